import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import { percent, type Step, type Strategy } from '../plan.ts'

/**
 * Reads steps such as `5%:5m`, `25%:10m..2h` and `100%`: weight, then the least and the most time to bake; the most is
 * eight times the least where it is not given.
 * @throws {Misuse} at the step, for another form, weights that do not rise, or a canary without a step below 100 %
 */
export function readSteps(
  texts: readonly string[],
  strategy: Strategy,
  placeOf: (index: number) => Place,
): readonly Step[] {
  const steps = texts.map((text, index) => readStep(text, placeOf(index)))
  const fallen = steps.findIndex((step, index) => index > 0 && step.weight <= (steps[index - 1]?.weight ?? 0))
  if (fallen >= 0) {
    const is = `step ${fallen + 1} is ${texts[fallen]}, after ${texts[fallen - 1]}`
    throw new Misuse({
      is,
      wanted: 'weights that rise',
      todo: 'put the steps in order',
      place: placeOf(fallen),
    })
  }
  if (strategy === 'canary') return canarySteps(steps, placeOf)
  if (strategy === 'rolling') return rollingSteps(steps, placeOf)
  return strategy === 'shadow' ? shadowSteps(steps, placeOf) : blueGreenSteps(steps, placeOf)
}

/** A shadow's last step may be a copy of every request; each has to be judged. */
function shadowSteps(steps: readonly Step[], placeOf: (index: number) => Place): readonly Step[] {
  const idle = steps.findIndex(({ minBakeSeconds }) => minBakeSeconds === 0)
  if (idle < 0) return steps
  throw new Misuse({
    is: 'a step of a shadow has no time',
    wanted: 'a step that is judged, such as 100%:10m',
    todo: 'nothing is promoted after it: give it a time, or take it away',
    place: placeOf(idle),
  })
}

/** A rolling update is tried on pods beside all of the stable ones, so that no step is above half; the last follows by itself. */
function rollingSteps(steps: readonly Step[], placeOf: (index: number) => Place): readonly Step[] {
  const judged = steps.filter((step) => step.weight < 100)
  const high = steps.findIndex(({ weight }) => weight > 50 && weight < 100)
  if (high < 0) return judged
  throw new Misuse({
    is: `a rolling update has a step of ${steps[high]?.weight} %`,
    wanted: 'steps up to 50%: no pod of the stable release is taken before the judge says yes',
    todo: 'lower it, or leave it out: 100% follows by itself',
    place: placeOf(high),
  })
}

/** A canary's steps are the ones below 100 %; the last, 100 %, follows by itself. */
function canarySteps(steps: readonly Step[], placeOf: (index: number) => Place): readonly Step[] {
  const judged = steps.filter((step) => step.weight < 100)
  if (judged.length > 0) return judged
  throw new Misuse({
    is: 'no step is below 100%',
    wanted: 'a step that is judged, such as 5%:5m',
    todo: 'add one, or take strategy: blue-green',
    place: placeOf(0),
  })
}

function blueGreenSteps(steps: readonly Step[], placeOf: (index: number) => Place): readonly Step[] {
  if (steps.length === 1 && steps[0]?.weight === 100 && steps[0].minBakeSeconds > 0) return steps
  throw new Misuse({
    is: `blue-green has ${steps.length} steps`,
    wanted: 'one, such as 100%:10m',
    todo: 'the traffic moves at once and is judged after it',
    place: placeOf(0),
  })
}

const form = /^\s*(100|[1-9]?[0-9])\s*%(?:\s*:\s*([0-9]{1,9}[smhd])(?:\s*\.\.\s*([0-9]{1,9}[smhd]))?)?\s*$/

function readStep(text: string, place: Place): Step {
  const [, weight, least, most] = form.exec(text) ?? []
  const minBakeSeconds = least === undefined ? 0 : secondsIn(least)
  const maxBakeSeconds = most === undefined ? 8 * minBakeSeconds : secondsIn(most)
  const isTimed = Number(weight) === 100 || least !== undefined
  if (weight === undefined || Number(weight) === 0 || !isTimed || maxBakeSeconds < minBakeSeconds) {
    const is = `the step is ${JSON.stringify(text.slice(0, 80))}`
    throw new Misuse({
      is,
      wanted: 'weight:bake such as 5%:5m, or weight:least..most such as 25%:10m..2h',
      todo: 'mend the step',
      place,
    })
  }
  return { weight: percent(Number(weight)), minBakeSeconds, maxBakeSeconds }
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 }

/** The seconds of a duration such as `5m`, which the schema has let through. */
export function secondsIn(duration: string): number {
  return Number(duration.slice(0, -1)) * (units[duration.slice(-1)] ?? Number.NaN)
}
