import type { Finding } from '@ml-actions/verdict/finding'
import type { Source } from '@ml-actions/verdict/verdict'

/** What one release answered to the requests, by the request's index; an arm that is not there has state 0. */
export interface Arm {
  /** 0: not there; 1: answered; 2: failed. */
  readonly states: Uint8Array
  /** Index into `predictions`; −1 where there is none. */
  readonly codes: Int32Array
  /** How long it took; NaN where the log does not say. */
  readonly milliseconds: Float64Array
}

/** What a log says of the same requests to two releases. */
export interface Pairs {
  /** How many different ids there are: the length of each arm. */
  readonly requests: number
  readonly stable: Arm
  readonly candidate: Arm
  /** Every prediction in its normal form, once, in order of first appearance. */
  readonly predictions: readonly string[]
  /** Lines, or arms of lines, that repeat what an earlier line with the same id says. */
  readonly repeated: number
  /** Lines that cannot be read, or say nothing that can be judged. */
  readonly broken: number
  /** The first of those, with their places. */
  readonly findings: readonly Finding[]
  /** The file in which reading ended before its end; undefined when all was read. */
  readonly ended: string | undefined
  /** When the first and the last request were, in milliseconds since 1970; null where no line says. */
  readonly from: number | null
  readonly to: number | null
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
}

/** The requests that both releases were asked, by index. */
export function* pairedIn({ requests, stable, candidate }: Pairs): Generator<number> {
  for (let index = 0; index < requests; index++)
    if (stable.states[index] !== 0 && candidate.states[index] !== 0) yield index
}
