import { describe, expect, test } from '@jest/globals'
import { showInvisible } from '../escape/invisible.ts'
import { runnerReads } from '../escape/runner.suite.ts'
import { checkOf, saying, verdictOf } from '../verdict.suite.ts'
import type { Check } from '../verdict.ts'
import { rendererSuite } from './renderer.suite.ts'
import { text, textRenderer } from './text.ts'

rendererSuite(textRenderer, {
  forged: (output) => [
    ...runnerReads(output).map((one) => one.command),
    ...output.split('\n').filter((line) => showInvisible(line) !== line),
  ],
  green: (output) => output.startsWith('✅'),
  says: (output, headline) => output.split('\n')[0]?.endsWith(`: ${headline}`) ?? false,
})

const place = { path: 'a.csv', line: 3, column: 7 }

describe('plain text', () => {
  test('says the verdict, metrics, checks worst first, tables and notes', () => {
    const change = { value: 0.02, low: 0.004, high: 0.037, level: 0.9, method: 'Tango' }
    const verdict = verdictOf({
      outcome: 'fail',
      headline: '1 of 4 checks failed',
      checks: [
        checkOf(),
        checkOf({ name: 'w', outcome: 'fail', severity: 'warn', is: 'old' }),
        checkOf({ name: 'i', outcome: 'inconclusive', is: 'few', reason: 'too-few-rows' }),
        checkOf({
          name: 'f',
          outcome: 'fail',
          is: 'bad',
          todo: 'mend it',
          why: 'we promised',
          findings: [{ is: 'is high', place, shown: '150' }, { is: 'is missing' }],
        }),
      ],
      metrics: [
        {
          name: 'accuracy',
          slice: 'EU',
          better: 'higher',
          old: { value: 0.89 },
          new: { value: 0.91 },
          change,
          outcome: 'pass',
          limit: 'allowed −0.010',
        },
        {
          name: 'loss',
          better: 'lower',
          new: { value: 0.3, level: 0.95, low: 0.1, high: 0.5 },
          limit: 'at most 1',
        },
        { name: 'rows', better: 'neither' },
      ],
      tables: [{ title: 'Plan', columns: ['step', 'weight'], rows: [['first', '5'], ['2']] }],
      notes: ['noticed'],
    })
    expect(text(verdict)).toBe(
      [
        '❌ Fail: 1 of 4 checks failed',
        'data-validate · 4 checks: 1 failed, 1 inconclusive, 1 warned, 1 passed',
        '',
        '  Metric          Old    New    Change                   Limit',
        '  accuracy, EU ↑  0.890  0.910  +0.020 [+0.004, +0.037]  ✅ allowed −0.010',
        '  loss ↓                 0.30                            at most 1',
        '  rows',
        '  Intervals: 90% Tango, 95%',
        '',
        '❌ Fail: f: bad',
        '   wanted: at most 120',
        '   next: mend it',
        '   why: we promised',
        '   a.csv:3:7: is high: 150',
        '   is missing',
        '',
        '⚪ Inconclusive: i: few (too-few-rows)',
        '   wanted: at most 120',
        '',
        '🔶 Warning: w: old',
        '   wanted: at most 120',
        '',
        '✅ age at most 120: all 1,284 values are at most 120',
        '',
        'Plan',
        '  step   weight',
        '  first  5',
        '  2',
        '',
        'note: noticed',
        '',
      ].join('\n'),
    )
  })

  test('counts what passed by what it was asked of, where that is many', () => {
    const of = (subject: string, count: number) => Array.from({ length: count }, () => checkOf({ subject }))
    const { subject: _, ...whole } = checkOf()
    const lines = (checks: readonly Check[]) => text(verdictOf({ checks })).split('\n').slice(2)
    expect(lines(of('age', 5))).toHaveLength(6)
    expect(lines([...of('age', 4), whole, { ...whole }, ...of('zip', 1)])).toEqual([
      '✅ 7 passed: age (4), zip (1), the whole (2)',
      '',
    ])
    const some = checkOf({
      name: 'most',
      counts: { evaluated: 9, failed: 1, skipped: 0 },
      is: '1 of 9 is not',
    })
    expect(lines([...of('age', 6), some])).toEqual(['✅ most: 1 of 9 is not', '✅ 6 passed: age (6)', ''])
    const wide = Array.from({ length: 1_500 }, (_, index) => of(`c${index}`, 1)).flat()
    expect(lines(wide)[0]).toMatch(/^✅ 1,500 passed: c0 \(1\), .*, c11 \(1\), 1,488 more$/)
  })

  test('with colours says the same words', () => {
    const verdict = verdictOf({
      outcome: 'fail',
      headline: 'no',
      checks: [checkOf(), checkOf({ outcome: 'inconclusive' }), checkOf({ outcome: 'fail' })],
    })
    const coloured = text(verdict, { colours: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
    expect(coloured.replace(/\u001B\[[\d;]*m/g, '')).toBe(text(verdict))
    expect(coloured.split('\n')[0]).toBe('\u001B[1;31m❌ Fail: no\u001B[0m')
    expect(coloured).toContain('\n\u001B[1;31m❌ Fail: age')
    expect(coloured).toContain('\n\u001B[1;33m⚪ Inconclusive: age')
    expect(coloured).toContain(
      '\n\u001B[1;32m✅ age at most 120: all 1,284 values are at most 120\u001B[0m\n',
    )
    expect(text(verdict, { colours: false })).toBe(text(verdict))
  })

  test('every list is bounded and counts what it does not show', () => {
    const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)
    const said = text(
      verdictOf({
        checks: [checkOf({ outcome: 'fail', findings: many(7, { is: 'here' }) })],
        metrics: many(53, { name: 'm', better: 'higher' }),
        tables: [{ title: 'Long', columns: ['a'], rows: many(54, ['cell']) }],
        notes: many(55, 'noticed'),
      }),
    )
    expect(said.match(/here/g)).toHaveLength(5)
    expect(said.match(/ m ↑/g)).toHaveLength(50)
    expect(said.match(/cell/g)).toHaveLength(50)
    expect(said.match(/noticed/g)).toHaveLength(50)
    expect(said.match(/ {3}and \d more in verdict.json\n/g)?.map((one) => one.trim().slice(0, 5))).toEqual([
      'and 3',
      'and 2',
      'and 4',
      'and 5',
    ])
  })

  test('a table without rows, or without columns, is not shown', () => {
    const tables = [
      { title: 'Empty', columns: ['a'], rows: [] },
      { title: 'Void', columns: [], rows: [['x']] },
    ]
    expect(text(verdictOf({ tables }))).not.toMatch(/Empty|Void/)
  })

  test('texts are shortened', () => {
    const runs = text(saying('x'.repeat(2_000))).match(/x+/g) ?? []
    expect(Math.max(...runs.map((run) => run.length))).toBe(499)
  })

  test('parts are left out from the end, and named', () => {
    const verdict = verdictOf({ checks: [checkOf({ name: 'n'.repeat(90) })], notes: ['x'.repeat(400)] })
    const said = text(verdict, { limit: 400 })
    expect(said).toContain('nnn')
    expect(said.endsWith('\nleft out for length: notes; all of it is in verdict.json\n')).toBe(true)
    expect(text(verdict, { limit: 180 })).toContain('left out for length: checks, notes;')
    expect(text(verdict, { limit: 10 })).toBe('✅ Pass\n')
  })
})
