import type { Checked } from '../checked.ts'
import { silent } from './silent.ts'
import type { Stack } from './stack.ts'
import { type Trial, trying } from './trial.ts'

/** Rolls out releases by an HTTPRoute, while users send requests through Envoy and Prometheus counts what they got. */
export async function canary(stack: Stack): Promise<readonly Checked[]> {
  return [
    ...(await trying(stack, { name: 'wheat' }, promoted)),
    ...(await trying(stack, { name: 'rye' }, takenBack)),
  ]
}

async function promoted({ load, deploy, backends }: Trial): Promise<readonly Checked[]> {
  const ended = await deploy('good').ended
  const seen = `${load.answered('good')} of ${load.sent()} requests in ${ended.seconds.toFixed(0)} s went to it`
  const heard = await silent(load, 'old')
  return [
    {
      title: `a really good release is promoted: ${seen}`,
      holds: ended.code === 0 && ended.outputs['phase'] === 'Keeping' && ended.verdict?.outcome === 'pass',
      because: ended.log,
    },
    {
      title: 'then it answers every request, and none was lost on the way',
      holds: heard.length === 0 && load.lost() === 0,
      because: `${heard.join('; ')}\nlost: ${load.why()}; ${await backends()}`,
    },
  ]
}

async function takenBack({ load, deploy, backends }: Trial): Promise<readonly Checked[]> {
  const ended = await deploy('bad').ended
  const seen = `${load.answered('bad')} of ${load.sent()} requests in ${ended.seconds.toFixed(0)} s went to it`
  const heard = await silent(load, 'bad')
  const named = await backends()
  return [
    {
      title: `a really bad release is rolled back: ${seen}`,
      holds: ended.code === 1 && ended.outputs['phase'] === 'RolledBack' && ended.verdict?.outcome === 'fail',
      because: ended.log,
    },
    {
      title:
        'then the old release answers every request, the route is as it was, and none was lost on the way',
      holds: heard.length === 0 && !named.includes('-b') && load.lost() === 0,
      because: `${heard.join('; ')}\nlost: ${load.why()}; ${named}`,
    },
  ]
}
