import { checks } from '@ml-actions/data-validate/checks/catalogue'
import type { Check } from '@ml-actions/data-validate/checks/check'
import { isMap } from '@ml-actions/data-validate/forms/form'
import { kindOf } from '@ml-actions/data-validate/values/kind'
import type { Draft, Manner } from '../draft.ts'
import type { Given } from '../importer.ts'
import type { Into } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import { conditionOf } from './row-condition.ts'
import { Unmapped } from './unmapped.ts'

type Map = Readonly<Record<string, unknown>>

/** What one expectation asks, before it is written. */
export interface Collected extends Into {
  /**
   * Writes all of it.
   * @throws {Unmapped} where the contract has already said something else that leaves no room
   */
  write(contract: Draft): void
}

/**
 * Collects what one expectation asks.
 * @throws {Unmapped} for a condition, a share or a severity that a contract cannot hold
 */
export function intoDraft(expectation: Map, kwargs: Kwargs, given: Given): Collected {
  const manner = mannerOf(expectation, kwargs)
  const steps: ((contract: Draft) => void)[] = []
  let mostly = mostlyOf(kwargs)
  const said = () => ({ ...(mostly === 1 ? {} : { mostly }), ...manner })
  const rule = (contract: Draft, words: Map) => contract.add('row-rules', { ...words, ...said() })
  return {
    ask(keyword, value) {
      const column = kwargs.text('column')
      steps.push((contract) => {
        nameColumn(contract, column, given)
        const why = contract.ask({ column, keyword, value, manner: said() })
        if (why === undefined) return
        if (!perValue.has(keyword)) throw new Unmapped(why)
        rule(contract, { expect: { [column]: { [keyword]: value } } })
      })
    },
    each(keywords) {
      const column = kwargs.text('column')
      steps.push((contract) => {
        nameColumn(contract, column, given)
        rule(contract, { expect: { [column]: keywords } })
      })
    },
    dataset: (keyword, value) =>
      void steps.push((contract) => hold(contract.ask({ keyword, value, manner: said() }))),
    rule: (words) => void steps.push((contract) => rule(contract, words)),
    member(keyword, value) {
      const long = Object.keys(said()).length > 0
      steps.push((contract) => contract.add(keyword, long ? { value, ...said() } : value))
    },
    present(column) {
      steps.push((contract) => {
        hold(contract.column(column, given.typeOf(column)))
        hold(contract.ask({ column, keyword: 'required', value: true }))
      })
    },
    typeOf: (column) => given.typeOf(column),
    takeMostly() {
      const taken = mostly
      mostly = 1
      return taken
    },
    write(contract) {
      for (const step of steps) step(contract)
    },
  }
}

/** Names a column and its type. Theirs has no NaN beside nulls: pandas writes one as the other. */
function nameColumn(contract: Draft, column: string, given: Given): void {
  const type = given.typeOf(column)
  hold(contract.column(column, type))
  if (type === undefined || !floats.has(kindOf[type])) return
  hold(contract.ask({ column, keyword: 'nan', value: 'null' }))
  hold(contract.ask({ column, keyword: 'infinite', value: 'allowed' }))
}

const floats = new Set(['float', 'number'])

const perValue = new Set(
  (checks as readonly Check[])
    .filter(({ level, perValue }) => level === 'column' && perValue)
    .map(({ name }) => name),
)

function hold(why: string | undefined): void {
  if (why !== undefined) throw new Unmapped(why)
}

function mostlyOf(kwargs: Kwargs): number {
  const mostly = kwargs.optionalNumber('mostly') ?? 1
  if (typeof mostly === 'number' && mostly >= 0 && mostly <= 1) return mostly
  throw new Unmapped('its mostly is no share from 0 to 1', ['kwargs', 'mostly'])
}

function mannerOf(expectation: Map, kwargs: Kwargs): Manner {
  const when = conditionOf(kwargs)
  const why = notesOf(expectation)
  return {
    ...(severityOf(expectation) === 'warn' ? { severity: 'warn' as const } : {}),
    ...(when === undefined ? {} : { when }),
    ...(why === '' ? {} : { why }),
  }
}

function severityOf({ severity }: Map): 'error' | 'warn' {
  if (severity === undefined || severity === null || severity === 'critical') return 'error'
  if (severity === 'warning' || severity === 'info') return 'warn'
  throw new Unmapped('its severity is not critical, warning or info', ['severity'])
}

/** What people wrote about an expectation: its description, its notes, and the notes of 0.18's meta. */
function notesOf({ description, notes, meta }: Map): string {
  const old = isMap(meta) ? meta['notes'] : undefined
  return [description, notes, isMap(old) ? old['content'] : old]
    .flat()
    .filter((note) => typeof note === 'string' && note !== '')
    .join(' ')
}
