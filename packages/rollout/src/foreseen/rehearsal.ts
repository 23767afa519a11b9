import { type Cluster, kinds, refInWords, type Written } from '../kubernetes/cluster.ts'
import type { Access } from '../kubernetes/rbac/access.ts'
import type { Precondition } from '../preflight.ts'
import type { Intent } from '../state.ts'

/** What is made anew in a rollout and may be refused by quotas, admission or validation. */
const tried = ['Deployment', 'Service']

/** Asks the API server whether it would make what a rollout makes; it keeps nothing of it (`dryRun=All`). */
export async function rehearsal(
  cluster: Cluster,
  intents: readonly Intent[],
  { denied }: Access,
): Promise<Precondition> {
  const name = 'dry-run'
  const manifests = intents.flatMap((intent) => (intent.is === 'create' ? [intent.manifest] : []))
  const asked: string[] = []
  for (const manifest of manifests.filter(({ kind }) => tried.includes(kind))) {
    // A dry run needs the verb itself: without it nothing is known, and the access check has said so.
    if (denied.includes(`create ${kinds[manifest.kind].plural}`)) continue
    const what = refInWords({ kind: manifest.kind, name: manifest.metadata.name })
    const message = refusedIn(await cluster.create(manifest, { dryRun: true }))
    if (message !== undefined) {
      const is = `the cluster would refuse ${what}: ${message}`
      const todo = 'mend what it names (a quota, an admission webhook, a field), then plan again'
      return { name, is, blocked: { is, wanted: 'that it can be made', todo } }
    }
    asked.push(what)
  }
  const is = asked.length === 0 ? 'nothing was tried' : `the cluster would take ${asked.join(' and ')}`
  return { name, is, blocked: null }
}

function refusedIn(written: Written): string | undefined {
  return written.is === 'done' || written.is === 'lost' ? undefined : written.message
}
