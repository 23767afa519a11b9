import { metricNamed } from '../metrics/catalogue.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Settings } from '../metrics/settings.ts'
import type { LeftOut } from './left-out.ts'
import type { MetricsFile, Reported } from './metrics-file.ts'

/**
 * Finds a number by its name as written, or else the only one that is another word for the same metric.
 *
 * With an average or a class, first by a name that says it: `f1_macro` or `macro_f1`, and as scikit-learn's report has them,
 * `macro avg.f1-score` and `leave.recall`.
 * @example  reportedAs(readMetricsFile('{"roc_auc": 0.9}', 'm.json'), 'roc-auc')?.value // → 0.9
 * @example  reportedAs(readMetricsFile('{"f1_macro": 0.8}', 'm.json'), 'f1', { average: 'macro' })?.value // → 0.8
 */
export function reportedAs(file: MetricsFile, name: string, settings: Settings = {}): Reported | undefined {
  const [one, ...others] = namesOf(file, name, settings)
  return one === undefined || others.length > 0 ? undefined : file.numbers.get(one)
}

/** Finds by the same words what stands where a number was meant. */
export function leftOutAs(file: MetricsFile, name: string, settings: Settings = {}): LeftOut | undefined {
  const [one, ...others] = namesAmong([...file.leftOut.keys()], name, settings)
  return one === undefined || others.length > 0 ? undefined : file.leftOut.get(one)
}

/** The names that a number may be meant by: one where it is clear, several where it is not. */
export function namesOf(file: MetricsFile, name: string, settings: Settings = {}): readonly string[] {
  return namesAmong([...file.numbers.keys()], name, settings)
}

function namesAmong(names: readonly string[], name: string, settings: Settings): readonly string[] {
  const exact = names.filter((other) => other === name)
  const metric = metricNamed(name)
  if (metric === undefined || name.includes('.')) return exact
  const said = names.filter((other) => metricSaid(other, settings)?.name === metric.name)
  if (said.length === 1) return said
  if (exact.length > 0) return exact
  return names.filter((other) => !other.includes('.') && metricNamed(other)?.name === metric.name)
}

/** The metric of a name that says which average or class it is of, where these are the ones asked for. */
function metricSaid(name: string, { average, class: of }: Settings): Metric | undefined {
  const rest =
    average === undefined
      ? of === undefined
        ? undefined
        : after(name, `${of}.`)
      : (after(name, `${average} avg.`) ?? beside(name, String(average)))
  return rest === undefined || rest.includes('.') ? undefined : metricNamed(rest)
}

function after(name: string, begin: string): string | undefined {
  return name.startsWith(begin) ? name.slice(begin.length) : undefined
}

/** What stands before or after a word that `_`, `-` or a blank parts from it. */
function beside(name: string, word: string): string | undefined {
  const parted = name.replaceAll(/[ -]/g, '_')
  if (parted.endsWith(`_${word}`)) return name.slice(0, -word.length - 1)
  return parted.startsWith(`${word}_`) ? name.slice(word.length + 1) : undefined
}
