import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deploy } from '@ml-actions/rollout/deploy'
import { modelAnnotation } from '@ml-actions/rollout/kubernetes/names'
import { isWrite, nameIn, type Request } from '@ml-actions/rollout/kubernetes/request'
import { serveCluster } from '@ml-actions/rollout/kubernetes/serve-twin'
import type { Twin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { rollback } from '@ml-actions/rollout/rollback'
import { drive, planBy, process, twinFor } from '@ml-actions/rollout/rollout.twin'
import { type MetricsFile, serveMetrics } from './metrics-world.ts'

/** What a story's `cluster.json` may say: what was done to the cluster before, and what it does not allow. */
interface ClusterFile {
  /** Who moves the traffic, where it is no HTTPRoute; by KServe, releases are addresses of models. */
  readonly provider?: 'gateway-api' | 'kserve-standard' | 'kserve-knative'
  /** Versions that were deployed by canary, each to its end, over the model's version 1. */
  readonly deploys?: readonly string[]
  /** Whether each of them declares to serve the version of the registered model `fraud` that has its number. */
  readonly isRegistered?: boolean
  /** Whether the release before the last one still runs. */
  readonly isKept?: boolean
  /** Whether rollback was pressed once already, by another run. */
  readonly isRolledBack?: boolean
  /** Deployments that somebody gave another image since, by name. */
  readonly images?: Readonly<Record<string, string>>
  /** Images that do not start. */
  readonly broken?: readonly string[]
  /** Rights that the account has not: `patch deployments`. */
  readonly denied?: readonly string[]
  /** Whether the state of the rollout is gone. */
  readonly isLost?: boolean
  /** What a Prometheus at `<prometheus>` knows of its pods; none is there by default. */
  readonly metrics?: MetricsFile
}

/** Serves the cluster that a story's `cluster.json` describes; undefined without one. */
export async function openCluster(folder: string) {
  const file = join(folder, 'cluster.json')
  if (!existsSync(file)) return undefined
  const asked: ClusterFile = JSON.parse(readFileSync(file, 'utf8'))
  const twin = await clusterOf(asked)
  const metrics = asked.metrics === undefined ? undefined : await serveMetrics(twin, asked.metrics)
  const writes: string[] = []
  const served = await serveCluster((request) => {
    // Its own time goes on by what is asked of it, so that controllers act and a story takes no time.
    twin.clock.pass(1)
    if (isWrite(request)) writes.push(inWords(request))
    return twin.api.request(request)
  }, 'ml')
  return {
    fill: (text: string) =>
      text.replaceAll('<kubeconfig>', served.kubeconfig.replaceAll('\n', '\\n')).replaceAll('<prometheus>', metrics?.url ?? 'http://127.0.0.1:9'),
    hide: (text: string) => text.replaceAll(served.url, '<cluster>'),
    transcript: () => inOrder(writes).join('\n'),
    close: async () => {
      await served.close()
      await metrics?.close()
    },
  }
}

async function clusterOf(asked: ClusterFile): Promise<Twin> {
  const usual = planBy('canary', asked.provider ?? 'gateway-api')
  const twin = twinFor(usual)
  const waits = { settleSeconds: 0, acceptSeconds: 60, readySeconds: 120, drainSeconds: 0, pollSeconds: 1 }
  for (const version of asked.deploys ?? []) {
    const image = usual.image.replace(/2$/, version)
    const keepPreviousForSeconds = asked.isKept === true ? 3600 : 0
    const model = { [modelAnnotation]: `models:/fraud/${version}` }
    const annotations = asked.isRegistered === true ? { annotations: model } : {}
    const planHash = `sha256:canary-${image}`
    const plan = { ...usual, image, version, waits, keepPreviousForSeconds, planHash, ...annotations }
    const id = `deploy-${version}`
    await deploy(process(twin, id), { plan, id, onBusy: 'fail', command: 'go-on' }, drive())
  }
  if (asked.isRolledBack === true) {
    const first = { name: 'fraud', to: { is: 'previous-good' }, id: 'first-press' } as const
    await rollback(process(twin, 'first-press'), first, drive())
  }
  twin.api.habits.behaviour = (image) => (asked.broken?.includes(image) ? 'CrashLoopBackOff' : 'runs')
  for (const [name, image] of Object.entries(asked.images ?? {})) {
    const uid = twin.peek('Deployment', name)?.metadata.uid ?? ''
    const path = '/spec/template/spec/containers/0/image'
    const body = [
      { op: 'test', path: '/metadata/uid', value: uid },
      { op: 'replace', path, value: image },
    ] as const
    twin.api.request({ method: 'PATCH', kind: 'Deployment', name, body })
    twin.clock.pass(60)
  }
  if (asked.isLost === true) twin.api.store.drop({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
  for (const right of asked.denied ?? []) twin.api.denied.add(right)
  return twin
}

/** Fences are sent side by side: which of them comes first says nothing, and is another in each run. */
function inOrder(writes: readonly string[]): readonly string[] {
  const runs = writes.reduce<string[][]>((all, write) => {
    const last = all.at(-1)
    if (write.startsWith('PATCH') && last?.[0]?.startsWith('PATCH') === true) last.push(write)
    else all.push([write])
    return all
  }, [])
  return runs.flatMap((run) => run.toSorted())
}

function inWords(request: Request): string {
  return `${request.method} ${request.kind} ${nameIn(request)}`
}
