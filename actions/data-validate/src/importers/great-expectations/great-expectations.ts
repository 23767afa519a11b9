import type { Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/data-validate/forms/form'
import { draft } from '../draft.ts'
import {
  contractFault,
  type Given,
  type Imported,
  type Importer,
  notOfThisKind,
  type Refused,
} from '../importer.ts'
import { expectations } from './expectations.ts'
import { intoDraft } from './into-draft.ts'
import { kwargsOf, parameterIn } from './kwargs.ts'
import { Unmapped } from './unmapped.ts'

type Map = Readonly<Record<string, unknown>>

/** Suites of Great Expectations, in the spelling of 1.x and of 0.18. */
export const greatExpectations: Importer = {
  name: 'great-expectations',
  summary: 'A suite of Great Expectations as JSON, of 1.x (`type`) or 0.18 (`expectation_type`)',
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
  const into = draft()
  const name = suite['name'] ?? suite['expectation_suite_name']
  if (typeof name === 'string') into.set('name', name)
  into.set('other-columns', 'allow')
  const refused: Refused[] = unknownKeys(suite, suiteKeys).map((key) => ({
    what: `the suite's "${key}"`,
    why: 'no key of a suite that is known here',
    place: document.keyPlace([key]),
  }))
  for (const [index, one] of list.entries()) {
    const at = ['expectations', index]
    try {
      readExpectation(one, into, given)
    } catch (error) {
      if (!(error instanceof Unmapped)) throw error
      refused.push({ what: inWords(one), why: error.why, place: document.place([...at, ...error.at]) })
    }
  }
  return { contract: into.document(), refused }
}

function readExpectation(one: unknown, into: ReturnType<typeof draft>, given: Given): void {
  const kind = isMap(one) ? kindOf(one) : undefined
  if (!isMap(one) || kind === undefined) throw new Unmapped('it is no expectation: a map with a "type"')
  const [stranger] = unknownKeys(one, expectationKeys)
  if (stranger !== undefined) throw new Unmapped(`its key "${stranger}" is not known here`, [stranger])
  const kwargs = one['kwargs'] ?? {}
  if (!isMap(kwargs)) throw new Unmapped('its kwargs are no map', ['kwargs'])
  const parameter = parameterIn(kwargs, ['kwargs'])
  if (parameter !== undefined)
    throw new Unmapped(`the parameter "${parameter.name}" has no value`, parameter.at)
  const translate = expectations.get(kind)
  if (translate === undefined) throw new Unmapped('no expectation that is known here', ['type'])
  const reader = kwargsOf(kwargs)
  const writing = intoDraft(one, reader, given)
  translate(reader, writing)
  const [unread] = reader.unread()
  if (unread !== undefined) throw new Unmapped(`its ${unread} has no meaning here`, ['kwargs', unread])
  const alone = draft()
  writing.write(alone)
  const fault = contractFault(alone.document())
  if (fault !== undefined) throw new Unmapped(fault)
  writing.write(into)
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
