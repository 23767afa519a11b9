import { readFileSync } from 'node:fs'

/** As much of an OpenAPI 3.0 schema as GitHub’s description uses where it is read here. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** One parameter of an operation, in its path or its query. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: Schema
}

/** One operation of the REST API. */
export interface Operation {
  readonly parameters: readonly Parameter[]
  readonly body?: Schema
  /** By status; null where an answer has no JSON. */
  readonly responses: Readonly<Record<string, Schema | null>>
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly schemas: Readonly<Record<string, Schema>>
}

/** GitHub’s own description of the routes that are asked here; see scripts/github-description.ts. */
export const description: Description = JSON.parse(
  readFileSync(new URL('./description.generated.json', import.meta.url), 'utf8'),
)

/** The schema that a name stands for. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const found = description.schemas[schema.$ref.replace('#/schemas/', '')]
  if (found === undefined) throw new Error(`no schema ${schema.$ref}`)
  return resolved(found)
}
