import { expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import type { As } from '../drift/drift-file.ts'
import { waysFor } from './choose-ways.ts'

const heading = (type?: TypeName) => ({ name: 'x', ...(type === undefined ? {} : { type }) })

test.each<[TypeName | undefined, As, readonly object[]]>([
  ['text', 'category', [{ type: 'text', as: 'category' }]],
  ['int32', 'category', [{ type: 'int32', as: 'category' }]],
  ['text', 'length', [{ type: 'text', as: 'length' }]],
  ['text', 'number', []],
  ['datetime', 'number', [{ type: 'datetime', as: 'number' }]],
  [undefined, 'length', [{ type: 'category', as: 'length' }]],
  [undefined, 'category', [{ type: 'category', as: 'category' }]],
])('a column of %s, counted as a %s', (type, as, ways) => {
  expect(waysFor(heading(type), as)).toEqual(ways)
})

test.each<TypeName>(['date', 'datetime', 'time', 'duration', 'binary'])(
  'of %s neither a category nor a length can be made',
  (type) => {
    expect(waysFor(heading(type), 'category')).toEqual([])
    expect(waysFor(heading(type), 'length')).toEqual([])
  },
)
