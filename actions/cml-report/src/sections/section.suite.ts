import { describe, expect, test } from '@jest/globals'
import { attacks } from '@ml-actions/verdict/escape/hostile.suite'
import { acted, lookedThrough, rendered, tagsOf } from '@ml-actions/verdict/escape/markup.suite'
import { saying } from '@ml-actions/verdict/verdict.suite'
import fc from 'fast-check'
import { anyEvidence, context, evidenceOf, pictureOf, readFrom, shown } from '../evidence.suite.ts'
import type { Evidence } from '../evidence.ts'
import { judge } from '../judge.ts'
import { sanitise } from '../own/sanitise.ts'
import type { Measured } from '../predictions/measured.ts'
import { projectSaying } from '../project.suite.ts'
import type { Report, Section } from './section.ts'

/** The tags that a report may hold once it is rendered; links lead to the run alone, pictures come from their branch. */
export const allowed =
  /^<\/?(h3|p|pre|ul|li|strong|em|sub|br|code( class="language-(text|mermaid)")?|wbr|blockquote|details( open)?|summary|table|thead|tbody|tr|(th|td)( align="(left|right)")?)( ?\/)?>$|^<a href="https:\/\/github\.com\/acme\/churn\/actions\/runs\/4711">$|^<\/a>$|^<\/?picture>$|^<source media="\(prefers-color-scheme: dark\)" srcset="https:\/\/raw\.example\/a-dark\.png">$|^<img src="https:\/\/raw\.example\/a\.png" width="\d+" alt="[^"<>]*">$/

/** Evidence in which every text says the same. */
export function evidenceSaying(said: string): Evidence {
  const confusion = {
    classes: [said, `${said} 2`],
    counts: [
      [1, 2],
      [3, 4],
    ],
  }
  return evidenceOf({
    title: said,
    patterns: [said],
    verdicts: readFrom(saying(said), saying(said, 'inconclusive')).map((read) => ({ ...read, path: said })),
    unread: [{ path: said, because: { is: said, wanted: said, todo: said } }],
    numbers: [
      {
        path: said,
        now: new Map([[said, 1]]),
        old: new Map([
          [said, 2],
          [`${said} 2`, 2],
        ]),
      },
      { path: said, now: new Map([[said, 1]]), because: said },
    ],
    absent: [{ path: said, side: 'old', lock: said, because: said }],
    baseline: { is: 'commit', commit: said, name: said },
    matrix: { path: said, now: confusion, old: confusion },
    measured: measuredSaying(said),
    project: projectSaying(said),
    own: [{ path: said, pieces: sanitise(said) }],
    pictures: [pictureOf(said)],
    shown,
    notes: [said],
  })
}

function measuredSaying(said: string): Measured {
  const line = {
    name: said,
    better: 'higher',
    old: { value: 1 },
    new: { value: 2 },
    change: { value: 1 },
  } as const
  const bin = { from: 0, to: 0.1, rows: 3, meanScore: 0.05, share: 0, low: 0, high: 0.7 }
  return {
    path: said,
    baseline: said,
    task: 'binary',
    rows: 3,
    paired: true,
    metrics: [{ ...line, proven: 'better' }],
    slices: [{ ...line, slice: said, rows: 2, proven: 'worse' }],
    small: [said],
    roc: { now: [0, 1], old: [0, 1] },
    precision: { now: [1, 0.5] },
    reliability: { of: said, now: [bin], old: [bin] },
  }
}

/** Asserts that nothing in a piece of the report is more than text. */
export function expectOnlyText(markdown: string): void {
  const html = rendered(markdown)
  for (const tag of tagsOf(html)) expect(tag).toMatch(allowed)
  for (const pattern of acted) expect(lookedThrough(html)).not.toMatch(pattern)
  expect(markdown.match(/<details/g)?.length).toBe(markdown.match(/<\/details>/g)?.length)
  for (const never of ['\u001B', '\r', '<!--']) expect(markdown).not.toContain(never)
}

/** The laws that every section keeps. */
export function sectionSuite(section: Section): void {
  const reportsOf = (evidence: Evidence): readonly Report[] => {
    const verdict = judge(evidence)
    return (['comment', 'summary'] as const).map((where) => ({ verdict, evidence, context, where }))
  }

  describe(`the section ${section.name}`, () => {
    test.each(attacks)('shows %j as text, and not %s', (said) => {
      for (const report of reportsOf(evidenceSaying(said))) {
        for (const { text } of section.blocks(report)) expectOnlyText(text)
      }
    })

    test('gives whole blocks of text alone, the same every time, whatever the evidence says', () => {
      fc.assert(
        fc.property(anyEvidence(), (evidence) => {
          for (const report of reportsOf(evidence)) {
            const blocks = section.blocks(report)
            expect(section.blocks(report)).toEqual(blocks)
            for (const { text, holds } of blocks) {
              expect(text).toMatch(/.\n$/)
              expect(holds.count).toBeGreaterThan(0)
              expectOnlyText(text)
            }
          }
        }),
        { numRuns: 20 },
      )
    })
  })
}
