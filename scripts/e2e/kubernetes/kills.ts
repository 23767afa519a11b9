import { at } from '@ml-actions/rollout/json'
import type { Checked } from '../checked.ts'
import { silent } from './silent.ts'
import type { Stack } from './stack.ts'
import { byService, type Trial, trying } from './trial.ts'

/** Phases in their order, and what the log says at the moments in them at which the runner dies. */
const moments: ReadonlyArray<readonly [phase: string, moment: string, said: RegExp]> = [
  ['Preparing', 'F04, F11: killed while room is made', /Preparing/],
  ['WaitingReady', 'F11, F23: killed while pods start', /WaitingReady/],
  ['Settling', 'F06, F11: killed while the Service is switched', /Settling at 100 %/],
  ['Baking', 'F07, F11: killed while evidence gathers', /Baking at 100 %: \d/],
  ['Promoting', 'F08, F11: killed while it is promoted', /Promoting/],
]

/** Ends the runner by SIGKILL at several moments of one rollout; each next run goes on where the dead one was. */
export async function kills(stack: Stack): Promise<readonly Checked[]> {
  return trying(stack, byService('spelt', { steps: ['100%:10s..15m'] }), killed)
}

async function killed({ load, deploy, read }: Trial): Promise<readonly Checked[]> {
  const died: string[] = []
  const phaseNow = async () => {
    const state = at(await read('/api/v1/namespaces/ml/configmaps/mlrollout-spelt'), '/data/state.json')
    return String(JSON.parse(String(state)).phase.is)
  }
  let left = moments
  while (left.length > 0) {
    const words = new RegExp(left.map(([, , said]) => said.source).join('|'))
    const running = deploy('good')
    const reached = await Promise.race([
      running.said(words).then(() => true),
      running.ended.then(() => false),
    ])
    running.child.kill('SIGKILL')
    await running.ended
    if (!reached) break
    // A busy machine may have gone further before the kill hits: what is past then comes no more.
    const now = await phaseNow()
    const passed = moments.findIndex(([phase]) => phase === now)
    died.push(`${now} (${left[0]?.[1]})`)
    left = now === 'Keeping' ? [] : left.slice(1).filter((one) => moments.indexOf(one) > passed)
  }
  const { code, log, outputs, seconds } = await deploy('good').ended
  const record = await read('/apis/apps/v1/namespaces/ml/controllerrevisions/mlrelease-spelt-2')
  const heard = await silent(load, 'old')
  return [
    {
      title: `a runner that was killed ${died.length} times has promoted the release after all (last run ${seconds.toFixed(0)} s)`,
      holds: left.length === 0 && code === 0 && outputs['phase'] === 'Keeping' && heard.length === 0,
      because: `it died: ${died.join('; ')}\n${heard.join('; ')}\n${log}`,
    },
    {
      title: 'no request was lost, and the release is on record once',
      holds: load.lost() === 0 && JSON.stringify(record).includes('"outcome":"good"'),
      because: `lost: ${load.why()}\n${JSON.stringify(record)}`,
    },
  ]
}
