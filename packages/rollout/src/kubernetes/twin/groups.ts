import type { Json } from '@ml-actions/rollout/json'
import type { Answer } from '../answer.ts'
import { type Kind, kinds } from '../cluster.ts'

/** What the server tells of a group, `apps`, or of one version of it, `apps/v1`. */
export function groupServed(
  {
    missing,
    olderVersions,
  }: { readonly missing: ReadonlySet<Kind>; readonly olderVersions: ReadonlyMap<string, readonly string[]> },
  name: string,
): Answer {
  const there = (Object.keys(kinds) as readonly Kind[]).filter((kind) => !missing.has(kind))
  const older = (olderVersions.get(name) ?? []).map((version) => `${name}/${version}`)
  const known = there
    .map((kind) => kinds[kind].apiVersion)
    .filter((version) => version.startsWith(`${name}/`))
  const versions = [...new Set([...known, ...older])]
  const resources = there.filter((kind) => kinds[kind].apiVersion === name).map((kind) => kinds[kind].plural)
  if (name.includes('/') && resources.length > 0)
    return served({
      kind: 'APIResourceList',
      groupVersion: name,
      resources: resources.map((plural) => ({ name: plural })),
    })
  if (!name.includes('/') && versions.length > 0)
    return served({ kind: 'APIGroup', name, versions: versions.map((groupVersion) => ({ groupVersion })) })
  return { code: 404, body: { message: '404 page not found' } }
}

function served(body: { readonly [field: string]: Json }): Answer {
  return { code: 200, body: { apiVersion: 'v1', ...body } }
}
