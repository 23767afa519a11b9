import { type Limited, mostWaitSeconds, type Pause } from './forge.ts'

/** Waits as long as the forge asks. @throws {Limited} again when that is over {@link mostWaitSeconds} */
export async function waitFor(error: Limited, pause: Pause): Promise<void> {
  if (error.waitSeconds > mostWaitSeconds) throw error
  await pause(error.waitSeconds)
}
