import { type TwinClock, twinClock } from '@ml-actions/rollout/clock.twin'
import { type Answer, isManifest, messageOf } from '../answer.ts'
import type { Cluster, Manifest } from '../cluster.ts'
import { doorTo } from '../door.ts'
import { isWrite, nameIn, type Request } from '../request.ts'
import type { Call } from '../transcript.ts'
import { type Api, makeApi } from './api.ts'
import type { Habits } from './habits.ts'

/** A cluster in memory: one namespace that many processes may speak to, each through its own door. */
export interface Twin {
  readonly api: Api
  readonly clock: TwinClock
  readonly transcript: readonly Call[]
  /** Opens a door for one process; `faults` says what goes wrong with its n-th request, from 0. */
  cluster(owner: string, faults?: Faults): Cluster
  /** Lets requests arrive that were under way when their sender was killed (`late`). */
  deliver(): void
  /** Puts an object there as somebody else would, past every rule but validation; throws what the server answers. */
  given(manifest: Manifest): Manifest
  /** Reads an object past the transcript. */
  peek(kind: Manifest['kind'], name: string): Manifest | undefined
}

/** What goes wrong with a request; undefined for nothing. A promise suspends the process until it is kept. */
export type Faults = (index: number, request: Request) => Fault | undefined | Promise<undefined>

/** A process killed before, while or after the server works, a request that arrives late, or an answer that is not the server's. */
export type Fault =
  | { readonly is: 'kill'; readonly at: 'before-send' | 'after-send' | 'after-response' | 'late' }
  | { readonly is: 'answer'; readonly applied: boolean; readonly code: number; readonly message: string }

/** The end of a process at once; nothing in a process may catch it. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** The habits of a cluster where everything works: pods start in 5 s, routes are accepted in 1 s. */
export function soundHabits(): Habits {
  return {
    startSeconds: 5,
    acceptSeconds: 1,
    behaviour: () => 'runs',
    gateway: 'accepts',
    address: () => '127.0.0.1',
  }
}

/** Makes a cluster in memory. */
export function makeTwin(habits: Habits = soundHabits(), clock: TwinClock = twinClock()): Twin {
  const api = makeApi(clock, habits)
  const transcript: Call[] = []
  const underWay: (() => void)[] = []
  const world = () =>
    (['Deployment', 'Pod', 'Service', 'Ingress', 'ControllerRevision'] as const).flatMap((kind) =>
      api.store.list(kind),
    )
  const serve = (owner: string, request: Request): Answer => {
    const ref = { kind: request.kind, name: nameIn(request) }
    const before = api.store.get(ref)
    const there = isWrite(request) ? world() : []
    const answer = api.request(request)
    const call = { owner, at: clock.now(), request, code: answer.code, before, after: api.store.get(ref) }
    transcript.push({ index: transcript.length, ...call, world: there })
    return answer
  }
  return {
    api,
    clock,
    transcript,
    cluster: (owner, faults = () => undefined) => {
      let sent = 0
      let killed = false
      return doorTo(async (request) => {
        if (killed) throw new Killed('killed already')
        const index = sent
        sent += 1
        const fault = await faults(index, request)
        if (fault === undefined) return serve(owner, request)
        killed = fault.is === 'kill'
        return faulted(fault, () => serve(owner, request), underWay)
      })
    },
    deliver: () => {
      for (const send of underWay.splice(0)) send()
    },
    given(manifest) {
      const answer = api.request({ method: 'POST', kind: manifest.kind, body: manifest, dryRun: false })
      if (!isManifest(answer.body)) throw new TypeError(messageOf(answer))
      return answer.body
    },
    peek: (kind, name) => {
      api.request({ method: 'LIST', kind, labels: {} })
      return api.store.get({ kind, name })
    },
  }
}

function faulted(fault: Fault, serve: () => Answer, underWay: (() => void)[]): Answer {
  if (fault.is === 'answer') {
    if (fault.applied) serve()
    return { code: fault.code, body: { message: fault.message } }
  }
  if (fault.at === 'late') underWay.push(serve)
  if (fault.at === 'after-send' || fault.at === 'after-response') serve()
  throw new Killed(`killed ${fault.at}`)
}
