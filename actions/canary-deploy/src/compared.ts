import { durationInWords } from '@ml-actions/rollout/exposure'
import { placeInWords } from '@ml-actions/verdict/place'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { PairedEvidence } from './evidence.ts'

/** Says what a log of pairs means: the outcome is the judge's own, and nothing was deployed. */
export function comparedVerdict(evidence: PairedEvidence): Verdict {
  const { comparison, pairs, asked, sources } = evidence
  const { outcome, tally } = comparison
  return {
    action: 'canary-deploy',
    outcome,
    headline: headlineOf(evidence),
    checks: comparison.checks.map((check) => ({ ...check, asked })),
    metrics: [],
    tables: [],
    notes: [
      `${numberInWords(tally.changed.changed, 0)} of ${numberInWords(tally.changed.pairs, 0)} predictions are others`,
      ...brokenLines(pairs),
      ...pairs.notes,
    ],
    sources,
    facts: {
      phase: 'Succeeded',
      terminal: true,
      weight: null,
      decision: 'compared',
      'rollout-id': null,
      'next-tick-at': null,
      pairs: tally.pairs,
      unpaired: tally.unpaired,
      repeated: pairs.repeated,
      broken: pairs.broken,
      changed: tally.changed.changed,
    },
  }
}

/** A few broken lines decide nothing, and are told all the same: each with its place. */
function brokenLines({ broken, findings }: PairedEvidence['pairs']): readonly string[] {
  const shown = findings
    .slice(0, 3)
    .map(({ is, place }) => (place === undefined ? is : `${placeInWords(place)}: ${is}`))
  const more = broken > shown.length ? [`${numberInWords(broken, 0)} lines are broken in all`] : []
  return [...shown, ...more]
}

function headlineOf({ name, version, comparison, pairs }: PairedEvidence): string {
  const { outcome, checks, tally } = comparison
  const who = version === '' ? name : `${name} ${version}`
  const seconds = pairs.from === null || pairs.to === null ? 0 : (pairs.to - pairs.from) / 1000
  const span = seconds > 0 ? ` in ${durationInWords(seconds)}` : ''
  const shadow = `${who} in the shadow: ${numberInWords(tally.pairs, 0)} pairs${span}`
  const deciding = checks.find((check) => check.severity === 'error' && check.outcome === outcome)
  const because = deciding === undefined ? '' : `; ${deciding.is}`
  switch (outcome) {
    case 'pass':
      return `Good as the stable release: ${shadow}`
    case 'fail':
      return `Worse than allowed: ${shadow}${because}`
    case 'inconclusive':
      return `Not decided: ${shadow}${because}`
  }
}
