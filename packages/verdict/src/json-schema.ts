import { type JsonSchema, schemaOf } from './document/shape-schema.ts'
import { documentSchema, verdictShape } from './document/verdict-shape.ts'

/** The JSON Schema (2020-12) of verdict.json, as it is published. */
export const schema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: documentSchema,
  title: 'verdict.json',
  description:
    'The answer of one action with its evidence: a file of at most 1 MiB of UTF-8. It passes only when a ' +
    'deciding check (severity error) was evaluated and every one of them passed.',
  ...schemaOf(verdictShape),
}
