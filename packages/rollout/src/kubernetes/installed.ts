import type { Message } from '@ml-actions/verdict/faults'
import { at, isList } from '../json.ts'
import { type Cluster, groupOf, type Kind, kinds } from './cluster.ts'

/** What brings the groups that not every cluster has, with the first release that serves the version asked for. */
const bringers: Readonly<Record<string, string>> = {
  'gateway.networking.k8s.io': 'the CRDs of the Gateway API (v1.0 or newer) and a gateway that follows them',
  'networking.istio.io': 'Istio (1.22 or newer)',
}

/**
 * Tells what the cluster lacks to know a kind at all; undefined where it serves it, and where nobody may ask.
 * Asked when an object of that kind is not there: both are a 404.
 */
export async function lackOfKind(cluster: Cluster, kind: Kind): Promise<Message | undefined> {
  const { apiVersion, plural } = kinds[kind]
  const group = groupOf(kind)
  if (group === '') return undefined
  const resources = await cluster.glance({ kind: 'APIGroup', name: apiVersion })
  if (resources === 'forbidden') return undefined
  const names = namesIn(at(resources, '/resources'), '/name')
  if (names.includes(plural)) return undefined
  const versions = await cluster.glance({ kind: 'APIGroup', name: group })
  if (versions === 'forbidden') return undefined
  const known = namesIn(at(versions, '/versions'), '/groupVersion')
  const there =
    versions === undefined
      ? `nothing of ${group}`
      : known.includes(apiVersion)
        ? `${apiVersion} without ${plural}`
        : known.join(', ')
  return {
    is: `the cluster does not know ${kind} of ${apiVersion}: it serves ${there}`,
    wanted: `${plural} of ${apiVersion}`,
    todo: `install ${bringers[group] ?? `what serves ${apiVersion}`}, or take another provider in route`,
  }
}

function namesIn(list: ReturnType<typeof at>, pointer: string): readonly string[] {
  return (isList(list) ? list : []).map((one) => String(at(one, pointer)))
}
