import { at, isList, type Json, pointerTo } from '../json.ts'
import type { Manifest } from './cluster.ts'

/** One path of an Ingress, networking.k8s.io/v1, that leads to one of the rollout's Services. */
export interface IngressPath {
  readonly service: string
  /** RFC 6901 pointer to the Service's name. */
  readonly pointer: string
  readonly port: Json | undefined
}

/** Warns of what everyone has to know who still uses it. */
export const retired =
  'ingress-nginx is retired: it gets no fixes after March 2026. Move to a gateway (provider: gateway-api) when you can'

/** Gives the annotation's whole name. */
export function annotationOf(name: string): string {
  return `nginx.ingress.kubernetes.io/${name}`
}

/** Points to an annotation of ingress-nginx. */
export function annotationAt(name: string): string {
  return pointerTo('metadata', 'annotations', annotationOf(name))
}

/** Finds the paths that lead to some Services; those to others are nobody's business here. */
export function pathsTo(manifest: Manifest, services: readonly string[]): readonly IngressPath[] {
  return listAt(manifest, '/spec/rules').flatMap((rule, index) =>
    listAt(rule, '/http/paths').flatMap((path, position) => {
      const service = at(path, '/backend/service/name')
      if (typeof service !== 'string' || !services.includes(service)) return []
      const way = ['spec', 'rules', index, 'http', 'paths', position, 'backend', 'service', 'name'] as const
      return [{ service, pointer: pointerTo(...way), port: at(path, '/backend/service/port/number') }]
    }),
  )
}

/** Gives the Services that an Ingress leads to. */
export function servicesOf(manifest: Manifest): readonly string[] {
  const names = listAt(manifest, '/spec/rules')
    .flatMap((rule) => listAt(rule, '/http/paths'))
    .map((path) => String(at(path, '/backend/service/name')))
  return [...new Set(names)]
}

/** Copies the rules of an Ingress whose paths lead to a Service, to lead to another. */
export function rulesTo(manifest: Manifest, service: string, instead: string): readonly Json[] {
  return listAt(manifest, '/spec/rules').flatMap((rule) => {
    const paths = listAt(rule, '/http/paths').filter((path) => at(path, '/backend/service/name') === service)
    if (paths.length === 0) return []
    const host = at(rule, '/host')
    const led = paths.map((path) => {
      const port = at(path, '/backend/service/port')
      const backend = { service: { name: instead, ...(port === undefined ? {} : { port }) } }
      return { ...Object(path), backend } as Json
    })
    return [{ ...(host === undefined ? {} : { host }), http: { paths: led } }]
  })
}

function listAt(value: Json, pointer: string): readonly Json[] {
  const found = at(value, pointer)
  return isList(found) ? found : []
}
