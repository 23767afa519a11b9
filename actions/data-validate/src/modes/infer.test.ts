import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { done, textIn, twinWorld } from './twin.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** Drafts a contract of files, holds it to be true of them, and hands back its text below the head. */
async function drafted(files: Files, values: 'none' | 'masked' | 'full' = 'none'): Promise<string> {
  const world = twinWorld(files)
  const verdict = await done('infer', world, { data: Object.keys(files), values })
  expect(verdict.outcome).toBe('pass')
  const again = await done('validate', world)
  const wrong = again.checks.filter(({ outcome }) => outcome !== 'pass')
  expect(wrong.map(({ name, is }) => `${name}: ${is}`)).toEqual([])
  return textIn(world, 'contract.yml').split('\n').slice(3).join('\n')
}

/** A CSV file of rows that are made from their number. */
function csv(header: string, row: (index: number) => string, rows = 40): string {
  return [header, ...Array.from({ length: rows }, (_, index) => row(index)), ''].join('\n')
}

const cell = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.string({ maxLength: 5 }).map((text) => `"${text.replaceAll('"', '""')}"`),
  fc.constantFrom('', '""', 'NA', '007', 'true', '2024-01-31', '2024-01-31T00:00:00Z', '1.50', 'NaN', 'P1D'),
)
/** Spellings, so alike within a column that they are often drafted, and seldom quite. */
const spelled = [
  fc
    .integer({ min: -9_999, max: 99_999_999 })
    .map((cents) => `"${(cents / 100).toFixed(2).replace('.', ',')}"`),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((whole) => `"${whole.toLocaleString('en')}"`),
  fc.integer({ min: 0, max: 9_999_999 }).map((whole) => `"${whole.toLocaleString('de')},5"`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
    .map(([day, month]) => [day, month, 2026].map((part) => String(part).padStart(2, '0')).join('.')),
  fc.constantFrom('ja', 'nein', 'Ja'),
  fc.constantFrom(' 7', '8 ', ' 12 ', '+5', '-3', '.5'),
  fc.constantFrom('09:05', '23:59', '7:00', '24:00'),
].map((cells) => fc.array(fc.oneof({ arbitrary: cells, weight: 40 }, cell), { minLength: 25, maxLength: 25 }))
const column = fc.oneof(
  ...spelled,
  fc.array(cell, { minLength: 25, maxLength: 25 }),
  fc.array(fc.nat(1).map(String), { minLength: 25, maxLength: 25 }),
)

test('a draft holds for the data that it was made from, whatever the cells are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(column, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('none' as const, 'full' as const),
      async (columns, values) => {
        const header = columns.map((_, index) => `c${index}`).join(',')
        const text = csv(header, (row) => columns.map((cells) => cells[row]).join(','), 25)
        await drafted({ 'data.csv': text }, values)
      },
    ),
    { numRuns: 25 },
  )
})

test('flights are drafted as a person would begin', async () => {
  const path = join(import.meta.dirname, '../../../../examples/flights/data/train.csv')
  const some = readFileSync(path, 'utf8').split('\n').slice(0, 1001).join('\n')
  const text = await drafted({ 'data/train.csv': some })
  for (const line of [
    'data: data/train.csv',
    'rows: { min: 500 }  # review: about half of what was seen',
    '  flight_id: { type: text, nulls: never, unique: true }  # review: nulls, unique',
    '  sched_dep: { type: datetime, nulls: never }  # review: nulls',
    '  # none missing, 322 different',
    '  sched_dep_time: { type: text, nulls: never, length: 4 }  # review: nulls, length',
    '  carrier: { type: category, nulls: never, length: 2 }  # review: nulls, length',
    '  weekend: { type: bool, nulls: never }  # review: nulls',
    '  # 19 missing (1.9 %), 35 different',
    '  wind_dir: { type: float64, null-share: { max: 0.02 }, min: 0 }  # review: null-share, min',
    '# label: { column: late, top-share: { below: 0.9 } }  # 2 classes, the largest has 82.6 %',
  ]) {
    expect(text.split('\n')).toContain(line)
  }
})

test('only where cells may be shown does a draft hold any', async () => {
  const rows = csv('grade,mail', (index) => `${['low', 'high'][index % 2]},a${index}@example.org`)
  const none = await drafted({ 'data.csv': rows })
  expect(none).not.toMatch(/\blow|high|@/)
  expect(await drafted({ 'data.csv': rows }, 'masked')).toBe(none)
  expect(await drafted({ 'data.csv': rows }, 'full')).toContain(
    'grade: { type: category, nulls: never, one-of: [high, low] }  # review: nulls, one-of',
  )
})

test('cells in another spelling are drafted as what they are, and it is said how many', async () => {
  const rows = csv(
    'price;day;paid;count',
    (index) => `${index},50;${(index % 28) + 1}.01.2026;${['ja', 'nein'][index % 2]}; ${index} `,
  )
  const lines = (await drafted({ 'data.csv': rows }, 'masked')).split('\n')
  for (const line of [
    '  # 40 of 40 cells written as is said here, such as "9,99"',
    '  price: { type: decimal, accept: [decimal-comma], nulls: never, min: 0 }  # review: accept, nulls, min',
    '  day: { type: date, nulls: never, format: { strptime: "%d.%m.%Y" } }  # review: format, nulls',
    '  count: { type: int64, accept: [spaces], nulls: never, unique: true, min: 0 }  # review: accept, nulls, min, unique',
    '  paid: { type: bool, accept: [{ true-values: [ja] }, { false-values: [nein] }], nulls: never }  # review: accept, nulls',
  ]) {
    expect(lines).toContain(line)
  }
  expect(await drafted({ 'data.csv': rows })).not.toContain('such as')
})

test('days that may be read in two ways are left open, and nothing is said that only holds of text', async () => {
  const rows = csv('day', (index) => `0${(index % 9) + 1}/02/2026`)
  const lines = (await drafted({ 'data.csv': rows }, 'full')).split('\n')
  for (const line of [
    '  # Left open: no cell tells which of these it is; say the right one in place of the type:',
    '  # { type: date, format: { strptime: "%d/%m/%Y" } }',
    '  # { type: date, format: { strptime: "%m/%d/%Y" } }',
    '  day: { type: text, nulls: never }  # review: type, nulls',
  ]) {
    expect(lines).toContain(line)
  }
})

test.each([
  ['none', undefined, 'data.csv:32:4.'],
  ['masked', '-99,aa', 'data.csv:32:4 ("-99,aa").'],
] as const)('with values %s, the one cell that is not as the others is named', async (values, shown, at) => {
  const rows = csv('n;price', (index) => `${index};${index === 30 ? '-12,oo' : `${index},50`}`, 60)
  const world = twinWorld({ 'data.csv': rows })
  const { outcome, checks } = await done('infer', world, { data: ['data.csv'], values })
  expect(outcome).toBe('pass')
  const [misfit] = checks
  expect(misfit).toMatchObject({
    rule: 'data/infer-misfit',
    name: 'price: written in one way',
    outcome: 'fail',
    severity: 'warn',
    is: '1 of 60 cells is not written as the others',
    findings: [{ place: { path: 'data.csv', line: 32, column: 4 } }],
  })
  expect(misfit?.findings[0]?.shown).toBe(shown)
  const draft = textIn(world, 'contract.yml')
  expect(draft).toContain(`all but 1 of 60 cells are of the type below; not ${at}`)
  // What the comment says, said, finds the cell.
  world.write(
    'contract.yml',
    draft.replace('price: { type: text,', 'price: { type: decimal, accept: [decimal-comma],'),
  )
  const said = await done('validate', world)
  expect(said.checks.filter((check) => check.outcome === 'fail').map(({ name }) => name)).toEqual([
    'price: type',
  ])
})

test('the same data gives the same draft', async () => {
  const rows = csv('a,b', (index) => `${index},${index % 3}`)
  expect(await drafted({ 'data.csv': rows }, 'full')).toBe(await drafted({ 'data.csv': rows }, 'full'))
})

test.each([
  ['a;b', (index: number) => `${index};x,y`, '{ delimiter: ";" }'],
  ['a\tb', (index: number) => `${index}\t1`, '{ delimiter: "\\t" }'],
  ['a|b', (index: number) => `${index}|1`, '{ delimiter: "|" }'],
  ['a,b', (index: number) => `${index},${index % 2 === 0 ? 'NA' : index}`, '{ null: ["", NA] }'],
])('what must be said about a file of %j is proposed', async (header, row, said) => {
  const text = await drafted({ 'data.csv': csv(header, row) })
  expect(text).toContain(`data: { path: data.csv, csv: ${said} }  # review: `)
  expect(text).toContain('  a: { type: int64, nulls: never, unique: true, min: 0 }')
})

test('bytes that are no UTF-8 are read as windows-1252, for a person to review', async () => {
  const rows = Buffer.from(
    csv('name,n', (index) => `Jos\u00e9,${index}`),
    'latin1',
  )
  const text = await drafted({ 'data.csv': rows })
  expect(text).toContain('data: { path: data.csv, encoding: windows-1252 }  # review: encoding')
})

test('a delimiter is not proposed for a file of one column', async () => {
  expect(await drafted({ 'data.csv': csv('a', String) })).toContain('data: data.csv\n')
})

test('files of one dataset are drafted together, and a column that one of them lacks is not required', async () => {
  const text = await drafted({
    'one.csv': csv('a,b', (index) => `${index},x${index}`),
    'two.csv': csv('a', (index) => `${index + 40}`),
  })
  expect(text).toContain('data: [one.csv, two.csv]')
  expect(text).toMatch(/a: { type: int64, nulls: never, unique: true, min: 0 }/)
  expect(text).toMatch(/b: { type: text, required: false, nulls: never, unique: true }/)
})

test('a contract is never written over', async () => {
  const world = twinWorld({ 'data.csv': 'a\n1\n', 'contract.yml': 'contract: 1\n' })
  const asked = done('infer', world, { data: ['data.csv'] })
  await expect(asked).rejects.toThrow(
    /^contract.yml: contract.yml is there already; wanted: a path where nothing/,
  )
  expect(textIn(world, 'contract.yml')).toBe('contract: 1\n')
})

test('without data there is nothing to draft from', async () => {
  await expect(done('infer', twinWorld({}))).rejects.toThrow(Misuse)
})

test.each([
  ['a header alone', { 'data.csv': 'a,b\n' }, 'nothing-evaluated', 'there is no row to draft it from'],
  ['an empty file', { 'data.csv': '' }, 'reading-ended', 'a file could not be read to its end'],
  ['a glob without files', {}, 'no-files', 'a glob matches no file'],
  ['an unclosed quote', { 'data.csv': 'a,b\n1,"2\n3,4\n' }, 'reading-ended', 'could not be read to its end'],
] as const)('from %s no contract is drafted, and it is not green', async (_, files, reason, is) => {
  const world = twinWorld(files)
  const verdict = await done('infer', world, { data: ['data*.csv'] })
  expect(verdict.outcome).not.toBe('pass')
  expect(verdict.checks.at(-1)).toMatchObject({ outcome: 'inconclusive', reason })
  expect(verdict.headline).toContain(is)
  expect(world.exists('contract.yml')).toBe(false)
})

test('faults that do not end the reading are told, and the draft is written', async () => {
  const world = twinWorld({ 'data.csv': 'a,b\n1,2\n3\n4,5,6\n7,8\n' })
  const verdict = await done('infer', world, { data: ['data.csv'] })
  expect(verdict.outcome).toBe('pass')
  expect(verdict.checks[0]).toMatchObject({ rule: 'data/readable', outcome: 'fail', severity: 'warn' })
  expect(world.exists('contract.yml')).toBe(true)
})

test('what was seen of each column is in the report', async () => {
  const world = twinWorld({ 'data.csv': csv('a,b', (index) => `${index},${index % 4 === 0 ? '' : 'x'}`) })
  const { tables } = await done('infer', world, { data: ['data.csv'] })
  expect(tables[0]?.rows).toEqual([
    ['a', 'int64', '0 %', '40', 'nulls, min, unique'],
    ['b', 'category', '25 %', '1', 'null-share, length'],
  ])
})

test('in JSON a text of digits is text, and what is of several kinds is JSON', async () => {
  const row = (id: number) => ({
    id,
    price: id % 2 === 0 ? 3 : 1.25,
    code: String(id),
    day: '2024-01-31',
    tags: [1],
    mixed: id % 2 === 0 ? id : 'a',
    missing: id % 4 === 0 ? null : id,
  })
  const text = await drafted({
    'rows.jsonl': `${Array.from({ length: 40 }, (_, id) => JSON.stringify(row(id))).join('\n')}\n`,
  })
  for (const line of [
    '  id: { type: int64, nulls: never, unique: true, min: 0 }  # review: nulls, min, unique',
    '  price: { type: float64, nulls: never, min: 0 }  # review: nulls, min',
    '  code: { type: text, nulls: never, unique: true }  # review: nulls, unique',
    '  day: { type: date, nulls: never }  # review: nulls',
  ]) {
    expect(text.split('\n')).toContain(line)
  }
  expect(text).toMatch(/tags: { type: json, /)
  expect(text).toMatch(/missing: { type: int64, null-share: { max: 0.3 }, /)
})
