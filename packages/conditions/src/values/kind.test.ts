import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { types } from '@ml-actions/dataset/types/catalogue'
import { fits, typeNames } from './kind.ts'

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
