/** A rollout file of a shadow from a log, as it is written, once it has held against its schema. */
export interface PairedFile {
  readonly rollout: 1
  readonly name: string
  readonly strategy: 'shadow'
  /** A path or a glob, relative to the working directory. */
  readonly pairs: string
  readonly judge?: {
    readonly errors?: { readonly ceiling?: number; readonly 'pass-below'?: number }
    readonly latency?: { readonly slo: number }
    readonly 'max-changed'?: number
    readonly 'same-within'?: number
    readonly shift?: { readonly tolerance?: number }
    readonly margin?: number
    readonly 'min-requests'?: number
    readonly alpha?: { readonly fail?: number; readonly pass?: number }
    readonly dispersion?: number
  }
}

/** How a candidate is judged by pairs, all defaults filled in. */
export interface PairedSettings {
  readonly errors: { readonly ceiling: number; readonly passBelow: number | null }
  /** The longest time in which an answer is not slow; null where times are not judged. */
  readonly sloSeconds: number | null
  /** The share of changed predictions to stay below; null where changes are counted and not judged. */
  readonly maxChanged: number | null
  /** Numbers this close to each other are the same prediction. */
  readonly sameWithin: number
  /** The total variation distance between the arms' predictions that is tolerated; null where it is not judged. */
  readonly shiftTolerance: number | null
  /** The ratio of bad shares, candidate over stable, that is not tolerated. */
  readonly margin: number
  readonly minRequests: number
  readonly alphaFail: number
  readonly alphaPass: number
  readonly dispersion: number
}

/** Fills the defaults in; they are those of a canary. */
export function settingsOf({ judge = {} }: PairedFile): PairedSettings {
  return {
    errors: { ceiling: judge.errors?.ceiling ?? 0.05, passBelow: judge.errors?.['pass-below'] ?? null },
    sloSeconds: judge.latency?.slo ?? null,
    maxChanged: judge['max-changed'] ?? null,
    sameWithin: judge['same-within'] ?? 0,
    shiftTolerance: judge.shift === undefined ? null : (judge.shift.tolerance ?? 0.1),
    margin: judge.margin ?? 1.5,
    minRequests: judge['min-requests'] ?? 300,
    alphaFail: judge.alpha?.fail ?? 0.01,
    alphaPass: judge.alpha?.pass ?? 0.05,
    dispersion: judge.dispersion ?? 2,
  }
}
