/** A request to end the run. */
export interface Interrupt {
  /** Aborted at the first request. */
  readonly signal: AbortSignal
  /** Settles with `promise`, or rejects when `graceMilliseconds` have passed since the request. */
  within<Value>(promise: Promise<Value>, graceMilliseconds: number): Promise<Value>
  dispose(): void
}

/** What is thrown where a run ends because it was asked to. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/**
 * Listens for the signals with which a runner ends a step: SIGINT, SIGTERM 7.5 s later, and death 2.5 s after
 * that (https://docs.github.com/actions/reference/workflow-cancellation-reference). A second one ends at once.
 */
export function listen(end: (code: number) => void): Interrupt {
  const controller = new AbortController()
  const handler = () => {
    if (controller.signal.aborted) end(130)
    controller.abort(new Cancelled('the run was asked to end'))
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, handler)
  return {
    signal: controller.signal,
    within: (promise, graceMilliseconds) =>
      new Promise((resolve, reject) => {
        const late = () => setTimeout(() => reject(controller.signal.reason), graceMilliseconds).unref()
        controller.signal.addEventListener('abort', late, { once: true })
        promise.then(resolve, reject).finally(() => controller.signal.removeEventListener('abort', late))
      }),
    dispose: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, handler)
    },
  }
}
