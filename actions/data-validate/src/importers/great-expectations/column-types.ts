import { fits, kindOf } from '@ml-actions/data-validate/values/kind'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Into, Translate } from './expectation.ts'
import { Unmapped } from './unmapped.ts'

/** Names of types of Python, NumPy, pandas, Arrow, Spark and SQL, in lower case; a type in brackets after a name is left out. */
const names: Readonly<Partial<Record<TypeName, string>>> = {
  int8: 'int8 int8dtype bytetype tinyint',
  int16: 'int16 int16dtype shorttype smallint smallinteger int2',
  int32: 'int32 int32dtype integertype int4',
  int64: 'int64 int64dtype int long longtype bigint biginteger int_',
  uint8: 'uint8 uint8dtype',
  uint16: 'uint16 uint16dtype',
  uint32: 'uint32 uint32dtype',
  uint64: 'uint64 uint64dtype',
  integer: 'integer',
  float32: 'float32 float32dtype floattype real float4',
  float64: 'float64 float64dtype float float_ double doubletype double_precision float8',
  decimal: 'decimal decimaltype decimal128 numeric number',
  bool: 'bool bool_ boolean booleandtype booleantype',
  date: 'date datetype date32 date32[day]',
  datetime:
    'datetime datetime64 datetime64[ns] datetime64[us] datetime64[ms] datetime64[s] timestamp timestamptype timestamp_ntz timestampntztype datetimetzdtype datetime2 timestamptz',
  time: 'time time64 time32',
  duration: 'timedelta64 timedelta64[ns] timedelta duration',
  text: 'str string string_types stringdtype stringtype large_string utf8 large_utf8 str_ unicode varchar nvarchar char nchar text varchartype chartype',
  category: 'categoricaldtype categorical category',
  binary: 'bytes binary binarytype large_binary varbinary bytea blob bytes_',
}

const typeByName = new Map(
  Object.entries(names).flatMap(([type, words]) =>
    words.split(' ').map((word) => [word, type as TypeName] as const),
  ),
)

/**
 * Finds the type that another tool's name for one stands for.
 * @throws {Unmapped} for `object`, which may be anything, and for names of no type of ours
 */
function typeNamed(name: string, key: string): TypeName {
  const type = typeByName.get(
    name
      .trim()
      .toLowerCase()
      .replace(/\(.*\)$/, ''),
  )
  if (type !== undefined) return type
  const why = /^(object_?|o)$/i.test(name)
    ? 'the type object, which holds anything'
    : `the type ${JSON.stringify(name.slice(0, 40))}, which is none of a contract`
  throw new Unmapped(`it asks for ${why}`, ['kwargs', key])
}

const ofType = (key: string): Translate => {
  return (kwargs, into) => {
    const column = kwargs.text('column')
    if (kwargs.get(key) === undefined) into.present(column)
    else demand(column, typeNamed(kwargs.text(key), key), into)
  }
}

const inTypeList: Translate = (kwargs, into) => {
  const column = kwargs.text('column')
  if (kwargs.get('type_list') === undefined) {
    into.present(column)
    return
  }
  const types = kwargs.texts('type_list').map((name) => typeNamed(name, 'type_list'))
  const widest = [...types, 'integer' as const, 'number' as const].find((one) =>
    types.every((type) => fits(type, one)),
  )
  const isFamily = new Set(types.map((type) => kindOf[type])).size === 1
  if (widest === undefined || types.length === 0 || (!isFamily && widest !== 'number')) {
    throw new Unmapped('its type_list holds types that no one type of a contract holds', [
      'kwargs',
      'type_list',
    ])
  }
  demand(column, widest, into)
}

function demand(column: string, type: TypeName, into: Into): void {
  into.demandType(column, type)
  into.present(column)
}

/** Expectations about the type of a column. */
export const columnTypes: readonly (readonly [string, Translate])[] = [
  ['expect_column_values_to_be_of_type', ofType('type_')],
  ['expect_column_type_to_be', ofType('type_')],
  ['expect_column_values_to_be_in_type_list', inTypeList],
]
