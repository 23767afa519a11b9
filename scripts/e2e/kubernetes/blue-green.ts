import { setTimeout } from 'node:timers/promises'
import type { Checked } from '../checked.ts'
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
  const since = performance.now()
  await setTimeout(2000)
  const [old, good] = [load.answered('old', since), load.answered('good', since)]
  return {
    title: `a good release takes the Service over: ${load.answered('good')} requests in ${ended.seconds.toFixed(0)} s, ${load.lost()} lost`,
    holds:
      ended.code === 0 && ended.outputs['phase'] === 'Keeping' && old === 0 && good > 0 && load.lost() === 0,
    because: `${old} answers of the old one, ${good} of the new one, ${load.lost()} lost\n${ended.log}`,
  }
}

async function takenBack({ load, deploy }: Trial): Promise<Checked> {
  const ended = await deploy('bad').ended
  const since = performance.now()
  await setTimeout(2000)
  const bad = load.answered('bad', since)
  return {
    title: `a bad release gives the Service back: ${load.answered('bad')} requests went to it, ${load.lost()} lost`,
    holds:
      ended.code === 1 &&
      ended.outputs['phase'] === 'RolledBack' &&
      bad === 0 &&
      load.answered('old', since) > 0,
    because: `${bad} answers of the bad one\n${ended.log}`,
  }
}
