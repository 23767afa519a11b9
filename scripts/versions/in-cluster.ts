import { releaseName, stateName } from '@ml-actions/rollout/kubernetes/names'
import { load } from '@ml-actions/rollout/kubernetes/state-store'
import { makeTwin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { releasesIn, releaseVersion } from '@ml-actions/rollout/record'
import { stateVersion } from '@ml-actions/rollout/state'
import { misuseOf, type VersionedKind } from './versioned-kind.ts'

/** What a rollout keeps in the cluster. */
export const inCluster: readonly VersionedKind[] = [
  {
    name: 'state of a rollout',
    where: 'a ConfigMap beside the workload',
    says: '`"schema": "ml-actions.dev/rollout-state/vN"`',
    version: stateVersion,
    writtenBy: 'canary-deploy, rollback',
    readBy: 'canary-deploy, rollback',
    without: 'kept, and the rollout halts',
    told: toldOfState,
  },
  {
    name: 'record of a release',
    where: 'a ControllerRevision beside the workload',
    says: '`"schema": "ml-actions.dev/release/vN"`',
    version: releaseVersion,
    writtenBy: 'canary-deploy, rollback',
    readBy: 'canary-deploy, rollback',
    without: 'left out: it is no record',
    told: (version) => misuseOf(() => releasesIn([recordOf(version)])),
  },
]

async function toldOfState(version: number | undefined): Promise<string | undefined> {
  const twin = makeTwin()
  const schema = version === undefined ? {} : { schema: `ml-actions.dev/rollout-state/v${version}` }
  twin.given({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: stateName('flights') },
    data: { 'state.json': JSON.stringify(schema) },
  })
  let found: string | undefined
  const refused = await misuseOf(async () => {
    const stored = await load(twin.cluster('run'), 'flights')
    if (stored.is === 'corrupt') found = stored.message
  })
  return refused ?? found
}

function recordOf(version: number | undefined) {
  const schema = version === undefined ? {} : { schema: `ml-actions.dev/release/v${version}` }
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: releaseName('flights', 7) },
    revision: 7,
    data: schema,
  } as const
}
