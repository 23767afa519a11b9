import type { Context } from '@ml-actions/action/action'
import { sha256 } from '@ml-actions/action/settings-file'
import { Misuse } from '@ml-actions/verdict/faults'
import { factOf, isGate, type Judged } from './judged.ts'

/** What a version is registered with, besides its digest: the verdicts on it, its data, and where it comes from. */
export function provenance(
  judged: readonly Judged[],
  { sha, runUrl }: Pick<Context, 'sha' | 'runUrl'>,
): Readonly<Record<string, string>> {
  const gate = judged.find(isGate)
  const decision = gate === undefined ? undefined : factOf(gate.verdict, 'decision')
  const tags = {
    'ml-actions.verdict': worst(judged),
    'ml-actions.decision': decision,
    'ml-actions.verdict-digest': gate?.source.digest,
    'ml-actions.data-digest': dataDigest(judged),
    'ml-actions.git-sha': sha,
    'ml-actions.run': runUrl,
  }
  return Object.fromEntries(
    Object.entries(tags).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

/** The tags that tell where a version comes from: they stay as its first registration set them. */
export const origins = ['ml-actions.git-sha', 'ml-actions.run'] as const

function worst(judged: readonly Judged[]): string | undefined {
  const outcomes = judged.map(({ verdict }) => verdict.outcome)
  return (['fail', 'inconclusive', 'pass'] as const).find((outcome) => outcomes.includes(outcome))
}

/** The digest of the data that data-validate judged: of one file its own, of several that of their list. */
function dataDigest(judged: readonly Judged[]): string | undefined {
  const read = judged
    .filter(({ verdict }) => verdict.action === 'data-validate')
    .flatMap(({ verdict }) => verdict.sources.filter(({ rows }) => rows !== undefined))
  const [first, second] = read
  if (first === undefined || second === undefined) return first?.digest
  const lines = read.map(({ path, digest }) => `${digest.replace('sha256:', '')}  ${path}\n`)
  return sha256([...new Set(lines)].sort().join(''))
}

/**
 * The digest that a model is registered with: what is asked, and what model-gate says, which must be the same.
 * @throws {Misuse} when they are not
 */
export function digestFor(asked: string | undefined, judged: readonly Judged[]): string | undefined {
  let digest = asked
  for (const { source, verdict } of judged.filter(isGate)) {
    const said = factOf(verdict, 'model-digest')
    if (said !== undefined && digest !== undefined && said !== digest) {
      throw new Misuse({
        is: `${source.path} judged the model ${said}, and another is to be registered, ${digest}`,
        wanted: 'the verdict on this very model',
        todo: 'give the verdict of the run that made it, or none',
      })
    }
    digest ??= said
  }
  return digest
}
