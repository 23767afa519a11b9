import type { Clock } from '../clock.ts'
import { type Instant, secondsBetween } from '../instant.ts'
import type { ArmCounts, Look, Telemetry, VoidReason } from './telemetry.ts'

/** What a test says of the requests in a window: counts of both arms, or why there are none. */
export type Traffic = (window: {
  readonly seconds: number
  readonly from: Instant
  readonly to: Instant
}) => { readonly stable: Requests; readonly candidate: Requests } | { readonly because: VoidReason }

/** Requests of one arm, and how many of them are bad. */
export interface Requests {
  readonly requests: number
  readonly bad: number
}

/** A metrics server in memory, whose clock is the given one; counts depend on the window alone. */
export function twinTelemetry(clock: Pick<Clock, 'now'>, traffic: Traffic): Telemetry {
  return {
    now: async () => clock.now(),
    look: async (question, arms, window): Promise<Look> => {
      const said = traffic({ ...window, seconds: secondsBetween(window.from, window.to) })
      const rest = { question: question.name, window }
      if ('because' in said)
        return { ...rest, is: 'void', because: said.because, message: 'as the test says' }
      const counts = (arm: Requests, pods: readonly string[]): ArmCounts => ({ ...arm, pods: pods.length })
      return {
        ...rest,
        is: 'counted',
        stable: counts(said.stable, arms.stable),
        candidate: counts(said.candidate, arms.candidate),
      }
    },
  }
}
