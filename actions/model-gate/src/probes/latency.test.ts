import { describe, expect, test } from '@jest/globals'
import { answerTo, gate } from '../twin.ts'
import { latency } from './latency.ts'
import { probeSuite } from './probe.suite.ts'

/** Times 1, 2, … in milliseconds, as a table. */
function times(count: number, scale = 1): string {
  return `ms\n${Array.from({ length: count }, (_, at) => (at + 1) * scale).join('\n')}\n`
}

const asked = (check: string, files: Readonly<Record<string, string>>) =>
  gate({ 'gate.yml': `policy: 1\nchecks:\n  asked: ${check}\n`, ...files }, { purpose: 'promote' })

probeSuite(latency, {
  check: { samples: 't.csv', max: 200 },
  good: { 't.csv': times(200) },
  bad: { 't.csv': times(200, 3) },
  empty: { 't.csv': 'ms\n' },
})

describe('a quantile of latency', () => {
  test('passes when its upper bound is within the limit', async () => {
    // Of 200 times the 196th is the 95 % bound of a p95.
    const files = { 't.csv': times(200) }
    const verdict = await asked('{samples: t.csv, max: 196}', files)
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'pass',
      subject: 'p95 latency (ms)',
      is: 'p95 latency (ms) is 190.0 [185.0, 196.0]',
      wanted: 'p95 latency (ms) at most 196',
    })
    expect((await asked('{samples: t.csv, max: 195ms}', files)).outcome).toBe('inconclusive')
    expect((await asked('{samples: t.csv, max: 0.183s}', files)).outcome).toBe('fail')
  })

  test('of too few requests is refused with how many it takes', async () => {
    await expect(asked('{samples: t.csv, max: 1000}', { 't.csv': times(58) })).rejects.toThrow(
      'no outcome on 58 rows could show p95 latency (ms) at most 1000',
    )
    await expect(asked('{samples: t.csv, quantile: 0.99, max: 9}', { 't.csv': times(100) })).rejects.toThrow(
      'bring at least 299 rows',
    )
    expect((await asked('{samples: t.csv, max: 1000}', { 't.csv': times(59) })).outcome).toBe('pass')
  })

  test('is compared with the baseline’s', async () => {
    const files = { 'new.csv': times(500), 'old.csv': times(500, 2) }
    const faster = await asked('{samples: new.csv, baseline-samples: old.csv, better-by: 0}', files)
    expect(faster.outcome).toBe('pass')
    const slower = await asked(
      '{samples: old.csv, baseline-samples: new.csv, not-worse-by: {relative: 0.1}}',
      files,
    )
    expect(slower.outcome).toBe('fail')
    const none = await asked('{samples: new.csv, not-worse-by: 1}', files)
    expect(answerTo(none, 'asked').reason).toBe('no-baseline')
  })

  test('is not made of no times, nor of what is no time', async () => {
    const none = await asked('{samples: t.csv, max: 9}', { 't.csv': 'ms\n' })
    expect(answerTo(none, 'asked')).toMatchObject({ outcome: 'inconclusive', reason: 'nothing-evaluated' })
    const odd = await asked('{samples: t.csv, max: 9}', { 't.csv': 'ms\n1\nNaN\n' })
    expect(answerTo(odd, 'asked')).toMatchObject({ reason: 'not-finite', is: expect.stringMatching('row 2') })
    const other = asked('{samples: t.csv, column: s, max: 9}', { 't.csv': 'ms\n1\n' })
    await expect(other).rejects.toThrow('t.csv has no column "s"')
  })

  test('knows the units it is written in', async () => {
    await expect(asked('{samples: t.csv, max: 9 min}', { 't.csv': times(9) })).rejects.toThrow(
      '"max" in "asked" is "9 min"',
    )
    await expect(asked('{samples: t.csv, max: 9, metric: accuracy}', { 't.csv': '' })).rejects.toThrow(
      'unknown key "metric" in "asked"',
    )
    await expect(asked('{samples: t.csv}', { 't.csv': '' })).rejects.toThrow(
      'the check "asked" demands nothing',
    )
  })
})
