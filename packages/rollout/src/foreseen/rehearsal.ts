import { changesIn } from '../journal.ts'
import { type Cluster, kinds, type Manifest, refInWords, type Written } from '../kubernetes/cluster.ts'
import { fencePatch } from '../kubernetes/fence.ts'
import type { Access } from '../kubernetes/rbac/access.ts'
import type { Precondition } from '../preflight.ts'
import type { Intent } from '../state.ts'

/** What is made anew in a rollout and may be refused by quotas, admission or validation. */
const tried = ['Deployment', 'Service', 'Ingress']

/** What a rollout would do first: to new objects, and to the one that holds the traffic, as it is now. */
export interface Rehearsed {
  readonly intents: readonly Intent[]
  readonly route: Manifest | undefined
  readonly fence: number
}

/** Asks the API server whether it would do what a rollout does; it keeps nothing of it (`dryRun=All`). */
export async function rehearsal(
  cluster: Cluster,
  rehearsed: Rehearsed,
  { denied }: Access,
): Promise<Precondition> {
  const name = 'dry-run'
  const asked: string[] = []
  for (const { what, rights, ask } of trialsOf(cluster, rehearsed)) {
    // A dry run needs the verb itself: without it nothing is known, and the access check has said so.
    if (rights.some((right) => denied.includes(right))) continue
    const message = refusedIn(await ask())
    if (message !== undefined) {
      const is = `the cluster would refuse ${what}: ${message}`
      const todo = 'mend what it names (a quota, an admission webhook, a field), then plan again'
      return { name, is, blocked: { is, wanted: 'that it can be done', todo } }
    }
    asked.push(what)
  }
  const is = asked.length === 0 ? 'nothing was tried' : `the cluster would take ${asked.join(' and ')}`
  return { name, is, blocked: null }
}

interface Trial {
  readonly what: string
  /** The right that it needs, `create services`, in the words in which it may be denied. */
  readonly rights: readonly string[]
  ask(): Promise<Written>
}

function trialsOf(cluster: Cluster, { intents, route, fence }: Rehearsed): readonly Trial[] {
  const made = intents.flatMap((intent) => (intent.is === 'create' ? [intent.manifest] : []))
  const creations = made
    .filter(({ kind }) => tried.includes(kind))
    .map((manifest) => ({
      what: refInWords({ kind: manifest.kind, name: manifest.metadata.name }),
      rights: [`create ${kinds[manifest.kind].plural}`],
      ask: () => cluster.create(manifest, { dryRun: true }),
    }))
  const change = intents.find((intent) => intent.is === 'change' && isOf(intent, route))
  if (change?.is !== 'change' || route === undefined) return creations
  const { ref } = change
  // As it will be sent: with the fence, which a webhook may deny as well.
  const patch = [...fencePatch(route, fence), ...changesIn(change)]
  const trial: Trial = {
    what: `the first change of ${refInWords(ref)}`,
    rights: ['', ` ${ref.name}`].map((name) => `patch ${kinds[ref.kind].plural}${name}`),
    ask: () => cluster.patchTest(ref, patch, { dryRun: true }),
  }
  return [...creations, trial]
}

function isOf({ ref }: Intent, route: Manifest | undefined): boolean {
  return ref.kind === route?.kind && ref.name === route.metadata.name
}

/** What somebody changed since it was read is no refusal. */
function refusedIn(written: Written): string | undefined {
  if (written.is === 'done' || written.is === 'lost') return undefined
  if (written.is === 'invalid' && written.because === 'test') return undefined
  return written.message
}
