import { expect, test } from '@jest/globals'
import { importers } from '../importers/catalogue.ts'
import { greatExpectations } from '../importers/great-expectations/great-expectations.ts'
import { spec } from '../inputs.ts'
import { done, textIn, twinWorld } from './twin.ts'

const suite = JSON.stringify(
  {
    name: 'people',
    expectations: [
      { type: 'expect_column_values_to_not_be_null', kwargs: { column: 'age' } },
      { type: 'expect_column_values_to_be_between', kwargs: { column: 'age', min_value: 0, max_value: 120 } },
      { type: 'unexpected_rows_expectation', kwargs: { unexpected_rows_query: 'SELECT 1' } },
    ],
  },
  null,
  1,
)
const whole = greatExpectations.example

test('every importer is a word of the input "tool"', () => {
  expect(spec.inputs.tool.words).toEqual(['auto', ...importers.map(({ name }) => name)])
})

test('where the contract asks more than the document, both the verdict and the contract say so', async () => {
  const schema = JSON.stringify({ fields: [{ name: 'x', type: 'integer' }] })
  const world = twinWorld({ 'schema.json': schema })
  const verdict = await done('convert', world, { from: 'schema.json' })
  const more = 'in "x" theirs takes `1_000` for 1000 too'
  expect(verdict.headline).toMatch(/nothing refused, and it asks more \(see the notes\)$/)
  expect(verdict.notes).toEqual([`the contract asks more: ${more}`])
  expect(textIn(world, 'contract.yml')).toContain(`# The contract asks more than it:\n# - ${more}\n`)
})

test('a document becomes a contract that can be asked of data', async () => {
  const world = twinWorld({ 'suite.json': whole, 'people.csv': 'age\n7\n' })
  const verdict = await done('convert', world, { from: 'suite.json', data: ['people.csv'] })
  expect(verdict).toMatchObject({
    outcome: 'pass',
    headline: expect.stringContaining('contract.yml was written from suite.json (great-expectations): '),
    facts: { refused: 0, 'contract-file': 'contract.yml' },
  })
  expect(textIn(world, 'contract.yml').split('\n').slice(1, 6)).toEqual([
    '# Converted from suite.json (great-expectations).',
    'contract: 1',
    'name: people',
    'data: people.csv',
    'rows: { min: 1 }',
  ])
  expect((await done('validate', world)).outcome).toBe('pass')
})

test('what a contract cannot hold ends the run, with all of it listed', async () => {
  const world = twinWorld({ 'suite.json': suite, 'p.csv': 'age\n7\n' })
  const converting = done('convert', world, { from: 'suite.json', data: ['p.csv'] })
  await expect(converting).rejects.toThrow(/suite.json:\d+:\d+: unexpected_rows_expectation/)
  expect(world.exists('contract.yml')).toBe(false)
})

test('when it is to be told only, the others are written, and the file says what is not in it', async () => {
  const world = twinWorld({ 'suite.json': suite, 'p.csv': 'age\n7\n' })
  const wishes = { from: 'suite.json', data: ['p.csv'], refused: 'warn' } as const
  const verdict = await done('convert', world, wishes)
  expect(verdict.outcome).toBe('pass')
  expect(verdict.checks[1]).toMatchObject({
    rule: 'data/convert-refused',
    outcome: 'fail',
    severity: 'warn',
    asked: { path: 'suite.json' },
  })
  const text = textIn(world, 'contract.yml')
  expect(text).toMatch(
    /^# 1 demand of it cannot be asked here:\n# - suite.json:\d+:\d+: unexpected_rows_expectation/m,
  )
  expect(text).toContain('  age: { type: int64, nulls: never, min: 0, max: 120 }')
})

test.each([
  ['no document', {}, /"from" names no document/],
  [
    'a document of nobody',
    { from: 'other.json' },
    /of no tool that is known; wanted: a document of one of .*great-expectations/,
  ],
  ['a document that is not there', { from: 'gone.json' }, /gone.json/],
  ['a contract that is there', { from: 'suite.json', contract: 'other.json' }, /other.json is there already/],
] as const)('with %s it is asked wrongly', async (_, wishes, message) => {
  const world = twinWorld({ 'suite.json': whole, 'other.json': '{"a": 1}' })
  await expect(done('convert', world, wishes)).rejects.toThrow(message)
})

test('a column of JSON that holds several kinds is known by the data, so that 1 and "1" are different', async () => {
  const kwargs = { column: 'code', value_set: [1, '1'] }
  const text = JSON.stringify({ expectations: [{ type: 'expect_column_values_to_be_in_set', kwargs }] })
  const world = twinWorld({ 'suite.json': text, 'p.jsonl': '{"code":1}\n{"code":"1"}\n' })
  await done('convert', world, { from: 'suite.json', data: ['p.jsonl'] })
  expect(textIn(world, 'contract.yml')).toContain(`code: { type: json, one-of: ["1", '"1"'] }`)
  expect((await done('validate', world)).outcome).toBe('pass')
})

test('what the data holds in a spelling of its own is text to another tool', async () => {
  const kwargs = { column: 'day', value_set: ['31.01.2026'] }
  const text = JSON.stringify({ expectations: [{ type: 'expect_column_values_to_be_in_set', kwargs }] })
  const world = twinWorld({ 'suite.json': text, 'p.csv': 'day\n31.01.2026\n' })
  await done('convert', world, { from: 'suite.json', data: ['p.csv'] })
  expect((await done('validate', world)).outcome).toBe('pass')
})
