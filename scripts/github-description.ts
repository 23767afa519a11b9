import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Cuts GitHub's published OpenAPI description down to the routes that packages/forge asks, without prose:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xf octokit-openapi-*.tgz
 *     node scripts/github-description.ts package/generated/api.github.com.json @octokit/openapi@23.0.2
 *
 * The package unpacks to 385 MB, which is why it is no dependency: everyone who sets up would wait for it.
 */
const [, , source, name] = process.argv
if (source === undefined || name === undefined) {
  throw new Error('usage: node scripts/github-description.ts FILE PACKAGE@VERSION')
}

const here = '/repos/{owner}/{repo}'
const routes = [
  `GET ${here}`,
  `GET ${here}/issues/{issue_number}/comments`,
  `POST ${here}/issues/{issue_number}/comments`,
  `PATCH ${here}/issues/comments/{comment_id}`,
  `DELETE ${here}/issues/comments/{comment_id}`,
  `GET ${here}/commits/{commit_sha}/comments`,
  `POST ${here}/commits/{commit_sha}/comments`,
  `PATCH ${here}/comments/{comment_id}`,
  `DELETE ${here}/comments/{comment_id}`,
  `GET ${here}/commits/{ref}/check-runs`,
  `POST ${here}/check-runs`,
  `PATCH ${here}/check-runs/{check_run_id}`,
  `GET ${here}/commits/{ref}/status`,
  `POST ${here}/statuses/{sha}`,
  `GET ${here}/pulls`,
  `GET ${here}/pulls/{pull_number}`,
  `GET ${here}/compare/{basehead}`,
  `GET ${here}/contents/{path}`,
  `GET ${here}/git/blobs/{file_sha}`,
  `POST ${here}/git/blobs`,
  `POST ${here}/git/trees`,
  `GET ${here}/git/trees/{tree_sha}`,
  `POST ${here}/git/commits`,
  `GET ${here}/git/ref/{ref}`,
  `POST ${here}/git/refs`,
  `GET ${here}/actions/runs/{run_id}`,
  `GET ${here}/actions/runs/{run_id}/artifacts`,
  `GET ${here}/actions/artifacts/{artifact_id}/{archive_format}`,
  `GET ${here}/actions/workflows/{workflow_id}/runs`,
  `GET ${here}/deployments`,
  `POST ${here}/deployments`,
  `GET ${here}/deployments/{deployment_id}/statuses`,
  `POST ${here}/deployments/{deployment_id}/statuses`,
]

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const bytes = readFileSync(source)
const whole: Json = JSON.parse(bytes.toString('utf8'))
const schemas: Record<string, Json> = {}
const operations = Object.fromEntries(routes.map((route) => [route, operationOf(route)]))
const origin = {
  of: `${name} (MIT, GitHub), cut by scripts/github-description.ts`,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}
const target = new URL('../packages/forge/src/github-twin/description.generated.json', import.meta.url)
const parts = [
  `"origin":${JSON.stringify(origin)}`,
  `"operations":${lines(operations)}`,
  `"schemas":${lines(schemas)}`,
]
writeFileSync(target, `{${parts.join(',\n')}}\n`)

/** One entry a line, in order, so that a newer description shows what it changes. */
function lines(entries: Readonly<Record<string, Json>>): string {
  const sorted = Object.entries(entries).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{\n${sorted.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}`
}

function operationOf(route: string): Json {
  const [method = '', path = ''] = route.split(' ')
  const item = at(whole, 'paths', path)
  const operation = at(item, method.toLowerCase())
  const parameters = [...list(at(item, 'parameters')), ...list(at(operation, 'parameters'))].map((given) => {
    const { name, in: place, required = false, schema } = object(resolved(given))
    return { name: name ?? null, in: place ?? null, required, schema: cut(schema ?? {}) }
  })
  const body = jsonOf(at(operation, 'requestBody'))
  const responses = Object.entries(object(at(operation, 'responses'))).map(([status, given]) => {
    const schema = jsonOf(resolved(given))
    return [status, schema === undefined ? null : cut(schema)] as const
  })
  return {
    parameters,
    ...(body === undefined ? {} : { body: cut(body) }),
    responses: Object.fromEntries(responses),
  }
}

function jsonOf(content: Json | undefined): Json | undefined {
  const kinds = object(object(content ?? {})['content'] ?? {})
  return kinds['application/json'] === undefined ? undefined : object(kinds['application/json'])['schema']
}

/** A schema without prose; the schemas that it names come along. */
function cut(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(cut)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    if (isProse(key, value)) return []
    if (key === 'properties') return [[key, eachOf(value)] as const]
    return [[key, key === '$ref' ? named(String(value)) : cut(value)] as const]
  })
  return Object.fromEntries(entries)
}

/** The names of properties are no words of a schema: one may be called `title`. */
function eachOf(properties: Json): Json {
  return Object.fromEntries(Object.entries(object(properties)).map(([key, value]) => [key, cut(value)]))
}

function isProse(key: string, value: Json): boolean {
  const prose = ['description', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'default']
  return (prose.includes(key) && typeof value !== 'undefined') || key.startsWith('x-')
}

function named(pointer: string): string {
  const name = pointer.replace('#/components/schemas/', '')
  if (!Object.hasOwn(schemas, name)) {
    schemas[name] = true
    schemas[name] = cut(at(whole, 'components', 'schemas', name))
  }
  return `#/schemas/${name}`
}

function resolved(given: Json): Json {
  const pointer = object(given)['$ref']
  return typeof pointer === 'string' ? at(whole, ...pointer.slice(2).split('/')) : given
}

function at(value: Json, ...keys: readonly string[]): Json {
  return keys.reduce<Json>((inside, key) => object(inside)[key] ?? {}, value)
}

function object(value: Json): { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object')
  return value as { readonly [key: string]: Json }
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : []
}
