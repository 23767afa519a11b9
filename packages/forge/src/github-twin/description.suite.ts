import { Ajv, type ValidateFunction } from 'ajv'
import type { Exchange } from '../twin/loopback.ts'
import { namesIn } from '../twin/route.ts'
import { description, type Operation, type Schema } from './description.ts'

/**
 * What GitHub’s own description says against a request and its reply: a route, a parameter, a body or an answer
 * that it does not know. GraphQL has a description of its own, which is not read here.
 * @returns a sentence for each breach
 */
export function breachesOf(exchange: Exchange): readonly string[] {
  const { method, url, body, status, data } = exchange
  if (url === '/graphql' || url.startsWith('/storage/')) return []
  const { pathname, searchParams } = new URL(url, 'http://twin.invalid')
  const found = routeOf(method, pathname)
  if (found === undefined) return [`${method} ${pathname} is no route`]
  const { route, operation, names } = found
  const says = (about: string) => (breach: string) => `${route}: ${about} ${breach}`
  return [
    ...parameters(operation, 'path', Object.entries(names)).map(says('the path')),
    ...parameters(operation, 'query', [...searchParams]).map(says('the query')),
    // A body that GitHub refuses is asked on purpose: how it is refused is what is looked at.
    ...(status === 422 ? [] : bodyBreaches(operation, body).map(says('the body'))),
    ...replyBreaches(operation, status, data).map(says(`the answer ${status}`)),
  ].filter((breach) => !known.has(breach))
}

/** Where GitHub does not keep to its description. */
const known: ReadonlySet<string> = new Set([
  // Null when the fork was deleted, as everybody finds who reads pull requests of old.
  'GET /repos/{owner}/{repo}/pulls/{pull_number}: the answer 200 at /head/repo must be object',
])

function routeOf(method: string, path: string) {
  // A route without names in its end goes before one whose last name could stand for it.
  for (const [route, operation] of Object.entries(description.operations)) {
    const names = namesIn(route, method, path)
    if (names !== undefined) return { route, operation, names }
  }
  return undefined
}

function parameters(
  operation: Operation,
  place: 'path' | 'query',
  given: readonly (readonly [string, string])[],
): readonly string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === place)
  const missing = known.filter(({ name, required }) => required && !given.some(([key]) => key === name))
  return [
    ...missing.map(({ name }) => `lacks ${name}`),
    ...given.flatMap(([key, text]) => {
      const parameter = known.find(({ name }) => name === key)
      if (parameter === undefined) return [`has ${key}, which is not known`]
      return errorsOf(parameter.schema, meantBy(text, parameter.schema)).map((error) => `has ${key} ${error}`)
    }),
  ]
}

/** The value that a text of a query stands for. */
function meantBy(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^[0-9]+$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function bodyBreaches({ body: schema }: Operation, body: unknown): readonly string[] {
  if (schema === undefined) return body === undefined ? [] : ['is there, and nothing reads it']
  return errorsOf(closed(schema), body)
}

/** Errors that every route may answer with, whether it says so or not. */
const anywhere = ['401', '403', '404', '422', '429', '502']

function replyBreaches({ responses }: Operation, status: number, data: unknown): readonly string[] {
  const schema = responses[String(status)]
  if (schema === null) return data === undefined || status >= 400 ? [] : ['has data']
  if (schema !== undefined) return errorsOf(schema, data)
  return anywhere.includes(String(status)) ? errorsOf(sentence, data) : ['is not known']
}

const sentence: Schema = {
  type: 'object',
  properties: { message: { type: 'string' } },
  required: ['message'],
}

/** A schema that takes no key that it does not name: GitHub would drop one without a word. */
function closed(schema: Schema): Schema {
  const { properties } = schema
  return {
    ...schema,
    ...(schema.items === undefined ? {} : { items: closed(schema.items) }),
    ...(properties === undefined
      ? {}
      : {
          additionalProperties: schema.additionalProperties ?? false,
          properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, closed(one)])),
        }),
  }
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
for (const [name, schema] of Object.entries(description.schemas)) {
  ajv.addSchema(withNull(schema), `description#/schemas/${name}`)
}
const validators = new Map<string, ValidateFunction>()

function errorsOf(schema: Schema, value: unknown): readonly string[] {
  const key = JSON.stringify(schema)
  const validate = validators.get(key) ?? ajv.compile(withNull(schema))
  validators.set(key, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `at ${instancePath || '/'} ${message}`)
}

/** OpenAPI’s `nullable` and addresses, in the words of JSON Schema. */
function withNull(value: Schema): Schema
function withNull(value: unknown): unknown
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withNull(item))
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      key === '$ref' ? `description${inside}` : withNull(inside),
    ]),
  )
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest
}
