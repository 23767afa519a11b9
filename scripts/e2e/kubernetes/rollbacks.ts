import { at } from '@ml-actions/rollout/json'
import type { Checked } from '../checked.ts'
import { silent } from './silent.ts'
import type { Stack } from './stack.ts'
import { byService, type Trial, trying } from './trial.ts'
import { eventually } from './workload.ts'

/** Seconds that a busy machine is given; what a quiet one takes is in `docs/benchmarks.md`. */
const patience = 60

const takesOver = 'F45: rollback takes a running deploy over'

/** Presses rollback while a deploy runs, and after one. */
export async function rollbacks(stack: Stack): Promise<readonly Checked[]> {
  return [
    ...(await trying(stack, byService('millet', { steps: ['100%:5m..10m'] }), during)),
    ...(await trying(stack, byService('teff'), after)),
  ]
}

async function during({ load, deploy, rollback, read }: Trial): Promise<readonly Checked[]> {
  const deploying = deploy('good')
  await deploying.said(/Baking at 100 %/)
  const pressed = performance.now()
  const pressing = rollback()
  await eventually('the rollback has the Lease', async () => {
    const lease = await read('/apis/coordination.k8s.io/v1/namespaces/ml/leases/mlrollout-millet')
    return String(at(lease, '/spec/holderIdentity')).includes('/runs/911/')
  })
  const took = (performance.now() - pressed) / 1000
  const [ended, handed] = await Promise.all([pressing.ended, deploying.ended])
  const heard = await silent(load, 'good')
  const back = (load.last('good') - pressed) / 1000
  return [
    {
      title: `${takesOver} in ${took.toFixed(1)} s; the last request reached the candidate after ${back.toFixed(1)} s`,
      holds:
        ended.code === 0 && took <= patience && back <= patience && heard.length === 0 && load.lost() === 0,
      because: `${heard.join('; ')}\nlost: ${load.why()}\n${ended.log}`,
    },
    {
      title: 'the deploy says who has it now, and ends without touching anything more',
      holds: handed.code === 1 && handed.outputs['phase'] !== 'Keeping' && /runs\/911/.test(handed.log),
      because: handed.log,
    },
  ]
}

async function after({ load, deploy, rollback }: Trial): Promise<readonly Checked[]> {
  const deployed = await deploy('good').ended
  const pressed = performance.now()
  const ended = await rollback().ended
  const heard = await silent(load, 'good')
  const back = (load.last('good') - pressed) / 1000
  const pressedAgain = performance.now()
  const again = await rollback({}, 912).ended
  return [
    {
      title: `rollback after a deploy: the last request reached it after ${back.toFixed(1)} s, ${ended.seconds.toFixed(1)} s in all`,
      holds:
        deployed.code === 0 &&
        ended.code === 0 &&
        back <= patience &&
        heard.length === 0 &&
        load.lost() === 0,
      because: `${heard.join('; ')}\nlost: ${load.why()}\n${deployed.log}\n${ended.log}`,
    },
    {
      title: `pressed again it finds nothing to do (${again.seconds.toFixed(1)} s)`,
      holds: again.code === 0 && load.last('good') < pressedAgain,
      because: again.log,
    },
  ]
}
