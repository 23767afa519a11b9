import { at } from '@ml-actions/rollout/json'
import { differs } from '../differs.ts'
import { listAt } from '../list-at.ts'
import type { Stack } from '../stack.ts'
import { eventually, usualWaits } from '../workload.ts'
import { baking, endsAs, promoted, takenBack } from './ended.ts'
import type { Fault } from './fault.ts'

const long = { file: { steps: ['50%:5m..10m'] } }
const classy = 'gold'

/** Pods that are refused, wait, or are taken away. */
export const capacity: readonly Fault[] = [
  {
    title: 'F30: pods that a quota refuses end the trial, in the server’s words',
    wanted: { given: { pod: { priorityClassName: classy } } },
    async stage({ deploy, load, stack }) {
      const spec = { hard: { pods: '2' }, scopeSelector: { matchExpressions: [ofClass] } }
      const path = '/api/v1/namespaces/ml/resourcequotas/gold'
      await stack.api.apply(path, {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: classy },
        spec,
      })
      await eventually('the quota is in force', () => isFull(stack))
      const wrong = await endsAs(deploy('good'), { ...takenBack, says: /exceeded quota: gold/ })
      await stack.api.call('DELETE', path)
      return [...wrong, ...differs('answers of the candidate', load.answered('good'), 0)]
    },
  },
  {
    title: 'F32: pods that no node has room for are taken back with the scheduler’s reason',
    wanted: {
      // The node says that it has 256 GiB: two pods are on it, and no third fits.
      given: { resources: { requests: { memory: '110Gi' } } },
      file: { waits: { ...usualWaits, ready: '30s' } },
    },
    async stage({ deploy, load }) {
      const wrong = await endsAs(deploy('good'), { ...takenBack, says: /Insufficient memory/ })
      return [...wrong, ...differs('answers of the candidate', load.answered('good'), 0)]
    },
  },
  {
    title: 'F31: a pod of the candidate that is evicted comes back, and the release is promoted',
    async stage({ name, deploy, read, stack }) {
      const running = await baking(deploy('good'))
      const pods = listAt(await read(`/api/v1/namespaces/ml/pods?labelSelector=app%3D${name}`), '/items')
      const names = pods.map((pod) => String(at(pod, '/metadata/name')))
      const victim = names.find((one) => one.startsWith(`${name}-b-`)) ?? ''
      const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: victim } }
      const { code } = await stack.api.call('POST', `/api/v1/namespaces/ml/pods/${victim}/eviction`, eviction)
      return [...differs('evicted', code, 201), ...(await endsAs(running, promoted))]
    },
  },
  {
    title: 'F28: a candidate that somebody scales down is not promoted, and nobody scales it up again',
    wanted: { file: { waits: { ...usualWaits, ready: '60s' } } },
    async stage({ name, deploy, hands }) {
      const running = await baking(deploy('good'))
      await hands.edit('Deployment', `${name}-b`, { spec: { replicas: 1 } })
      return endsAs(running, { ...takenBack, says: /of traffic needs 2/ })
    },
  },
  {
    title: 'F28, F69: a stable release that was scaled down gets its pods back before its traffic',
    wanted: long,
    async stage({ name, deploy, hands, load }) {
      const running = await baking(deploy('bad'))
      await hands.edit('Deployment', name, { spec: { replicas: 1 } })
      const wrong = await endsAs(running, takenBack)
      const replicas = at(await hands.get('Deployment', name), '/spec/replicas')
      return [...wrong, ...differs('pods', replicas, 2), ...differs('lost', load.lost(), 0)]
    },
  },
  {
    title: 'F61: a slot whose selector would have to change is never given traffic',
    async stage({ name, deploy, hands, load }) {
      const labels = { app: 'somebody-else' }
      const containers = [{ name: 'api', image: 'registry.example/other:1' }]
      await hands.make('Deployment', {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: `${name}-b` },
        spec: {
          replicas: 0,
          selector: { matchLabels: labels },
          template: { metadata: { labels }, spec: { containers } },
        },
      })
      const { code, log } = await deploy('good').ended
      return [
        ...differs(`no pass\n${log}`, code === 0, false),
        ...differs('answers of the candidate', load.answered('good'), 0),
      ]
    },
  },
]

const ofClass = { scopeName: 'PriorityClass', operator: 'In', values: [classy] }

/** Asks the server, which is to keep nothing of it, for one pod more. */
async function isFull({ api }: Stack): Promise<boolean> {
  const { code, body } = await api.call('POST', '/api/v1/namespaces/ml/pods?dryRun=All', {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'one-more' },
    spec: { priorityClassName: classy, containers: [{ name: 'api', image: 'registry.example/other:1' }] },
  })
  return code === 403 && /exceeded quota/.test(String(at(body, '/message')))
}

/** Which pods a quota counts, without counting those of other trials. */
export const priorityClass = {
  path: `/apis/scheduling.k8s.io/v1/priorityclasses/${classy}`,
  manifest: {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: classy },
    value: 1000,
  },
} as const
