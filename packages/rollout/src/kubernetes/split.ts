import type { JsonObject } from '../json.ts'
import { percent, type Weight } from '../plan.ts'
import type { FieldChange } from '../state.ts'
import type { SeenWeight, Slots } from './traffic/traffic.ts'

/** One backend of a route: its Service, undefined where it is something else, and its part of the traffic. */
export interface Share {
  readonly service: string | undefined
  /** The backend as the route names it. */
  readonly said: string
  readonly weight: number
}

/** Reads the candidate's weight from the backends of a rule: null where it is not among them. */
export function weightAmong(
  shares: readonly Share[],
  { stable, candidate }: Slots,
  where: string,
): SeenWeight {
  const names = shares.map(({ service }) => service)
  const isOurs = (name: string | undefined) => name === stable.service || name === candidate.service
  if (!names.every(isOurs) || new Set(names).size !== names.length)
    return foreign(`${where}, names the backends ${shares.map(({ said }) => said).join(', ')}`)
  const of = (name: string) => shares.find(({ service }) => service === name)?.weight
  const [theirs, ours] = [of(stable.service), of(candidate.service)]
  if (theirs === undefined) return foreign(`${where}, does not name the Service ${stable.service}`)
  if (ours === undefined) return { is: 'weight', weight: null }
  if (ours === 0 && theirs > 0) return { is: 'weight', weight: percent(0) }
  if (ours + theirs !== 100)
    return foreign(`${where}, has weights ${ours} and ${theirs}, which do not sum to 100`)
  return { is: 'weight', weight: percent(ours) }
}

/** A list of backends that hold the weights, as one rule of a route has it. */
export interface WeightedList {
  /** RFC 6901 pointer to the list. */
  readonly path: string
  readonly backends: readonly JsonObject[]
  /** Fields that are only tested. */
  readonly tested: readonly FieldChange[]
  /** The Service that a backend sends to. */
  serviceOf(backend: JsonObject): unknown
  /** The backend as it would send to another Service. */
  leadingTo(backend: JsonObject, service: string): JsonObject
}

/**
 * Gives the list with the candidate's weight: it is written whole and tested whole, so that all other fields of the
 * backends stay, and weights always sum to 100. The candidate is made like the stable backend where it is not listed.
 * @throws {RangeError} for a list without the stable release
 */
export function weighted(
  list: WeightedList | undefined,
  { stable, candidate }: Slots,
  weight: Weight,
  where: string,
): readonly FieldChange[] {
  const own = list?.backends.find((backend) => list.serviceOf(backend) === stable.service)
  if (list === undefined || own === undefined) throw new RangeError(`${where}: nothing to change`)
  const { path, backends: pre, tested, serviceOf, leadingTo } = list
  const isCandidate = (backend: JsonObject) => serviceOf(backend) === candidate.service
  const listed = pre.some(isCandidate) ? pre : [...pre, leadingTo(own, candidate.service)]
  const post = listed.map((backend) => ({
    ...backend,
    weight: isCandidate(backend) ? weight : 100 - weight,
  }))
  return [...tested, { path, pre, post }]
}

/** Says why a route is not the rollout's to change. */
export function foreign(message: string): SeenWeight {
  return { is: 'foreign', message }
}
