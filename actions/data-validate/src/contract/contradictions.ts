import { floorOf } from '@ml-actions/conditions/values/decimal'
import { kindOf } from '@ml-actions/conditions/values/kind'
import { type Value, valueInWords } from '@ml-actions/conditions/values/value'
import { Misuse } from '@ml-actions/verdict/faults'
import { compareValues } from '../values/compare-values.ts'
import type { ColumnRule, Demand } from './contract.ts'

/** One end of what a column's bounds let through. */
interface End {
  readonly demand: Demand
  readonly value: Value
  readonly isOpen: boolean
}

/**
 * Refuses bounds of one column that no value could hold: `min: 5` beside `max: 3`. Only bounds that every value
 * must hold count, not those with `when`, `mostly` or `severity: warn`. The mode `lint` does not refuse but tells
 * them with all others.
 * @throws {Misuse} at the lower bound's place
 */
export function refuseContradictions({ pattern, type, demands }: ColumnRule): void {
  const isWhole = kindOf[type ?? 'text'] === 'integer'
  for (const low of endsOf(demands, ['min', 'above'])) {
    for (const high of endsOf(demands, ['max', 'below'])) {
      if (!isEmpty(low, high, isWhole)) continue
      const [name, lower, upper] = [JSON.stringify(pattern.slice(0, 80)), inWords(low), inWords(high)]
      throw new Misuse({
        is: `column ${name} has ${lower} and ${upper}, which no value can hold both`,
        wanted: 'bounds with something between them',
        todo: 'are the two swapped?',
        place: low.demand.place,
      })
    }
  }
}

function endsOf(demands: readonly Demand[], [closed, open]: readonly [string, string]): readonly End[] {
  return demands.flatMap((demand) => {
    const { check, when, severity, mostly } = demand
    const isOfAll =
      when.length === 0 && severity === 'error' && mostly.unscaled === 10n ** BigInt(mostly.scale)
    if (!isOfAll || (check.name !== closed && check.name !== open)) return []
    return [{ demand, value: demand.asked as Value, isOpen: check.name === open }]
  })
}

function isEmpty(low: End, high: End, isWhole: boolean): boolean {
  const order = compareValues(low.value, high.value)
  if (order > 0 || (order === 0 && (low.isOpen || high.isOpen))) return true
  if (!isWhole || low.value.is !== 'number' || high.value.is !== 'number') return false
  const [least, most] = [floorOf(low.value.exact), floorOf(high.value.exact)]
  const first = least.floor + (least.exact && !low.isOpen ? 0n : 1n)
  return first > most.floor - (most.exact && high.isOpen ? 1n : 0n)
}

function inWords({ demand, value }: End): string {
  return `${demand.check.name} ${valueInWords(value)}`
}
