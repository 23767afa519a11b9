import { type Manifest, type Ref, refInWords } from '../kubernetes/cluster.ts'
import type { Intent } from '../state.ts'
import { applied } from '../things.ts'
import { shown } from './shown.ts'
import { unifiedDiff } from './unified-diff.ts'
import { yamlLines } from './yaml.ts'

/** What becomes of one object in the whole of a rollout. */
export interface ForeseenObject {
  readonly object: string
  readonly becomes: 'created' | 'changed' | 'removed'
  /** A unified diff of the object as it is and as it will be, a line an element; none of a release record. */
  readonly diff: readonly string[]
}

/**
 * Tells, object by object in the order of their first change, what will have become of each.
 * @param patterns  the object that a created one is made after, so that its diff shows how it is another
 */
export function foreseenObjects(
  intents: readonly Intent[],
  there: ReadonlyMap<string, Manifest>,
  patterns: (ref: Ref) => Manifest | undefined,
): readonly ForeseenObject[] {
  const after = new Map(there)
  for (const intent of intents) applied(after, intent)
  const refs = new Map(intents.map(({ ref }) => [refInWords(ref), ref]))
  return [...refs].flatMap(([name, ref]) => {
    const [old, young] = [there.get(name), after.get(name)]
    if (old === undefined && young === undefined) return []
    const becomes = old === undefined ? 'created' : young === undefined ? 'removed' : 'changed'
    const pattern = old ?? patterns(ref)
    const names = {
      before:
        pattern === undefined
          ? '/dev/null'
          : `${refInWords({ kind: ref.kind, name: pattern.metadata.name })}, as it is`,
      after: young === undefined ? '/dev/null' : `${name}, as it will be`,
    }
    const lines = (manifest: Manifest | undefined) =>
      manifest === undefined ? [] : yamlLines(shown(manifest))
    // A release record holds a whole pod template, which is in the Deployment's own diff.
    const diff = ref.kind === 'ControllerRevision' ? [] : unifiedDiff(lines(pattern), lines(young), names)
    return [{ object: name, becomes, diff }]
  })
}
