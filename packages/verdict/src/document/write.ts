import { never } from '../never.ts'
import { shorten } from '../shorten.ts'
import type { Shape } from './shape.ts'

/**
 * Copies a value into the shape's own order of names: a name that the shape does not know is left out, a
 * text that is too long ends in `…`, and a number that is not finite becomes null where the shape allows
 * it.
 * @throws {RangeError} for a number that is not finite elsewhere: a fault of whoever made the value
 */
export function written(shape: Shape, value: unknown): unknown {
  switch (shape.is) {
    case 'text':
    case 'scalar':
      return typeof value === 'string' ? shorten(value, shape.most) : finite(value)
    case 'choice':
      return value
    case 'number':
      return shape.nullable && !Number.isFinite(value) ? null : finite(value)
    case 'list':
      return (value as readonly unknown[]).slice(0, shape.most).map((one) => written(shape.of, one))
    case 'map':
      return Object.fromEntries(entries(value).map(([name, one]) => [name, written(shape.of, one)]))
    case 'object':
      return writtenObject(shape.fields, new Map(entries(value)))
    default:
      return never(shape)
  }
}

function writtenObject(
  fields: Extract<Shape, { is: 'object' }>['fields'],
  given: ReadonlyMap<string, unknown>,
): unknown {
  const present = Object.entries(fields).filter(([name]) => given.get(name) !== undefined)
  return Object.fromEntries(present.map(([name, field]) => [name, written(field.shape, given.get(name))]))
}

function entries(value: unknown): [string, unknown][] {
  return Object.entries(value as Readonly<Record<string, unknown>>)
}

function finite(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} in a verdict`)
  return value
}
