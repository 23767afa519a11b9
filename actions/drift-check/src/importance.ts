import type { Judged, Standing } from './columns/standing.ts'
import { type DriftFile, ruleFor } from './drift/drift-file.ts'

const rank: Readonly<Record<Standing, number>> = { broken: 0, drifted: 1, unclear: 2, stable: 3 }

/** Puts columns in the order in which a person should look: what is broken, what drifted by weight and by how far, the rest. */
export function byImportance(
  judged: readonly Judged[],
  settings: Pick<DriftFile, 'rules' | 'label'>,
): readonly Judged[] {
  const weight = ({ name }: Judged) => ruleFor(settings, name).weight
  const distance = ({ numbers }: Judged) => numbers?.debiased ?? 0
  return judged.toSorted(
    (one, other) =>
      rank[one.standing] - rank[other.standing] ||
      weight(other) - weight(one) ||
      distance(other) - distance(one),
  )
}
