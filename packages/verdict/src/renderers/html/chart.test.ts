import { describe, expect, test } from '@jest/globals'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import { intervalChart, key, shareBar, tallyBar } from './chart.ts'

const metric = (change: Partial<MetricChange>): MetricChange => ({ name: 'm', better: 'higher', ...change })
const drawn = (change: Partial<MetricChange>) => intervalChart(metric(change))?.html ?? ''
const numbers = (html: string) =>
  [...html.matchAll(/ (?:x1|x2|cx)="([^"]*)"/g)].map((match) => Number(match[1]))

describe('the chart of an interval', () => {
  test('draws zero, limit, span and value on one scale, and says them', () => {
    expect(drawn({ change: { value: -0.05, low: -0.075, high: -0.025 }, limitAt: -0.01 })).toBe(
      '<svg viewBox="0 0 200 24" role="img" aria-label="change −0.050 [−0.075, −0.025], limit −0.0100">' +
        '<line class="zero" x1="192" x2="192" y1="1" y2="23"></line>' +
        '<line class="limit" x1="167.5" x2="167.5" y1="1" y2="23"></line>' +
        '<line class="span" x1="8" x2="130.7" y1="12" y2="12"></line>' +
        '<circle class="dot" cx="69.3" cy="12" r="4.5"></circle></svg>',
    )
  })

  test('draws the new value where there is no change, and then no zero', () => {
    const html = drawn({ new: { value: 0.5, low: 0.25, high: 0.75, unit: 'share' }, limitAt: 0.75 })
    expect(html).not.toContain('zero')
    expect(html).toContain('aria-label="50% [25, 75], limit 75%"')
    expect(numbers(html)).toEqual([192, 192, 8, 192, 100])
  })

  test('draws both ends of a range', () => {
    const html = drawn({ new: { value: 0.5, low: 0.4, high: 0.6 }, limitAt: 0.25, upperLimitAt: 0.75 })
    expect(html.split('class="limit"')).toHaveLength(3)
    expect(html).toContain('], limits 0.250 and 0.750"')
    expect(numbers(html)).toEqual([8, 8, 192, 192, 63.2, 136.8, 100])
  })

  test.each([
    ['an open lower side', { low: null, high: 1 }, [0, 192]],
    ['an absent lower side', { high: 1 }, [0, 192]],
    ['an open upper side', { low: -1, high: null }, [8, 200]],
  ])('%s runs to the edge', (_, bounds, ends) => {
    const html = drawn({ change: { value: 0.5, ...bounds } })
    expect(numbers(html.slice(html.indexOf('span')))).toEqual([...ends, expect.any(Number)])
  })

  test.each<[string, Partial<MetricChange>]>([
    ['no quantity', {}],
    ['no value', { change: { value: null, low: 0, high: 1 } }],
    ['no bound', { change: { value: 1 } }],
    ['only open sides', { change: { value: 1, low: null, high: null } }],
  ])('%s is not drawn', (_, change) => {
    expect(intervalChart(metric(change))).toBeUndefined()
  })

  test('one point stands in the middle', () => {
    expect(numbers(drawn({ change: { value: 0, low: 0, high: 0 } }))).toEqual([100, 100, 100, 100, 100])
  })

  test('the largest numbers there are stay in the drawing', () => {
    const html = drawn({ change: { value: 0, low: -Number.MAX_VALUE, high: Number.MAX_VALUE } })
    expect(numbers(html)).toEqual([100, 100, 8, 192, 100])
  })
})

describe('the bar of a share', () => {
  test.each([
    [0, '0'],
    [0.08, '8'],
    [1 / 3, '33.3'],
    [1, '100'],
    [1.5, '100'],
    [-1, '0'],
  ])('%d fills %s of 100', (share, width) => {
    expect(shareBar(share).html).toBe(
      `<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" width="${width}" height="8"></rect></svg>`,
    )
  })
})

describe('the bar of all checks', () => {
  test('has a part for each answer', () => {
    const parts = [
      { word: 'failed', count: 1 },
      { word: 'inconclusive', count: 2 },
      { word: 'warned', count: 3 },
      { word: 'passed', count: 2 },
    ] as const
    expect(tallyBar(parts)?.html).toBe(
      '<svg class="tally" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">' +
        '<rect class="bar fail" x="0" width="12.5" height="8"></rect>' +
        '<rect class="bar inconclusive" x="12.5" width="25" height="8"></rect>' +
        '<rect class="bar warning" x="37.5" width="37.5" height="8"></rect>' +
        '<rect class="bar pass" x="75" width="25" height="8"></rect></svg>',
    )
  })

  test('is not there without checks', () => {
    expect(tallyBar([])).toBeUndefined()
  })
})

test.each([
  ['span', 'x1="3" x2="25" y1="7" y2="7"'],
  ['zero', 'x1="14" x2="14" y1="0" y2="14"'],
  ['limit', 'x1="14" x2="14" y1="0" y2="14"'],
] as const)('the key of %s is a small line', (kind, line) => {
  expect(key(kind).html).toBe(
    `<svg class="key inconclusive" viewBox="0 0 28 14" aria-hidden="true"><line class="${kind}" ${line}></line></svg>`,
  )
})
