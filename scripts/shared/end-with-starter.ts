import { isRunning, statOf } from './process-stat.ts'

/**
 * npm and npx start a command through a shell, and pass on no signal when they are ended themselves, by
 * `timeout` or by an editor's stop button: the command would go on with nobody to hear of it. From now on it is
 * interrupted when one of the two goes away. So is a command that another one started for a part of its work.
 *
 * What was started without npm goes on, as after `nohup`.
 */
export function endWithStarter(): void {
  process.once('disconnect', interrupt)
  process.channel?.unref()
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  const npm = statOf(shell)?.parent
  // No system tells a process that its parent's parent has ended, so it must be asked.
  const look = setInterval(() => {
    if (process.ppid === shell && isRunning(shell) && (npm === undefined || isRunning(npm))) return
    clearInterval(look)
    interrupt()
  }, 500)
  look.unref()
}

function interrupt(): void {
  process.emit('SIGTERM')
}
