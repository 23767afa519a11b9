import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { attacks } from '@ml-actions/verdict/escape/hostile.suite'
import fc from 'fast-check'
import { anyEvidence, evidenceOf } from '../evidence.suite.ts'
import { judge } from '../judge.ts'
import { evidenceSaying } from '../sections/section.suite.ts'
import { explorePage } from './explore.ts'
import { script, scriptHash } from './script.ts'

/** Tags and attributes of a page, which texts must never add to. */
function shapeOf(html: string): readonly string[] {
  return (html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>').match(/<[a-z]+[^>]*>/g) ?? []).map((each) =>
    each.replace(/ data-value="[^"]*"/g, ''),
  )
}

test('the policy names the script that is there, and nothing else may run or load', () => {
  expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`)
  const page = explorePage(judge(evidenceOf()), evidenceOf())
  expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'`)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toMatch(/https?:/)
})

describe('texts of the evidence are text', () => {
  const pageOf = (said: string) => explorePage(judge(evidenceSaying(said)), evidenceSaying(said))
  test.each(attacks)('%j, though it tries %s', (said) => {
    expect(shapeOf(pageOf(said))).toEqual(shapeOf(pageOf('peace')))
  })
})

test('whatever the evidence, the page is whole', () => {
  fc.assert(
    fc.property(anyEvidence(), (evidence) => {
      const page = explorePage(judge(evidence), evidence)
      expect(page).toMatch(/<\/html>\n$/)
      expect(page).not.toMatch(/NaN|undefined<|="undefined"/)
    }),
    { numRuns: 30 },
  )
})

test('each point of a curve tells its numbers', () => {
  const measured = evidenceSaying('x').measured
  const page = explorePage(judge(evidenceOf()), measured === undefined ? {} : { measured })
  expect(page).toContain('<title>new: false alarms 1.000, found 1.000</title>')
})
