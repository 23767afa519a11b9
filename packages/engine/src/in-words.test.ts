import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { askedInWords, nothingToPlan } from './in-words.ts'

const server = { name: 'Trino', version: '476' }
const embedded = { name: 'DuckDB', version: 'v1.5', means: '2 threads' }

test.each([
  [server, 1, '', 'Trino 476 was asked 1 query; a table has no digest, and each query sees it as it is then'],
  [
    server,
    2,
    ' of t where x',
    'Trino 476 was asked 2 queries of t where x; a table has no digest, and each query sees it as it is then',
  ],
  [embedded, 0, '', 'DuckDB v1.5 was asked 0 queries, with 2 threads; the files have no digest here'],
])('%j, %i queries%s', (engine, queries, more, words) => {
  expect(askedInWords(engine, queries, more)).toBe(words)
})

test('no engine has no plan', () => {
  expect(nothingToPlan()).toBeInstanceOf(Misuse)
  expect(nothingToPlan().message).toMatch(/no engine to plan for/)
})
