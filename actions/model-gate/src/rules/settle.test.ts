import { describe, expect, test } from '@jest/globals'
import { answerTo, one } from '../twin.ts'

describe('what is undecided says what would decide it', () => {
  test('rows at this disagreement, or the margin that these rows decide', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: 0.01}', [170, 10, 8, 12])
    expect(answerTo(verdict, 'asked')).toMatchObject({
      is: 'accuracy +0.010 [−0.026, +0.047] (0.890 → 0.900)',
      wanted: 'accuracy not worse than the baseline by more than 1 point',
      todo: 'bring about 5,600 labelled rows at this disagreement (9%), or allow a margin of 5.3 points',
      reason: 'undecided',
      asked: { path: 'gate.yml', line: 6, column: 3 },
    })
    expect(verdict.tables[0]).toEqual({
      title: 'What would change this',
      columns: ['Check', 'Of', 'Rows', 'Rows needed', 'Or allow'],
      rows: [['asked', 'accuracy', '200', 'about 5,600 at this disagreement (9%)', 'a margin of 5.3 points']],
    })
  })

  test('more rows, the nearer the value is to the limit', async () => {
    const near = await one('{metric: accuracy, not-worse-by: 0.01}', [170, 8, 9, 13])
    // A loss of 0.005 is 0.005 from the margin: (1.645 + 0.842)² · 0.085 / 0.005².
    expect(answerTo(near, 'asked').todo).toMatch(
      'bring about 22,000 labelled rows at this disagreement (8.5%)',
    )
  })

  test('of a value, the rows that would show it', async () => {
    const verdict = await one('{metric: accuracy, min: 0.9}', [850, 60, 40, 50])
    expect(answerTo(verdict, 'asked').todo).toBe(
      'bring about 2,500 labelled rows if the value stays as it is',
    )
  })

  test('no number of rows, where the value is the limit', async () => {
    const verdict = await one('{metric: accuracy, min: 0.91}', [850, 60, 40, 50])
    expect(answerTo(verdict, 'asked').todo).toBe(
      'change the limit: the value is the limit itself, which no number of rows shows',
    )
    expect(verdict.tables.map(({ title }) => title)).not.toContain('What would change this')
    const gain = await one('{metric: accuracy, better-by: 0.02}', [850, 60, 40, 50])
    expect(answerTo(gain, 'asked').todo).toMatch('change the limit')
  })

  test('without an offer of a margin where none would help', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: {relative: 0.01}}', [170, 10, 8, 12])
    expect(answerTo(verdict, 'asked').todo).toMatch(
      /^bring about [\d,]+ labelled rows if rows vary as these do$/,
    )
  })
})

describe('a proof that these rows could never give is refused', () => {
  test.each([
    [
      '{metric: accuracy, min: 0.99}',
      [100, 0, 0, 0],
      'gate.yml:6:3: no outcome on 100 rows could show accuracy at least 0.99; wanted: a check that these rows could pass; bring at least 268 rows, ask for less, or write "by: point"',
    ],
    [
      '{metric: accuracy, max: 0.01}',
      [100, 0, 0, 0],
      'no outcome on 100 rows could show accuracy at most 0.01; wanted: a check that these rows could pass; bring at least 268 rows',
    ],
    [
      '{metric: accuracy, min: 1}',
      [100, 0, 0, 0],
      'ask for less, or write "by: point": no number of rows could show it',
    ],
    [
      '{metric: accuracy, not-worse-by: 0.01}',
      [99, 0, 1, 0],
      'no outcome on 100 rows could show accuracy not worse by 0.01; wanted: a check that these rows could pass; bring at least 268 rows, allow a wider margin, or write "by: point"',
    ],
    [
      '{metric: accuracy, better-by: 0.05}',
      [97, 0, 0, 3],
      'no outcome on 100 rows could show accuracy better by 0.05: the baseline leaves 0.030 to gain; wanted: a check that these rows could pass; ask for less',
    ],
    [
      '{metric: accuracy, better-by: 0.02}',
      [97, 0, 0, 3],
      'no outcome on 100 rows could show accuracy better by 0.02; wanted: a check that these rows could pass; bring at least',
    ],
  ] as const)('%s of %j', async (check, counts, message) => {
    await expect(one(check, counts)).rejects.toThrow(message)
  })

  test('but not where less than a proof is asked for', async () => {
    expect((await one('{metric: accuracy, min: 0.99}', [100, 0, 0, 0], { purpose: 'review' })).outcome).toBe(
      'pass',
    )
    expect((await one('{metric: accuracy, min: 0.99, by: point}', [100, 0, 0, 0])).outcome).toBe('pass')
    expect((await one('{metric: accuracy, not-worse-by: 0.01, by: point}', [100, 0, 0, 0])).outcome).toBe(
      'pass',
    )
  })

  test('and the number that it names does', async () => {
    expect((await one('{metric: accuracy, min: 0.99}', [268, 0, 0, 0])).outcome).toBe('pass')
    expect((await one('{metric: accuracy, not-worse-by: 0.01}', [268, 0, 0, 0])).outcome).toBe('pass')
    await expect(one('{metric: accuracy, min: 0.99}', [267, 0, 0, 0])).rejects.toThrow(
      'bring at least 268 rows',
    )
  })
})
