import { type Counted, nothing, type Undefined } from './estimate.ts'
import { holding } from './label-sets.ts'
import { labelStatistic } from './label-tally.ts'
import type { Measure } from './metrics/metric.ts'
import type { Settings } from './metrics/settings.ts'
import type { Fraction, PerClass } from './per-class.ts'
import type { Examples, Task } from './predictions.ts'
import { ofSamples } from './samples.ts'
import type { Tally } from './tally.ts'

/**
 * Finds the class that a check is about: the one it names, else the positive one.
 * @returns undefined when it is about all classes
 */
export function classIn(
  settings: Settings,
  { classes: sets, labelSets, positive }: Examples,
): number | Undefined | undefined {
  const named = settings['class']
  if (named === undefined) return settings['average'] !== undefined || positive < 0 ? undefined : positive
  const classes = labelSets?.names ?? sets
  const code = classes.indexOf(String(named))
  if (code >= 0) return code
  const shown = classes.slice(0, 8).map((name) => JSON.stringify(name.slice(0, 40)))
  const more = classes.length > 8 ? ', …' : ''
  const because = `no row has the class ${JSON.stringify(String(named).slice(0, 40))}; there are ${shown.join(', ')}${more}`
  return { is: 'undefined', reason: 'nothing-evaluated', because }
}

/** Asks for a class or an average where a task has no positive class. */
export function lacksAverage(task: Task, settings: Settings): string | undefined {
  const { average } = settings
  if (settings['class'] !== undefined && average !== undefined) return 'either "class" or "average", not both'
  if (average === 'samples' && task !== 'multilabel')
    return '"average: macro", "average: weighted" or "average: micro"; "samples" is of rows with many labels'
  if (settings['zero-division'] !== undefined && (average === undefined || average === 'micro'))
    return task === 'multilabel'
      ? '"average: macro", "average: weighted" or "average: samples" with "zero-division"'
      : '"average: macro" or "average: weighted" with "zero-division"'
  if (task === 'binary' || settings['class'] !== undefined || average !== undefined) return undefined
  return task === 'multilabel'
    ? '"average: macro", "average: weighted", "average: micro", "average: samples", or "class: …"'
    : '"average: macro", "average: weighted", "average: micro", or "class: …"'
}

/** Makes a measure of classes' fractions: of one class, or of all by the average that is asked for. */
export function ofClasses(per: PerClass, examples: Examples, settings: Settings): Measure | Undefined {
  const { classes, labelSets } = examples
  const code = classIn(settings, examples)
  if (typeof code === 'object') return code
  if (settings['average'] === 'samples') return ofSamples(per, examples, settings)
  const asked = {
    names: labelSets?.names ?? classes,
    settings,
    codes: labelSets === undefined ? occurring : () => [...labelSets.names.keys()],
  }
  const of = (tally: Tally, seen: Tally) => {
    if (code !== undefined) return quotient(per, per.of(tally, code))
    return settings['average'] === 'micro'
      ? together(per, tally, asked.codes(seen))
      : averaged(per, { tally, seen }, asked)
  }
  if (labelSets === undefined) return { is: 'tally', of }
  return { is: 'weighted', statistic: () => labelStatistic(examples, labelSets, of) }
}

/** Makes a measure of shares of rows, which have a better interval: of one class, or of all rows together. */
export function shareOfClasses(
  per: PerClass,
  share: (isOf: (code: number) => boolean) => Measure & { is: 'share' },
  examples: Examples,
  settings: Settings,
): Measure | Undefined {
  const { labelSets } = examples
  const code = classIn(settings, examples)
  if (typeof code === 'number')
    return share(labelSets === undefined ? (of) => of === code : holding(labelSets, code))
  return settings['average'] === 'micro' && labelSets === undefined
    ? right
    : ofClasses(per, examples, settings)
}

/** Rows whose prediction is the label, among all. */
export const right: Measure & { is: 'share' } = {
  is: 'share',
  among: 'labels',
  part: ({ label, prediction }) => (label === prediction ? 1 : 0),
}

/** The codes of the classes that are true of some row or predicted for one, as scikit-learn counts them. */
export function occurring({ support, predicted }: Tally): readonly number[] {
  return [...support.keys()].filter((code) => support[code] !== 0 || predicted[code] !== 0)
}

function quotient(
  { name, without }: PerClass,
  { above, below, rows = below }: Fraction,
): Counted | Undefined {
  if (below !== 0) return { value: above / below, n: rows }
  return { is: 'undefined', reason: 'nothing-evaluated', because: `${name} is 0 / 0: ${without}` }
}

function together(per: PerClass, tally: Tally, codes: readonly number[]): Counted | Undefined {
  const all = codes.map((code) => per.of(tally, code))
  const above = all.reduce((sum, each) => sum + each.above, 0)
  const below = all.reduce((sum, each) => sum + each.below, 0)
  return quotient(per, { above, below, rows: tally.rows })
}

function averaged(
  per: PerClass,
  { tally, seen }: { readonly tally: Tally; readonly seen: Tally },
  { names, settings, codes }: Averaging,
): Counted | Undefined {
  const substitute = settings['zero-division']
  let sum = 0
  let weights = 0
  for (const code of codes(seen)) {
    const weight = settings['average'] === 'weighted' ? (tally.support[code] as number) : 1
    const { above, below } = per.of(tally, code)
    if (weight === 0 || (below === 0 && substitute === 'skip')) continue
    if (below === 0 && substitute === undefined) return undefinedOf(per, names[code] as string)
    sum += weight * (below === 0 ? Number(substitute) : above / below)
    weights += weight
  }
  return weights === 0 ? nothing : { value: sum / weights, n: tally.rows }
}

/** What classes or labels are called, how they are averaged, and which of them count. */
interface Averaging {
  readonly names: readonly string[]
  readonly settings: Settings
  codes(seen: Tally): readonly number[]
}

function undefinedOf({ name, without }: PerClass, of: string): Undefined {
  const because = `${name} of the class ${JSON.stringify(of.slice(0, 40))} is 0 / 0: ${without}; "zero-division: 0" would count it as 0`
  return { is: 'undefined', reason: 'nothing-evaluated', because }
}
