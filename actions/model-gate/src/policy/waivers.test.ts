import { describe, expect, test } from '@jest/globals'
import { answerTo, binary, models, runIn } from '../twin.ts'

const worse = models(800, 10, 100, 90)
const waiver = (until: string, more = '') =>
  `${binary}checks:\n  keep: {metric: accuracy, not-worse-by: 0.01}\n  floor: {metric: accuracy, min: 0.5}\nwaivers:\n  - {check: keep, until: ${until}, reason: "labels of March, #812"${more}}\n`

async function judged(policy: string, now: string, files = worse) {
  const repository = { files: { 'gate.yml': policy, ...files }, now: new Date(now) }
  return (await runIn(repository, { purpose: 'promote' })).verdict
}

describe('a waived check', () => {
  test('decides nothing until its day is over, and the report says who allowed it', async () => {
    const verdict = await judged(waiver('2026-06-30', ', by: maria'), '2026-06-30T23:59:59Z')
    expect([verdict.outcome, verdict.facts['decision']]).toEqual(['pass', 'promote'])
    expect(answerTo(verdict, 'keep')).toMatchObject({ outcome: 'fail', severity: 'warn' })
    expect(verdict.notes).toEqual(['"keep" is waived until 2026-06-30 by maria (labels of March, #812)'])
  })

  test('is asked again from the day after, and the waiver fails by its name', async () => {
    const verdict = await judged(waiver('2026-06-30'), '2026-07-01T00:00:00Z')
    expect(answerTo(verdict, 'keep')).toMatchObject({ outcome: 'fail', severity: 'error' })
    expect(answerTo(verdict, 'keep-waiver')).toMatchObject({
      rule: 'gate/waiver',
      outcome: 'fail',
      is: 'the waiver of "keep" ended on 2026-06-30 (labels of March, #812)',
      asked: { path: 'gate.yml', line: 9, column: 5 },
    })
  })

  test('fails by its waiver even when the check passes', async () => {
    const same = models(900, 50, 0, 50)
    const late = await judged(waiver('2026-06-30'), '2026-07-01T00:00:00Z', same)
    expect([late.outcome, answerTo(late, 'keep').outcome]).toEqual(['fail', 'pass'])
    expect(late.headline).toBe('the waiver of "keep" ended on 2026-06-30 (labels of March, #812)')
    const early = await judged(waiver('2026-06-30'), '2026-06-01T00:00:00Z', same)
    expect(early.notes[0]).toMatch('and is not needed: the check passes')
  })

  test('is not enough to pass alone', async () => {
    const policy = `${binary}checks:\n  keep: {metric: accuracy, not-worse-by: 0.01}\nwaivers: [{check: keep, until: 2026-12-31, reason: r}]\n`
    expect((await judged(policy, '2026-06-01T00:00:00Z')).outcome).toBe('inconclusive')
  })
})

test.each([
  ['{check: kep, until: 2026-12-31, reason: r}', 'did you mean "keep"?'],
  ['{check: keep, until: 2026-02-30, reason: r}', 'ends on 2026-02-30, which is no day'],
  ['{check: keep, until: tomorrow, reason: r}', '"until" in item 1 is "tomorrow"'],
  ['{check: keep, until: 2026-12-31}', 'the key "reason"'],
  ['{check: keep, until: 2026-12-31, reason: r}, {check: keep, until: 2026-12-31, reason: r}', 'two waivers'],
])('the waiver %s is refused: %s', async (waivers, message) => {
  const policy = `${binary}checks:\n  keep: {metric: accuracy, not-worse-by: 0.01}\nwaivers: [${waivers}]\n`
  await expect(judged(policy, '2026-06-01T00:00:00Z')).rejects.toThrow(message)
})
