import { type JsonSchema, schemaOf } from '@ml-actions/verdict/document/shape-schema'
import { collectedSchema } from './collected.ts'
import { collectedShape } from './shape.ts'

/** The JSON Schema (2020-12) of collected.json. */
export const schema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: collectedSchema,
  title: 'collected.json',
  description:
    'What a job that may not post has to report, as facts: at most 1 MiB of UTF-8, 2,000 rows, six levels deep. ' +
    'There are no addresses in it, and nothing that says where it is to be posted.',
  ...schemaOf(collectedShape),
}
