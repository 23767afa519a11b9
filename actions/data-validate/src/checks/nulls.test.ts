import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

/** Judges column c of a file of two columns, in which an empty line is no row. */
async function checkOf(keyword: string, keywords: string, cells: readonly string[]) {
  const contract = `contract: 1\nother-columns: allow\ncolumns: { c: ${keywords} }`
  const { checks } = await validated(contract, {
    'data.csv': `c,d\n${cells.map((cell) => `${cell},\n`).join('')}`,
  })
  return named(checks, keyword)
}

describe('nulls', () => {
  test.each([
    ['never', ['1', '2'], 'pass', [], 'no cell is null'],
    ['never', ['1', '', ''], 'fail', [3, 4], 'two are'],
    ['{ value: never, mostly: 0.5 }', ['1', ''], 'pass', [3], 'half may be'],
    ['{ value: never, mostly: 0.6 }', ['1', ''], 'fail', [3], 'more than two fifths are'],
    ['always', ['', ''], 'pass', [], 'every cell is'],
    ['always', ['1', '', 'x'], 'fail', [2, 4], 'a value and what is no value of the type are no nulls'],
    ['{ value: always, mostly: 0.5 }', ['1', ''], 'pass', [2], 'half may hold a value'],
  ])('%s of %j is a %s at lines %j because %s', async (asked, cells, outcome, at) => {
    const check = await checkOf('nulls', `{ type: int64, nulls: ${asked} }`, cells)
    expect([check.outcome, check.findings.map(({ place }) => place?.line)]).toEqual([outcome, at])
  })

  test('never in a condition asks nothing of values, and always chooses none', async () => {
    const when = (word: string) => `{ type: int64, min: { value: 5, when: { c: { nulls: ${word} } } } }`
    expect((await checkOf('min', when('never'), ['1', ''])).outcome).toBe('fail')
    expect((await checkOf('min', when('always'), ['1', ''])).reason).toBe('nothing-evaluated')
  })
})
