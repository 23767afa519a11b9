import { kindOf } from '@ml-actions/conditions/values/kind'
import { checks } from '@ml-actions/data-validate/checks/catalogue'
import type { Check } from '@ml-actions/data-validate/checks/check'
import type { TypeName } from '@ml-actions/dataset/table'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Draft, Manner } from '../draft.ts'
import { Unmapped } from '../unmapped.ts'
import type { Into } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import type { ColumnType } from './literal.ts'
import { comparisonsOf } from './row-condition.ts'
import { type When, whenOf } from './when.ts'

type Map = Readonly<Record<string, unknown>>

/** What one expectation asks, before it is written. */
export interface Collected extends Into {
  /**
   * Writes all of it.
   * @throws {Unmapped} where the contract has already said something else that leaves no room
   */
  write(contract: Draft): void
  /** Says why it cannot stand in the contract as that is when all is written. */
  fault(contract: Draft): string | undefined
}

/** What is known of columns, and what expectations themselves demand of them. */
export interface Types {
  of(column: string): ColumnType | undefined
  demand(column: string, type: TypeName): void
}

type Step = (contract: Draft) => void

/**
 * Collects what one expectation asks.
 * @throws {Unmapped} for a condition, a share or a severity that a contract cannot hold
 */
export function intoDraft(expectation: Map, kwargs: Kwargs, types: Types): Collected {
  const when = whenOf(comparisonsOf(kwargs), types.of, steppedOver(expectation, kwargs))
  const manner = mannerOf(expectation, when)
  const steps: Step[] = (when?.columns ?? []).map(({ name, type }) => (contract) => {
    nameColumn(contract, name, type)
  })
  const faults: ((contract: Draft) => string | undefined)[] = []
  const mostly = mostlyOf(kwargs)
  const said = () => ({ ...(mostly === 1 ? {} : { mostly }), ...manner })
  const rule = (contract: Draft, words: Map) => contract.add('row-rules', { ...words, ...said() })
  const typed = (contract: Draft, column: string, type?: TypeName) =>
    nameColumn(contract, column, types.of(column) ?? type)
  return {
    ask(keyword, value, type) {
      const column = kwargs.text('column')
      if (mostly !== 1 && !perValue.has(keyword)) throw shareOfWhole()
      steps.push((contract) => {
        typed(contract, column, type)
        const why = contract.ask({ column, keyword, value, manner: said() })
        if (why === undefined) return
        if (!inRowRules.has(keyword)) throw new Unmapped(why)
        rule(contract, { expect: { [column]: { [keyword]: value } } })
      })
    },
    each(keywords, type) {
      const column = kwargs.text('column')
      steps.push((contract) => {
        typed(contract, column, type)
        rule(contract, { expect: { [column]: keywords } })
      })
    },
    dataset(keyword, value) {
      if (mostly !== 1) throw shareOfWhole()
      steps.push((contract) => hold(contract.ask({ keyword, value, manner: said() })))
    },
    rule(words, columns, type) {
      steps.push((contract) => {
        for (const column of columns) typed(contract, column, type)
        rule(contract, words)
      })
    },
    member(keyword, value, columns) {
      const long = Object.keys(said()).length > 0
      steps.push((contract) => {
        for (const column of columns) typed(contract, column)
        contract.add(keyword, long ? { value, ...said() } : value)
      })
    },
    present(column) {
      const { severity, why } = manner
      const short = { ...(severity === undefined ? {} : { severity }), ...(why === undefined ? {} : { why }) }
      steps.push((contract) => {
        typed(contract, column)
        hold(contract.ask({ column, keyword: 'required', value: true, manner: short }))
      })
    },
    last(write, whole) {
      steps.push(write)
      if (whole !== undefined) faults.push(whole)
    },
    typeOf: types.of,
    demandType: types.demand,
    sharesMostly: () => mostly < 1,
    write(contract) {
      if (mostly === 0) throw new Unmapped('its mostly is 0, so that it can never fail', ['kwargs', 'mostly'])
      for (const step of steps) step(contract)
    },
    fault: (contract) => faults.map((whole) => whole(contract)).find((why) => why !== undefined),
  }
}

/** The columns whose null rows an expectation leaves out: its own where it is about values, all of them where it says so. */
function steppedOver(expectation: Map, kwargs: Kwargs): readonly string[] {
  const kind = String(expectation['type'] ?? expectation['expectation_type'])
  const column = kwargs.get('column')
  if (typeof column === 'string') return /_null$|non_null/.test(kind) ? [] : [column]
  const ignored = kwargs.get('ignore_row_if')
  if (ignored !== 'any_value_is_missing' && ignored !== 'either_value_is_missing') return []
  return ['column_A', 'column_B', 'column_list']
    .flatMap((key) => kwargs.peek(key))
    .filter((name) => typeof name === 'string')
}

/** Names a column and its type. Theirs has no NaN beside nulls: pandas writes one as the other. */
function nameColumn(contract: Draft, column: string, known: ColumnType | undefined): void {
  const type = known === 'mixed' ? 'json' : known
  hold(contract.column(column, type))
  if (type === undefined || !floats.has(kindOf[type])) return
  hold(contract.ask({ column, keyword: 'nan', value: 'null' }))
  hold(contract.ask({ column, keyword: 'infinite', value: 'allowed' }))
}

const floats = new Set(['float', 'number'])

/** What may also be asked by a row rule; a null never reaches its test, so that it cannot be refused there. */
const inRowRules = keywordsWhere(({ test, name }) => test !== undefined && name !== 'nulls')

/** What is about each value, so that a share of them may be asked for. */
const perValue = keywordsWhere((check) => check.perValue)

function keywordsWhere(is: (check: Check) => boolean): ReadonlySet<string> {
  return new Set(
    (checks as readonly Check[])
      .filter(({ level }) => level === 'column')
      .filter(is)
      .map(({ name }) => name),
  )
}

function shareOfWhole(): Unmapped {
  return new Unmapped('it has a mostly, which has no meaning for a whole column or table', [
    'kwargs',
    'mostly',
  ])
}

function hold(why: string | undefined): void {
  if (why !== undefined) throw new Unmapped(why)
}

function mostlyOf(kwargs: Kwargs): number {
  const mostly = kwargs.optionalNumber('mostly') ?? 1
  if (typeof mostly === 'number' && mostly >= 0 && mostly <= 1) return mostly
  throw new Unmapped('its mostly is no share from 0 to 1', ['kwargs', 'mostly'])
}

function mannerOf(expectation: Map, when: When | undefined): Manner {
  const why = notesOf(expectation)
  return {
    ...(severityOf(expectation) === 'warn' ? { severity: 'warn' as const } : {}),
    ...(when === undefined ? {} : { when: when.when }),
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
