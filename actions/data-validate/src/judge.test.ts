import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { parseContract } from './contract/parse.ts'
import { judge } from './judge.ts'
import { survey } from './survey.ts'
import { batchOf, type Cell, columnOf, type Form, headingsOf } from './twin.ts'

type Columns = Readonly<Record<string, readonly [form: Form, ...cells: readonly Cell[]]>>

/** Judges columns in memory by a contract's text. */
function judged(contract: string, columns: Columns): Verdict {
  const parsed = parseContract(contract, 'contract.yml')
  const running = survey(parsed, 'none')
  const names = Object.keys(columns)
  const folding = running.open({ path: 'data.csv', headings: headingsOf(names), faults: [] })
  const read = (folding?.wanted ?? []).flatMap(({ heading }) => {
    const name = names[heading] ?? ''
    const [form, ...cells] = columns[name] ?? ['text']
    return [columnOf(form, name, cells)]
  })
  const rows = Object.values(columns)[0]?.length ?? 1
  folding?.fold({ ...batchOf(read), rows: rows - 1 })
  return judge({ contract: parsed, seen: running.seen(), notes: [], sources: [] })
}

describe('a verdict', () => {
  test('passes when every check holds, and counts what it looked at', () => {
    const verdict = judged('contract: 1\nrows: 3\ncolumns: { age: { type: int64, min: 0, nulls: never } }', {
      age: ['integer', 1, 0, 41],
    })
    expect(verdict).toMatchObject({
      outcome: 'pass',
      headline: '6 checks: 6 pass, 0 fail, 0 inconclusive; 3 rows in 1 file',
    })
  })

  test('fails at the cell, and says what is, what was wanted and what to do', () => {
    const verdict = judged('contract: 1\ncolumns:\n  age: { type: int64, min: 0 }', {
      age: ['integer', 1, -1],
    })
    expect(verdict.checks.find(({ rule }) => rule === 'data/min')).toMatchObject({
      outcome: 'fail',
      is: '1 of 2 values (50 %) is not at least 0',
      wanted: 'at least 0',
      counts: { evaluated: 2, failed: 1, skipped: 0 },
      asked: { path: 'contract.yml', line: 3, column: 23 },
      findings: [{ is: 'the value is not at least 0', place: { path: 'data.csv', line: 3, column: 1 } }],
    })
  })
})
