import type { Connect, Plugin } from 'vite'

/** What fails while a request is answered is an answer, and does not end the preview. */
export function answerFailures(): Plugin {
  return {
    name: 'pathdeck:answer-failures',
    configureServer(server) {
      return () => {
        for (const layer of server.middlewares.stack) {
          if (answersRequests(layer.handle)) layer.handle = answering(layer.handle)
        }
      }
    },
  }
}

/** Handlers of errors take one argument more. */
function answersRequests(handle: Connect.ServerHandle): handle is Connect.NextHandleFunction {
  return typeof handle === 'function' && handle.length < 4
}

/** A handler whose promise may fail: that is told to the handler of errors. */
function answering(handle: Connect.NextHandleFunction): Connect.NextHandleFunction {
  return (request, response, next) => {
    Promise.try(() => handle(request, response, next)).catch(next)
  }
}
