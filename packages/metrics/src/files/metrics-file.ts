import { Misuse } from '@ml-actions/verdict/faults'
import { isMap, type Mapping } from '@ml-actions/verdict/mapping'
import type { Place } from '@ml-actions/verdict/place'
import { formOf, forms } from './catalogue.ts'
import type { Pointer, Tree } from './form.ts'
import { type LeftOut, leftOut } from './left-out.ts'

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
  /** What stands under the other names. */
  readonly leftOut: ReadonlyMap<string, LeftOut>
}

const mostCharacters = 1_048_576
const mostNumbers = 1_000

/**
 * Reads a metrics file in one of the forms of the catalogue.
 *
 * A number stands for itself; `{value, n}` and `{value, stderr}` give it an interval; in scikit-learn's
 * `classification_report` the supports become `n` of accuracy and recall. Text, booleans, nulls, dates and lists are no numbers, and are
 * kept apart.
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
  if (!isNested(tree.value)) {
    throw new Misuse({
      is: 'the file holds no names',
      wanted: 'a map of names and numbers',
      todo: 'write it so',
      place: { path },
    })
  }
  const numbers = new Map<string, Reported>()
  const others = new Map<string, LeftOut>()
  const leave = (value: unknown, pointer: Pointer, name = pointer.join('.')) =>
    void others.set(name, leftOut(tree, { name, value, pointer }))
  collect({ tree, leave }, tree.value, [], (name, reported) => {
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
  return { path, numbers, leftOut: others }
}

type Take = (name: string, reported: Reported) => void

interface Walk {
  readonly tree: Tree
  /** Takes what is no number; its name is that of its place, or of the map that it is the value of. */
  leave(value: unknown, pointer: Pointer, name?: string): void
}

function collect(walk: Walk, value: unknown, pointer: Pointer, take: Take): void {
  const { tree, leave } = walk
  if (isNested(value)) {
    const whole = ofValue(tree, value, pointer)
    if (whole !== undefined) take(pointer.join('.'), whole)
    else if (isMeasured(value, pointer)) leave(value['value'], [...pointer, 'value'], pointer.join('.'))
    else
      for (const [key, inside] of Object.entries(value))
        collect(walk, inside, [...pointer, key], report(value, key, take))
    return
  }
  const number = numberIn(tree, value, pointer)
  if (number === undefined) leave(value, pointer)
  else take(pointer.join('.'), numberAt(tree, number, pointer))
}

/** A number whose place is found when it is asked for: that may take another reading of the file. */
function numberAt(tree: Tree, value: number, pointer: Pointer): Reported {
  return {
    value,
    get place() {
      return tree.place(pointer)
    },
  }
}

/** Whether a map is a value with its rows or its standard error, and nothing else: `{value: null, n: 900}`. */
function isMeasured(map: Mapping, pointer: Pointer): boolean {
  const isPart = (key: string) => key === 'value' || key === 'n' || key === 'stderr'
  return (
    pointer.length > 0 &&
    Object.hasOwn(map, 'value') &&
    !isNested(map['value']) &&
    Object.keys(map).every(isPart)
  )
}

/** A number with its rows or its standard error. */
function ofValue(tree: Tree, map: Mapping, pointer: Pointer): Reported | undefined {
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
function report(map: Mapping, key: string, take: Take): Take {
  const all = supportIn(map['macro avg'])
  if (key === 'accuracy' && all !== undefined) return (name, reported) => take(name, { ...reported, n: all })
  const own = supportIn(map)
  const ofClass = key === 'recall' && own !== undefined && isNested(map) && Object.hasOwn(map, 'f1-score')
  return ofClass
    ? (name, reported) => take(name, / avg\.recall$/.test(name) ? reported : { ...reported, n: own })
    : take
}

function supportIn(value: unknown): number | undefined {
  const support = isNested(value) ? value['support'] : undefined
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

/** A date of TOML is an object, and no map. */
function isNested(value: unknown): value is Mapping {
  return isMap(value) && !(value instanceof Date)
}
