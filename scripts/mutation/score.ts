/** The part of Stryker's report that a score is made of. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly status: string
  readonly statusReason?: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

/** What became of the mutants of some files. */
export interface Score {
  readonly killed: number
  /** Took many times the processor time of the code itself, or turns of its loop, whatever the machine's load. */
  readonly endless: number
  /** Ran out of time by the clock: seen, but a busy machine may have had a part in it. */
  readonly late: number
  /** Seen by no test, whether one reaches it or not. */
  readonly survived: number
  /** Left out of the score: ignored, or could not run. */
  readonly leftOut: number
  /** Percent seen of those not left out; 100 where there is none. */
  readonly percent: number
}

/** Adds up the mutants of the files that a test accepts. */
export function scoreOf(report: Report, accepts: (path: string) => boolean = () => true): Score {
  const mutants = Object.entries(report.files).flatMap(([path, file]) => (accepts(path) ? file.mutants : []))
  const count = (is: (mutant: Mutant) => boolean) => mutants.filter(is).length
  const killed = count(({ status }) => status === 'Killed')
  const endless = count((mutant) => mutant.status === 'Timeout' && isEndless(mutant))
  const late = count((mutant) => mutant.status === 'Timeout' && !isEndless(mutant))
  const survived = count(isSurvivor)
  const judged = killed + endless + late + survived
  const percent = judged === 0 ? 100 : (100 * (judged - survived)) / judged
  return { killed, endless, late, survived, leftOut: mutants.length - judged, percent }
}

/** The mutants that no test saw, a line each: place, kind, what stood there instead. */
export function survivorsOf(report: Report, accepts: (path: string) => boolean): readonly string[] {
  return Object.entries(report.files).flatMap(([path, file]) =>
    (accepts(path) ? file.mutants.filter(isSurvivor) : []).map(
      ({ location: { start }, status, mutatorName, replacement = '' }) =>
        `${path}:${start.line}:${start.column} ${status} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
    ),
  )
}

function isSurvivor({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

function isEndless({ statusReason = '' }: Mutant): boolean {
  return statusReason === 'endless'
}
