import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import { isWithin, type Range, rangeInWords, whyOutside } from '@ml-actions/metrics/range'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import { directionOf } from './directions.ts'
import type { Numbers } from './evidence.ts'

/** What became of a number that stands in metrics files only, and so has no interval. */
export type Fate =
  | 'better'
  | 'worse'
  | 'changed'
  | 'unchanged'
  | 'new'
  | 'vanished'
  | 'alone'
  /** Something else stands where a number was meant. */
  | 'no-number'
  /** It is, or was, a number that its metric cannot have. */
  | 'outside'

/** One number of a metrics file beside its old one. */
export interface FileChange extends MetricChange {
  readonly path: string
  readonly fate: Fate
}

/** Compares the numbers of metrics files with the baseline's, in file order, those that are none or vanished at each file's end. */
export function changesOf(files: readonly Numbers[]): readonly FileChange[] {
  return files.flatMap((file) => {
    const { path, now, old, better: asked } = file
    return namesIn(file).map((name) => {
      const better = asked?.get(name) ?? directionOf(name)
      const before = old?.get(name)
      const after = now.get(name)
      return {
        path,
        name,
        better,
        ...(before === undefined ? {} : { old: { value: before } }),
        ...(after === undefined ? {} : { new: { value: after } }),
        ...(before === undefined || after === undefined ? {} : { change: { value: after - before } }),
        fate: fateIn(file, name, better),
      }
    })
  })
}

/** All names of a metrics file: those of its numbers, of what is none, and of old ones that have vanished. */
export function namesIn({ now, old, leftOut }: Numbers): readonly string[] {
  return [...new Set([...now.keys(), ...(leftOut?.keys() ?? []), ...(old?.keys() ?? [])])]
}

/** The range of a metric of the catalogue that cannot have a number, as an accuracy of 85; undefined where it can. */
function rangeMissed(name: string, value: number | undefined): Range | undefined {
  const range = metricNamed(name)?.range
  return range === undefined || value === undefined || isWithin(value, range) ? undefined : range
}

/** Says of each that is no number where it stands and what it is, and of each number that its metric cannot have what was wanted; what it is beside an old one says nothing. */
export function wrongInWords(files: readonly Numbers[]): readonly string[] {
  return files.flatMap(({ path, now, old, leftOut }) => [
    ...(leftOut?.values() ?? []),
    ...[...now, ...(old ?? [])].flatMap(([name, value]) => {
      const range = rangeMissed(name, value)
      if (range === undefined) return []
      return [`${path}: ${name} is ${value}; wanted: ${rangeInWords(range)}; ${whyOutside(value, range)}`]
    }),
  ])
}

/** The changes that no verdict tells already: a number of a rule comes with its interval, and is not told twice. */
export function untold<Change extends MetricChange>(
  changes: readonly Change[],
  judged: readonly MetricChange[],
): readonly Change[] {
  const told = Map.groupBy(
    judged.filter(({ old }) => old !== undefined),
    subject,
  )
  const isTold = (change: Change) =>
    told.get(subject(change))?.some((one) => near(one.new?.value, change.new?.value)) === true
  return changes.filter((change) => !isTold(change))
}

/** What a number is about: changes of one subject are told once. */
function subject({ name, slice }: MetricChange): string {
  return JSON.stringify([canonical(name), slice])
}

/** The catalogue's word for a metric, `roc-auc` for `roc_auc`; a name with points is of something else, `train.auc`. */
function canonical(name: string): string {
  return name.includes('.') ? name : (metricNamed(name)?.name ?? name)
}

/** Whether two programs computed the same number: the order of a sum changes the last digits. */
function near(one: number | null | undefined, other: number | null | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return false
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
}

/** What became of a name of a file: that it is no number, or not one of its metric's, says more than how it moved. */
function fateIn({ now, old, leftOut }: Numbers, name: string, better: MetricChange['better']): Fate {
  const [before, after] = [old?.get(name), now.get(name)]
  if (after === undefined && leftOut?.has(name) === true) return 'no-number'
  if ([before, after].some((value) => rangeMissed(name, value) !== undefined)) return 'outside'
  return old === undefined ? 'alone' : fateOf(before, after, better)
}

function fateOf(before: number | undefined, after: number | undefined, better: MetricChange['better']): Fate {
  if (before === undefined) return 'new'
  if (after === undefined) return 'vanished'
  if (Object.is(before, after) || before === after) return 'unchanged'
  if (better === 'neither') return 'changed'
  return after > before === (better === 'higher') ? 'better' : 'worse'
}
