import type { Json, JsonObject } from '@ml-actions/rollout/json'
import type { Layer, Pointer } from '@ml-actions/rollout/rollout-file/layers'
import { Misuse } from '@ml-actions/verdict/faults'

/** The inputs that say directly what a rollout file would. */
export interface Direct {
  readonly namespace: string
  readonly deployment: string
  readonly container: string
  readonly service: string
  readonly strategy: string
  readonly provider: string
  readonly route: string
  readonly steps: string
  readonly annotations: string
  readonly 'prometheus-url': string
  readonly requests: string
  readonly 'bad-requests': string
  readonly 'on-inconclusive': string
}

interface Said {
  readonly input: keyof Direct
  readonly at: Pointer
  readonly value: Json
}

/** Gives what the inputs say, as a part of a rollout file; undefined where they say nothing. */
export function directly(asked: Direct): Layer | undefined {
  const said = saidBy(asked)
  if (said.length === 0) return undefined
  const place = (pointer: Pointer) => ({ path: `input ${inputAt(said, pointer)}` })
  return { from: 'the inputs', value: wholeOf(said), place, keyPlace: place }
}

/** Gives what stands for all that is not said, where no file says it. */
export function usualOf({ deployment, strategy, route, steps }: Direct): Layer {
  const isJudged = strategy !== 'rolling' || steps.trim() !== ''
  const canary = strategy === '' || strategy === 'canary'
  const said: readonly Said[] = [
    { input: 'deployment', at: ['rollout'], value: 1 },
    { input: 'deployment', at: ['name'], value: deployment },
    { input: 'deployment', at: ['target', 'service'], value: deployment },
    { input: 'strategy', at: ['strategy'], value: 'canary' },
    ...(isJudged
      ? ([
          { input: 'requests', at: ['judge', 'errors', 'total'], value: 'http_requests_total' },
          {
            input: 'bad-requests',
            at: ['judge', 'errors', 'bad'],
            value: 'http_requests_total{code=~"5.."}',
          },
        ] as const)
      : []),
    ...(canary
      ? ([
          { input: 'provider', at: ['route', 'provider'], value: 'gateway-api' },
          ...(route.includes('/') ? [] : [{ input: 'route', at: ['route', 'rule'], value: '0' } as const]),
        ] as const)
      : []),
    ...(strategy === 'blue-green'
      ? ([
          { input: 'provider', at: ['route', 'provider'], value: 'service' },
          { input: 'route', at: ['route', 'name'], value: deployment },
          { input: 'bad-requests', at: ['judge', 'errors', 'pass-below'], value: 0.01 },
        ] as const)
      : []),
  ]
  const place = (pointer: Pointer) => ({ path: `input ${inputAt(said, pointer)}` })
  return { from: 'a default', value: wholeOf(said), place, keyPlace: place }
}

/**
 * Tells all at once which inputs a rollout without a file lacks.
 * @throws {Misuse} when one must be given and is not
 */
export function refuseIncomplete(asked: Direct): void {
  const { strategy, steps } = asked
  const isRolling = strategy === 'rolling'
  const wanted: readonly (keyof Direct)[] = [
    'namespace',
    'container',
    ...(isRolling || strategy === 'blue-green' ? [] : ['route' as const]),
    ...(isRolling && steps.trim() === '' ? [] : ['prometheus-url' as const]),
  ]
  const lacking = wanted.filter((input) => asked[input] === '')
  if (lacking.length === 0) return
  const hints = [
    ...(lacking.includes('route') ? ['where no gateway splits the traffic, "strategy: blue-green"'] : []),
    ...(lacking.includes('prometheus-url') ? ['without a Prometheus, "strategy: rolling"'] : []),
  ]
  const also = hints.length === 0 ? '' : `; ${hints.join('; ')}`
  throw new Misuse({
    is: `the input "deployment" stands in place of a rollout file, and ${lacking.length === 1 ? 'one input is' : 'some inputs are'} not given: ${lacking.join(', ')}`,
    wanted: 'all that a rollout goes by',
    todo: `give ${lacking.length === 1 ? 'it' : 'them'} too${also}; or write a rollout file`,
  })
}

function saidBy(asked: Direct): readonly Said[] {
  const [route = '', rule = ''] = asked.route.split(/\/(.*)/s)
  const one = (input: keyof Direct, at: Pointer, value: string = asked[input]) =>
    value === '' ? [] : [{ input, at, value } satisfies Said]
  const steps = asked.steps.split(/[\n,]/).map((step) => step.trim())
  const named = steps.filter((step) => step !== '')
  return [
    ...one('namespace', ['namespace']),
    ...one('strategy', ['strategy']),
    ...one('deployment', ['target', 'deployment']),
    ...one('container', ['target', 'container']),
    ...one('service', ['target', 'service']),
    ...one('provider', ['route', 'provider']),
    ...one('route', ['route', 'name'], route),
    ...one('route', ['route', 'rule'], rule),
    ...(named.length === 0 ? [] : [{ input: 'steps', at: ['steps'], value: named } satisfies Said]),
    ...annotationsIn(asked.annotations),
    ...one('prometheus-url', ['judge', 'prometheus', 'url']),
    ...one('requests', ['judge', 'errors', 'total']),
    ...one('bad-requests', ['judge', 'errors', 'bad']),
    ...one('on-inconclusive', ['on-inconclusive']),
  ]
}

/** Reads annotations, one `key=value` a line. */
function annotationsIn(text: string): readonly Said[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [key = '', value] = line.split(/=(.*)/s)
      if (value !== undefined)
        return { input: 'annotations', at: ['annotations', key.trim()], value: value.trim() }
      throw new Misuse({
        is: `the input "annotations" has a line ${JSON.stringify(line.slice(0, 80))}`,
        wanted: 'key=value on each line',
        todo: 'write it so: ml-actions.dev/model=models:/flights/7',
      })
    })
}

function wholeOf(said: readonly Said[]): JsonObject {
  return said.reduce<JsonObject>((whole, { at, value }) => put(whole, at, value), {})
}

function put(whole: Json | undefined, [key, ...rest]: Pointer, value: Json): JsonObject {
  const map =
    typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? (whole as JsonObject) : {}
  const name = String(key)
  return { ...map, [name]: rest.length === 0 ? value : put(map[name], rest, value) }
}

/** The input that says the value at a pointer, or the nearest to it. */
function inputAt(said: readonly Said[], pointer: Pointer): string {
  const near = (one: Said) => one.at.every((part, index) => part === pointer[index])
  const below = (one: Said) => pointer.every((part, index) => part === one.at[index])
  return (said.find(near) ?? said.find(below))?.input ?? 'deployment'
}
