import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import type { TypeName } from '../table.ts'
import { binary } from './binary.ts'
import { boolean } from './boolean.ts'
import { date } from './date.ts'
import { datetime } from './datetime.ts'
import { decimal } from './decimal.ts'
import { duration } from './duration.ts'
import { float } from './float.ts'
import { integer } from './integer.ts'
import { json } from './json.ts'
import { text } from './text.ts'
import { time } from './time.ts'
import type { Type } from './type.ts'
import { uuid } from './uuid.ts'

/** The largest number that is not infinite in 32 bits: (2 − 2^−23) · 2^127. */
const largestFloat32 = (2 - 2 ** -23) * 2 ** 127

/** Every type that a contract may ask for. */
export const types = [
  integer('int8', -(2n ** 7n), 2n ** 7n - 1n),
  integer('int16', -(2n ** 15n), 2n ** 15n - 1n),
  integer('int32', -(2n ** 31n), 2n ** 31n - 1n),
  integer('int64', -(2n ** 63n), 2n ** 63n - 1n),
  integer('uint8', 0n, 2n ** 8n - 1n),
  integer('uint16', 0n, 2n ** 16n - 1n),
  integer('uint32', 0n, 2n ** 32n - 1n),
  integer('uint64', 0n, 2n ** 64n - 1n),
  integer('integer'),
  float('float32', largestFloat32),
  float('float64', Number.MAX_VALUE),
  float('number', Number.MAX_VALUE),
  decimal,
  boolean,
  date,
  datetime,
  time,
  duration,
  text('text'),
  text('category'),
  uuid,
  json,
  binary,
] as const satisfies readonly Type[]

/**
 * Finds a type by its name.
 * @throws {Misuse} when there is none of that name
 */
export function typeOf(name: TypeName): Type {
  const found = types.find((type) => type.name === name)
  if (found !== undefined) return found
  const names = types.map((type) => type.name)
  const near = nearest(name, names)
  throw new Misuse({
    is: `the type is ${JSON.stringify(name)}`,
    wanted: `one of ${names.join(', ')}`,
    todo: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
  })
}
