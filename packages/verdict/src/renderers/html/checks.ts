import { failsAsWhole } from '@ml-actions/verdict/fails-as-whole'
import { signOf } from '@ml-actions/verdict/outcome-in-words'
import { numberInWords, quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check } from '@ml-actions/verdict/verdict'
import type { Surroundings } from '../renderer.ts'
import { shareBar } from './chart.ts'
import { type Child, type Markup, tag, together } from './markup.ts'
import { placeLink } from './place-link.ts'
import { sign, type Tone } from './sign.ts'
import { more, stackedTable } from './table.ts'

/** How many places a check shows, and how many checks that passed are listed; verdict.json has them all. */
const most = { places: 50, passed: 500 } as const

/** One card for each check that did not pass, in the order given. */
export function checkCards(checks: readonly Check[], around: Surroundings): readonly Markup[] {
  return checks.map((check, at) =>
    together([at === 0 ? tag('h2', {}, 'What did not pass') : undefined, card(check, around)]),
  )
}

function card(check: Check, around: Surroundings): Markup {
  const tone: Tone = check.severity === 'warn' && check.outcome === 'fail' ? 'warning' : check.outcome
  const rule = check.subject === undefined ? check.rule : `${check.rule} of ${shorten(check.subject, 120)}`
  const wholly = failsAsWhole(check)
  const lines: readonly (readonly [string, Child])[] = [
    ['Wanted', shorten(check.wanted, 1_000)],
    ['Next', check.todo === undefined ? undefined : shorten(check.todo, 1_000)],
    ['Why', check.why === undefined ? undefined : shorten(check.why, 1_000)],
    ['Reason', check.reason === undefined ? undefined : shorten(check.reason, 120)],
    [wholly ? 'Looked at' : 'Counted', counts(check, wholly)],
    ['Asked in', check.asked === undefined ? undefined : placeLink(check.asked, around)],
    ['Places', places(check, around)],
  ]
  return tag(
    'article',
    { class: `card ${tone}` },
    tag('div', { class: 'top' }, sign(tone, signOf(check).word), tag('code', { class: 'soft' }, rule)),
    tag('h3', {}, shorten(check.name, 200)),
    tag('p', {}, shorten(check.is, 1_000)),
    tag(
      'dl',
      {},
      ...lines.flatMap(([name, said]) =>
        said === undefined ? [] : [tag('dt', {}, name), tag('dd', {}, said)],
      ),
    ),
  )
}

function counts({ counts }: Check, wholly: boolean): Markup | undefined {
  if (counts === undefined) return undefined
  const { evaluated, failed, skipped } = counts
  const left = skipped === 0 ? '' : `; ${numberInWords(skipped, 0)} skipped`
  if (wholly) return together([`${numberInWords(evaluated, 0)}${left}`])
  const of = `${numberInWords(failed, 0)} of ${numberInWords(evaluated, 0)} failed`
  if (evaluated === 0) return together([`${of}${left}`])
  const share = failed / evaluated
  return together([`${of} (${quantityInWords({ value: share, unit: 'share' })})${left}`, shareBar(share)])
}

function places(check: Check, around: Surroundings): Markup | undefined {
  if (check.findings.length === 0) return undefined
  const lines = check.findings.slice(0, most.places).map((finding) => {
    const at = finding.place === undefined ? [] : [placeLink(finding.place, around), ' ']
    const value = finding.shown === undefined ? [] : [' ', tag('code', {}, shorten(finding.shown, 200))]
    return tag('li', {}, ...at, shorten(finding.is, 300), ...value)
  })
  const left = check.findings.length - lines.length
  const rest =
    left === 0 ? [] : [tag('li', { class: 'soft' }, `and ${numberInWords(left, 0)} more in verdict.json`)]
  return tag('ul', { class: 'places' }, ...lines, ...rest)
}

/** The checks that passed, folded away unless they are all there is to see. */
export function passedSection(checks: readonly Check[], open: boolean): Markup | undefined {
  if (checks.length === 0) return undefined
  const rows = checks
    .slice(0, most.passed)
    .map((check) => [shorten(check.name, 200), shorten(check.is, 300), shorten(check.wanted, 300)])
  return tag(
    'details',
    { class: 'card', open: open ? '' : undefined },
    tag('summary', {}, `${numberInWords(checks.length, 0)} passed`),
    stackedTable([{ name: 'Check' }, { name: 'Found' }, { name: 'Wanted' }], rows),
    more(checks.length - rows.length),
  )
}
