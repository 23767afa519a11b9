import type { Checked } from '../checked.ts'
import { silent } from './silent.ts'
import type { Stack } from './stack.ts'
import { byService, type Trial, trying } from './trial.ts'

/** Switches releases by the selector of a Service, to which users send requests; there is no gateway in between. */
export async function blueGreen(stack: Stack): Promise<readonly Checked[]> {
  return [
    await trying(stack, byService('oats'), promoted),
    await trying(stack, byService('barley'), takenBack),
  ]
}

async function promoted({ load, deploy }: Trial): Promise<Checked> {
  const ended = await deploy('good').ended
  const heard = await silent(load, 'old')
  return {
    title: `a good release takes the Service over: ${load.answered('good')} requests in ${ended.seconds.toFixed(0)} s, ${load.lost()} lost`,
    holds:
      ended.code === 0 && ended.outputs['phase'] === 'Keeping' && heard.length === 0 && load.lost() === 0,
    because: `${heard.join('; ')}\nlost: ${load.why()}\n${ended.log}`,
  }
}

async function takenBack({ load, deploy }: Trial): Promise<Checked> {
  const ended = await deploy('bad').ended
  const heard = await silent(load, 'bad')
  return {
    title: `a bad release gives the Service back: ${load.answered('bad')} requests went to it, ${load.lost()} lost`,
    holds: ended.code === 1 && ended.outputs['phase'] === 'RolledBack' && heard.length === 0,
    because: `${heard.join('; ')}\n${ended.log}`,
  }
}
