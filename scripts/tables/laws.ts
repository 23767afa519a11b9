import { commonInputs } from '@ml-actions/action/common-inputs'
import { formats as textFormats } from '@ml-actions/conditions/formats/catalogue'
import { checks } from '@ml-actions/data-validate/checks/catalogue'
import { schema } from '@ml-actions/data-validate/contract/json-schema'
import { acceptSummaries } from '@ml-actions/data-validate/contract/reading'
import { importers } from '@ml-actions/data-validate/importers/catalogue'
import { spec } from '@ml-actions/data-validate/inputs'
import { modes } from '@ml-actions/data-validate/modes/catalogue'
import { types } from '@ml-actions/dataset/types/catalogue'
import { renderers } from '@ml-actions/verdict/renderers/catalogue'
import { formatLaws } from './formats.ts'

/** Faults of the list that cannot be brought about from outside, and where they are held instead. */
const withinOnly: Readonly<Record<number, string>> = {
  41: 'more keys than fit into memory: spilling.test.ts and checks/seen-keys.test.ts lower the limit',
  42: 'keys whose hashes collide: values/repeats.test.ts makes them',
}

/** The numbers of the faults that data-validate answers for. */
const faults = [...Array.from({ length: 66 }, (_, index) => index + 1), 71, 72].filter(
  (number) => withinOnly[number] === undefined,
)

const all = { ...spec.inputs, ...commonInputs }

/** Everything that must have a row, in the words in which rows say what they cover. */
const laws: readonly string[] = [
  ...checks.map(({ level, name }) => `${level} ${name}`),
  ...types.map(({ name }) => `type ${name}`),
  ...textFormats.map(({ name }) => `text format ${name}`),
  ...formatLaws,
  ...modes.map(({ name }) => `mode ${name}`),
  ...importers.map(({ name }) => `importer ${name}`),
  ...renderers.map(({ name }) => `report ${name}`),
  'report of annotations',
  'report of the job’s page',
  ...Object.keys(all).map((name) => `input ${name}`),
  ...Object.entries(all).flatMap(([name, input]) =>
    ('words' in input ? input.words : []).map((word) => `input ${name}: ${word}`),
  ),
  ...Object.keys(schema.properties.data.then.properties).map((key) => `data ${key}`),
  ...Object.keys(schema.properties.data.then.properties.csv.properties).map((key) => `csv ${key}`),
  ...Object.keys(acceptSummaries).map((word) => `accept ${word}`),
  ...['value', 'severity', 'mostly', 'when', 'min-evaluated', 'name', 'why'].map((key) => `long form ${key}`),
  ...faults.map((number) => `fault ${number}`),
]

/** Names what no row covers. */
export function uncovered(covered: ReadonlySet<string>): readonly string[] {
  return laws.filter((law) => !covered.has(law))
}
