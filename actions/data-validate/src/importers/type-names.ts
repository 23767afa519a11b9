import type { TypeName } from '@ml-actions/dataset/table'

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

/** Finds the type that another tool's name for one stands for, whatever stands in brackets behind it; undefined for others. */
export function typeNamedBy(name: string): TypeName | undefined {
  return typeByName.get(
    name
      .trim()
      .toLowerCase()
      .replace(/\(.*\)$/, ''),
  )
}
