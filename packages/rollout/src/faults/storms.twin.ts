import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { deploy } from '../deploy.ts'
import { later } from '../instant.ts'
import type { Request } from '../kubernetes/request.ts'
import { type Faults, Killed, type Twin } from '../kubernetes/twin/twin.ts'
import { rollback } from '../rollback.ts'
import { broken, drive, process, sound, twinWithModel } from '../rollout.twin.ts'
import { isTerminal } from '../state.ts'
import type { Traffic } from '../telemetry/twin.ts'
import { asked, back, edit, stateOf, truths } from './staged.twin.ts'

/** One thing that happens in a storm. */
export type Gust =
  | { readonly is: 'drive'; readonly who: Driver; readonly seconds: number; readonly upset: Upset }
  | { readonly is: 'pass'; readonly seconds: number }
  | { readonly is: 'edit'; readonly backend: 0 | 1; readonly weight: number }
  | { readonly is: 'remove'; readonly kind: (typeof removable)[number]['kind']; readonly name: string }
  | {
      readonly is: 'weather'
      readonly telemetry: keyof typeof traffics
      readonly pods: Pods
      readonly gateway: Gateway
      readonly denies: Denial
    }

type Driver = 'deploy' | 'rollback'
type Pods = 'runs' | 'never-ready' | 'CrashLoopBackOff' | 'ErrImagePull'
type Gateway = 'accepts' | 'refuses' | 'silent'
/** What admission says no to: nothing, each change of the route beyond a fence, or whatever is made. */
type Denial = 'nothing' | 'splits' | 'makes'

/** What befalls one process, from one of its calls on. */
export type Upset =
  | { readonly is: 'nothing' }
  | {
      readonly is: 'kill'
      readonly call: number
      readonly at: 'before-send' | 'after-send' | 'after-response' | 'late'
    }
  | {
      readonly is: 'answer'
      readonly call: number
      readonly times: number
      readonly code: number
      readonly applied: boolean
    }
  | { readonly is: 'jump'; readonly call: number; readonly seconds: number }
  | { readonly is: 'suspend'; readonly call: number; readonly meanwhile: Driver }

const traffics: Readonly<Record<'sound' | 'broken' | 'gone' | 'no-count' | 'resets' | 'late', Traffic>> = {
  sound,
  broken,
  gone: () => ({ because: 'no-answer' }),
  'no-count': () => ({ because: 'not-a-count' }),
  resets: () => ({ because: 'resets' }),
  late: () => ({ because: 'stale' }),
}

/** What a person may delete by hand. */
export const removable = [
  { kind: 'HTTPRoute', name: 'fraud' },
  { kind: 'Deployment', name: 'fraud' },
  { kind: 'Deployment', name: 'fraud-b' },
  { kind: 'Service', name: 'fraud-b' },
  { kind: 'Lease', name: 'mlrollout-fraud' },
] as const

/**
 * Lets a storm happen to a deploy, and gives what is not as it must be afterwards: an invariant that does not hold, an
 * error that is nobody's, or no stated end when the weather is good again.
 */
export function weathered(storm: readonly Gust[]): Promise<readonly string[]> {
  return weatheredIn(twinWithModel(), storm)
}

/** The same, on a cluster that is given. */
export async function weatheredIn(twin: Twin, storm: readonly Gust[]): Promise<readonly string[]> {
  const sea = { twin, traffic: sound, runs: 0 }
  const bugs: string[] = []
  for (const gust of storm) {
    const bug = await happen(sea, gust)
    if (bug !== undefined) bugs.push(bug)
  }
  sea.traffic = sound
  twin.api.habits.gateway = 'accepts'
  twin.api.refuses = () => undefined
  twin.api.habits.behaviour = () => 'runs'
  twin.clock.pass(300)
  twin.deliver()
  const ends = await ending(sea)
  return [...bugs, ...ends, ...truths(twin).filter((what) => !isExcused(what, storm))]
}

/** What a person changed by hand is not as it was, and a rollback that was suspended itself took its time. */
function isExcused(what: string, storm: readonly Gust[]): boolean {
  const isByHand = storm.some(
    (gust) =>
      (gust.is === 'remove' && what.startsWith(`I12: ${gust.kind} ${gust.name}`)) ||
      (gust.is === 'edit' && what.startsWith('I12: HTTPRoute fraud')),
  )
  return (
    isByHand ||
    (what.startsWith('I16') && storm.some((gust) => gust.is === 'drive' && gust.upset.is === 'suspend'))
  )
}

interface Sea {
  readonly twin: Twin
  traffic: Traffic
  /** Processes up to now. */
  runs: number
}

async function happen(sea: Sea, gust: Gust): Promise<string | undefined> {
  const { twin } = sea
  switch (gust.is) {
    case 'drive':
      return (await driven(sea, gust)).bug
    case 'pass':
      twin.clock.pass(gust.seconds)
      return undefined
    case 'edit':
      await edit(twin, `/spec/rules/0/backendRefs/${gust.backend}/weight`, gust.weight)
      return undefined
    case 'remove': {
      const { kind, name } = gust
      await twin.cluster('kubectl').remove({ kind, name }, twin.peek(kind, name)?.metadata.uid ?? '')
      return undefined
    }
    case 'weather':
      sea.traffic = traffics[gust.telemetry]
      twin.api.habits.gateway = gust.gateway
      twin.api.refuses = (request) => (isDenied(gust.denies, request) ? 'as the storm says' : undefined)
      // What serves already is not ill: the storm is about the candidate.
      twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? gust.pods : 'runs')
      return undefined
  }
}

function isDenied(denies: Denial, request: Request): boolean {
  if (denies === 'nothing') return false
  const isState = request.kind === 'ConfigMap' || request.kind === 'Lease'
  if (denies === 'makes') return request.method === 'POST' && !isState
  return (
    request.method === 'PATCH' &&
    request.kind === 'HTTPRoute' &&
    JSON.stringify(request.body).includes('"weight"')
  )
}

interface Driving {
  readonly who: Driver
  readonly seconds: number
  readonly upset: Upset
}

interface Came {
  readonly bug?: string
  readonly ended?: Awaited<ReturnType<typeof deploy>> | Awaited<ReturnType<typeof rollback>>
}

async function driven(sea: Sea, { who, seconds: budgetSeconds, upset }: Driving): Promise<Came> {
  const { twin } = sea
  sea.runs += 1
  const run = `run-${sea.runs}`
  let jump = 0
  const faults: Faults = (index) => {
    if (upset.is === 'kill' && index === upset.call) return { is: 'kill', at: upset.at }
    if (upset.is === 'answer' && index >= upset.call && index < upset.call + upset.times)
      return { is: 'answer', code: upset.code, applied: upset.applied, message: 'as the storm says' }
    if (upset.is === 'jump' && index === upset.call) jump = upset.seconds
    if (upset.is !== 'suspend' || index !== upset.call) return undefined
    return driven(sea, { who: upset.meanwhile, seconds: 120, upset: { is: 'nothing' } }).then(() => undefined)
  }
  const clock = { ...twin.clock, now: () => later(twin.clock.now(), jump) }
  const world = { ...process(twin, run, { traffic: (window) => sea.traffic(window), faults }), clock }
  const how = { ...drive(budgetSeconds === 0 ? 'tick' : 'run'), budgetSeconds }
  try {
    const ended = who === 'deploy' ? await deploy(world, asked(), how) : await rollback(world, back, how)
    return { ended }
  } catch (error) {
    if (error instanceof Killed || error instanceof Outage || error instanceof Misuse) return {}
    return { bug: `${run}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }
  }
}

/** Drives until nothing is on its way, in good weather; the last one to try is a rollback. */
async function ending(sea: Sea): Promise<readonly string[]> {
  const tried: string[] = []
  for (const who of ['deploy', 'rollback', 'rollback'] as const) {
    const { bug, ended } = await driven(sea, { who, seconds: 86_400, upset: { is: 'nothing' } })
    if (bug !== undefined) return [bug]
    const phase = stateOf(sea.twin)?.phase
    tried.push(`${who}: ${ended?.is ?? 'an outage'} in ${phase?.is ?? 'no phase'}`)
    if (phase === undefined || isTerminal(phase) || phase.is === 'Keeping') return []
  }
  return [`it never ends: ${tried.join(', ')}`]
}
