import { setLimits } from '@ml-actions/dataset/limits'
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

function modeOf(name: string): Mode {
  const all: readonly Mode[] = modes
  const found = all.find((mode) => mode.name === name)
  if (found === undefined) throw new RangeError(`no mode is called ${name}`)
  return found
}
