import type { z } from 'zod'
import { plainWords } from '../../shared/plain-words.ts'
import { sayIssues } from '../../shared/say-issues.ts'
import { noAnswer } from './no-answer.ts'

/**
 * Reads an answer in JSON.
 *
 * @param host the server, for the error
 * @throws DeckError (exit code 3) for what is no JSON, or not of this shape
 */
export function parseAnswer<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
  host: string,
): z.infer<Shape> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw noAnswer(host, 'answers with something that is no JSON, or was cut off', 'try again')
  }
  const { data, error } = shape.safeParse(value, { error: plainWords })
  if (!error) return data
  const [said = ''] = sayIssues(error.issues, 'the answer')
  throw noAnswer(host, `answers otherwise than it is known to: ${said}`)
}
