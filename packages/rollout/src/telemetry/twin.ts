import type { Clock } from '../clock.ts'
import { type Instant, secondsBetween } from '../instant.ts'
import type { ArmClasses, ArmCounts, Look, Telemetry, VoidReason } from './telemetry.ts'

/** What a test says of the requests in a window: counts of both arms, or why there are none. */
export type Traffic = (window: {
  /** Which question is asked. */
  readonly question: string
  /** The candidate's share of the requests, by the route. */
  readonly share: number
  readonly seconds: number
  readonly from: Instant
  readonly to: Instant
}) => { readonly stable: Requests; readonly candidate: Requests } | { readonly because: VoidReason }

/** Requests of one arm, and how many of them are bad. */
export interface Requests {
  readonly requests: number
  readonly bad: number
  /** Of a question of classes; all are one class where it is not said. */
  readonly byClass?: ArmClasses['byClass']
}

/**
 * A metrics server in memory, whose clock is the given one; counts depend on the window and the split alone.
 * @param share  the candidate's share of the requests now
 */
export function twinTelemetry(
  clock: Pick<Clock, 'now'>,
  traffic: Traffic,
  share: () => number = () => 0.5,
): Telemetry {
  return {
    now: async () => clock.now(),
    bursts: async () => undefined,
    probe: async (_, pods) => ({ is: 'counted', pods }),
    look: async (question, arms, window): Promise<Look> => {
      const said = traffic({
        ...window,
        question: question.name,
        share: share(),
        seconds: secondsBetween(window.from, window.to),
      })
      const rest = { question: question.name, window }
      if ('because' in said)
        return { ...rest, is: 'void', because: said.because, message: 'as the test says' }
      if (question.is === 'classes') {
        const classes = ({ requests, byClass }: Requests, pods: readonly string[]): ArmClasses => ({
          requests,
          byClass: byClass ?? [['all', requests]],
          pods: pods.length,
        })
        return {
          ...rest,
          is: 'classified',
          stable: classes(said.stable, arms.stable),
          candidate: classes(said.candidate, arms.candidate),
        }
      }
      const counts = ({ requests, bad }: Requests, pods: readonly string[]): ArmCounts => ({
        requests,
        bad,
        pods: pods.length,
      })
      return {
        ...rest,
        is: 'counted',
        stable: counts(said.stable, arms.stable),
        candidate: counts(said.candidate, arms.candidate),
      }
    },
  }
}
