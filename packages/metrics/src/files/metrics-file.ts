import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import { metricNamed } from '../metrics/catalogue.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Settings } from '../metrics/settings.ts'
import { formOf, forms } from './catalogue.ts'
import type { Pointer, Tree } from './form.ts'

/** A number that a metrics file holds, with what it says about its uncertainty. */
export interface Reported {
  readonly value: number
  /** The rows that it rests on. */
  readonly n?: number
  /** Its standard error. */
  readonly stderr?: number
  readonly place: Place
}

/** A metrics file: names and numbers. Names of what is nested are joined by points, `test.accuracy`. */
export interface MetricsFile {
  readonly path: string
  readonly numbers: ReadonlyMap<string, Reported>
}

const mostCharacters = 1_048_576
const mostNumbers = 1_000

/**
 * Reads a metrics file in one of the forms of the catalogue.
 *
 * A number stands for itself; `{value, n}` and `{value, stderr}` give it an interval; in scikit-learn's
 * `classification_report` the supports become `n` of accuracy and recall. Text, booleans, nulls and lists are left out.
 * @throws {Misuse} for an unknown form, broken syntax, numbers that are not finite or stand in quotes, two numbers of one name
 */
export function readMetricsFile(text: string, path: string): MetricsFile {
  const form = formOf(path)
  if (form === undefined) {
    const wanted = `a name that ends with ${forms.flatMap(({ extensions }) => extensions).join(', ')}`
    throw new Misuse({
      is: `the metrics file is named ${JSON.stringify(path)}`,
      wanted,
      todo: 'rename it',
      place: { path },
    })
  }
  if (text.length > mostCharacters) {
    const is = `the file has ${text.length} characters`
    throw new Misuse({
      is,
      wanted: `at most ${mostCharacters}`,
      todo: 'is it the right file?',
      place: { path },
    })
  }
  const tree = form.read(text, path)
  if (!isMap(tree.value)) {
    throw new Misuse({
      is: 'the file holds no names',
      wanted: 'a map of names and numbers',
      todo: 'write it so',
      place: { path },
    })
  }
  const numbers = new Map<string, Reported>()
  collect(tree, tree.value, [], (name, reported) => {
    if (numbers.has(name)) {
      const is = `two numbers are named ${JSON.stringify(name)}`
      throw new Misuse({ is, wanted: 'each name once', todo: 'rename one', place: reported.place })
    }
    if (numbers.size === mostNumbers) {
      const is = `the file holds more than ${mostNumbers} numbers`
      throw new Misuse({ is, wanted: 'metrics', todo: 'is it the right file?', place: { path } })
    }
    numbers.set(name, reported)
  })
  return { path, numbers }
}

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

/** The names that a number may be meant by: one where it is clear, several where it is not. */
export function namesOf(file: MetricsFile, name: string, settings: Settings = {}): readonly string[] {
  const names = [...file.numbers.keys()]
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

type Take = (name: string, reported: Reported) => void

function collect(tree: Tree, value: unknown, pointer: Pointer, take: Take): void {
  if (isMap(value)) {
    const whole = ofValue(tree, value, pointer)
    if (whole !== undefined) take(pointer.join('.'), whole)
    else
      for (const [key, inside] of Object.entries(value))
        collect(tree, inside, [...pointer, key], report(value, key, take))
    return
  }
  const number = numberIn(tree, value, pointer)
  if (number === undefined) return
  // Found when it is asked for: that may take another reading of the file.
  take(pointer.join('.'), {
    value: number,
    get place() {
      return tree.place(pointer)
    },
  })
}

/** A number with its rows or its standard error. */
function ofValue(tree: Tree, map: Readonly<Record<string, unknown>>, pointer: Pointer): Reported | undefined {
  if (!Object.hasOwn(map, 'value') || pointer.length === 0) return undefined
  const value = numberIn(tree, map['value'], [...pointer, 'value'])
  if (value === undefined) return undefined
  const n = numberIn(tree, map['n'], [...pointer, 'n'])
  const stderr = numberIn(tree, map['stderr'], [...pointer, 'stderr'])
  if (n !== undefined && !(Number.isSafeInteger(n) && n > 0)) {
    throw refused(tree, [...pointer, 'n'], `n is ${n}`, 'a whole number of rows above 0')
  }
  if (stderr !== undefined && stderr < 0)
    throw refused(tree, [...pointer, 'stderr'], `stderr is ${stderr}`, 'at least 0')
  return {
    value,
    ...(n === undefined ? {} : { n }),
    ...(stderr === undefined ? {} : { stderr }),
    place: tree.place(pointer),
  }
}

/** In scikit-learn's report, gives accuracy all rows and each class's recall the rows of that class. */
function report(map: Readonly<Record<string, unknown>>, key: string, take: Take): Take {
  const all = supportIn(map['macro avg'])
  if (key === 'accuracy' && all !== undefined) return (name, reported) => take(name, { ...reported, n: all })
  const own = supportIn(map)
  const ofClass = key === 'recall' && own !== undefined && isMap(map) && Object.hasOwn(map, 'f1-score')
  return ofClass
    ? (name, reported) => take(name, / avg\.recall$/.test(name) ? reported : { ...reported, n: own })
    : take
}

function supportIn(value: unknown): number | undefined {
  const support = isMap(value) ? value['support'] : undefined
  return typeof support === 'number' && Number.isSafeInteger(support) && support > 0 ? support : undefined
}

function numberIn(tree: Tree, value: unknown, pointer: Pointer): number | undefined {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value
    throw refused(tree, pointer, `${nameOf(pointer)} is ${value}`, 'a finite number')
  }
  const looksLike =
    typeof value === 'string' &&
    /^\s*[-+]?(\d+\.?\d*(e[-+]?\d+)?|\.\d+|\.?inf(inity)?|\.?nan)\s*%?$/i.test(value)
  if (looksLike)
    throw refused(
      tree,
      pointer,
      `${nameOf(pointer)} is the text ${JSON.stringify(value)}`,
      'a number without quotes',
    )
  return undefined
}

function refused(tree: Tree, pointer: Pointer, is: string, wanted: string): Misuse {
  return new Misuse({
    is,
    wanted,
    todo: 'mend what wrote it, or leave the metric out',
    place: tree.place(pointer),
  })
}

function nameOf(pointer: Pointer): string {
  return JSON.stringify(pointer.join('.'))
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
