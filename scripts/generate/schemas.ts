import { basename, dirname } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { filesBelow } from '../build/workspace.ts'
import type { Generated } from './generated.ts'
import { hoist } from './hoist.ts'
import { load } from './load.ts'

/**
 * Writes, for each `src/<thing>/json-schema.ts`, `<thing>.schema.json` for editors and
 * `src/<thing>/validate.generated.js`: ajv's validator as code, since a bundle compiles nothing at run time.
 * The schema of verdict.json is only for others, so it has no validator; `checks/json-schema.ts` is a keyword.
 */
export async function schemaFiles(): Promise<readonly Generated[]> {
  const isSource = (path: string) => /\/src\/(?!checks\/)[^/]+\/json-schema\.ts$/.test(path)
  const sources = [...filesBelow('actions', isSource), ...filesBelow('packages', isSource)]
  const ofActions = await Promise.all(sources.map(filesOf))
  const verdict = await schemaIn('packages/verdict/src/json-schema.ts')
  return [...ofActions.flat(), { path: 'packages/verdict/verdict.schema.json', text: json(verdict) }]
}

async function filesOf(source: string): Promise<readonly Generated[]> {
  const folder = dirname(source)
  const action = source.split('/').slice(0, 2).join('/')
  const schema = await schemaIn(source)
  return [
    { path: `${action}/${basename(folder)}.schema.json`, text: json(schema) },
    { path: `${folder}/validate.generated.js`, text: validatorOf(schema) },
    { path: `${folder}/validate.generated.d.ts`, text: declaration },
  ]
}

async function schemaIn(path: string): Promise<object> {
  const { schema } = await load<{ schema?: object }>(path)
  if (schema === undefined) throw new Error(`${path} exports no schema`)
  return schema
}

function json(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

function validatorOf(schema: object): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
  })
  // The schemas have neither `unevaluatedProperties` nor `$dynamicRef`; without them the code is a tenth shorter.
  ajv.opts.unevaluated = false
  ajv.opts.dynamicRef = false
  const validate = ajv.compile(hoist({ ...schema }))
  const write = typeof standaloneCode === 'function' ? standaloneCode : standaloneCode.default
  const code = write(ajv, { validate: schemaId(schema, ajv, validate.schema) })
  return `// Generated from json-schema.ts by \`npm run generate\`.\n${shorter(asModule(code))}`
}

/** What ajv writes over and over, and what is as good: errors without what no reader of them asks for. */
const shorthand: readonly (readonly [long: RegExp, short: string])[] = [
  [
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
    'vErrors = joined(vErrors, [$2]);\n',
  ],
  [/vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\);/g, 'joined(vErrors, $1);'],
  [/,schemaPath:"[^"]*"/g, ''],
  [/, parentData, parentDataProperty, rootData=data\}/g, '}'],
  [/,parentData(?::\w+)?,parentDataProperty(?::(?:"[^"]*"|\w+))?,rootData\}/g, '}'],
]

/** Adds errors in place: a list of a million wrong items must not be copied a million times. */
const joined = `function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`

function shorter(code: string): string {
  const short = shorthand.reduce((text, [long, as]) => text.replace(long, as), code)
  return `${short}\n${joined}`
}

/** Gives the schema a name under which the standalone code may export it. */
function schemaId(schema: object, ajv: Ajv2020, compiled: unknown): string {
  if ('$id' in schema && typeof schema.$id === 'string') return schema.$id
  const id = 'urn:ml-actions:schema'
  ajv.addSchema(compiled as object, id)
  return id
}

/** Turns ajv's `require(...)` of its small runtime into imports. */
function asModule(code: string): string {
  const imports: string[] = []
  const body = code.replace(
    /const (\w+) = require\("([^"]+)"\)(\.\w+)?;/g,
    (_, name: string, path: string, member = '') => {
      imports.push(`import * as ${name}Module from '${path}.js'`)
      return `const ${name} = (${name}Module.default ?? ${name}Module)${member || ''};`
    },
  )
  return [...imports, body].join('\n')
}

const declaration = `interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}
export declare const validate: {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
`
