import { dbt } from './dbt/dbt.ts'
import { frictionless } from './frictionless/frictionless.ts'
import { greatExpectations } from './great-expectations/great-expectations.ts'
import type { Importer } from './importer.ts'
import { jsonSchema } from './json-schema/json-schema.ts'
import { odcs } from './odcs/odcs.ts'
import { pandera } from './pandera/pandera.ts'

/** Every importer; a new one is a file or folder of this folder and its name here. */
export const importers = [
  dbt,
  frictionless,
  greatExpectations,
  jsonSchema,
  odcs,
  pandera,
] as const satisfies readonly Importer[]
