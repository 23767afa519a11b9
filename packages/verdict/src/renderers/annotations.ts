import { type AnnotationCommand, escapeLogLine, workflowCommand } from '../escape/log-line.ts'
import type { Finding } from '../finding.ts'
import { signOf, signs } from '../outcome-in-words.ts'
import { type Place, placeInWords } from '../place.ts'
import { numberInWords } from '../quantity-in-words.ts'
import { shorten } from '../shorten.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Check, Verdict } from '../verdict.ts'
import { worstFirst } from '../worst-first.ts'
import { placeInCheckout } from './place-in-checkout.ts'
import type { Renderer, Surroundings } from './renderer.ts'

/** How many annotations of each level GitHub shows for a step. */
const mostPerLevel = 10

/** GitHub's workflow commands, as `annotations` prints them into the log. */
export const annotationsRenderer: Renderer = {
  name: 'annotations',
  file: 'annotations.txt',
  mediaType: 'text/plain',
  summary: "the verdict as GitHub's workflow commands, which annotate the lines of a change",
  render: (verdict, around) => annotations(verdict, mostPerLevel, around),
}

/**
 * Prints a verdict as workflow commands: the headline as a plain line, then one annotation a check, worst
 * first, then one a cell, then the notes; at most `most` errors, warnings and notices each, and a last notice
 * with the number of those that did not fit. What has no line, or lies outside the checkout, is annotated
 * where the rule was written. A check that is inconclusive warns, or notes where it does not decide.
 */
export function annotations(
  verdict: Verdict,
  most: number,
  around: Pick<Surroundings, 'limit' | 'pathInCheckout'> = {},
): string {
  const { word } = signs[verdict.outcome]
  const all = annotationsOf(verdict, around)
  const kept = fitting(all, most)
  for (let count = kept.length; count >= 0; count--) {
    const lines = kept.slice(0, count).map((one) => workflowCommand(one.level, one.properties, one.message))
    const head = escapeLogLine(`${word}: ${shorten(verdict.headline, 500)}`)
    const text = `${head}\n${lines.join('')}${lastNotice(all.length - count)}`
    if (utf8Bytes(text) <= (around.limit ?? Infinity)) return text
  }
  return `${word}\n`
}

interface Annotation {
  readonly level: AnnotationCommand
  readonly properties: Readonly<Record<string, string | number | undefined>>
  readonly message: string
}

/** Takes the first `most` of each level; when some are left, one notice less, for the notice that says so. */
function fitting(all: readonly Annotation[], most: number): readonly Annotation[] {
  const first = (notices: number) => {
    const room = { error: most, warning: most, notice: notices }
    return all.filter(({ level }) => room[level]-- > 0)
  }
  const kept = first(most)
  return kept.length === all.length ? kept : first(most - 1)
}

function lastNotice(left: number): string {
  return left === 0 ? '' : workflowCommand('notice', {}, `and ${numberInWords(left, 0)} more in the summary`)
}

function annotationsOf(verdict: Verdict, around: Around): readonly Annotation[] {
  const checks = worstFirst(verdict.checks).filter((check) => check.outcome !== 'pass')
  const silent = verdict.outcome !== 'pass' && checks.length === 0
  return [
    ...(silent ? [ofVerdict(verdict)] : []),
    ...checks.map((check) => ofCheck(check, around)),
    ...checks.flatMap((check) => ofCells(check, around)),
    ...verdict.notes.map(
      (note): Annotation => ({ level: 'notice', properties: {}, message: shorten(note, 1_000) }),
    ),
  ]
}

type Around = Pick<Surroundings, 'pathInCheckout'>

/** A verdict that is no pass and has no check to blame is annotated itself. */
function ofVerdict({ action, outcome, headline }: Verdict): Annotation {
  const level = outcome === 'fail' ? 'error' : 'warning'
  return {
    level,
    properties: { title: `${action}: ${signs[outcome].word}` },
    message: shorten(headline, 1_000),
  }
}

function ofCheck(check: Check, around: Around): Annotation {
  const [first] = check.findings
  const nowhere = first?.place === undefined || first.place.line !== undefined
  const place = visible(first?.place, around) ?? visible(check.asked, around)
  const parts = [
    `${signOf(check).word}: ${check.is}`,
    nowhere ? undefined : `first at ${placeInWords(first.place)}`,
    `wanted: ${check.wanted}`,
    check.todo,
  ]
  const message = parts.filter((part) => part !== undefined).map((part) => shorten(part, 1_000))
  return { level: levelOf(check), properties: propertiesOf(check, place), message: message.join('; ') }
}

/** The cells that have a line; a single one is where the check itself is annotated. */
function ofCells(check: Check, around: Around): readonly Annotation[] {
  const cells = check.findings.flatMap((finding) => {
    const place = visible(finding.place, around)
    return place === undefined ? [] : [{ finding, place }]
  })
  if (cells.length < 2) return []
  return cells.map(({ finding, place }) => ({
    level: levelOf(check),
    properties: propertiesOf(check, place),
    message: `${shorten(inWords(finding), 1_000)}; wanted: ${shorten(check.wanted, 1_000)}`,
  }))
}

function inWords(finding: Finding): string {
  return finding.shown === undefined ? finding.is : `${finding.is}: ${finding.shown}`
}

function levelOf(check: Check): AnnotationCommand {
  if (check.severity === 'error') return check.outcome === 'fail' ? 'error' : 'warning'
  return check.outcome === 'fail' ? 'warning' : 'notice'
}

function visible(place: Place | undefined, around: Around): Place | undefined {
  return place?.line === undefined ? undefined : placeInCheckout(place, around)
}

/** Columns are known to GitHub only within one line. */
function propertiesOf(check: Check, place: Place | undefined): Annotation['properties'] {
  return {
    file: place?.path,
    line: place?.line,
    endLine: place?.line,
    col: place?.column,
    endColumn: place?.endColumn,
    title: shorten(check.name, 200),
  }
}
