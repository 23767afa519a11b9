import { frictionless } from './frictionless/frictionless.ts'
import { greatExpectations } from './great-expectations/great-expectations.ts'
import type { Importer } from './importer.ts'
import { jsonSchema } from './json-schema/json-schema.ts'

/** Every importer; a new one is a file or folder of this folder and its name here. */
export const importers = [frictionless, greatExpectations, jsonSchema] as const satisfies readonly Importer[]
