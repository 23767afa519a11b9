import { Outage } from '@ml-actions/verdict/faults'
import { at, isList, isObject, type Json, type JsonObject } from '../json.ts'
import { type Answer, isManifest, messageOf, writtenOf } from './answer.ts'
import { type Cluster, groupOf, type Kind, kinds, type Manifest } from './cluster.ts'
import { nameIn, type Request, verbs } from './request.ts'

/** Carries a request to an API server, real or not; code 0 stands for no answer. */
export type Send = (request: Request) => Promise<Answer>

/** Makes the port of whatever carries requests. */
export function doorTo(send: Send): Cluster {
  return {
    get: async (ref) => {
      const request = { method: 'GET', ...ref } as const
      return seenIn(request, await send(request))
    },
    glance: async (ref) => {
      const request = { method: 'GET', ...ref } as const
      const answer = await send(request)
      if (answer.code === 403) return 'forbidden'
      // A container that has not ended yet, or not begun, has no log that could be asked for.
      return ref.kind === 'PodLog' && answer.code === 400 ? undefined : seenIn(request, answer)
    },
    list: async (kind, labels) => {
      const request = { method: 'LIST', kind, labels } as const
      const answer = await send(request)
      const items = at(answer.body, '/items')
      if (answer.code !== 200 || !isList(items)) return unread(request, answer)
      // The items of a list carry neither kind nor apiVersion: the list has said them once.
      const { apiVersion } = kinds[kind]
      return items
        .filter(isObject)
        .map((item): Json => ({ ...item, apiVersion, kind }))
        .filter(isManifest)
    },
    create: async (body, options) =>
      writtenOf(await send({ method: 'POST', kind: body.kind, body, dryRun: options?.dryRun ?? false })),
    patchTest: async (ref, body, options) => {
      if (body[0]?.op !== 'test') throw new TypeError('a patch must begin with a test')
      const dryRun = options?.dryRun === true ? { dryRun: true } : {}
      return writtenOf(await send({ method: 'PATCH', ...ref, body, ...dryRun }))
    },
    replace: async (body) => {
      if (body.metadata.resourceVersion === undefined)
        throw new TypeError('a PUT without resourceVersion would overwrite blindly')
      return writtenOf(await send({ method: 'PUT', kind: body.kind, name: body.metadata.name, body }))
    },
    remove: async (ref, uid) => writtenOf(await send({ method: 'DELETE', ...ref, uid })),
  }
}

function seenIn(request: Request, answer: Answer): Manifest | undefined {
  if (answer.code === 404 && isAbsence(request.kind, answer)) return undefined
  const body = request.kind === 'APIGroup' ? named(request, answer.body) : answer.body
  return isManifest(body) && answer.code === 200 ? body : unread(request, answer)
}

/** Groups that every cluster serves: a 404 that does not say `NotFound` is a proxy's, or another server's. */
const everywhere = ['', 'apps', 'coordination.k8s.io', 'discovery.k8s.io', 'networking.k8s.io']

/** An API server says of an object that it is not found; of a kind that is not installed, only that there is no such page. */
function isAbsence(kind: Kind, { body }: Answer): boolean {
  return kind === 'APIGroup' || body['reason'] === 'NotFound' || !everywhere.includes(groupOf(kind))
}

/** What the server tells of its groups has no name of its own. */
function named(request: Request, body: JsonObject): JsonObject {
  return { ...body, apiVersion: 'v1', kind: request.kind, metadata: { name: nameIn(request) } }
}

function unread(request: Request, answer: Answer): never {
  const what = `${verbs[request.method]} ${kinds[request.kind].plural} ${nameIn(request)}`.trim()
  throw new Outage({
    is: `the cluster answered ${messageOf(answer)} to ${what}`,
    wanted: 'the object, or that it is absent',
    todo:
      answer.code === 0
        ? 'check the address in the kubeconfig, and whether it can be reached from here, then run again'
        : 'look at the cluster and at the role of this account, then run again',
  })
}
