import type { Checked } from '../checked.ts'
import { silent } from './silent.ts'
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
  return trying(stack, byService('spelt', { steps: ['100%:10s..15m'] }), killed)
}

async function killed({ load, deploy, read }: Trial): Promise<readonly Checked[]> {
  const died: string[] = []
  for (const [index, [moment]] of moments.entries()) {
    // A busy machine may have gone on before the kill hits: then the next run never says that moment, and dies at a later one.
    const words = new RegExp(
      moments
        .slice(index)
        .map(([, said]) => said.source)
        .join('|'),
    )
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
  const heard = await silent(load, 'old')
  return [
    {
      title: `a runner that was killed ${died.length} times has promoted the release after all (last run ${seconds.toFixed(0)} s)`,
      holds:
        died.length === moments.length && code === 0 && outputs['phase'] === 'Keeping' && heard.length === 0,
      because: `it died: ${died.join('; ')}\n${heard.join('; ')}\n${log}`,
    },
    {
      title: 'no request was lost, and the release is on record once',
      holds: load.lost() === 0 && JSON.stringify(record).includes('"outcome":"good"'),
      because: `lost: ${load.why()}\n${JSON.stringify(record)}`,
    },
  ]
}
