import { expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { type About, refusal, wordOr, yes } from './form.ts'
import { refuseKind } from './kind-of-column.ts'

const about = (column?: string, type?: TypeName): About => ({
  keyword: 'nan',
  ...(column === undefined ? {} : { column }),
  ...(type === undefined ? {} : { type }),
  typeOf: () => undefined,
  conditions: () => [],
  place: (...inside) => ({ path: ['here', ...inside].join('/') }),
})

const words = { is: 'is wrong', wanted: 'right', todo: 'mend it' }

test.each([
  [about(), 'here: "nan" is wrong; wanted: right; mend it'],
  [about('c'), 'here: "nan" of column "c" is wrong; wanted: right; mend it'],
  [about('c'.repeat(99)), `here: "nan" of column "${'c'.repeat(80)}" is wrong; wanted: right; mend it`],
])('a refusal tells the keyword, the column and the place: %#', (own, said) => {
  expect(refusal(own, words).message).toBe(said)
})

test('a form of words reads the word that asks, and the other as nothing', () => {
  const form = wordOr(['never', 'always'], 'allowed')
  expect(['never', 'always', 'allowed'].map((word) => form.read(word, about()))).toEqual([
    'never',
    'always',
    undefined,
  ])
  expect(form).toMatchObject({
    schema: { enum: ['never', 'always', 'allowed'] },
    summary: '`never` or `always` or `allowed`',
  })
})

test('true asks, and false does not', () => {
  expect([true, false].map((value) => yes.read(value, about()))).toEqual([true, undefined])
  expect(yes).toMatchObject({ schema: { type: 'boolean' }, summary: '`true` or `false`' })
})

test.each<readonly [TypeName | undefined, string]>([
  [
    'int64',
    'here: "nan" of column "c" is asked of a column of type int64; wanted: a column of type float32, float64; take it away, or mend the type',
  ],
  [
    undefined,
    'here: "nan" of column "c" is asked of a column that has no type, which makes it text; wanted: a column of type float32, float64; say `type: float64`',
  ],
])('what has no meaning for a column of type %s is refused', (type, said) => {
  expect(() => refuseKind(['float'], about('c', type))).toThrow(said)
  expect(() => refuseKind(['float'], about('c', 'float32'))).not.toThrow()
})
