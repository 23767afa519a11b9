import type { Part } from '../part.ts'
import type { Source } from './source.ts'

/** Promises about when the service answers, and to whom: nothing that the data could show. */
const promises =
  /^(availability|av|throughput|th|errorRate|er|generalAvailability|ga|endOfSupport|es|endOfLife|el|timeOfAvailability|timeToDetect|td|timeToNotify|tn|timeToRepair|tr)$/i

const units: Readonly<Record<string, string>> = {
  d: 'd',
  day: 'd',
  days: 'd',
  h: 'h',
  hr: 'h',
  hour: 'h',
  hours: 'h',
  min: 'm',
  minute: 'm',
  minutes: 'm',
  s: 's',
  sec: 's',
  second: 's',
  seconds: 's',
}

/** Writes the service levels that are about the data: how old its newest row may be. */
export function writeService(top: Part, object: string | undefined, { into }: Source): void {
  const usual = top.get('slaDefaultElement')
  for (const one of top.parts(
    'slaProperties',
    (index, { property }) =>
      `service level ${typeof property === 'string' ? JSON.stringify(property.slice(0, 80)) : index + 1}`,
  )) {
    const property = one.read('property', 'text') ?? ''
    for (const key of ['driver', 'description', 'id', 'scheduler', 'schedule']) one.read(key, 'text')
    one.get('valueExt')
    const [value, unit] = [one.get('value'), one.read('unit', 'text')]
    const element = one.read('element', 'text') ?? usual
    one.rest()
    if (promises.test(property)) continue
    if (!/^(latency|ly|freshness)$/i.test(property)) {
      one.refuse(undefined, 'no check of this service level is known here')
      continue
    }
    const age =
      Number.isInteger(value) && unit !== undefined && Object.hasOwn(units, unit.toLowerCase())
        ? `${value}${units[unit.toLowerCase()]}`
        : undefined
    const column = typeof element === 'string' ? columnIn(element, object) : undefined
    if (age === undefined) one.refuse('value', 'it is no whole number of days, hours, minutes or seconds')
    else if (column === undefined)
      one.refuse('element', 'it names no one column of the object that is converted')
    else {
      const fault = into.dataset('freshness', { column, 'max-age': age })
      if (fault !== undefined) one.refuse(undefined, fault)
    }
  }
}

/** Reads `orders.created_at`, or `created_at` where there is one object. */
function columnIn(element: string, object: string | undefined): string | undefined {
  if (element.includes(',')) return undefined
  const [first = '', ...others] = element.split('.')
  if (others.length === 0) return first
  return first === object && others.length === 1 ? others[0] : undefined
}
