import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { binary, models, runIn } from '../twin.ts'
import { modes } from './catalogue.ts'

test('every mode is called by its word', async () => {
  for (const [word, load] of Object.entries(modes)) expect((await load()).name).toBe(word)
})

describe('diff', () => {
  const policy = (min: number) => `${binary}checks:\n  accuracy: {min: ${min}}\n`
  const diff = (now: string, old?: string) =>
    runIn(
      {
        files: { 'gate.yml': now },
        commits: old === undefined ? {} : { 'abcdef0123456789:gate.yml': old },
        base: 'abcdef0123456789',
      },
      { mode: 'diff' },
    )

  test('fails a change that asks less, and names what', async () => {
    const { verdict } = await diff(policy(0.5), policy(0.9))
    expect(verdict).toMatchObject({
      outcome: 'fail',
      headline: 'gate.yml asks less than at abcdef012345: 1 loosened',
      checks: [{ findings: [{ is: 'accuracy: min loosened, 0.9 is now 0.5', place: { line: 6 } }] }],
    })
  })

  test('passes one that asks more, the same, or for the first time', async () => {
    const headlines = await Promise.all(
      [diff(policy(0.9), policy(0.5)), diff(policy(0.9), policy(0.9)), diff(policy(0.9))].map(
        async (left) => {
          const { verdict } = await left
          return [verdict.outcome, verdict.headline]
        },
      ),
    )
    expect(headlines).toEqual([
      ['pass', 'gate.yml asks no less than at abcdef012345: 1 tightened'],
      ['pass', 'gate.yml asks the same as at abcdef012345'],
      ['pass', 'gate.yml is new: there is none at abcdef012345 to compare it with'],
    ])
  })

  test('needs a commit to compare with', async () => {
    await expect(runIn({ files: { 'gate.yml': policy(0.5) } }, { mode: 'diff' })).rejects.toBeInstanceOf(
      Misuse,
    )
  })
})

describe('plan', () => {
  const plan = async (checks: string, files: Readonly<Record<string, string>> = {}, more = '') =>
    (
      await runIn(
        { files: { 'gate.yml': `${binary}${more}checks:\n${checks}\n`, ...files } },
        { mode: 'plan' },
      )
    ).verdict

  test('tells the rows that a margin needs, by how many rows models disagree on', async () => {
    const verdict = await plan('  keep: {metric: accuracy, not-worse-by: 0.01}')
    // (1.645 + 0.842)² · d / m²
    expect(verdict.tables[0]?.rows).toEqual([
      ['keep', 'not worse by 0.01', 'equal models, and 2% of rows on which they disagree', 'about 1,300'],
      ['keep', 'not worse by 0.01', 'equal models, and 5% of rows on which they disagree', 'about 3,100'],
      ['keep', 'not worse by 0.01', 'equal models, and 10% of rows on which they disagree', 'about 6,200'],
    ])
    expect([verdict.outcome, verdict.headline]).toEqual([
      'pass',
      '1 check needs about 1,300 labelled rows at the least',
    ])
  })

  test('tells what given numbers of rows can tell', async () => {
    const verdict = await plan('  keep: {metric: accuracy, not-worse-by: 0.01}')
    const rows = verdict.tables[1]?.rows.filter(([n]) => n === '1,000' || n === '5,000')
    expect(rows).toEqual([
      ['1,000', '26.0%', '5.0%', '63.9%', '99.1%'],
      ['5,000', '72.3%', '5.0%', '99.8%', '100.0%'],
    ])
  })

  test('takes the value of the model in use', async () => {
    const verdict = await plan('  floor: {metric: accuracy, min: 0.88}', {
      'old.csv': models(900, 0, 0, 100)['old.csv'],
    })
    expect(verdict.tables[0]?.rows[0]?.slice(1, 3)).toEqual([
      'at least 0.88',
      'the value is 0.900, as the baseline’s',
    ])
    const below = await plan('  floor: {metric: accuracy, min: 0.95}', {
      'old.csv': models(900, 0, 0, 100)['old.csv'],
    })
    expect(below.tables[0]?.rows[0]?.[3]).toBe('that does not meet it')
    const same = await plan('  floor: {metric: accuracy, min: 0.9}', {
      'old.csv': models(900, 0, 0, 100)['old.csv'],
    })
    expect(same.tables[0]?.rows[0]?.[3]).toBe('it is the limit itself, which no number of rows shows')
  })

  test('divides alpha by the looks', async () => {
    const one = await plan('  keep: {metric: accuracy, not-worse-by: 0.01}')
    const many = await plan('  keep: {metric: accuracy, not-worse-by: 0.01}', {}, 'holdout: {looks: 32}\n')
    expect([one.facts['rows'], many.facts['rows']]).toEqual([1237, 2884])
    expect(many.notes).toContain('alpha is divided by 32 for 32 looks at the same rows')
  })

  test.each([
    ['  gap: {metric: recall, by: sex, gap: {max: 0.1}}', 'no gap above 0.1, in each group of sex'],
    ['  flips: {metric: accuracy, max: 0.05}', 'at most 0.05'],
    ['  loss: {metric: log-loss, not-worse-by: 0.01}', 'not worse by 0.01'],
    ['  part: {metric: accuracy, not-worse-by: {relative: 0.01}}', 'not worse by 1%'],
    ['  none: {metric: accuracy, not-worse-by: 0}', 'not worse by 0'],
    ['  point: {metric: accuracy, min: 0.5, by: point}', 'values by point'],
    ['  slow: {samples: t.csv, quantile: 0.99, max: 60ms}', 'at most 60'],
    ['  each: {metric: recall, by: [region], min: 0.5}', 'at least 0.5, in every slice of region'],
  ])('%s is planned', async (checks, of) => {
    expect((await plan(checks)).tables[0]?.rows[0]?.[1]).toBe(of)
  })

  test('of nothing is not planned', async () => {
    const { verdict } = await runIn({ files: { 'gate.yml': 'policy: 1\nchecks: {}\n' } }, { mode: 'plan' })
    expect(verdict.outcome).toBe('inconclusive')
  })
})
