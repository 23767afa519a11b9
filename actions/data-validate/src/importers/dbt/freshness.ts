import type { Part } from '../part.ts'
import type { Source } from './source.ts'

const units: Readonly<Record<string, string>> = { minute: 'm', hour: 'h', day: 'd' }

/** Writes how old a source's newest row may be; a table says it for itself, or its source for all. */
export function writeFreshness(table: Part, group: Part | undefined, { into }: Source): void {
  const [own, shared] = [table, group].map((part) => ({
    rule: part?.part('freshness', `freshness of ${part.name}`),
    column: part?.read('loaded_at_field', 'text'),
  }))
  const rule = own?.rule ?? shared?.rule
  const column = own?.column ?? shared?.column
  if (rule === undefined) return
  const [warns, fails] = ['warn_after', 'error_after'].map((key) => ageIn(rule, key))
  const filter = rule.has('filter')
  if (filter) rule.refuse('filter', 'it is SQL, and not run')
  rule.rest()
  if (filter || (warns === undefined && fails === undefined)) return
  if (column === undefined || !/^\w+$/.test(column)) {
    rule.refuse(undefined, 'its loaded_at_field is no column')
    return
  }
  if (warns !== undefined && fails !== undefined)
    rule.refuse('warn_after', 'a contract says one age, and error_after is it')
  const value = { column, 'max-age': fails ?? warns }
  const fault = into.dataset('freshness', value, false, fails === undefined ? { severity: 'warn' } : {})
  if (fault !== undefined) rule.refuse(undefined, fault)
}

function ageIn(rule: Part, key: string): string | undefined {
  const age = rule.part(key, `${key} of ${rule.name}`)
  const [count, period] = [age?.read('count', 'number'), age?.read('period', 'text')]
  age?.rest()
  if (age === undefined) return undefined
  const unit = period !== undefined && Object.hasOwn(units, period) ? units[period] : undefined
  if (count !== undefined && unit !== undefined && Number.isInteger(Number(count))) return `${count}${unit}`
  age.refuse(undefined, 'it is no whole number of minutes, hours or days')
  return undefined
}
