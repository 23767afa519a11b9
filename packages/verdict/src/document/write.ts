import { never } from '../never.ts'
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
      return typeof value === 'string' ? clipped(shape.most, value) : finite(value)
    case 'choice':
      return value
    case 'number':
      return shape.nullable && !Number.isFinite(value) ? null : finite(value)
    case 'list':
      return (value as readonly unknown[]).slice(0, shape.most).map((one) => written(shape.of, one))
    case 'map':
      return Object.fromEntries(entries(value).map(([name, one]) => [name, written(shape.of, one)]))
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.fields).flatMap(([name, field]) => {
          const one = new Map(entries(value)).get(name)
          return one === undefined ? [] : [[name, written(field.shape, one)]]
        }),
      )
    default:
      return never(shape)
  }
}

function entries(value: unknown): [string, unknown][] {
  return Object.entries(value as Readonly<Record<string, unknown>>)
}

function clipped(most: number, text: string): string {
  if (text.length <= most) return text
  const points = [...text]
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`
}

function finite(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} in a verdict`)
  return value
}
