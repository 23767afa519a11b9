import type { Judgement } from './analyses/analysis.ts'
import type { Mark } from './state.ts'

/** How many looks are kept of the way that evidence took: the last ones, and older ones ever further apart. */
export const mostMarks = 60

/** The trail with one more look; when it is full, every second of the older half of it is let go. */
export function marked(
  trail: readonly Mark[],
  seen: Pick<Mark, 'at' | 'weight'> & { readonly judgements: readonly Judgement[] },
): readonly Mark[] {
  const of = Object.fromEntries(
    seen.judgements.map(({ analysis, facts }) => [
      analysis,
      [
        most(facts['log-evidence-fail'], facts['log-evidence-ceiling']),
        most(facts['log-evidence-pass'], facts['log-evidence-below']),
      ] as const,
    ]),
  )
  const grown = [...trail, { at: seen.at, weight: seen.weight, of }]
  return grown.length <= mostMarks
    ? grown
    : grown.filter((_, index) => index >= mostMarks / 2 || index % 2 === 0)
}

/** The larger of the evidence that there is, with three digits: it is drawn, never judged by. */
function most(...logs: readonly (Judgement['facts'][string] | undefined)[]): number | null {
  const numbers = logs.flatMap((log) => (typeof log === 'number' && Number.isFinite(log) ? [log] : []))
  return numbers.length === 0 ? null : Math.round(1_000 * Math.max(...numbers)) / 1_000
}
