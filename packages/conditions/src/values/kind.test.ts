import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { types } from '@ml-actions/dataset/types/catalogue'
import { fits, kindOf, typeNames } from './kind.ts'

describe('the types', () => {
  test('are those that the reader gives', () => {
    expect(typeNames.toSorted()).toEqual(types.map(({ name }) => name).toSorted())
  })

  test.each<[TypeName, TypeName, boolean]>([
    ['int32', 'int64', true],
    ['int64', 'int32', false],
    ['uint32', 'int64', true],
    ['uint64', 'int64', false],
    ['int8', 'uint16', false],
    ['uint64', 'integer', true],
    ['int64', 'int64', true],
    ['float32', 'float64', true],
    ['float64', 'float32', false],
    ['float64', 'int64', false],
    ['int64', 'float64', false],
    ['int64', 'number', true],
    ['decimal', 'number', true],
    ['text', 'number', false],
    ['text', 'category', true],
    ['uuid', 'text', true],
    ['text', 'uuid', false],
    ['json', 'json', true],
    ['binary', 'text', false],
    ['bool', 'text', false],
    ['date', 'datetime', false],
  ])('%s in the file and %s in the contract: %s', (own, wanted, holds) => {
    expect(fits(own, wanted)).toBe(holds)
  })
})

const integers = typeNames.filter((name) => kindOf[name] === 'integer')

/** The least and the greatest whole number of a type. */
function endsOf(type: TypeName): readonly [number, number] {
  const [, u = '', bits = 'Infinity'] = /^(u?)int(\d+)$/.exec(type) ?? []
  return u === 'u' ? [0, 2 ** Number(bits) - 1] : [-(2 ** (Number(bits) - 1)), 2 ** (Number(bits) - 1) - 1]
}

test.each(integers.flatMap((own) => integers.map((wanted) => [own, wanted] as const)))(
  'all numbers of %s are of %s exactly where its ends are',
  (own, wanted) => {
    const [[least, most], [lower, upper]] = [endsOf(own), endsOf(wanted)]
    // Doubles do not tell the greatest of 64 bits from the next number, which is the least of no type.
    expect(fits(own, wanted)).toBe(least >= lower && most <= upper)
  },
)
