import type { Settings } from '@ml-actions/action/settings'
import { isMap, mapOf } from '@ml-actions/verdict/mapping'
import { demandIn } from '../demand.ts'
import { isSame } from '../same.ts'
import { type Both, type Change, keysOf } from './change.ts'
import { columnChanges, orderMoved } from './columns.ts'
import { keywordChanges } from './keywords.ts'

/** Keys of a contract that ask nothing. */
const words = new Set(['contract', 'name', 'owner', 'description'])

/** Lists each difference between two contracts: pure, in the order of the new one, then what is gone. */
export function changesBetween(old: Settings, now: Settings): readonly Change[] {
  const [before, after] = [mapOf(old.value), mapOf(now.value)]
  const both: Both = { old, now, at: [], was: before, is: after }
  const whole = keysOf(both).filter((key) => key !== 'columns' && key !== 'data')
  return [
    ...whole.flatMap((key) => (words.has(key) ? reworded(both, key) : keywordChanges(both, key))),
    ...dataChanges(both),
    ...columnChanges(both),
    ...orderChanges(both),
  ]
}

function reworded({ old, now, was, is }: Both, keyword: string): readonly Change[] {
  if (isSame(was[keyword], is[keyword])) return []
  const said = { was: was[keyword], is: is[keyword] }
  const places = { place: now.keyPlace([keyword]), before: old.keyPlace([keyword]) }
  return [{ happening: 'reworded', keyword, ...said, severity: 'error', ...places }]
}

/** Another path is for people to see; another reading of the same bytes may change what every check sees. */
function dataChanges({ old, now, was, is }: Both): readonly Change[] {
  const [before, after] = [was['data'], is['data']].map((data) => (isMap(data) ? data : { path: data }))
  if (isSame(before, after)) return []
  const { path: _, ...oldReading } = before ?? {}
  const { path: __, ...newReading } = after ?? {}
  const happening = isSame(oldReading, newReading) ? 'reworded' : 'changed'
  const places = { place: now.keyPlace(['data']), before: old.keyPlace(['data']) }
  return [{ happening, keyword: 'data', was: was['data'], is: is['data'], severity: 'error', ...places }]
}

/** The order of the columns is what `column-order: same` asks for. */
function orderChanges(both: Both): readonly Change[] {
  const { old, now, was, is } = both
  if (![was, is].every((one) => demandIn('column-order', one['column-order'], {})?.value === 'same'))
    return []
  if (!orderMoved(both)) return []
  const places = { place: now.keyPlace(['columns']), before: old.keyPlace(['columns']) }
  const because = 'the columns are named in another order'
  return [{ happening: 'changed', keyword: 'column-order', because, severity: 'error', ...places }]
}
