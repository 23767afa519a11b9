import { setTimeout } from 'node:timers/promises'
import type { Checked } from '../checked.ts'
import type { Stack } from './stack.ts'
import { byService, type Trial, trying } from './trial.ts'

/** What the log says at the moments at which the runner dies. */
const moments: ReadonlyArray<readonly [string, RegExp]> = [
  ['F04, F11: killed while room is made', /Preparing/],
  ['F11, F23: killed while pods start', /WaitingReady/],
  ['F06, F11: killed while the Service is switched', /Settling at 100 %/],
  ['F07, F11: killed while evidence gathers', /Baking at 100 %: \d/],
  ['F08, F11: killed while it is promoted', /Promoting/],
]

/** Ends the runner by SIGKILL at several moments of one rollout; each next run goes on where the dead one was. */
export async function kills(stack: Stack): Promise<readonly Checked[]> {
  return trying(stack, byService('spelt', { steps: ['100%:10s..2m'] }), killed)
}

async function killed({ load, deploy, read }: Trial): Promise<readonly Checked[]> {
  const died: string[] = []
  for (const [moment, words] of moments) {
    const running = deploy('good')
    const reached = await Promise.race([
      running.said(words).then(() => true),
      running.ended.then(() => false),
    ])
    running.child.kill('SIGKILL')
    if (reached) died.push(moment)
    await running.ended
  }
  const { code, log, outputs, seconds } = await deploy('good').ended
  const record = await read('/apis/apps/v1/namespaces/ml/controllerrevisions/mlrelease-spelt-2')
  const since = performance.now()
  await setTimeout(1000)
  const left = load.answered('old', since)
  return [
    {
      title: `a runner that was killed ${died.length} times has promoted the release after all (last run ${seconds.toFixed(0)} s)`,
      holds: died.length === moments.length && code === 0 && outputs['phase'] === 'Keeping' && left === 0,
      because: `it died: ${died.join('; ')}\n${log}`,
    },
    {
      title: 'no request was lost, and the release is on record once',
      holds: load.lost() === 0 && JSON.stringify(record).includes('"outcome":"good"'),
      because: `${load.lost()} lost\n${JSON.stringify(record)}`,
    },
  ]
}
