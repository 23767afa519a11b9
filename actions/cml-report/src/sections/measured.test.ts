import { describe, expect, test } from '@jest/globals'
import { reportOf } from '../evidence.suite.ts'
import type { Measured } from '../predictions/measured.ts'
import { calibration } from './calibration.ts'
import { headline } from './headline.ts'
import { metrics } from './metrics.ts'
import { roc } from './roc.ts'
import type { Section } from './section.ts'
import { slices } from './slices.ts'

const share = (value: number) => ({ value, unit: 'share' })
const line = {
  name: 'accuracy',
  better: 'higher',
  old: share(0.8),
  new: share(0.7),
  change: { ...share(-0.1), low: -0.14, high: -0.06, level: 0.9, method: 'Tango' },
} as const
const measured: Measured = {
  path: 'new.csv',
  baseline: 'old.csv',
  task: 'binary',
  rows: 1000,
  paired: true,
  metrics: [line],
  slices: [],
  small: [],
}

/** What a section says of predictions, the blocks one after another. */
function said(section: Section, change: Partial<Measured>): string {
  return section
    .blocks(reportOf({ measured: { ...measured, ...change } }))
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe('metrics of predictions', () => {
  test.each<[string, Partial<Measured>, string]>([
    ['proven', { metrics: [{ ...line, proven: 'worse' }] }, '−10.0 points [−14.0, −6.0], **worse** |'],
    ['not proven', {}, '−10.0 points [−14.0, −6.0], not proven |'],
    [
      'not paired',
      { paired: false, metrics: [{ ...line, change: share(-0.1) }] },
      '−10 points, no interval |',
    ],
    [
      'not defined',
      { metrics: [{ ...line, new: { value: null }, change: { value: null } }] },
      '| accuracy ↑ | 80% | not defined | not defined |',
    ],
  ])('%s', (_, change, wanted) => {
    expect(said(metrics, change)).toContain(wanted)
  })

  test('of one model have their interval beside the value', () => {
    const { baseline: _, ...alone } = measured
    const { old: __, change: ___, ...value } = line
    const one = { ...value, new: { ...share(0.7), low: 0.66, high: 0.74 } }
    const [block] = metrics.blocks(reportOf({ measured: { ...alone, metrics: [one] } }))
    expect(block?.text).toContain('| 70% &#91;66, 74&#93; |')
  })

  test('that are proven say for how many at once', () => {
    expect(said(metrics, { metrics: [{ ...line, proven: 'worse' }] })).toContain('5%, Holm')
    expect(said(metrics, {})).not.toContain('Holm')
  })
})

describe('slices', () => {
  const slice = (at: number, proven?: 'worse') => ({
    ...line,
    slice: `region=r${at}`,
    rows: 100 + at,
    ...(proven === undefined ? {} : { proven }),
  })

  test('stand in the open as far as they are proven worse, and five at least', () => {
    const open = (proven: number) =>
      (
        said(slices, {
          slices: Array.from({ length: 9 }, (_, at) => slice(at, at < proven ? 'worse' : undefined)),
        }).split('<details>')[0] ?? ''
      ).match(/region=r/g)
    expect(open(0)).toHaveLength(5)
    expect(open(7)).toHaveLength(7)
  })

  test('of one model have its values alone', () => {
    const { baseline: _, ...alone } = measured
    const { old: __, change: ___, ...value } = line
    const [block] = slices.blocks(
      reportOf({ measured: { ...alone, paired: false, slices: [{ ...value, slice: 'a', rows: 40 }] } }),
    )
    expect(block?.text).toContain('| Slice | Now |\n')
  })

  test('with too few rows are named', () => {
    const small = ['a=1', 'a=2', 'a=3', 'a=4', 'a=5', 'a=6', 'a=7']
    expect(said(slices, { small })).toContain('(under 30): a=1, a=2, a=3, a=4, a=5 and 2 more.')
  })
})

describe('curves', () => {
  const ramp = Array.from({ length: 101 }, (_, at) => at / 100)

  test('are told at a few places, old beside new, with the area in the fold', () => {
    const auc = { ...line, name: 'roc-auc', old: { value: 0.5 }, new: { value: 0.75 } }
    const text = said(roc, {
      metrics: [auc],
      roc: { now: ramp.map(Math.sqrt), old: ramp },
      precision: { now: ramp },
    })
    expect(text).toContain('<summary>ROC curve: area 0.750, was 0.500</summary>')
    expect(text).toContain('| False alarms | Found, old | Found, new |')
    expect(text).toContain('| 1% | 1.0% | 10.0% |')
    expect(text).toContain('| Recall | Precision |\n')
    expect(text.match(/```text/g)).toHaveLength(2)
  })

  test('are Mermaid diagrams on request, and never without the table', () => {
    const report = reportOf({
      charts: 'mermaid',
      measured: { ...measured, roc: { now: ramp }, precision: { now: ramp } },
    })
    for (const { text } of roc.blocks(report)) expect(text).toMatch(/\|:--|--:\|[\s\S]*```mermaid/)
  })

  test('of calibration tell which bins are off', () => {
    const bin = { from: 0, to: 0.1, rows: 40, meanScore: 0.05, share: 0.3, low: 0.18, high: 0.45 }
    const far = { ...bin, from: 0.9, to: 1, meanScore: 0.95 }
    const fine = { ...bin, from: 0.3, to: 0.4, meanScore: 0.35 }
    const text = said(calibration, { reliability: { of: 'leave', now: [bin, fine, far], old: [bin] } })
    expect(text).toContain('<summary>Calibration of <code>leave</code>: 2 of 3 bins are off</summary>')
    expect(text).toContain('| 0.0 to 0.1 | 40 | ▁ 0.050 | ▃ 0.300 [0.180, 0.450] | too low | ▃ 0.300 |')
    expect(text).toContain('| too high |  |')
    expect(said(calibration, { reliability: { of: 'a', now: [fine] } })).toContain('no bin is off')
  })
})

test('the headline says of numbers without a verdict which way they go, and no more', () => {
  const [block] = headline.blocks(
    reportOf({ measured: { ...measured, metrics: [{ ...line, proven: 'worse' }] } }),
  )
  expect(block?.text).toBe(
    '### ⚪ Worse, judged by no rule: accuracy −10.0 points (80% → 70%), nothing proven better\n',
  )
})
