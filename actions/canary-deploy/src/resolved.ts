import { durationInWords } from '@ml-actions/rollout/exposure'
import { isObject, type Json } from '@ml-actions/rollout/json'
import type { Plan } from '@ml-actions/rollout/plan'
import { usualReleases } from '@ml-actions/rollout/prune'
import type { Layered, Pointer } from '@ml-actions/rollout/rollout-file/layers'
import { placeInWords } from '@ml-actions/verdict/place'

/** One value of the resolved rollout file, and who said it. */
export type ResolvedRow = readonly [key: string, value: string, from: string]

/** Lists every value that a rollout goes by, with the place that says it; what nobody says is usual. */
export function resolvedRows(layers: Layered, plan: Plan): readonly ResolvedRow[] {
  const said = leaves(layers.value, []).map(([pointer, value]): ResolvedRow => {
    const layer = layers.of(pointer)
    const place = placeInWords(layers.place(pointer))
    const from = layer?.from.startsWith('environment') ? `${layer.from}, ${place}` : place
    return [pointer.join('.'), typeof value === 'string' ? value : JSON.stringify(value), from]
  })
  const usual = Object.entries(usualOf(plan)).filter(([key]) => layers.of(key.split('.')) === undefined)
  return [...said, ...usual.map(([key, value]): ResolvedRow => [key, value, 'usual'])]
}

function leaves(value: Json, pointer: Pointer): readonly (readonly [Pointer, Json])[] {
  if (!isObject(value)) return [[pointer, value]]
  const inside = Object.entries(value).filter(([key]) => pointer.length > 0 || key !== 'environments')
  return inside.flatMap(([key, inner]) => leaves(inner, [...pointer, key]))
}

function usualOf(plan: Plan): Readonly<Record<string, string>> {
  const { judge, waits } = plan
  const step = ({ weight, minBakeSeconds, maxBakeSeconds }: Plan['steps'][number]) =>
    `${weight}%:${durationInWords(minBakeSeconds)}..${durationInWords(maxBakeSeconds)}`
  return {
    steps: plan.steps.map(step).join(', '),
    'judge.margin': String(judge.margin),
    'judge.min-requests': String(judge.minRequests),
    'judge.dispersion': String(judge.dispersion),
    'waits.settle': durationInWords(waits.settleSeconds),
    'waits.ready': durationInWords(waits.readySeconds),
    'waits.drain': durationInWords(waits.drainSeconds),
    deadline: durationInWords(plan.deadlineSeconds),
    'on-deadline': plan.onDeadline,
    'on-inconclusive': plan.onInconclusive,
    ...(plan.onDrift === undefined ? {} : { 'on-drift': plan.onDrift }),
    'keep-previous-for': durationInWords(plan.keepPreviousForSeconds),
    'keep-releases': String(plan.keepReleases ?? usualReleases),
  }
}
