import { combine } from '@ml-actions/verdict/combine'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Baseline, Evidence, Numbers } from '../evidence.ts'
import type { Collected, FileRow, NumberRow } from './collected.ts'

/** The parts of the evidence that travel; the rest is said by the job that posts. */
export type Restored = Pick<
  Evidence,
  | 'verdicts'
  | 'unread'
  | 'numbers'
  | 'absent'
  | 'baseline'
  | 'measured'
  | 'project'
  | 'matrix'
  | 'notes'
  | 'cut'
>

/**
 * Makes evidence of a document again, for the same sections that would have shown it directly.
 * @returns undefined where rows belong to nothing, or a verdict is greener than its own checks
 */
export function restore(collected: Collected): Restored | undefined {
  const { verdicts, checks, findings, metrics, tables, files, numbers, unread, baseline, measured, matrix } =
    collected
  const fits = (rows: readonly { readonly of: number }[], owners: readonly unknown[]) =>
    rows.every(({ of }) => of < owners.length)
  const all = [checks, metrics, tables].every((rows) => fits(rows, verdicts))
  if (!all || !fits(findings, checks) || !fits(numbers, files)) return undefined
  const findingsOf = grouped(findings, checks.length)
  const checksOf = grouped(
    checks.map((check, at) => ({ ...check, findings: findingsOf[at] ?? [] })),
    verdicts.length,
  )
  const metricsOf = grouped(metrics, verdicts.length)
  const tablesOf = grouped(tables, verdicts.length)
  const numbersOfFile = grouped(numbers, files.length)
  const restored = verdicts.map(({ path, verified, ...told }, at) => {
    const parts = { checks: checksOf[at] ?? [], metrics: metricsOf[at] ?? [], tables: tablesOf[at] ?? [] }
    // A file may cast doubt on its numbers, and never vouch for them.
    const facts = verified === false ? { verified } : {}
    return { path, verdict: { ...told, ...parts, sources: [], facts } }
  })
  if (restored.some(({ verdict }) => isTooGreen(verdict))) return undefined
  return {
    verdicts: restored,
    unread: unread.map(({ path, ...because }) => ({ path, because })),
    numbers: files.map((file, at) => numbersOf(file, numbersOfFile[at] ?? [])),
    absent: collected.absent,
    baseline: baselineOf(baseline),
    ...(measured === undefined ? {} : { measured }),
    project: collected.project,
    ...(matrix === undefined ? {} : { matrix }),
    notes: collected.notes,
    ...(collected.cut === true ? { cut: true } : {}),
  }
}

function isTooGreen(verdict: Verdict): boolean {
  return verdict.outcome === 'pass' && combine(verdict.checks) !== 'pass'
}

/** Deals rows out to the items that they are of, in their order, without saying so any longer. */
function grouped<Row extends { readonly of: number }>(
  rows: readonly Row[],
  count: number,
): readonly (readonly Omit<Row, 'of'>[])[] {
  const groups: Omit<Row, 'of'>[][] = Array.from({ length: count }, () => [])
  for (const { of, ...row } of rows) groups[of]?.push(row)
  return groups
}

function numbersOf({ path, old, because }: FileRow, rows: readonly Omit<NumberRow, 'of'>[]): Numbers {
  const taken = (side: 'now' | 'old') =>
    new Map(rows.flatMap(({ name, [side]: value }) => (value === null ? [] : [[name, value] as const])))
  const asked = rows.flatMap(({ name, better }) => (better === undefined ? [] : [[name, better] as const]))
  const left = rows.flatMap(({ name, leftOut }) => (leftOut === undefined ? [] : [[name, leftOut] as const]))
  return {
    path,
    now: taken('now'),
    ...(old ? { old: taken('old') } : {}),
    ...(left.length === 0 ? {} : { leftOut: new Map(left) }),
    ...(asked.length === 0 ? {} : { better: new Map(asked) }),
    ...(because === undefined ? {} : { because }),
  }
}

function baselineOf({ is, commit, words }: Collected['baseline']): Baseline {
  if (is === 'none') return { is, because: words }
  return is === 'files' || commit === undefined ? { is: 'files', name: words } : { is, commit, name: words }
}
