import type { Settings } from '@ml-actions/action/settings'
import type { TypeName } from '@ml-actions/dataset/table'
import { isMap } from '@ml-actions/verdict/mapping'
import { type Draft, draft } from '../draft.ts'
import {
  contractFault,
  type Given,
  type Imported,
  type Importer,
  notOfThisKind,
  type Refused,
} from '../importer.ts'
import { Unmapped } from '../unmapped.ts'
import { expectations } from './expectations.ts'
import { type Collected, intoDraft, type Types } from './into-draft.ts'
import { kwargsOf, withParameters } from './kwargs.ts'

type Map = Readonly<Record<string, unknown>>

/** Suites of Great Expectations, in the spelling of 1.x and of 0.18. */
export const greatExpectations: Importer = {
  name: 'great-expectations',
  summary: 'A suite of Great Expectations as JSON, of 1.x (`type`) or 0.18 (`expectation_type`)',
  refuses: 'SQL, what dateutil can parse, custom expectations, statistics without a definition',
  recognises: (value) =>
    isMap(value) && Array.isArray(value['expectations']) && (hasName(value) || hasKinds(value)),
  read(document, given) {
    const suite = document.value
    if (!isMap(suite) || !Array.isArray(suite['expectations'])) {
      throw notOfThisKind('great-expectations', 'a suite: a map with a list under "expectations"', document)
    }
    return readSuite(suite, suite['expectations'], document, given)
  },
  example: JSON.stringify({
    name: 'people',
    expectations: [
      { type: 'expect_column_values_to_not_be_null', kwargs: { column: 'age' } },
      {
        type: 'expect_column_values_to_be_between',
        kwargs: { column: 'age', min_value: 0, max_value: 120, mostly: 0.99 },
        severity: 'warning',
      },
      { type: 'expect_table_row_count_to_be_between', kwargs: { min_value: 1 } },
    ],
  }),
}

function hasName(value: Map): boolean {
  return typeof value['name'] === 'string' || typeof value['expectation_suite_name'] === 'string'
}

function hasKinds(value: Map): boolean {
  return [value['expectations']].flat().some((one) => isMap(one) && kindOf(one) !== undefined)
}

/** Keys of a suite and of an expectation that hold no demand. */
const suiteKeys = new Set([
  ...['name', 'expectation_suite_name', 'expectations', 'meta', 'notes', 'id', 'ge_cloud_id'],
  ...['data_asset_type', 'suite_parameters', 'evaluation_parameters'],
])
const expectationKeys = new Set([
  ...['type', 'expectation_type', 'kwargs', 'meta', 'notes', 'id', 'ge_cloud_id', 'severity', 'description'],
  ...['expectation_context', 'rendered_content', 'success_on_last_run'],
])

function readSuite(suite: Map, list: readonly unknown[], document: Settings, given: Given): Imported {
  const refused = new Refusals(document)
  for (const key of unknownKeys(suite, suiteKeys)) refused.key(key)
  const demanded = new Map<string, TypeName>()
  const types: Types = {
    of: (column) =>
      demanded.get(column) ?? (given.isMixed?.(column) === true ? 'mixed' : loosened(given.typeOf(column))),
    demand(column, type) {
      const known = demanded.get(column)
      if (known !== undefined && known !== type)
        throw new Unmapped(`another expectation asks for the type ${known}`)
      demanded.set(column, type)
    },
  }
  const { suite_parameters: newer, evaluation_parameters: older } = suite
  const parameters = [newer, older].find(isMap) ?? {}
  const read = () =>
    list.flatMap((one, index) => {
      const collected = refused.attempt(one, index, () => readExpectation(one, types, parameters))
      return collected === undefined ? [] : [{ one, index, collected }]
    })
  // A first reading finds the types that expectations demand, since a later one may say what an earlier one needs.
  read()
  const all = read()
  const contract =
    atOnce(all, document) ??
    written(
      all.filter((one) => refused.attempt(one.one, one.index, () => alone(one.collected))),
      refused,
    )
  const name = suite['name'] ?? suite['expectation_suite_name']
  if (typeof name === 'string') contract.set('name', name)
  contract.ask({ keyword: 'other-columns', value: 'allow' })
  return { contract: contract.document(), refused: refused.list() }
}

/** A type that only describes what was seen, where the suite asks for none: what fits it less tightly. */
function loosened(type: TypeName | undefined): TypeName | undefined {
  if (type === 'category' || type === 'uuid' || type === 'json') return 'text'
  return type?.startsWith('uint') === true ? 'integer' : type
}

interface Read {
  readonly one: unknown
  readonly index: number
  readonly collected: Collected
}

/** Writes them together where nothing at all is refused, so that a large suite is not tried one by one. */
function atOnce(all: readonly Read[], document: Settings): Draft | undefined {
  const refused = new Refusals(document)
  const contract = together(all, refused, false)
  const sound = refused.list().length === 0 && contractFault(contract.document()) === undefined
  return sound && all.every(({ collected }) => collected.fault(contract) === undefined) ? contract : undefined
}

/** Refuses an expectation that makes no contract by itself, such as a minimum above its maximum. */
function alone(collected: Collected): true {
  const contract = draft()
  collected.write(contract)
  const fault = contractFault(contract.document())
  if (fault !== undefined) throw new Unmapped(fault)
  return true
}

/** Writes them together, and leaves out what cannot stand beside the others. */
function written(all: readonly Read[], refused: Refusals): Draft {
  for (let left = all; ; ) {
    const contract = together(left, refused, false)
    const whole = contractFault(contract.document()) === undefined ? contract : together(left, refused, true)
    const kept = left.filter(({ one, index, collected }) =>
      refused.attempt(one, index, () => {
        const fault = collected.fault(whole)
        if (fault !== undefined) throw new Unmapped(fault)
        return true
      }),
    )
    if (kept.length === left.length) return whole
    left = kept
  }
}

function together(all: readonly Read[], refused: Refusals, careful: boolean): Draft {
  return all.reduce((contract, { one, index, collected }) => {
    const next = refused.attempt(one, index, () => {
      const copy = contract.copy()
      collected.write(copy)
      const fault = careful ? contractFault(copy.document()) : undefined
      if (fault !== undefined) throw new Unmapped(`beside the others, ${fault}`)
      return copy
    })
    return next ?? contract
  }, draft())
}

/** What was refused, each expectation for the first reason that was found. */
class Refusals {
  readonly #document: Settings
  readonly #found = new Map<string | number, Refused>()

  constructor(document: Settings) {
    this.#document = document
  }

  key(key: string): void {
    const what = `the suite's "${key.slice(0, 80)}"`
    const why = 'no key of a suite that is known here'
    this.#found.set(key, { what, why, place: this.#document.keyPlace([key]) })
  }

  /** Does what may refuse an expectation; undefined when it does, or did before. */
  attempt<Result>(one: unknown, index: number, act: () => Result): Result | undefined {
    if (this.#found.has(index)) return undefined
    try {
      return act()
    } catch (error) {
      if (!(error instanceof Unmapped)) throw error
      const place = this.#document.place(['expectations', index, ...error.at])
      // What a stranger's suite calls itself may be nothing but spaces.
      this.#found.set(index, { what: inWords(one).trim() || 'an expectation', why: error.why.trim(), place })
      return undefined
    }
  }

  /** In the order of the document. */
  list(): readonly Refused[] {
    const keys = [...this.#found.keys()]
    const order = (key: string | number) => (typeof key === 'number' ? key : -1)
    return keys
      .toSorted((one, other) => order(one) - order(other))
      .flatMap((key) => this.#found.get(key) ?? [])
  }
}

function readExpectation(one: unknown, types: Types, parameters: Map): Collected {
  const kind = isMap(one) ? kindOf(one) : undefined
  if (!isMap(one) || kind === undefined) throw new Unmapped('it is no expectation: a map with a "type"')
  const [stranger] = unknownKeys(one, expectationKeys)
  if (stranger !== undefined)
    throw new Unmapped(`its key ${JSON.stringify(stranger.slice(0, 80))} is not known here`, [stranger])
  const kwargs = withParameters(one['kwargs'] ?? {}, parameters, ['kwargs'])
  if (!isMap(kwargs)) throw new Unmapped('its kwargs are no map', ['kwargs'])
  const translate = expectations.get(kind)
  if (translate === undefined) throw new Unmapped('no expectation that is known here', ['type'])
  const reader = kwargsOf(kwargs)
  const collected = intoDraft(one, reader, types)
  translate(reader, collected)
  const [unread] = reader.unread()
  if (unread !== undefined)
    throw new Unmapped(`its ${unread.slice(0, 80)} has no meaning here`, ['kwargs', unread])
  return collected
}

function kindOf(one: Map): string | undefined {
  const kind = one['type'] ?? one['expectation_type']
  return typeof kind === 'string' ? kind : undefined
}

function unknownKeys(value: Map, known: ReadonlySet<string>): readonly string[] {
  return Object.keys(value).filter((key) => !known.has(key))
}

/** Names an expectation: what it is, and what it is about. */
function inWords(one: unknown): string {
  if (!isMap(one)) return 'a member of "expectations"'
  const kwargs = isMap(one['kwargs']) ? one['kwargs'] : {}
  const about = ['column', 'column_A', 'column_B', 'column_list'].flatMap((key) => kwargs[key] ?? [])
  const names = about
    .filter((name) => typeof name === 'string')
    .map((name) => JSON.stringify(name.slice(0, 80)))
  return `${(kindOf(one) || 'an expectation').slice(0, 80)}${names.length === 0 ? '' : ` on ${names.slice(0, 5).join(', ')}`}`
}
