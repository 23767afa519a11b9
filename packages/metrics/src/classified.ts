import { type Counted, nothing, type Undefined } from './estimate.ts'
import type { Measure } from './metrics/metric.ts'
import type { Settings } from './metrics/settings.ts'
import type { Examples, Task } from './predictions.ts'
import type { Tally } from './tally.ts'

/** A value of one class as a fraction. */
export interface Fraction {
  readonly above: number
  readonly below: number
  /** How many rows it rests on, where that is not what stands below. */
  readonly rows?: number
}

/** How a class's fraction is had from a tally. */
export interface PerClass {
  /** What it is called where it has no value: `precision`. */
  readonly name: string
  /** When what stands below is 0: `it is never predicted`. */
  readonly without: string
  of(tally: Tally, code: number): Fraction
}

/**
 * Finds the class that a check is about: the one it names, else the positive one.
 * @returns undefined when it is about all classes
 */
export function classIn(settings: Settings, { classes, positive }: Examples): number | Undefined | undefined {
  const named = settings['class']
  if (named === undefined) return settings['average'] !== undefined || positive < 0 ? undefined : positive
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
  if (settings['zero-division'] !== undefined && average !== 'macro' && average !== 'weighted')
    return '"average: macro" or "average: weighted" with "zero-division"'
  if (task === 'binary' || settings['class'] !== undefined || average !== undefined) return undefined
  return '"average: macro", "average: weighted", "average: micro", or "class: …"'
}

/** Makes a measure of classes' fractions: of one class, or of all by the average that is asked for. */
export function ofClasses(per: PerClass, examples: Examples, settings: Settings): Measure | Undefined {
  const code = classIn(settings, examples)
  if (typeof code === 'object') return code
  if (code !== undefined) return { is: 'tally', of: (tally) => quotient(per, per.of(tally, code)) }
  if (settings['average'] === 'micro') return { is: 'tally', of: (tally, seen) => together(per, tally, seen) }
  const asked = { names: examples.classes, settings }
  return { is: 'tally', of: (tally, seen) => averaged(per, { tally, seen }, asked) }
}

/** Makes a measure of shares of rows, which have a better interval: of one class, or of all rows together. */
export function shareOfClasses(
  per: PerClass,
  share: (code: number) => Measure & { is: 'share' },
  examples: Examples,
  settings: Settings,
): Measure | Undefined {
  const code = classIn(settings, examples)
  if (typeof code === 'number') return share(code)
  return settings['average'] === 'micro' ? right : ofClasses(per, examples, settings)
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

function together(per: PerClass, tally: Tally, seen: Tally): Counted | Undefined {
  const all = occurring(seen).map((code) => per.of(tally, code))
  const above = all.reduce((sum, each) => sum + each.above, 0)
  const below = all.reduce((sum, each) => sum + each.below, 0)
  return quotient(per, { above, below, rows: tally.rows })
}

function averaged(
  per: PerClass,
  { tally, seen }: { readonly tally: Tally; readonly seen: Tally },
  { names, settings }: { readonly names: readonly string[]; readonly settings: Settings },
): Counted | Undefined {
  const substitute = settings['zero-division']
  let sum = 0
  let weights = 0
  for (const code of occurring(seen)) {
    const weight = settings['average'] === 'weighted' ? (tally.support[code] as number) : 1
    const { above, below } = per.of(tally, code)
    if (weight === 0 || (below === 0 && substitute === 'skip')) continue
    if (below === 0 && substitute === undefined) return undefinedOf(per, names[code] as string)
    sum += weight * (below === 0 ? Number(substitute) : above / below)
    weights += weight
  }
  return weights === 0 ? nothing : { value: sum / weights, n: tally.rows }
}

function undefinedOf({ name, without }: PerClass, of: string): Undefined {
  const because = `${name} of the class ${JSON.stringify(of.slice(0, 40))} is 0 / 0: ${without}; "zero-division: 0" would count it as 0`
  return { is: 'undefined', reason: 'nothing-evaluated', because }
}
