import type { TypeName } from '@ml-actions/dataset/table'

/** Types as pandas, SQL and Python call them, each with ours that holds the same values. */
export const typeWords: Readonly<Record<string, TypeName>> = {
  string: 'text',
  str: 'text',
  object: 'text',
  varchar: 'text',
  char: 'text',
  int: 'int64',
  long: 'int64',
  bigint: 'int64',
  smallint: 'int16',
  tinyint: 'int8',
  float: 'float64',
  double: 'float64',
  real: 'float32',
  numeric: 'decimal',
  boolean: 'bool',
  timestamp: 'datetime',
  'datetime64[ns]': 'datetime',
  timedelta: 'duration',
  interval: 'duration',
  bytes: 'binary',
  blob: 'binary',
  enum: 'category',
}
