import { createServer, request, type Server } from 'node:http'
import { at } from '@ml-actions/rollout/json'
import { differs } from '../differs.ts'
import { startLoad } from '../load.ts'
import { prometheusUrl } from '../prometheus.ts'
import { deployment } from '../ways/deployment.ts'
import { gatewayApi } from '../ways/gateway-api.ts'
import { service } from '../ways/service.ts'
import { imageOf, usualJudge } from '../workload.ts'
import { baking, endsAs, holds, promoted } from './ended.ts'
import type { Fault } from './fault.ts'

const tenth = { steps: ['10%:5m..10m'] }
const relayPort = 9191

/** Evidence that is missing, or speaks of something else. */
export const evidence: readonly Fault[] = [
  {
    title: 'F33: a Prometheus that falls silent holds the rollout where it is; it goes on when it answers',
    wanted: {
      file: {
        judge: {
          ...usualJudge,
          prometheus: { ...usualJudge.prometheus, url: `http://127.0.0.1:${relayPort}` },
        },
        steps: ['50%:15s..15m'],
      },
    },
    async stage({ deploy, backends }) {
      const relay = relayed()
      const running = await baking(deploy('good', { timeout: '20m' }))
      relay.closeAllConnections()
      relay.close()
      await running.said(/3 looks in a row say nothing/)
      const held = await backends()
      const again = relayed()
      const wrong = await endsAs(running, promoted)
      again.closeAllConnections()
      again.close()
      return [...differs('weights', /50.*50/.test(held), true), ...wrong]
    },
  },
  {
    title: 'F39: a candidate that has a weight and gets no request is held, not promoted',
    // Users go round the route.
    wanted: { way: { ...gatewayApi, addressOf: service.addressOf } },
    stage: ({ deploy }) =>
      holds(deploy, deploy('good'), { tag: 'good', says: /no request reached the candidate/ }),
  },
  {
    title: 'F40: a split that is far from the weight is held',
    wanted: { file: tenth },
    async stage({ name, deploy, hands }) {
      const running = await baking(deploy('good'))
      const host = String(at(await hands.get('Service', `${name}-b`), '/spec/clusterIP'))
      const round = startLoad({ host, port: 80, name: 'round' }, 60)
      const held = holds(deploy, running, { tag: 'good', says: /and was given 10 %/ })
      return held.finally(() => round.stop())
    },
  },
  {
    title: 'F42: both releases far above the ceiling is an incident: nobody is blamed, nothing is moved',
    wanted: { given: { image: imageOf('awful') }, file: tenth },
    async stage({ deploy, backends }) {
      const says = /both releases are above/
      const wrong = await holds(deploy, deploy('as-awful'), { tag: 'as-awful', says })
      return [...wrong, ...differs('weights', /90.*10/.test(await backends()), true)]
    },
  },
  {
    title: 'F34: counters that are not there are told before anything is changed',
    wanted: {
      file: {
        judge: { ...usualJudge, errors: { total: 'nothing_total', bad: 'nothing_total{code="500"}' } },
      },
    },
    async stage({ deploy, load }) {
      const { code, log } = await deploy('good', { timeout: '60s' }).ended
      return [
        ...differs(`not promoted\n${log}`, code === 0, false),
        ...differs('says', log.includes('nothing_total'), true),
        ...differs('promoted', load.answered('good') > load.answered('old'), false),
      ]
    },
  },
  {
    title: 'F55: a chat that does not answer changes nothing but what was told',
    wanted: { way: deployment, file: { strategy: 'rolling', steps: undefined, judge: undefined } },
    async stage({ deploy }) {
      const ended = await deploy('good', { notify: 'https://127.0.0.1:1/hook' }).ended
      return [
        ...differs(`exit code\n${ended.log}`, ended.code, 0),
        ...differs('told', ended.outputs['told'], 'false'),
      ]
    },
  },
]

/** Stands before Prometheus, so that it falls silent for one rollout alone. */
function relayed(): Server {
  const { hostname: host, port } = new URL(prometheusUrl)
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming
    const asking = request({ host, port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    asking.on('error', () => outgoing.destroy())
    incoming.pipe(asking)
  })
  return server.listen(relayPort, '127.0.0.1')
}
