import { Misuse } from '@ml-actions/verdict/faults'
import { isNumeric, type Roles } from './predictions.ts'

/** The classes of a task in their order, and what became of the codes that they were read with. */
export interface Classes {
  readonly names: readonly string[]
  /** New code by the code as read. */
  readonly recode: readonly number[]
  /** Codes in a binary task; −1 in the others. */
  readonly positive: number
  readonly negative: number
}

/**
 * Puts classes in order (numbers by value, else by text) and finds the positive one of a binary task.
 * @param found  the names as read, by code
 * @throws {Misuse} when a binary task has more than two classes, or does not say which of them is positive
 */
export function classesOf(found: readonly string[], roles: Roles, path: string): Classes {
  if (isNumeric(roles.task)) return { names: [], recode: [], positive: -1, negative: -1 }
  const names = inOrder(roles.task === 'binary' ? both(found, roles, path) : found)
  const places = new Map(names.map((name, code) => [name, code]))
  const recode = found.map((name) => places.get(name) as number)
  if (roles.task !== 'binary') return { names, recode, positive: -1, negative: -1 }
  const positive = names.indexOf(positiveOf(names, roles, path))
  return { names, recode, positive, negative: 1 - positive }
}

/** Orders the names of classes: by number when all of them are numbers, else by their UTF-16 code units. */
export function inOrder(names: readonly string[]): readonly string[] {
  const numeric = names.every((name) => /^-?[0-9]+(\.[0-9]+)?$/.test(name))
  return numeric
    ? names.toSorted((one, other) => Number(one) - Number(other) || compare(one, other))
    : names.toSorted(compare)
}

/** Names are different from one another. */
function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}

const customary = [
  { positive: '1', negative: '0' },
  { positive: '1', negative: '-1' },
  { positive: 'true', negative: 'false' },
  { positive: 'True', negative: 'False' },
] as const

/** Both classes of a binary task, the one that does not occur included. */
function both(found: readonly string[], roles: Roles, path: string): readonly string[] {
  const all = roles.positive === undefined ? found : [...new Set([...found, roles.positive])]
  if (all.length > 2) {
    const is = `labels and predictions of ${path} hold ${all.length} classes with the positive one: ${listed(all)}`
    const todo =
      'write "task: multiclass", name the right column, or write the same class in the same way everywhere'
    throw new Misuse({ is, wanted: 'the two classes of a binary task', todo, place: { path } })
  }
  if (all.length === 2) return all
  const pair = customary.find(({ positive, negative }) =>
    all.every((name) => name === positive || name === negative),
  )
  if (pair !== undefined) return [pair.negative, pair.positive]
  return [...all, `other than ${all[0]}`]
}

function positiveOf(names: readonly string[], roles: Roles, path: string): string {
  if (roles.positive !== undefined) return roles.positive
  const pair = customary.find(
    ({ positive, negative }) => names.includes(positive) && names.includes(negative),
  )
  if (pair !== undefined) return pair.positive
  const is = `the classes of ${path} are ${listed(names)}, and the policy does not say which one is positive`
  throw new Misuse({
    is,
    wanted: 'the class to look for',
    todo: `write for instance "positive: ${names[0]}"`,
  })
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 40)))
  return names.length > 5 ? `${shown.join(', ')} and ${names.length - 5} more` : shown.join(', ')
}
