import { expect, test } from '@jest/globals'
import { filesIn, tableIn, withoutFolder } from './relations.ts'

const files = { is: 'files', folder: '', paths: ['a.parquet'] } as const
const table = { is: 'table', catalog: 'lake', schema: 'ml', name: 'said' } as const

test('an engine reads files or tables, and is asked of no other', () => {
  expect([filesIn(files), tableIn(table)]).toEqual([files, table])
  expect(() => filesIn(table)).toThrow(RangeError)
  expect(() => tableIn(files)).toThrow(RangeError)
})

test('files are told without their folder', () => {
  expect(withoutFolder({ ...files, folder: '/w/' })).toEqual(files)
  expect(withoutFolder(table)).toBe(table)
})
