import assert from 'node:assert/strict'
import fc from 'fast-check'
import { added } from './added.ts'
import { asked as answersOf } from './asked.ts'
import type { Relation } from './column.ts'
import { hostile } from './dialects/dialect.suite.ts'
import type { Engine } from './engine.ts'
import { compareExactly } from './exactly.ts'
import { type Elsewhere, type Need, not, type Predicate, present, type Scalar } from './expression.ts'
import { multipleOf } from './multiples.ts'
import { type Answers, type Cell, planned } from './plan.ts'
import { answeredBy } from './questions.ts'
import { type Narrowing, ranked } from './ranked.ts'
import { repeatedSql } from './repeated.ts'
import { rowsOf as all } from './rows-of.ts'
import { doubleIn } from './values.ts'

/**
 * An engine under test, and a table of six rows in it:
 * whole 9007199254740993, -1, 0, null, 2, 2 · real NaN, Infinity, -0, null, 0, 1.5 · exact (18 digits, 2 after the point) 1.50,
 * -0.01, null, 1.50, 0.00, 2.00 · word 'a', 'é', '', null, U+1F600, U+FFEE · flag true, false, null, null, true, true.
 */
export interface Given {
  readonly engine: Engine
  readonly relation: Relation
}

/** One law that every engine keeps. */
export interface Law {
  readonly title: string
  holds(given: Given): Promise<void>
}

const whole: Scalar = { is: 'column', name: 'whole', type: { is: 'integer', signed: true, bits: 64 } }
const real: Scalar = { is: 'column', name: 'real', type: { is: 'float', bits: 64 } }
const exact: Scalar = { is: 'column', name: 'exact', type: { is: 'decimal', precision: 18, scale: 2 } }
const word: Scalar = { is: 'column', name: 'word', type: { is: 'text' } }
const flag: Scalar = { is: 'column', name: 'flag', type: { is: 'bool' } }
const isTrue: Predicate = { is: 'compare', left: flag, operator: '=', right: { is: 'bool', value: true } }

const signal = new AbortController().signal

/** Asks an engine as a plan does. */
async function asked({ engine, relation }: Given, needs: readonly Need[]): Promise<Answers> {
  return answersOf(engine, planned(relation, needs, engine.dialect), { signal, tell: () => {} })
}

async function rowsOf(engine: Engine, sql: string): Promise<readonly (readonly Cell[])[]> {
  return all(engine.query(sql, signal))
}

function isNameOf({ dialect }: Engine, name: string): boolean {
  try {
    return dialect.identifier(name) !== ''
  } catch {
    return false
  }
}

/** How many rows a predicate holds of, and how many it does not: all of them together. */
async function split(given: Given, where: Predicate): Promise<readonly [bigint, bigint]> {
  const [yes, no] = [where, not(where)].map((one) => ({ is: 'rows', where: one }) as const)
  if (yes === undefined || no === undefined) throw new Error('two were made')
  const answers = await asked(given, [yes, no])
  return [answers.whole(yes), answers.whole(no)]
}

/** Classes in words, in the order of the words. */
function inOrder(classes: ReturnType<Answers['classes']>): readonly string[] {
  return classes.map(({ values, rows }) => `${values.map(String).join(' and ')}: ${rows}`).sort()
}

const three = { numerator: 3n, denominator: 2n }
const double = (value: number) => ({ is: 'double', value }) as const

/** What is counted, of each sort of predicate. */
const counted: readonly (readonly [words: string, predicate: Predicate, rows: bigint])[] = [
  ['nulls', { is: 'null', of: whole }, 1n],
  ['NaN', { is: 'nan', of: real }, 1n],
  ['infinities', { is: 'infinite', of: real }, 1n],
  ['NaN is not more than a number', { is: 'compare', left: real, operator: '>', right: double(1) }, 2n],
  ['NaN is not less than a number', { is: 'compare', left: real, operator: '<', right: double(1) }, 2n],
  ['NaN equals nothing', { is: 'columns', left: real, operator: '=', right: real }, 4n],
  ['minus zero is zero', { is: 'compare', left: real, operator: '=', right: double(0) }, 2n],
  [
    'whole numbers beyond 2^53',
    compareExactly(whole, '>', { numerator: 9007199254740992n, denominator: 1n }),
    1n,
  ],
  ['decimals by value', compareExactly(exact, '=', three), 2n],
  [
    'decimals between two that can be',
    compareExactly(exact, '>', { numerator: -1n, denominator: 1000n }),
    4n,
  ],
  [
    'text by code point, not by UTF-16',
    { is: 'compare', left: word, operator: '>', right: { is: 'text', value: '\uFFEE' } },
    1n,
  ],
  [
    'text among others',
    {
      is: 'among',
      of: word,
      values: [
        { is: 'text', value: '' },
        { is: 'text', value: 'e\u0301' },
      ],
    },
    1n,
  ],
  [
    'characters, not bytes',
    compareExactly({ is: 'characters', of: word }, '=', { numerator: 1n, denominator: 1n }),
    4n,
  ],
  ['a pattern', { is: 'found', of: word, pattern: '^[a-z]$' }, 1n],
  ['the empty text as null', { is: 'null', of: { is: 'without', of: word, what: 'empty' } }, 2n],
  ['NaN as null', { is: 'null', of: { is: 'without', of: real, what: 'nan' } }, 2n],
  ['true', isTrue, 3n],
  ['whole multiples, of 0 and of less than 0 too', multipleOf(whole, { numerator: 2n, denominator: 1n }), 3n],
  ['all whole numbers as multiples of a half', multipleOf(whole, { numerator: 1n, denominator: 2n }), 5n],
  ['multiples beyond 2^53', multipleOf(whole, { numerator: 9007199254740993n, denominator: 1n }), 2n],
  ['multiples of more than there can be', multipleOf(whole, { numerator: 2n ** 63n, denominator: 1n }), 1n],
  ['multiples among decimals', multipleOf(exact, { numerator: 1n, denominator: 4n }), 4n],
  ['multiples of a decimal that is finer', multipleOf(exact, { numerator: 3n, denominator: 1000n }), 3n],
  [
    'sums of a row without rounding or overflow',
    compareExactly(added([whole, exact, whole]) as Scalar, '=', {
      numerator: 1801439850948198750n,
      denominator: 100n,
    }),
    1n,
  ],
  [
    'what is left of a sum',
    compareExactly(added([whole, whole], exact) as Scalar, '<', { numerator: 0n, denominator: 1n }),
    1n,
  ],
  ['any of none', { is: 'any', of: [] }, 0n],
  ['all of none', { is: 'all', of: [] }, 6n],
]

/** What every engine does. */
export const laws: readonly Law[] = [
  {
    title: 'tells its columns in their order',
    async holds({ engine, relation }) {
      const columns = await engine.describe(relation, signal)
      assert.deepEqual(
        columns.map(({ name, type }) => [name, type.is]),
        [
          ['whole', 'integer'],
          ['real', 'float'],
          ['exact', 'decimal'],
          ['word', 'text'],
          ['flag', 'bool'],
        ],
      )
    },
  },
  ...counted.map(([words, predicate, rows]) => ({
    title: `counts ${words}, and every row once`,
    async holds(given: Given) {
      assert.deepEqual(await split(given, predicate), [rows, 6n - rows])
    },
  })),
  {
    title: 'finds values, one or several together, in other rows that have them all',
    async holds(given) {
      const found = (of: Elsewhere['of'], others: Elsewhere['of'], where: Predicate) =>
        split(given, { is: 'elsewhere', of, in: { relation: given.relation, where, of: others } })
      assert.deepEqual(await found([whole], [whole], { is: 'always' }), [5n, 1n])
      assert.deepEqual(await found([whole], [whole], { is: 'never' }), [0n, 6n])
      assert.deepEqual(await found([whole], [whole], isTrue), [3n, 3n])
      assert.deepEqual(await found([exact], [exact], isTrue), [4n, 2n])
      assert.deepEqual(await found([whole], [exact], { is: 'always' }), [3n, 3n])
      assert.deepEqual(await found([whole, word], [whole, word], present(exact)), [4n, 2n])
      assert.deepEqual(await found([whole, exact], [exact, whole], { is: 'always' }), [1n, 5n])
    },
  },
  {
    title: 'gives exact sums and ends, and null of no rows',
    async holds(given) {
      const always = { is: 'always' } as const
      const sum = { is: 'sum', of: whole, where: always } as const
      const cents = { is: 'sum', of: exact, where: always } as const
      const last = { is: 'highest', of: word, where: always } as const
      const none = { is: 'lowest', of: whole, where: { is: 'never' } } as const
      const answers = await asked(given, [sum, cents, last, none])
      assert.equal(answers.whole(sum), 9007199254740996n)
      assert.equal(answers.text(cents), '4.99')
      assert.equal(answers.text(last), ':\u{1F600}')
      assert.equal(answers.text(none), null)
    },
  },
  {
    title: 'squares whole numbers beyond 64 bits exactly, by halves',
    async holds(given) {
      const half = (which: 'high' | 'low') => ({ is: 'half', of: whole, which }) as const
      const product = (one: Scalar, other: Scalar) =>
        ({ is: 'sum', of: { is: 'product', of: [one, other] }, where: { is: 'always' } }) as const
      const parts = [
        product(half('high'), half('high')),
        product(half('high'), half('low')),
        product(half('low'), half('low')),
      ] as const
      const answers = await asked(given, parts)
      const squares =
        (answers.whole(parts[0]) << 64n) + (answers.whole(parts[1]) << 33n) + answers.whole(parts[2])
      assert.equal(squares, 9007199254740993n ** 2n + 1n + 4n + 4n)
    },
  },
  {
    title: 'groups rows by value: NaN with NaN, zero with minus zero, nulls with nulls',
    async holds(given) {
      const groups = { is: 'groups', of: [real], where: { is: 'always' } } as const
      const pairs = { is: 'groups', of: [whole, exact], where: present(whole) } as const
      const answers = await asked(given, [groups, pairs])
      assert.deepEqual(answers.groups(groups), { groups: 5n, rows: 6n, repeated: 2n })
      assert.deepEqual(answers.groups(pairs), { groups: 5n, rows: 5n, repeated: 0n })
    },
  },
  {
    title: 'tells how many groups are the largest, and of how many of them something holds',
    async holds(given) {
      const where = present(exact)
      const is = (text: string): Predicate =>
        compareExactly(exact, '=', { numerator: BigInt(text), denominator: 100n })
      const two = { is: 'groups', of: [exact], where, largest: is('150') } as const
      const none = { is: 'groups', of: [exact], where, largest: is('200') } as const
      const plain = { is: 'groups', of: [exact], where } as const
      const pairs = {
        is: 'groups',
        of: [real],
        where: present(real),
        largest: not({ is: 'nan', of: real }),
      } as const
      const empty = { ...two, where: { is: 'never' } } as const
      const answers = await asked(given, [two, none, plain, pairs, empty])
      const all = { groups: 4n, rows: 5n, repeated: 2n }
      assert.deepEqual(answers.groups(two), { ...all, largest: { rows: 2n, groups: 1n, holding: 1n } })
      assert.deepEqual(answers.groups(none), { ...all, largest: { rows: 2n, groups: 1n, holding: 0n } })
      assert.deepEqual(answers.groups(plain), all)
      assert.deepEqual(answers.groups(empty).largest, { rows: 0n, groups: 0n, holding: 0n })
      assert.deepEqual(answers.groups(pairs).largest, { rows: 2n, groups: 1n, holding: 1n })
    },
  },
  {
    title: 'lists the values of so many rows in ascending order, NaN behind all others',
    async holds(given) {
      const where = present(real)
      const once = { is: 'classes', of: [real], where, most: 10, rows: 1n } as const
      const answers = await asked(given, [once])
      const found = answers.classes(once).map(({ values: [text] }) => doubleIn(String(text)))
      assert.deepEqual(
        found,
        [...found].toSorted((one, other) => (Number.isNaN(one) ? 1 : one - other)),
      )
      assert.ok(found.length > 1)
    },
  },
  {
    title: 'tells values that stand in several rows, nulls among them',
    async holds({ engine, relation }) {
      const { dialect } = engine
      const repeated = async (of: readonly Scalar[], most = 10) => {
        const sql = repeatedSql(relation, { of, where: { is: 'always' }, most }, dialect)
        return rowsOf(engine, sql)
      }
      assert.deepEqual(await repeated([exact]), [['1.50', '2']])
      assert.deepEqual(
        (await repeated([real])).map(([value, rows]) => [doubleIn(String(value)) + 0, rows]),
        [[0, '2']],
      )
      // Engines differ on whether nulls come first.
      assert.deepEqual((await repeated([flag])).map(String).toSorted(), [',2', 'true,3'])
      assert.deepEqual(await repeated([whole, exact]), [])
    },
  },
  {
    title: 'lists values with their rows, and one more than were asked for where there are more',
    async holds(given) {
      const classes = (most: number) => ({ is: 'classes', of: [exact], where: present(exact), most }) as const
      const [all, some] = [classes(10), classes(2)]
      const answers = await asked(given, [all, some])
      assert.deepEqual(inOrder(answers.classes(all)), ['-0.01: 1', '0.00: 1', '1.50: 2', '2.00: 1'])
      assert.equal(answers.classes(some).length, 3)
    },
  },
  {
    title: 'lists how values stand together, nulls among them',
    async holds(given) {
      const pairs = { is: 'classes', of: [flag, exact], where: { is: 'always' }, most: 10 } as const
      const answers = await asked(given, [pairs])
      assert.deepEqual(inOrder(answers.classes(pairs)), [
        'false and -0.01: 1',
        'null and 1.50: 1',
        'null and null: 1',
        'true and 0.00: 1',
        'true and 1.50: 1',
        'true and 2.00: 1',
      ])
    },
  },
  {
    title: 'tells which values stand where in ascending order',
    async holds(given) {
      const finite = { is: 'all', of: [present(real), not({ is: 'nan', of: real })] } as const
      const reals = { is: 'ranks', of: real, where: finite, at: [0, 2, 3, 3, 4] } as const
      const wholes = { is: 'ranks', of: whole, where: present(whole), at: [0, 4] } as const
      const none = { is: 'ranks', of: exact, where: { is: 'never' }, at: [0] } as const
      const length = { is: 'characters', of: word } as const
      const shortest = { is: 'ranks', of: length, where: present(length), at: [0] } as const
      const answers = await asked(given, [reals, wholes, none, shortest])
      const doubles = [...answers.ranks(reals)].map(([at, text]) => [at, doubleIn(text) + 0])
      assert.deepEqual(
        doubles.toSorted(([one = 0], [other = 0]) => one - other),
        [
          [0, 0],
          [2, 1.5],
          [3, Number.POSITIVE_INFINITY],
        ],
      )
      assert.deepEqual([...answers.ranks(wholes)].toSorted(), [
        [0, '-1'],
        [4, '9007199254740993'],
      ])
      assert.equal(answers.ranks(none).size, 0)
      assert.deepEqual([...answers.ranks(shortest)], [[0, '0']])
    },
  },
  {
    title: 'narrows numbers by bins to those that stand at some places',
    async holds(given) {
      const narrowing: Narrowing = { few: 1, bins: 2, rounds: 3 }
      const found = async (of: Scalar, all: { rows: number; lowest: string; highest: string }) => {
        const where = [present(of), not({ is: 'nan', of }), not({ is: 'infinite', of })]
        const numbers = { of, where: { is: 'all', of: of === real ? where : where.slice(0, 1) } } as const
        const texts = await answeredBy(ranked(numbers, all, [0, 1, 2], narrowing), (needs) =>
          asked(given, needs),
        )
        return [0, 1, 2].map((place) => texts.get(place))
      }
      const wholes = await found(whole, { rows: 5, lowest: '-1', highest: '9007199254740993' })
      assert.deepEqual(wholes, ['-1', '0', '2'])
      assert.deepEqual(await found(exact, { rows: 5, lowest: '-0.01', highest: '2.00' }), [
        '-0.01',
        '0.00',
        '1.50',
      ])
      const reals = await found(real, { rows: 3, lowest: '0', highest: '1.5' })
      assert.deepEqual(
        reals.map((text) => doubleIn(String(text)) + 0),
        [0, 0, 1.5],
      )
    },
  },
  {
    title: 'gives back every text that it is told',
    async holds({ engine }) {
      await fc.assert(
        fc.asyncProperty(hostile, async (value) => {
          assert.deepEqual(
            await rowsOf(
              engine,
              `SELECT ${engine.dialect.output(engine.dialect.text(value), { is: 'text' })}`,
            ),
            [[`:${value}`]],
          )
        }),
      )
    },
  },
  {
    title: 'takes every name for that name, and nothing behind it',
    async holds({ engine }) {
      const { identifier, output, text } = engine.dialect
      // No engine has a name of nothing, and what a dialect refuses is held with its quotes.
      const names = hostile.filter((name) => name !== '' && isNameOf(engine, name))
      await fc.assert(
        fc.asyncProperty(names, async (name) => {
          const inner = `SELECT ${output(text('here'), { is: 'text' })} AS ${identifier(name)}`
          assert.deepEqual(await rowsOf(engine, `SELECT ${identifier(name)} FROM (${inner}) AS t`), [
            [':here'],
          ])
        }),
        { numRuns: 30 },
      )
    },
  },
  {
    title: 'asks nothing when it is told to stop before',
    async holds({ engine, relation }) {
      const stopped = AbortSignal.abort(new Error('stopped'))
      await assert.rejects(engine.describe(relation, stopped), /stopped/)
    },
  },
]
