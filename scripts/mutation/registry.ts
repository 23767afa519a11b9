import { createRequire } from 'node:module'

// Stands in for `@jest/globals` where tests run without Jest: the words that tests use, collected instead of
// run. Assertions are Jest's own.

/** One test as it was declared: a row of a table is a test of its own. */
export interface Case {
  /** Unique: the file, the words around it and its own, and the row. */
  readonly id: string
  readonly file: string
  readonly run: () => unknown
}

type Table = ReadonlyArray<unknown>
type Body = (...row: readonly unknown[]) => unknown

const around: string[] = []
/** The file that is being loaded, and what it declared so far. */
let file = ''
let cases: Case[] = []
let times = new Map<string, number>()

/** Loads a file of tests and gives the tests that it declares. */
export async function casesOf(path: string, load: () => Promise<unknown>): Promise<readonly Case[]> {
  file = path
  cases = []
  times = new Map()
  await load()
  return cases
}

function declare(title: string, run: () => unknown): void {
  const name = [...around, title].join(' > ')
  const seen = (times.get(name) ?? 0) + 1
  times.set(name, seen)
  cases.push({ id: `${file} ${name}${seen === 1 ? '' : ` (${seen})`}`, file, run })
}

function inside(title: string, body: () => unknown): void {
  around.push(title)
  body()
  around.pop()
}

function rows(table: Table): readonly Table[] {
  return table.map((row) => (Array.isArray(row) ? row : [row]))
}

/** Declares a test. */
export const test = Object.assign(declare, {
  each: (table: Table) => (title: string, body: Body) => {
    for (const row of rows(table)) declare(title, () => body(...row))
  },
})

/** Puts words before the tests declared inside. */
export const describe = Object.assign(inside, {
  each: (table: Table) => (title: string, body: Body) => {
    for (const row of rows(table)) inside(title, () => body(...row))
  },
})

const jest = createRequire(import.meta.resolve('@jest/globals'))

/** Jest's own assertions. */
export const expect: unknown = jest('@jest/expect').jestExpect
