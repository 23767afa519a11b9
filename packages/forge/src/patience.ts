import { setTimeout } from 'node:timers/promises'
import { Misuse } from '@ml-actions/verdict/faults'
import { Limited, mostWaitSeconds, type Pause } from './forge.ts'

/** Waits before the second, third and fourth attempt of a read. */
const pausesSeconds = [1, 3, 9]

/** Repeats a read that got no answer, four times in all; waits as long as the forge asks, up to 90 s. */
export async function patiently<Value>(
  read: () => Promise<Value>,
  pause: Pause,
  signal: AbortSignal | undefined,
): Promise<Value> {
  for (const seconds of pausesSeconds) {
    try {
      return await read()
    } catch (error) {
      signal?.throwIfAborted()
      const wait = error instanceof Limited ? error.waitSeconds : seconds
      if (error instanceof Misuse || wait > mostWaitSeconds) throw error
      await pause(wait)
    }
  }
  return read()
}

/** Waits as long as the forge asks. @throws {Limited} again when that is over {@link mostWaitSeconds} */
export async function waitFor(error: Limited, pause: Pause): Promise<void> {
  if (error.waitSeconds > mostWaitSeconds) throw error
  await pause(error.waitSeconds)
}

/** Waits really, until the signal ends it. */
export function pauseWith(signal: AbortSignal | undefined): Pause {
  return (seconds) => setTimeout(seconds * 1000, undefined, signal === undefined ? {} : { signal })
}
