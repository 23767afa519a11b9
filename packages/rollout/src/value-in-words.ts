import { at, canonical, isList, isObject, type Json } from './json.ts'

const mostCharacters = 120

/** Says a field's value for people and logs. Of a pod template only the images are said: the rest may hold secrets. */
export function valueInWords(path: string, value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  if (path === '/spec/predictor') return predictorInWords(value)
  if (path === '/spec/canary' && isList(value)) return canariesInWords(value)
  if (path !== '/spec/template') return weightsIn(value) ?? shortened(canonical(value))
  const containers = at(value, '/spec/containers')
  const images = (isList(containers) ? containers : []).filter(isObject).map((one) => String(one['image']))
  return `pods of ${images.join(', ')}`
}

/** Of a predictor only its release, its least number of pods and its part of the traffic are said, for the same reason. */
function predictorInWords(value: Json): string {
  const release =
    at(value, '/model/storageUri') ?? at(value, '/model/image') ?? at(value, '/containers/0/image')
  const least = at(value, '/minReplicas')
  const pods = typeof least === 'number' ? ` on at least ${least} pods` : ''
  const share = at(value, '/canaryTrafficPercent')
  const part = typeof share === 'number' ? `, at ${share} %` : ''
  return shortened(`predictor of ${String(release ?? 'nothing that is known')}${pods}${part}`)
}

function canariesInWords(value: readonly Json[]): string {
  const words = value.map((one) => {
    const name = at(one, '/predictor/name')
    return `${String(name)} ${String(at(one, '/trafficPercent'))} %: ${predictorInWords(at(one, '/predictor') ?? null)}`
  })
  return words.length === 0 ? 'no canary' : shortened(words.join('; '))
}

/** Backends by name with their weights, as `flights 80, flights-b 20`: the rest of each is the same before and after. */
function weightsIn(value: Json): string | undefined {
  if (!isList(value) || value.length === 0) return undefined
  const words = value.map((one) => {
    const name = at(one, '/name') ?? at(one, '/destination/host')
    if (typeof name !== 'string') return undefined
    const weight = at(one, '/weight')
    return typeof weight === 'number' ? `${name} ${weight}` : name
  })
  return words.includes(undefined) ? undefined : shortened(words.join(', '))
}

function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`
}
