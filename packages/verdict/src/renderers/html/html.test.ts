import { describe, expect, test } from '@jest/globals'
import { seenIn, tagsOf } from '@ml-actions/verdict/escape/markup.suite'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { checkOf, saying, verdictOf } from '@ml-actions/verdict/verdict.suite'
import { around, rendererSuite } from '../renderer.suite.ts'
import { html } from './html.ts'
import { styleFor } from './style.ts'

const elements =
  'main|header|footer|section|article|details|summary|div|span|h1|h2|h3|p|code|a|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td|svg|line|circle|rect'
const attributes =
  'class|data-mark|data-name|scope|open|rel|href|viewBox|role|aria-label|aria-hidden|preserveAspectRatio|x1|x2|y1|y2|cx|cy|r|x|width|height'
const ours = new RegExp(`^</?(${elements})( (${attributes})="[^"<>]*")*>$`)

/** The part of the page that is made from the verdict. */
function bodyOf(output: string): string {
  return output.slice(output.indexOf('<body>\n') + 7, output.indexOf('</body>'))
}

rendererSuite(html, {
  forged: (output) => {
    const open: string[] = []
    const tags = tagsOf(bodyOf(output))
    const astray = tags.filter((one) => {
      const name = one.match(/^<\/?([a-z0-9]+)/)?.[1] ?? ''
      return one.startsWith('</') ? open.pop() !== name : open.push(name) === 0
    })
    return [
      ...tags.filter((one) => !ours.test(one)),
      ...tags.filter(
        (one) => /href=/.test(one) && !/ href="https:\/\/forge\.example\/blob\/[^"<>\s]*"/.test(one),
      ),
      ...astray,
      ...open,
      ...(bodyOf(output).match(/[\p{Cc}]/gu) ?? []).filter((one) => one !== '\n'),
    ]
  },
  green: (output) => bodyOf(output).includes('<header class="pass">') || output.includes('<title>Pass'),
  says: (output, headline) => bodyOf(output).includes(`<h1>${headline}</h1>`),
})

const page = (change: Partial<Verdict>, more = {}) =>
  bodyOf(html.render(verdictOf(change), { version: '0.1.0', ...more }))

describe('the page', () => {
  test('allows its own style and nothing else, and names no other file', () => {
    const output = html.render(saying('x'), { version: '0.1.0' })
    expect(output.startsWith('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n')).toBe(
      true,
    )
    expect(output).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    )
    expect(output).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
    expect(output).toContain('<meta name="referrer" content="no-referrer">')
    expect(output).toContain(`<style>${styleFor('auto')}</style>`)
    expect(output).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=/)
    expect(output.endsWith('</footer>\n</main>\n</body>\n</html>\n')).toBe(true)
  })

  test('is made for the dark, for phones and for paper', () => {
    const style = styleFor('auto')
    expect(style).toContain('@media (prefers-color-scheme:dark)')
    expect(style).toContain('color-scheme:light dark')
    expect(style).toContain('@media (max-width:40rem)')
    expect(style).toContain('@media print')
  })

  test.each([
    ['pass', 'Pass', '✓'],
    ['fail', 'Fail', '✕'],
    ['inconclusive', 'Inconclusive', '?'],
  ] as const)('says %s first, in a word', (outcome, word, mark) => {
    const checks = [checkOf(), checkOf({ outcome: 'inconclusive', severity: 'warn' })]
    const output = html.render(verdictOf({ outcome, headline: 'so it is', checks }), { version: '0.1.0' })
    expect(output).toContain(`<title>${word}: data-validate</title>`)
    expect(bodyOf(output)).toContain(
      `<main>\n<header class="${outcome}"><div class="top"><span class="sign ${outcome}" data-mark="${mark}">${word}</span><code class="soft">data-validate</code></div><h1>so it is</h1><svg class="tally"`,
    )
    expect(bodyOf(output)).toContain(
      '</svg><p class="soft">2 checks: 1 inconclusive, 1 passed</p></header>\n',
    )
  })

  test('without anything in it is a header and a footer', () => {
    expect(page({ outcome: 'inconclusive', headline: 'nothing' })).toBe(
      '<main>\n<header class="inconclusive"><div class="top"><span class="sign inconclusive" data-mark="?">Inconclusive</span><code class="soft">data-validate</code></div><h1>nothing</h1><p class="soft">no checks</p></header>\n<footer>ml-actions 0.1.0. This page is one file: it runs nothing and loads nothing.</footer>\n</main>\n',
    )
  })
})

describe('checks', () => {
  test('one that failed is a card with all that is known of it', () => {
    const check = checkOf({
      outcome: 'fail',
      is: 'three are',
      todo: 'mend them',
      why: 'nobody is older',
      reason: 'r',
      counts: { evaluated: 1_284, failed: 321, skipped: 2 },
      asked: { path: 'contract.yml', line: 8 },
      findings: [{ is: 'is 150', place: { path: 'a.csv', line: 3 }, shown: '150' }, { is: 'is missing' }],
    })
    expect(page({ outcome: 'fail', checks: [check] }, around)).toContain(
      '<h2>What did not pass</h2><article class="card fail">' +
        '<div class="top"><span class="sign fail" data-mark="✕">Fail</span><code class="soft">data/max of age</code></div>' +
        '<h3>age at most 120</h3><p>three are</p><dl>' +
        '<dt>Wanted</dt><dd>at most 120</dd><dt>Next</dt><dd>mend them</dd><dt>Why</dt><dd>nobody is older</dd>' +
        '<dt>Reason</dt><dd>r</dd><dt>Counted</dt><dd>321 of 1,284 failed (25%); 2 skipped<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" width="25" height="8"></rect></svg></dd>' +
        '<dt>Asked in</dt><dd><a href="https://forge.example/blob/contract.yml#L8" rel="noreferrer"><code>contract.yml:8</code></a></dd>' +
        '<dt>Places</dt><dd><ul class="places"><li><a href="https://forge.example/blob/a.csv#L3" rel="noreferrer"><code>a.csv:3</code></a> is 150 <code>150</code></li><li>is missing</li></ul></dd>' +
        '</dl></article>\n',
    )
  })

  test('what is not known is not there', () => {
    const { subject: _, ...check } = checkOf({ outcome: 'inconclusive' })
    expect(page({ outcome: 'fail', checks: [check] })).toContain(
      '<code class="soft">data/max</code></div><h3>age at most 120</h3><p>all 1,284 values are at most 120</p><dl><dt>Wanted</dt><dd>at most 120</dd></dl></article>',
    )
  })

  test.each([
    [{ evaluated: 4, failed: 1, skipped: 0 }, '1 of 4 failed (25%)<svg'],
    [{ evaluated: 4, failed: 0, skipped: 1 }, '4; 1 skipped</dd>'],
    [{ evaluated: 0, failed: 0, skipped: 0 }, '0 of 0 failed</dd>'],
    [{ evaluated: 0, failed: 0, skipped: 7 }, '0 of 0 failed; 7 skipped</dd>'],
  ])('counts of %j are said', (counts, said) => {
    expect(page({ checks: [checkOf({ outcome: 'fail', counts })] })).toContain(`<dd>${said}`)
  })

  test.each([
    ['fail', 'error', 'fail', 'Fail', '✕'],
    ['fail', 'warn', 'warning', 'Warning', '!'],
    ['inconclusive', 'error', 'inconclusive', 'Inconclusive', '?'],
    ['inconclusive', 'warn', 'inconclusive', 'Inconclusive warning', '?'],
  ] as const)('that are %s with severity %s have the tone %s', (outcome, severity, tone, word, mark) => {
    expect(page({ outcome: 'fail', checks: [checkOf({ outcome, severity })] })).toContain(
      `<article class="card ${tone}"><div class="top"><span class="sign ${tone}" data-mark="${mark}">${word}</span>`,
    )
  })

  test('a place is linked only where the host knows an address of the web', () => {
    const checks = [checkOf({ outcome: 'fail', findings: [{ is: 'x', place: { path: 'a.csv', line: 3 } }] })]
    const plain = '<li><code>a.csv:3</code> x</li>'
    expect(page({ checks })).toContain(plain)
    expect(page({ checks }, { linkTo: () => undefined })).toContain(plain)
    expect(page({ checks }, { linkTo: () => 'javascript:alert(1)' })).toContain(plain)
  })

  test('those that passed are folded away behind those that did not', () => {
    const table =
      '<summary>1 passed</summary><table class="stack"><thead><tr><th scope="col">Check</th><th scope="col">Found</th><th scope="col">Wanted</th></tr></thead><tbody><tr><th scope="row">age at most 120</th><td data-name="Found">all 1,284 values are at most 120</td><td data-name="Wanted">at most 120</td></tr></tbody></table></details>\n'
    expect(page({ checks: [checkOf(), checkOf({ outcome: 'fail' })] })).toContain(
      `<details class="card">${table}`,
    )
    expect(page({ checks: [checkOf()] })).toContain(`<details class="card" open="">${table}`)
    expect(page({ checks: [checkOf({ outcome: 'fail' })] })).not.toContain('<details')
    expect(page({ checks: [checkOf()] })).not.toContain('What did not pass')
  })
})

describe('evidence', () => {
  test('metrics are told and drawn', () => {
    const change = { value: 0.02, low: 0.004, high: 0.037, level: 0.9, method: 'Tango' }
    const text = page({
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
          limitAt: -0.01,
        },
        { name: 'rows', better: 'neither', limit: 'at most 9' },
        { name: 'loss', better: 'lower', new: { value: 1, level: 0.95 } },
      ],
    })
    expect(text.replace(/<svg [\s\S]*?<\/svg>/g, '<svg/>')).toContain(
      '<section><h2>Metrics</h2><div class="card scroll"><table class="stack"><thead><tr><th scope="col">Metric</th><th scope="col" class="number">Old</th><th scope="col" class="number">New</th><th scope="col">Change</th><th scope="col" class="chart">Interval</th><th scope="col">Outcome</th></tr></thead><tbody>' +
        '<tr class="pass"><th scope="row">accuracy, EU ↑</th><td class="number" data-name="Old">0.890</td><td class="number" data-name="New">0.910</td><td data-name="Change"><div>+0.020 [+0.004, +0.037]<div class="soft">allowed −0.010</div></div></td><td class="chart" data-name="Interval"><svg/></td><td data-name="Outcome"><span class="sign pass" data-mark="✓">Pass</span></td></tr>' +
        '<tr class="inconclusive"><th scope="row">rows</th><td class="number" data-name="Old"></td><td class="number" data-name="New"></td><td data-name="Change"><div><div class="soft">at most 9</div></div></td><td class="chart" data-name="Interval"></td><td data-name="Outcome"></td></tr>' +
        '<tr class="inconclusive"><th scope="row">loss ↓</th><td class="number" data-name="Old"></td><td class="number" data-name="New">1</td><td data-name="Change"></td><td class="chart" data-name="Interval"></td><td data-name="Outcome"></td></tr>' +
        '</tbody></table></div><p class="legend"><span><svg/>Intervals: 90% Tango</span><span><svg/>no change</span><span><svg/>limit</span></p></section>\n',
    )
  })

  test('the legend explains only what is drawn', () => {
    const legend = (metric: object) =>
      seenIn(
        page({ metrics: [{ name: 'm', better: 'higher', ...metric }] }).match(
          /<p class="legend">.*?<\/p>/,
        )?.[0] ?? 'none',
      )
    expect(legend({ change: { value: 1, low: 0, high: 2 } })).toBe('Intervalsno change')
    expect(legend({ new: { value: 1, low: 0, high: 2, level: 0.95 }, limitAt: 1 })).toBe(
      'Intervals: 95%limit',
    )
    expect(legend({ new: { value: 1 }, limitAt: 1 })).toBe('none')
  })

  test('a share of a table is drawn as a bar below its words', () => {
    const text = page({
      tables: [{ title: 'Reliability', columns: ['Score', 'True'], rows: [['0.1', '0.25']], drawn: [1] }],
    })
    expect(text).toContain('<tr><td>0.1</td><td>0.25<svg class="share" ')
    expect(text).toContain('<rect class="bar" width="25" height="8">')
  })

  test('tables, notes, files and facts are shown', () => {
    const text = page({
      tables: [
        { title: 'Plan', columns: ['step', 'weight'], rows: [['1', '5'], ['2']] },
        { title: 'Empty', columns: ['a'], rows: [] },
        { title: 'Void', columns: [], rows: [['x']] },
      ],
      notes: ['noticed'],
      sources: [
        { path: 'a.csv', bytes: 48_213, digest: `sha256:${'ab'.repeat(32)}`, rows: 1_000 },
        { path: 'b.yml', bytes: 8, digest: `sha256:${'cd'.repeat(32)}` },
      ],
      facts: { release: 'v17', weight: 5, verified: true, before: null },
    })
    expect(text).toContain(
      '</header>\n<section><h2>Plan</h2><div class="card scroll"><table><thead><tr><th scope="col">step</th><th scope="col">weight</th></tr></thead><tbody><tr><td>1</td><td>5</td></tr><tr><td>2</td><td></td></tr></tbody></table></div></section>\n' +
        '<section><h2>Notes</h2><div class="card"><ul><li>noticed</li></ul></div></section>\n' +
        '<section><h2>Files</h2><div class="card scroll"><table class="stack"><thead><tr><th scope="col">File</th><th scope="col" class="number">Bytes</th><th scope="col" class="number">Rows</th><th scope="col">Digest</th></tr></thead><tbody>' +
        `<tr><th scope="row"><code>a.csv</code></th><td class="number" data-name="Bytes">48,213</td><td class="number" data-name="Rows">1,000</td><td data-name="Digest"><code class="soft">sha256:${'ab'.repeat(32)}</code></td></tr>` +
        `<tr><th scope="row"><code>b.yml</code></th><td class="number" data-name="Bytes">8</td><td class="number" data-name="Rows"></td><td data-name="Digest"><code class="soft">sha256:${'cd'.repeat(32)}</code></td></tr>` +
        '</tbody></table></div></section>\n' +
        '<details class="card"><summary>Facts for later steps</summary><dl><dt>release</dt><dd><code>v17</code></dd><dt>weight</dt><dd><code>5</code></dd><dt>verified</dt><dd><code>true</code></dd><dt>before</dt><dd><code>null</code></dd></dl></details>\n<footer>',
    )
    expect(text).not.toMatch(/Empty|Void/)
  })

  test('every list is bounded and counts what it does not show', () => {
    const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)
    const text = page({
      outcome: 'fail',
      checks: [
        ...many(303, checkOf({ outcome: 'fail', name: 'bad', findings: many(51, { is: 'here' }) })),
        ...many(502, checkOf({ name: 'good' })),
      ],
      metrics: many(504, { name: 'metric', better: 'neither' }),
      tables: [{ title: 'Long', columns: ['a'], rows: many(205, ['cell']) }],
      notes: many(206, 'noticed'),
      sources: many(207, { path: 'source', bytes: 1, digest: `sha256:${'0'.repeat(64)}` }),
      facts: Object.fromEntries(many(208, 0).map((_, at) => [`fact${at}`, at])),
    })
    const shown = ['<h3>bad', 'good<', '>metric<', 'cell<', 'noticed', 'source<', '>fact'].map(
      (one) => text.split(one).length - 1,
    )
    expect(shown).toEqual([300, 500, 500, 200, 200, 200, 200])
    expect(
      [...text.matchAll(/<p class="soft">and (\d+) more in verdict.json<\/p>/g)].map((match) => match[1]),
    ).toEqual(['4', '3', '2', '5', '6', '7', '8'])
    expect(text.split('<li>here</li>').length - 1).toBe(300 * 50)
    expect(text.split('<li class="soft">and 1 more in verdict.json</li></ul>').length - 1).toBe(300)
  })

  test('texts are shortened', () => {
    const text = seenIn(page(saying('x'.repeat(2_000))))
    expect(new Set((text.match(/x{60,}/g) ?? []).map((run) => run.length))).toEqual(
      new Set([499, 79, 119, 299, 999, 199]),
    )
  })

  test('sections are left out from the end, and named', () => {
    const notes = ['n'.repeat(900)]
    const facts = { fact: 'x'.repeat(900) }
    const verdict = verdictOf({ notes, facts, tables: [{ title: 'Plan', columns: ['a'], rows: [['b']] }] })
    const limit = html.render(verdict, { version: '1' }).length - 900
    const text = html.render(verdict, { version: '1', limit })
    expect(text).toContain('nnn')
    expect(text).toContain(
      '<p class="soft">Left out for length: facts. All of it is in verdict.json.</p><footer>',
    )
    const tiny = html.render(verdict, { version: '1', limit: 10 })
    expect(bodyOf(tiny)).toMatch(/^<main>\n<header class="pass"><h1>Pass<\/h1><\/header><footer>/)
  })
})
