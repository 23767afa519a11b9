import { isObject, type Json, type JsonObject } from '@ml-actions/rollout/json'
import { parse } from 'yaml'

/**
 * Takes a rollout file as users paste it and changes nothing but time and place: bakes of seconds for those of minutes, and
 * the Prometheus of this machine. Strategy, weights, limits, guards and environments stay as they are written.
 * @param prometheus  the address by environment; '' for a file without environments
 */
export function hurried(text: string, prometheus: Readonly<Record<string, string>>): string {
  const file: Json = parse(text)
  if (!isObject(file)) throw new Error('the rollout file is no mapping')
  const environments = isObject(file['environments']) ? file['environments'] : {}
  const quick = (layer: Json, name: string) => ({
    ...(isObject(layer) ? quickLayer(layer, prometheus[name]) : {}),
  })
  const laid = Object.entries(environments).map(([name, layer]) => [name, quick(layer, name)] as const)
  return JSON.stringify({
    ...quickLayer(file, prometheus['']),
    waits: { settle: '1s', accept: '2m', ready: '5m', drain: '1s', poll: '1s' },
    ...(laid.length === 0 ? {} : { environments: Object.fromEntries(laid) }),
  })
}

function quickLayer(layer: JsonObject, url: string | undefined): JsonObject {
  const { waits: _, steps, judge, ...rest } = layer
  return {
    ...rest,
    ...(Array.isArray(steps) ? { steps: steps.map(quickStep) } : {}),
    ...(isObject(judge) ? { judge: quickJudge(judge, url) } : {}),
  }
}

/** `25%:10m..2h` bakes two seconds at least here, and ten minutes at most on a busy machine; what bakes not at all stays so. */
function quickStep(step: Json): string {
  const [weight = '', times] = String(step).split(':')
  return times === undefined ? weight : `${weight}:2s..10m`
}

/** A twin's requests fail independently, and its samples are there at once. */
function quickJudge(judge: JsonObject, url: string | undefined): JsonObject {
  if (url === undefined) throw new Error('a judge needs the address of a Prometheus')
  return { ...judge, prometheus: { url, 'telemetry-lag': '0s', 'look-every': '1s' }, dispersion: 1 }
}
