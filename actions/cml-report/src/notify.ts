import type { Forge } from '@ml-actions/forge/forge'
import { compareRuns, type Marker, readMarker } from '@ml-actions/forge/marker'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Outcome, Verdict } from '@ml-actions/verdict/verdict'

const worse: readonly Outcome[] = ['pass', 'inconclusive', 'fail']

/**
 * Finds what an earlier run said in the comment that is kept up to date; undefined where it said nothing, or where the comment
 * is of this run or of a newer one.
 */
export async function saidBefore(
  forge: Forge,
  change: number,
  { tool, id, run }: Marker,
): Promise<Outcome | undefined> {
  const viewer = await forge.viewer()
  for await (const { author, body } of forge.comments(change)) {
    const marker = author === viewer ? readMarker(body) : undefined
    if (marker?.tool !== tool || marker.id !== id) continue
    if (compareRuns(marker.run, run) >= 0) return undefined
    const [, heading = ''] = body.split('\n')
    return worse.find((outcome) => heading.startsWith(`### ${signs[outcome].mark} `))
  }
  return undefined
}

/** Whether a verdict is worse than the one before. */
export function isWorse(now: Outcome, before: Outcome): boolean {
  return worse.indexOf(now) > worse.indexOf(before)
}

/** The short comment that tells of it, since an edited comment tells nobody. */
export function worseText({ outcome, headline }: Verdict, before: Outcome, url: string): string {
  const [now, then] = [signs[outcome], signs[before]]
  return `${now.mark} ${now.word}, after ${then.mark} ${then.word}: ${markdownProse(shorten(headline, 300))} ([report](${url}))\n`
}
