import { percent } from '../plan.ts'
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

/** Says why a route is not the rollout's to change. */
export function foreign(message: string): SeenWeight {
  return { is: 'foreign', message }
}
