import { readFileSync } from 'node:fs'
import { at } from '@ml-actions/rollout/json'
import { parse } from 'yaml'
import type { Api } from './api.ts'
import type { Component } from './component.ts'
import { type ControlPlane, startControlPlane } from './control-plane.ts'
import type { Definitions } from './definitions.ts'
import { startController, startGateway } from './gateway.ts'
import { inferenceServices, startKserve } from './kserve/start-kserve.ts'
import { listAt } from './list-at.ts'
import { images } from './model.ts'
import type { Parts } from './parts.ts'
import { startPlane } from './plane/start-plane.ts'
import { startPrometheus } from './prometheus.ts'
import { eventually } from './workload.ts'

/** A cluster with all that delivers to it. */
export interface Stack extends ControlPlane {
  readonly home: string
  close(): Promise<void>
}

/** Starts everything, in a namespace of its own. */
export async function startStack(home: string, parts: Parts): Promise<Stack> {
  const plane = await startControlPlane(home, parts.kubeone, images)
  const components: Component[] = []
  const close = async () => {
    // Whoever watches ends before who is watched.
    for (const component of [...plane.components, ...components].reverse()) await component.stop()
  }
  try {
    await define(plane.api, [...parts.definitions, inferenceServices])
    await plane.api.apply('/api/v1/namespaces/ml', namespaceMl)
    components.push(await startPrometheus(home, parts.prometheus))
    components.push(...(await startGateway(home, parts, plane)))
    components.push(startPlane(home, plane.access), startKserve(home, plane.access))
    // Contour ends when the server is away for long, and does not follow one that is back.
    const startApiServer = async () => {
      await plane.startApiServer()
      const index = components.findIndex(({ name }) => name === 'contour')
      await components[index]?.stop()
      components.splice(index, 1, await startController(home, parts, plane))
    }
    return { ...plane, home, close, startApiServer }
  } catch (error) {
    await close()
    throw error
  }
}

const namespaceMl = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'ml' } }

/** Teaches the API server kinds, and waits until it serves them: that it took them in comes earlier. */
async function define(api: Api, definitions: readonly Definitions[]): Promise<void> {
  const base = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'
  const texts = definitions.flatMap(({ file, only }) =>
    readFileSync(file, 'utf8')
      .split(/^---$/m)
      .filter((text) => only?.some((name) => text.includes(`\n  name: ${name}\n`)) ?? true),
  )
  const taught = texts.map((text) => parse(text)).filter((one) => one?.kind === 'CustomResourceDefinition')
  for (const one of taught) await api.apply(`${base}/${one.metadata.name}`, one)
  for (const { metadata, spec } of taught)
    await eventually(`${metadata.name} is served`, () => isServed(api, spec))
}

interface Taught {
  readonly group: string
  readonly names: { readonly plural: string }
  readonly versions: ReadonlyArray<{ readonly name: string; readonly served: boolean }>
}

/** Tells whether every version of a kind is named by the server, as controllers look for it, and can be listed. */
async function isServed(api: Api, { group, names: { plural }, versions }: Taught): Promise<boolean> {
  for (const { name, served } of versions) {
    if (!served) continue
    const path = `/apis/${group}/${name}`
    const { body } = await api.call('GET', path)
    const isNamed = listAt(body, '/resources').some((one) => at(one, '/name') === plural)
    if (!isNamed || (await api.call('GET', `${path}/${plural}?limit=1`)).code !== 200) return false
  }
  return true
}
