import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import type { Criterion, ShareCriterion, ShiftCriterion } from '../criterion.ts'
import type { Strategy } from '../plan.ts'
import { readSelector } from '../telemetry/selector.ts'
import type { Counters } from '../telemetry/telemetry.ts'
import type { Pointer } from './layers.ts'
import type { Limits, PairAsked, RolloutFile } from './rollout-file.ts'

type Judge = NonNullable<RolloutFile['judge']>
type PlaceOf = (pointer: Pointer) => Place

/** What is assumed of errors alone: how slow or how often refused is too much, nobody else can know. */
const usualCeiling = 0.05
const usualTolerance = 0.1

/**
 * Reads what a candidate is judged by, all defaults filled in.
 * @throws {Misuse} at its place, for what the schema cannot say
 */
export function readCriteria(judge: Judge, strategy: Strategy, placeOf: PlaceOf): readonly Criterion[] {
  const where = { strategy, placeOf }
  const { errors, latency, business = {}, shift } = judge
  const shares = [
    ...(errors === undefined ? [] : [pairOf('errors', errors, usualCeiling, ['judge', 'errors'], where)]),
    ...(latency === undefined ? [] : [latencyOf(latency, where)]),
    ...Object.entries(business).map(([name, pair]) =>
      pairOf(name, pair, null, ['judge', 'business', name], where),
    ),
  ]
  if (shares.length > 0) return [...shares, ...(shift === undefined ? [] : [shiftOf(shift, where)])]
  throw new Misuse({
    is: shift === undefined ? 'judge asks nothing' : 'judge asks for a shift alone, which lets nothing pass',
    wanted: 'errors, latency or business under judge',
    todo: 'say what a bad request is: without a question nothing is a pass',
    place: placeOf(['judge']),
  })
}

/** Gives where each question stands in a rollout file, by its name. */
export function placesIn({ judge }: RolloutFile, placeOf: PlaceOf): Readonly<Record<string, Place>> {
  if (judge === undefined) return {}
  const own = (['errors', 'latency', 'shift'] as const).filter((name) => judge[name] !== undefined)
  return Object.fromEntries([
    ...own.map((name) => [name, placeOf(['judge', name])]),
    ...Object.keys(judge.business ?? {}).map((name) => [name, placeOf(['judge', 'business', name])]),
  ])
}

interface Where {
  readonly strategy: Strategy
  readonly placeOf: PlaceOf
}

function pairOf(
  name: string,
  pair: PairAsked,
  ceiling: number | null,
  at: Pointer,
  where: Where,
): ShareCriterion {
  const { total, bad } = pair
  for (const key of ['total', 'bad'] as const) selectorAt(pair[key], [...at, key], where)
  const question: Counters = { is: 'counters', name, total, bad }
  return { is: 'share', question, ...limitsOf(pair, ceiling, at, where) }
}

function latencyOf(latency: NonNullable<Judge['latency']>, where: Where): ShareCriterion {
  const { histogram, slo } = latency
  const at = ['judge', 'latency']
  const { metric } = selectorAt(histogram, [...at, 'histogram'], where)
  const part = /_(?:bucket|count|sum)$/.exec(metric)?.[0]
  if (part !== undefined) {
    throw new Misuse({
      is: `the histogram is ${metric}`,
      wanted: `its name without ${part}`,
      todo: `write ${metric.slice(0, -part.length)}`,
      place: where.placeOf([...at, 'histogram']),
    })
  }
  const question = { is: 'histogram', name: 'latency', histogram, slo } as const
  return { is: 'share', question, ...limitsOf(latency, null, at, where) }
}

function shiftOf(
  { counter, by, tolerance, 'on-shift': onShift }: NonNullable<Judge['shift']>,
  where: Where,
): ShiftCriterion {
  const at = ['judge', 'shift']
  selectorAt(counter, [...at, 'counter'], where)
  if (where.strategy === 'blue-green') {
    throw new Misuse({
      is: 'blue-green with "shift"',
      wanted: 'a strategy in which both releases serve, such as canary',
      todo: 'after the switch nothing is left to compare with: take it away',
      place: where.placeOf(at),
    })
  }
  return {
    is: 'shift',
    question: { is: 'classes', name: 'shift', counter, by },
    tolerance: tolerance ?? usualTolerance,
    onShift: onShift ?? 'hold',
  }
}

function limitsOf(
  { ceiling: asked, 'pass-below': below }: Limits,
  usual: number | null,
  at: Pointer,
  { strategy, placeOf }: Where,
): { readonly ceiling: number | null; readonly passBelow: number | null } {
  const ceiling = asked ?? usual
  const passBelow = below ?? null
  if (passBelow !== null && ceiling !== null && passBelow >= ceiling) {
    throw new Misuse({
      is: `pass-below is ${passBelow} and the ceiling ${ceiling}`,
      wanted: 'pass-below under the ceiling',
      todo: 'lower it',
      place: placeOf([...at, 'pass-below']),
    })
  }
  if (strategy === 'blue-green' && passBelow === null) {
    throw new Misuse({
      is: 'blue-green without "pass-below"',
      wanted: 'a share of bad requests to stay below',
      todo: 'after the switch nothing is left to compare with: add it',
      place: placeOf(at),
    })
  }
  return { ceiling, passBelow }
}

function selectorAt(text: string, at: Pointer, { placeOf }: Where) {
  try {
    return readSelector(text)
  } catch (error) {
    throw error instanceof Misuse ? new Misuse({ ...error.parts, place: placeOf(at) }) : error
  }
}
