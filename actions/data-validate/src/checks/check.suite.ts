import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form, invalid } from '@ml-actions/conditions/twin'
import type { Kind } from '@ml-actions/conditions/values/kind'
import { State } from '@ml-actions/dataset/batch'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import type { Demand } from '../contract/contract.ts'
import { parseContract } from '../contract/parse.ts'
import type { Disk } from '../disk/disk.ts'
import { twinDisk } from '../disk/twin.ts'
import { batchOf, headingsOf, givenNothing as nothing } from '../twin.ts'
import type { Cells, Check, Given, Look } from './check.ts'
import { shifted } from './tally.ts'

/** Another file, wherever a check refers to one. */
const given: Given = {
  ...nothing,
  reference: () => ({ rows: 3, keys: new Set(['a', 'yes', 120]), types: [], repeated: 1 }),
}

/** The laws that every check keeps, whoever adds one. */
export function checkSuite(check: Check): void {
  const typed = typesOf(check)

  describe(`the check ${check.name} of a ${check.level}`, () => {
    test('can be asked as its example says', () => {
      expect(typed.map(({ type }) => type)).not.toEqual([])
    })

    test('is explained in words for the documentation', () => {
      expect(check.summary).toMatch(/^[^\sA-Z].{15,}[^\s.]$/s)
      expect(check.asks.summary).toMatch(/^\S(.*\S)?$/s)
    })

    test('is a Misuse with a place when it is asked for nothing', () => {
      const asking = () => parseContract(contractText(check, {}, 'int64'), 'contract.yml')
      expect(asking).toThrow(Misuse)
      expect(asking).toThrow(/^contract\.yml:\d+:\d+: /)
    })

    test('knows the keys of the long form and refuses others', () => {
      const long = (key: object) =>
        contractText(check, { value: check.example, ...key }, typed[0]?.type ?? 'text')
      const keys = {
        severity: 'warn',
        'min-evaluated': 3,
        name: 'n',
        why: 'w',
        ...(check.perValue ? { mostly: 0.5 } : {}),
      }
      const demand = demandIn(check, long(keys))
      expect(demand).toMatchObject({ severity: 'warn', minEvaluated: 3, name: 'n', why: 'w' })
      expect(() => parseContract(long({ sevrity: 'warn' }), 'c.yml')).toThrow(
        /unknown key "sevrity".*did you mean "severity"/,
      )
    })

    test.each(typed)('has evaluated nothing when it saw nothing ($type)', ({ demand }) => {
      const { asked, mostly } = demand
      const answer = check.answer(check.plan(asked, given), asked, mostly, given)
      expect(answer).toMatchObject({ evaluated: 0, failed: 0, skipped: 0, examples: [] })
    })

    const { test: alone } = check
    // `nulls` is asked of cells without a value too.
    if (check.perValue && check.name !== 'nulls' && alone !== undefined) {
      test.each(typed)('asks of a value alone what it asks of a column ($type)', ({ type, demand }) => {
        fc.assert(
          fc.property(fc.array(cellOf(type), { maxLength: 8 }), (cells) => {
            const rows = cells.map((cell): readonly Cell[] => [cell])
            const part: Part = { path: 'a.csv', rows, first: 0, firstRow: 1, type, names: ['c'] }
            const column = columnOf(formOf[type], 'c', cells)
            const holds = alone(column, demand.asked)
            const failed = cells.filter((_, row) => column.states[row] === State.value && !holds(row)).length
            expect(answerOf(demand, [[[part]]])).toMatchObject({ failed })
          }),
          { numRuns: 40 },
        )
      })
    }

    test.each(typed)('merges the states of parts into the state of the whole ($type)', ({ type, demand }) => {
      fc.assert(
        fc.property(filesOf(check, demand, type), fc.nat(), (files, seed) => {
          const whole = answerOf(demand, [files])
          const parts = files.map((file) => [file])
          expect(answerOf(demand, parts)).toEqual(whole)
          expect(answerOf(demand, turned(parts, seed))).toEqual(whole)
        }),
        { numRuns: 40 },
      )
    })

    test.each(typed)('lays shards that know nothing of each other end to end ($type)', ({ type, demand }) => {
      fc.assert(
        fc.property(filesOf(check, demand, type), (files) => {
          const parts = files.map((file) => [file])
          expect(answerOf(demand, parts, { apart: true })).toEqual(answerOf(demand, [files]))
        }),
        { numRuns: 25 },
      )
    })

    test.each(typed)('says the same where nothing fits in memory ($type)', ({ type, demand }) => {
      fc.assert(
        fc.property(filesOf(check, demand, type), (files) => {
          const disk = twinDisk()
          expect(answerOf(demand, [files], { disk })).toEqual(answerOf(demand, [files]))
        }),
        { numRuns: 25 },
      )
    })

    test.each(typed)(
      'counts no more failures than it evaluated, and says so in words ($type)',
      ({ type, demand }) => {
        fc.assert(
          fc.property(filesOf(check, demand, type), (files) => {
            const { evaluated, failed, holds, is, examples } = answerOf(demand, [files])
            expect(failed).toBeLessThanOrEqual(evaluated)
            expect(examples).toEqual(examples.toSorted((one, other) => one - other))
            if (check.perValue && holds !== undefined) expect(holds).toBe(failed === 0)
            expectWords(is)
          }),
          { numRuns: 40 },
        )
        expectWords(check.wanted(demand.asked))
      },
    )
  })
}

function expectWords(text: string): void {
  expect(text).toMatch(/^\S(.*[^\s.])?$/)
  expect(text).not.toMatch(/undefined|NaN of|\[object|null null/)
}

interface Typed {
  readonly type: TypeWord
  readonly demand: Demand
}

type TypeWord = keyof typeof formOf

/** One type of each kind, with the form in which its columns hold their values. */
const formOf = {
  int64: 'integer',
  uint64: 'big-integer',
  decimal: 'decimal',
  float64: 'float',
  number: 'float',
  bool: 'boolean',
  datetime: 'datetime',
  text: 'text',
} as const satisfies Readonly<Record<string, Form>>

const kindOfWord: Readonly<Record<TypeWord, Kind>> = {
  int64: 'integer',
  uint64: 'integer',
  decimal: 'decimal',
  float64: 'float',
  number: 'number',
  bool: 'bool',
  datetime: 'datetime',
  text: 'text',
}

const typeWords = Object.keys(formOf) as readonly TypeWord[]

/** The types for which the check's example can be asked, of all columns alike; for a check of the dataset, one of two. */
function typesOf(check: Check): readonly Typed[] {
  if (check.level !== 'dataset') return typesAmong(check, typeWords)
  return typesAmong(check, ['text', 'datetime']).slice(0, 1)
}

function typesAmong(check: Check, words: readonly TypeWord[]): readonly Typed[] {
  return words.flatMap((type) => {
    if (check.level === 'column' && !check.on.includes(kindOfWord[type])) return []
    const example = check.name === 'type' ? type : check.example
    try {
      return [{ type, demand: demandIn(check, contractText(check, example, type)) }]
    } catch (error) {
      if (error instanceof Misuse) return []
      throw error
    }
  })
}

function contractText(check: Check, asked: unknown, type: TypeWord): string {
  const contract = { contract: 1 }
  const columns = { '*': { type }, a: { type } }
  if (check.level === 'dataset') return JSON.stringify({ ...contract, [check.name]: asked, columns })
  if (check.level === 'row') return ruleText(asked, type)
  const pattern = check.name === 'count' ? 'c*' : 'c'
  const keywords = check.name === 'type' ? { type: asked } : { type, [check.name]: asked }
  return JSON.stringify({ ...contract, columns: { [pattern]: keywords } })
}

/** A row rule has its form and the keys of the long form side by side. */
function ruleText(asked: unknown, type: TypeWord): string {
  const { value, ...keys } = asked as Readonly<Record<string, unknown>>
  const rule = value === undefined ? keys : { ...(value as object), ...keys }
  return JSON.stringify({ contract: 1, columns: { '*': { type } }, 'row-rules': [rule] })
}

function demandIn(check: Check, text: string): Demand {
  const contract = parseContract(text, 'contract.yml')
  const all = [...contract.demands, ...contract.columns.flatMap(({ demands }) => demands)]
  const demand = all.find((one) => one.check === check && one.written)
  if (demand === undefined) throw new Error(`the contract asks no ${check.name}: ${text}`)
  return demand
}

/** A file's batches; a batch is rows, a row the cells of all columns. */
type File = readonly (readonly (readonly Cell[])[])[]

function columnsOf(check: Check, { asked }: Demand): readonly string[] {
  if (check.level === 'column') return ['c']
  const names = check.columns?.(asked) ?? []
  return names === 'all' || names.length === 0 ? ['a', 'b'] : names
}

function filesOf(check: Check, demand: Demand, type: TypeWord): fc.Arbitrary<readonly (readonly Part[])[]> {
  const width = columnsOf(check, demand).length
  const row = fc.array(cellOf(type), { minLength: width, maxLength: width })
  const file: fc.Arbitrary<File> = fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 3 })
  return fc.array(file, { minLength: 1, maxLength: 4 }).map((files) => {
    let first = 0
    return files.map((batches, index) => {
      let rowInFile = 1
      return batches.map((rows) => {
        const part = {
          path: `${index}.csv`,
          rows,
          first,
          firstRow: rowInFile,
          type,
          names: columnsOf(check, demand),
        }
        first += rows.length
        rowInFile += rows.length
        return part
      })
    })
  })
}

/** A batch on its way through a check. */
interface Part {
  readonly path: string
  readonly rows: readonly (readonly Cell[])[]
  readonly first: number
  readonly firstRow: number
  readonly type: TypeWord
  readonly names: readonly string[]
}

const specials = fc.constantFrom<Cell>(null, invalid)

function cellOf(type: TypeWord): fc.Arbitrary<Cell> {
  const values: Readonly<Record<TypeWord, fc.Arbitrary<Cell>>> = {
    int64: fc.integer({ min: -2, max: 130 }),
    uint64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    decimal: fc.constantFrom('0', '1.5', '1.50', '-0.01', '120', '120.001'),
    float64: fc.constantFrom(0, -0, 1.5, -1e-300, 120, 121, Number.NaN, Number.POSITIVE_INFINITY),
    number: fc.constantFrom(0, 1.5, 120, 121, Number.NaN),
    bool: fc.boolean(),
    datetime: fc.constantFrom('2013-01-01T00:00:00Z', '2013-01-01T00:00:00', '2013-07-01T05:00:00.5Z'),
    text: fc.constantFrom('', 'EWR', '12345', '12345x', 'no', 'yes', 'a', '😀'),
  }
  return fc.oneof({ weight: 4, arbitrary: values[type] }, { weight: 1, arbitrary: specials })
}

/**
 * Folds each group of files into a state of its own, merges the states, sees all files again as often as is asked,
 * and answers.
 * @param disk  what the check is given; one group of files then, for what is on a disk is merged with nothing
 * @param apart  whether each group counts its rows from 0, as a shard that does not know of the others
 */
function answerOf(
  demand: Demand,
  groups: readonly (readonly (readonly Part[])[])[],
  { apart = false, disk }: { readonly apart?: boolean; readonly disk?: Disk } = {},
) {
  const { check, asked, mostly } = demand
  const known = disk === undefined ? given : { ...given, disk }
  const states = groups.map((files) => {
    const by = apart ? (files[0]?.[0]?.first ?? 0) : 0
    const state = check.plan(asked, known)
    for (const batches of files) openAndFold(demand, state, batches, by)
    return apart ? shifted(check, state, by) : state
  })
  const [alone, ...others] = states
  const merged =
    disk === undefined
      ? states.reduce((one, other) => check.merge(one, other), check.plan(asked, given))
      : alone
  expect(disk === undefined || others.length === 0).toBe(true)
  while (check.again?.(merged, asked) === true) {
    const again = groups.flat(2).toSorted((one, other) => one.first - other.first)
    for (const part of again) check.fold?.(merged, lookAt(part, 0), asked)
  }
  const { examples, ...answer } = check.answer(merged, asked, mostly, given)
  return { ...answer, examples: examples.map(({ at }) => at) }
}

function openAndFold({ check, asked }: Demand, state: unknown, batches: readonly Part[], by: number): void {
  const [{ path, first, names } = { path: 'empty.csv', first: by, names: [] }] = batches
  const headings = headingsOf(names, path)
  check.open?.(state, { path, first: first - by, headings, about: headings.slice(0, 1), rules: names }, asked)
  for (const part of batches) check.fold?.(state, lookAt(part, by), asked)
}

function lookAt({ rows, first, firstRow, path, type, names }: Part, by: number): Look {
  const columns = names.map((name, index) =>
    columnOf(
      formOf[type],
      name,
      rows.map((row) => row[index] ?? null),
    ),
  )
  const batch = batchOf(columns, firstRow, path)
  const cells = columns.map((column, index): Cells => {
    const count = (state: number) => column.states.filter((one) => one === state).length
    const place = (row: number) => batch.place(row, index)
    return { column, values: count(0), nulls: count(1), invalid: count(2), place, show: () => undefined }
  })
  return { rows: rows.length, inView: rows.length, first: first - by, cells, given }
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % Math.max(1, list.length)
  return [...list.slice(at), ...list.slice(0, at)].toReversed()
}
