import type { Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import { draft } from '../draft.ts'
import { type Given, type Imported, type Importer, notOfThisKind, type Refused } from '../importer.ts'
import { type Part, partOf } from '../part.ts'
import { type Writing, writing } from '../writing.ts'
import { uniqueIn, writeColumn } from './column.ts'

/** A schema that pandera wrote with `to_yaml` or `to_json`. */
export const pandera: Importer = {
  name: 'pandera',
  summary: 'A DataFrameSchema of pandera, as `to_yaml` or `to_json` writes it',
  refuses: 'functions of Python, `coerce`, `object`, an index, names that are patterns',
  recognises: (value) => isMap(value) && isSchema(value),
  read(document, given) {
    const { value } = document
    if (!isMap(value) || !isSchema(value)) {
      throw notOfThisKind('pandera', 'a schema: a map with "schema_type: dataframe" and "columns"', document)
    }
    return readSchema(value, document, given)
  },
  example: JSON.stringify({
    schema_type: 'dataframe',
    version: '0.20.0',
    columns: {
      age: {
        dtype: 'int64',
        nullable: false,
        checks: { in_range: { min_value: 0, max_value: 150 } },
        unique: false,
        required: true,
      },
      plan: {
        dtype: 'str',
        nullable: true,
        checks: [{ value: ['free', 'paid'], options: { check_name: 'isin', raise_warning: true } }],
      },
    },
    strict: true,
    ordered: true,
    unique: ['age', 'plan'],
  }),
}

function isSchema(value: Readonly<Record<string, unknown>>): boolean {
  return value['schema_type'] === 'dataframe' && isMap(value['columns'])
}

function readSchema(value: Readonly<Record<string, unknown>>, document: Settings, given: Given): Imported {
  const refused: Refused[] = []
  const into = writing(draft())
  const top = partOf(document, value, refused, { name: 'the schema', at: [] })
  for (const key of ['schema_type', 'version', 'title', 'dataframe_library']) top.read(key, 'text')
  top.read('metadata', 'map')
  describe(top, into)
  const columns = top.part('columns', 'the columns')
  for (const name of columns?.keys() ?? []) {
    const column = columns?.part(name, `column ${JSON.stringify(name.slice(0, 80))}`)
    if (column !== undefined) writeColumn(column, name, into, given)
  }
  writeManner(top, into)
  writeUnique(top, into)
  refuseOthers(top)
  top.rest()
  return { contract: into.document(), refused }
}

function describe(top: Part, { draft }: Writing): void {
  const [name, description] = [top.read('name', 'text'), top.read('description', 'text')]
  if (name !== undefined) draft.set('name', name)
  if (description !== undefined) draft.set('description', description)
}

/** `filter` takes the other columns away before it looks, so that they are not judged. */
function writeManner(top: Part, into: Writing): void {
  const strict = top.get('strict')
  if (strict !== undefined && typeof strict !== 'boolean' && strict !== 'filter') {
    top.refuse('strict', 'it is neither true, false nor filter')
  }
  if (into.columns().length > 0) {
    into.draft.ask({ keyword: 'other-columns', value: strict === true ? 'refuse' : 'allow' })
  }
  if (top.read('ordered', 'flag') === true) {
    const fault = into.dataset('column-order', 'same')
    if (fault !== undefined) top.refuse('ordered', fault)
  }
}

/** To pandas a null is equal to a null. */
function writeUnique(top: Part, into: Writing): void {
  const given = top.get('unique')
  const columns = typeof given === 'string' ? [given] : (top.read('unique', 'texts') ?? [])
  if (columns.length === 0) return
  const [only = '', ...others] = columns
  const fault =
    others.length === 0
      ? uniqueIn(into, only, into.says(only, 'nulls') !== 'never')
      : into.dataset('unique', { columns, nulls: 'equal' }, true)
  if (fault !== undefined) top.refuse('unique', fault)
}

function refuseOthers(top: Part): void {
  const coerce = 'it changes the data before it looks, and a contract reads what is there'
  if (top.read('coerce', 'flag') === true) top.refuse('coerce', coerce)
  if (top.read('add_missing_columns', 'flag') === true) top.refuse('add_missing_columns', coerce)
  if (top.has('index')) top.refuse('index', 'a file has no index: name the column')
  if (top.has('dtype')) top.refuse('dtype', 'say the type of each column')
  if (top.has('checks')) top.refuse('checks', 'a check of the whole frame is a function of Python')
  // Which of several equal rows are told, and two columns of one name, which are a finding here in any case.
  top.read('report_duplicates', 'text')
  top.read('unique_column_names', 'flag')
}
