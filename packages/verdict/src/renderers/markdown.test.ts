import { describe, expect, test } from '@jest/globals'
import { acted, lookedThrough, rendered, seenIn, tagsOf } from '../escape/markup.suite.ts'
import { checkOf, saying, verdictOf } from '../verdict.suite.ts'
import type { Check, MetricChange } from '../verdict.ts'
import { markdown } from './markdown.ts'
import { around, rendererSuite } from './renderer.suite.ts'

const ours =
  /^<\/?(h3|h4|p|ul|li|table|thead|tbody|tr|th|td|code|wbr|em|th align="(left|right)"|td align="(left|right)"|a href="https:\/\/forge\.example\/blob\/[^"<>\s]*")>$/

rendererSuite(markdown, {
  forged: (output) => {
    const html = rendered(output)
    const seen = lookedThrough(html)
    return [
      ...tagsOf(html).filter((tag) => !ours.test(tag) && tag !== '</a>'),
      ...acted.filter((pattern) => pattern.test(seen)).map((pattern) => `${pattern} in ${seen}`),
      ...(output.includes('<!--') ? ['a marker'] : []),
    ]
  },
  green: (output) => /^### ✅ Pass/.test(output),
  says: (output, headline) => output.split('\n')[0]?.endsWith(`: ${headline}`) ?? false,
})

const of = (checks: readonly Check[]) =>
  markdown.render(verdictOf({ outcome: 'fail', checks }), { version: '0.1.0' })

describe('Markdown', () => {
  test('has as many rows and cells for hostile text as for any other', () => {
    const count = (text: string, tag: string) =>
      rendered(markdown.render(saying(text), around)).split(`<${tag}`).length
    for (const tag of ['tr', 'td', 'th', 'li', 'table', 'h4']) {
      expect(count('a | b || c \\| <td> \n| x |', tag)).toBe(count('harmless', tag))
    }
  })

  test('says the verdict, the action and the counts', () => {
    expect(markdown.render(verdictOf({ checks: [checkOf()] }), { version: '0.1.0' })).toContain(
      '### ✅ Pass: 1 of 1 checks passed on 1,284 rows\n\ndata-validate · 1 check: 1 passed\n',
    )
  })

  test('shows each check with what it counted, worst first', () => {
    const counts = { evaluated: 1_284, failed: 3, skipped: 2 }
    const none = { evaluated: 0, failed: 0, skipped: 0 }
    const text = of([
      checkOf({ subject: 'weight', counts: none }),
      checkOf({ severity: 'warn', outcome: 'fail' }),
      checkOf({ outcome: 'inconclusive', reason: 'too-few-rows', name: 'x' }),
      checkOf({ outcome: 'fail', counts }),
    ])
    expect(text).toContain(
      [
        '#### Checks',
        '',
        '| Check | Outcome | Failed | Found | Wanted |',
        '|:--|:--|:--|:--|:--|',
        '| <code>age at most 120</code> | ❌ Fail | 3 of 1,284, 0.234%, 2 skipped | all 1,284 values are at most 120 | at most 120 |',
        '| <code>x</code> of <code>age</code> | ⚪ Inconclusive (too-few-rows) |  | all 1,284 values are at most 120 | at most 120 |',
        '| <code>age at most 120</code> | 🔶 Warning |  | all 1,284 values are at most 120 | at most 120 |',
        '| <code>age at most 120</code> of <code>weight</code> | ✅ Pass | 0 of 0 | all 1,284 values are at most 120 | at most 120 |',
        '',
      ].join('\n'),
    )
  })

  test('a column as a whole that fails has no rows that do', () => {
    const counts = { evaluated: 50_000, failed: 0, skipped: 0 }
    expect(of([checkOf({ outcome: 'fail', counts })])).toContain('| ❌ Fail |  | all')
  })

  test('has no column of counts where nothing was counted', () => {
    const { subject: _, ...whole } = checkOf()
    expect(of([whole])).toContain(
      '| Check | Outcome | Found | Wanted |\n|:--|:--|:--|:--|\n| <code>age at most 120</code> | ✅ Pass | all',
    )
  })

  test('says what to do next about what did not pass, and why it was asked', () => {
    const text = of([
      checkOf({ outcome: 'fail', todo: 'mend them', why: 'nobody is older' }),
      checkOf({ outcome: 'fail', name: 'other', todo: 'look' }),
      checkOf({ todo: 'nothing' }),
      checkOf({ outcome: 'fail', name: 'silent' }),
    ])
    expect(text).toContain(
      '\n#### Next\n\n- <code>age at most 120</code>: mend them (why it is asked: nobody is older)\n- <code>other</code>: look\n',
    )
    expect(text).not.toContain('nothing')
    expect(text.match(/silent/g)).toHaveLength(1)
  })

  test('links the first places to the commit', () => {
    const findings = [
      { is: 'is 150', place: { path: 'a(1)&b.csv', line: 3, column: 7 }, shown: '150' },
      { is: 'is missing' },
    ]
    const check = checkOf({ outcome: 'fail', findings })
    const text = markdown.render(verdictOf({ outcome: 'fail', checks: [check] }), around)
    expect(text).toContain(
      [
        '#### First places',
        '',
        '- <code>age at most 120</code>',
        '  - [<code>a&#40;1&#41;&#38;b&#46;csv&#58;3&#58;7</code>](https://forge.example/blob/a%281%29&amp;b.csv#L3): is 150 <code>150</code>',
        '  - is missing',
        '',
      ].join('\n'),
    )
    expect(of([check])).toContain('  - <code>a&#40;1&#41;&#38;b&#46;csv&#58;3&#58;7</code>: is 150')
  })

  test('does not link to what is no address of the web', () => {
    const check = checkOf({ outcome: 'fail', findings: [{ is: 'x', place: { path: 'a.csv' } }] })
    const text = (link: string | undefined) =>
      markdown.render(verdictOf({ checks: [check] }), { version: '0.1.0', linkTo: () => link })
    expect(text('javascript:alert(1)')).toContain('  - <code>a&#46;csv</code>: x')
    expect(text(undefined)).toContain('  - <code>a&#46;csv</code>: x')
  })

  test('shows metrics, tables, notes and files', () => {
    const quantity = { value: 0.02, low: 0.004, high: 0.037, level: 0.9, method: 'Tango' }
    const text = markdown.render(
      verdictOf({
        metrics: [
          {
            name: 'accuracy',
            slice: 'EU',
            better: 'higher',
            old: { value: 0.89 },
            new: { value: 0.91 },
            change: quantity,
            outcome: 'pass',
            limit: 'allowed −0.010',
          },
          { name: 'log loss', better: 'lower', new: { value: 0.3, level: 0.95 } },
          { name: 'rows', better: 'neither', outcome: 'inconclusive' },
        ],
        tables: [{ title: 'Plan', columns: ['step', 'weight'], rows: [['1', '5'], ['2']] }],
        notes: ['noticed'],
        sources: [
          { path: 'a.csv', bytes: 48_213, digest: `sha256:${'ab'.repeat(32)}`, rows: 1_000 },
          { path: 'b.yml', bytes: 8, digest: `sha256:${'cd'.repeat(32)}` },
        ],
      }),
      { version: '0.1.0' },
    )
    expect(text).toBe(
      [
        '### ✅ Pass: 1 of 1 checks passed on 1,284 rows',
        '',
        'data-validate · no checks',
        '',
        '| Metric | Old | New | Change | Interval |',
        '|:--|--:|--:|:--|:--|',
        '| accuracy, EU ↑ | 0.890 | 0.910 | ✅ &#43;0.020 &#91;&#43;0.004, &#43;0.037&#93;, allowed −0.010 | <code>0·├─────●─────┤</code> |',
        '| log loss ↓ |  | 0.300 |  |  |',
        '| rows |  |  | ⚪ |  |',
        '',
        'Intervals: 90% Tango, 95%. Drawn: ├──●──┤ interval, ┆ limit, 0 no change.',
        '',
        '#### Plan',
        '',
        '| step | weight |',
        '|:--|:--|',
        '| 1 | 5 |',
        '| 2 |  |',
        '',
        '#### Notes',
        '',
        '- noticed',
        '',
        '#### Files',
        '',
        '| File | Bytes | Rows | Digest |',
        '|:--|:--|:--|:--|',
        '| <code>a&#46;csv</code> | 48,213 | 1,000 | <code>sha256&#58;abababababab</code> |',
        '| <code>b&#46;yml</code> | 8 |  | <code>sha256&#58;cdcdcdcdcdcd</code> |',
        '',
      ].join('\n'),
    )
  })

  test('a table without rows, or without columns, is not shown', () => {
    const tables = [
      { title: 'Empty', columns: ['a'], rows: [] },
      { title: 'Void', columns: [], rows: [['x']] },
    ]
    expect(markdown.render(verdictOf({ tables }), { version: '0.1.0' })).not.toMatch(/Empty|Void/)
  })

  test('every list is bounded and counts what it does not show', () => {
    const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)
    const finding = { is: 'here', place: { path: 'a.csv', line: 1 } }
    const text = markdown.render(
      verdictOf({
        outcome: 'fail',
        checks: many(201, checkOf({ outcome: 'fail', todo: 'do', findings: many(11, finding) })),
        metrics: many(203, { name: 'm', better: 'higher' }),
        tables: [{ title: 'Long', columns: ['a'], rows: many(104, ['cell']) }],
        notes: many(55, 'noticed'),
        sources: many(56, { path: 'source', bytes: 1, digest: `sha256:${'0'.repeat(64)}` }),
      }),
      { version: '0.1.0' },
    )
    const sections = text
      .split('\n#### ')
      .map((section) => [
        section.split('\n')[0]?.slice(0, 12),
        section.match(/^(\| |- )/gm)?.length ?? 0,
        section.match(/and (\d+) more in verdict.json\n$/)?.[1],
      ])
    expect(sections).toEqual([
      ['### ❌ Fail: ', 201, '3'],
      ['Checks', 201, '1'],
      ['Next', 50, '151'],
      ['First places', 50, '151'],
      ['Long', 101, '4'],
      ['Notes', 50, '5'],
      ['Files', 51, '6'],
    ])
    expect(text.match(/ {2}- and 1 more\n/g)).toHaveLength(50)
    expect(text.match(/: here\n/g)).toHaveLength(500)
  })

  test('texts are shortened', () => {
    const long = 'x'.repeat(2_000)
    const longest = Math.max(
      ...(markdown.render(saying(long), { version: '1' }).match(/x+/g) ?? []).map((run) => run.length),
    )
    expect(longest).toBe(499)
    expect(seenIn(rendered(markdown.render(saying(long), { version: '1' })))).not.toContain('x'.repeat(500))
  })

  test('sections are left out from the end, and named', () => {
    const verdict = verdictOf({
      checks: [checkOf()],
      notes: ['n'.repeat(400)],
      tables: [{ title: 't', columns: ['a'], rows: [['b']] }],
    })
    const text = markdown.render(verdict, { version: '0.1.0', limit: 500 })
    expect(text).toContain('#### t')
    expect(text).not.toContain('#### Notes')
    expect(text.endsWith('\n_Left out for length: notes. All of it is in verdict.json._\n')).toBe(true)
    expect(markdown.render(verdict, { version: '0.1.0', limit: 200 })).toContain(
      '_Left out for length: checks, tables, notes.',
    )
    expect(markdown.render(verdict, { version: '0.1.0', limit: 30 })).toBe('### ✅ Pass\n')
  })

  test('a job summary is at most 1 MiB', () => {
    const row = Array.from({ length: 100 }, () => '@'.repeat(300))
    const tables = Array.from({ length: 20 }, () => ({ title: 't', columns: row, rows: [row, row, row] }))
    const text = markdown.render(verdictOf({ tables }), { version: '0.1.0' })
    expect(text.length).toBeLessThanOrEqual(1_048_576)
    expect(text).toContain('_Left out for length: tables. All')
  })
})

test('a finding without words does not make a heading of the one above it', () => {
  const findings = [{ is: 'above' }, { is: '', place: { path: '' } }, { is: '' }]
  const check = {
    rule: 'a/a',
    name: 'one',
    outcome: 'fail',
    severity: 'error',
    is: 'x',
    wanted: 'y',
    findings,
  } as const
  const verdict = {
    action: 'a',
    outcome: 'fail',
    headline: 'h',
    checks: [check],
    metrics: [],
    tables: [],
    notes: [''],
    sources: [],
    facts: {},
  } as const
  expect(rendered(markdown.render(verdict, { version: '0.1.0' }))).not.toContain('<h2>')
})

describe('metrics are drawn', () => {
  const metrics = (metric: MetricChange) =>
    markdown.render(verdictOf({ metrics: [metric] }), { version: '0.1.0' })

  test('beside their limit, whatever the method of their interval', () => {
    const text = metrics({
      name: 'm',
      better: 'higher',
      new: { value: 0.9, low: 0.86, high: 0.94 },
      limitAt: 0.8,
    })
    expect(text).toContain('| m ↑ |  | 0.900 |  | <code>┆·····├───●───┤</code> |')
    expect(text).toContain('\nDrawn: ├──●──┤ interval, ┆ limit, 0 no change.\n')
  })

  test('in no column of their own where none can be', () => {
    const text = metrics({
      name: 'm',
      better: 'higher',
      new: { value: 0.9, low: 0.86, high: 0.94, level: 0.9 },
    })
    expect(text).toContain('| Metric | Old | New | Change |\n')
    expect(text).toContain('\nIntervals: 90%\n')
  })
})

test('a share of a table is drawn before its words', () => {
  const tables = [
    { title: 'Reliability', columns: ['Score', 'True'], rows: [['0.0 to 0.1', '0.049']], drawn: [1] },
  ]
  expect(markdown.render(verdictOf({ tables }), { version: '0.1.0' })).toContain('| 0.0 to 0.1 | ▁ 0.049 |')
})
