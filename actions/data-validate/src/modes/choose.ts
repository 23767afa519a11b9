import { setLimits } from '@ml-actions/dataset/limits'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Wishes } from '../gather.ts'
import type { World } from '../world.ts'
import { modes } from './catalogue.ts'
import type { Mode, Running } from './mode.ts'

/** What came of the mode that the workflow asked for. */
export interface Chosen {
  readonly verdict: Verdict
  readonly annotations: number
  /** Where reports are written to besides the report directory, by the renderer's name. */
  readonly copies: Readonly<Record<string, string>>
}

/** Does what the mode is there for. */
export async function choose(wishes: Wishes, run: Running, world: World): Promise<Chosen> {
  setLimits(wishes.limits)
  refuseEngine(wishes)
  const verdict = await done(modeOf(wishes.mode), { wishes, run, world })
  const { sarif, junit, html } = wishes
  return { verdict, annotations: wishes['max-annotations'], copies: { sarif, junit, html } }
}

interface Asked {
  readonly wishes: Wishes
  readonly run: Running
  readonly world: World
}

async function done<Evidence>(mode: Mode<Evidence>, { wishes, run, world }: Asked): Promise<Verdict> {
  return mode.judge(await mode.gather(wishes, run, world))
}

/** Only these ask an engine; any other would read the files itself, whatever the input says. */
const asking = ['validate', 'plan']

function refuseEngine({ engine, mode }: Wishes): void {
  if (engine === 'local' || asking.includes(mode)) return
  throw new Misuse({
    is: `the input "engine" is ${engine}, and \`mode: ${mode}\` asks no engine`,
    wanted: `one of the modes ${asking.join(', ')}`,
    todo: 'leave the input "engine" away, or choose another mode',
  })
}

function modeOf(name: string): Mode {
  const all: readonly Mode[] = modes
  const found = all.find((mode) => mode.name === name)
  if (found === undefined) throw new RangeError(`no mode is called ${name}`)
  return found
}
