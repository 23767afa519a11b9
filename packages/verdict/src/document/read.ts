import { isMap } from '../mapping.ts'
import { never } from '../never.ts'
import type { NumberShape, Shape } from './shape.ts'

/** Why a value is not of its shape: where (a JSON pointer), what is and what was wanted. */
export interface Misfit {
  readonly pointer: string
  readonly is: string
  readonly wanted: string
}

/**
 * Finds the first thing in a value, as JSON.parse gives it, that is not of the shape; undefined when all
 * of it is. It looks no deeper than the shape does, so a hostile document cannot make it recurse.
 */
export function misfit(shape: Shape, value: unknown, pointer = ''): Misfit | undefined {
  const refuse = (wanted: string): Misfit => ({ pointer, is: inWords(value), wanted })
  switch (shape.is) {
    case 'text':
      return fitsText(shape, value) ? undefined : refuse(textInWords(shape))
    case 'choice':
      return shape.among.some((one) => one === value) ? undefined : refuse(oneOf(shape.among))
    case 'number':
      return fitsNumber(shape, value) ? undefined : refuse(numberInWords(shape))
    case 'scalar':
      return fitsScalar(shape.most, value) ? undefined : refuse('a text, a number, true, false or null')
    case 'list':
      if (!Array.isArray(value) || value.length > shape.most) return refuse(`a list of at most ${shape.most}`)
      return first(value, (one, at) => misfit(shape.of, one, `${pointer}/${at}`))
    case 'map':
    case 'object':
      return misfitInside(shape, value, pointer)
    default:
      return never(shape)
  }
}

type Inside = Extract<Shape, { is: 'map' | 'object' }>

function misfitInside(shape: Inside, value: unknown, pointer: string): Misfit | undefined {
  if (!isMap(value)) return { pointer, is: inWords(value), wanted: 'an object' }
  const entries = Object.entries(value)
  if (shape.is === 'map') {
    if (entries.length > shape.most)
      return { pointer, is: `${entries.length} names`, wanted: `at most ${shape.most}` }
    return first(entries, ([name, one]) => misfit(shape.of, one, below(pointer, name)))
  }
  const unknown = entries.find(([name]) => !Object.hasOwn(shape.fields, name))
  if (unknown !== undefined)
    return { pointer, is: `has ${quoted(unknown[0])}`, wanted: oneOf(Object.keys(shape.fields)) }
  const found = new Map(entries)
  return first(Object.entries(shape.fields), ([name, field]) => {
    if (found.has(name)) return misfit(field.shape, found.get(name), below(pointer, name))
    return field.optional ? undefined : { pointer, is: `has no "${name}"`, wanted: `"${name}"` }
  })
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item, at: number) => Found | undefined,
): Found | undefined {
  for (const [at, item] of items.entries()) {
    const found = find(item, at)
    if (found !== undefined) return found
  }
  return undefined
}

function fitsText(shape: Extract<Shape, { is: 'text' }>, value: unknown): boolean {
  if (typeof value !== 'string' || longerThan(shape.most, value)) return false
  return shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(value)
}

function fitsNumber(shape: NumberShape, value: unknown): boolean {
  if (value === null) return shape.nullable
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  if (shape.whole && !Number.isInteger(value)) return false
  return value >= (shape.least ?? -Infinity) && value <= (shape.most ?? Infinity)
}

function fitsScalar(most: number, value: unknown): boolean {
  if (typeof value === 'string') return !longerThan(most, value)
  return value === null || typeof value === 'boolean' || Number.isFinite(value)
}

/** Counts code points, as JSON Schema's maxLength does. */
function longerThan(most: number, text: string): boolean {
  return text.length > most && [...text].length > most
}

function below(pointer: string, name: string): string {
  return `${pointer}/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? quoted(value) : String(value)
}

function quoted(text: string): string {
  const points = [...text]
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join('')}…` : text)
}

function oneOf(words: readonly (string | number | boolean)[]): string {
  const said = words.map((word) => JSON.stringify(word)).join(', ')
  return words.length === 1 ? said : `one of ${said}`
}

function textInWords(shape: Extract<Shape, { is: 'text' }>): string {
  const like = shape.pattern === undefined ? '' : ` like ${shape.pattern}`
  return `a text of at most ${shape.most} characters${like}`
}

function numberInWords(shape: NumberShape): string {
  const least = shape.least === undefined ? '' : ` from ${shape.least}`
  const greatest = shape.most === undefined ? '' : ` to ${shape.most}`
  return `a ${shape.whole ? 'whole' : 'finite'} number${least}${greatest}${shape.nullable ? ' or null' : ''}`
}
