import { describe, expect, test } from '@jest/globals'
import { checkOf, verdictOf } from '../verdict.suite.ts'
import { junit } from './junit.ts'
import { rendererSuite } from './renderer.suite.ts'

const shape =
  /^<\/?(testsuites|testsuite|testcase|failure|error|system-out|system-err)( [a-z]+="[^"<>]*")*\/?>$|^<skipped message="[^"<>]*"\/>$/

/** The tags of the document, each checked against what JUnit knows, and whether they close in order. */
function strange(output: string): readonly string[] {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!output.startsWith(head)) return ['no declaration']
  const open: string[] = []
  const wrong = (output.slice(head.length).match(/<[^>]*>?/gu) ?? []).filter((tag) => {
    const name = tag.match(/^<\/?([a-z-]+)/)?.[1] ?? ''
    if (tag.startsWith('</')) return open.pop() !== name
    if (!tag.endsWith('/>')) open.push(name)
    return !shape.test(tag)
  })
  const forbidden = output.match(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&(?!#\d+;)/gu) ?? []
  return [...wrong, ...open, ...forbidden]
}

rendererSuite(junit, {
  forged: strange,
  green: (output) => !/<(failure|error) /.test(output),
  says: (output, headline) => output.includes(`message="${headline}"`),
})

const of = (...checks: readonly ReturnType<typeof checkOf>[]) =>
  junit
    .render(verdictOf({ outcome: 'fail', headline: 'no', checks }), { version: '1' })
    .split('\n')
    .slice(2, -3)

const verdictCase =
  '<testcase classname="data-validate" name="verdict"><failure type="verdict" message="no">no</failure></testcase>'

describe('JUnit', () => {
  test('is one suite, with a case for the verdict and one a check, worst first', () => {
    expect(
      junit.render(
        verdictOf({
          outcome: 'fail',
          headline: 'no',
          checks: [
            checkOf({ name: 'p' }),
            checkOf({ name: 'wi', outcome: 'inconclusive', severity: 'warn', is: 'few' }),
            checkOf({ name: 'wf', outcome: 'fail', severity: 'warn', is: 'old' }),
            checkOf({ name: 'i', outcome: 'inconclusive', is: 'few', reason: 'too-few-rows' }),
            checkOf({
              name: 'f "q"',
              outcome: 'fail',
              is: 'bad <b>',
              todo: 'mend',
              why: 'we promised',
              findings: [
                { is: 'is 150', place: { path: 'a.csv', line: 3 }, shown: '150' },
                { is: 'is missing' },
              ],
            }),
          ],
        }),
        { version: '1' },
      ),
    ).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="ml-actions">',
        '<testsuite name="data-validate" tests="6" failures="2" errors="1" skipped="1">',
        verdictCase,
        '<testcase classname="data.max" name="f &#34;q&#34;"><failure type="data/max" message="bad &#60;b&#62;">bad &#60;b&#62;&#10;wanted: at most 120&#10;next: mend&#10;why: we promised&#10;a.csv:3: is 150 150&#10;is missing</failure></testcase>',
        '<testcase classname="data.max" name="i"><error type="inconclusive" message="few">few&#10;wanted: at most 120&#10;reason: too-few-rows</error></testcase>',
        '<testcase classname="data.max" name="wf"><system-out>warning: old&#10;wanted: at most 120</system-out></testcase>',
        '<testcase classname="data.max" name="wi"><skipped message="inconclusive: few"/></testcase>',
        '<testcase classname="data.max" name="p"/>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    )
  })

  test('an inconclusive verdict is an error of its own', () => {
    expect(
      junit.render(verdictOf({ outcome: 'inconclusive', headline: 'nothing' }), { version: '1' }),
    ).toContain(
      '<testsuite name="data-validate" tests="1" failures="0" errors="1" skipped="0">\n<testcase classname="data-validate" name="verdict"><error type="inconclusive" message="nothing">nothing</error></testcase>\n',
    )
  })

  test('a verdict that passed is a case that passed', () => {
    expect(junit.render(verdictOf(), { version: '1' })).toContain(
      '<testcase classname="data-validate" name="verdict"/>\n</testsuite>',
    )
  })

  test('a case lists 50 findings and counts the others', () => {
    const findings = Array.from({ length: 1_250 }, () => ({ is: 'here' }))
    const [, , one] = of(checkOf({ outcome: 'fail', findings }))
    expect(one?.match(/here/g)).toHaveLength(50)
    expect(one).toMatch(/&#10;and 1,200 more in verdict.json<\/failure>/)
    expect(of(checkOf({ outcome: 'fail', findings: findings.slice(0, 50) }))[2]).toMatch(/here<\/failure>/)
  })

  test('characters that XML cannot hold are counted', () => {
    const bad = '\u0000'
    const check = checkOf({
      ...{ outcome: 'fail', name: bad, is: bad, wanted: bad, todo: bad, why: bad, reason: bad },
      findings: [{ is: bad, shown: bad, place: { path: bad, field: bad } }],
    })
    const text = junit.render(verdictOf({ outcome: 'fail', headline: bad, checks: [check] }), {
      version: '1',
    })
    expect(text).toContain(
      '</testcase>\n<system-err>11 characters that XML cannot hold are shown as U+FFFD</system-err>\n</testsuite>',
    )
  })

  test('texts are shortened', () => {
    const long = 'x'.repeat(2_000)
    const [, , one] = of(checkOf({ outcome: 'fail', name: long, is: long }))
    expect(one?.match(/x{2,}/g)?.map((run) => run.length)).toEqual([499, 499, 999])
  })

  test('cases are left out from the end, and that is said', () => {
    const verdict = verdictOf({
      outcome: 'fail',
      headline: 'no',
      checks: [checkOf({ name: 'n'.repeat(300) })],
    })
    expect(junit.render(verdict, { version: '1', limit: 450 })).toContain(
      `${verdictCase}\n<system-out>further checks are left out for length</system-out>\n</testsuite>`,
    )
    const long = { ...verdict, headline: 'h'.repeat(300) }
    expect(junit.render(long, { version: '1', limit: 450 })).toContain(
      '<testcase classname="data-validate" name="verdict"><failure type="verdict" message="Fail">Fail</failure></testcase>\n</testsuite>',
    )
  })
})
