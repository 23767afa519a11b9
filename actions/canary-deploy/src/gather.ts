import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import type { SettingsFile } from '@ml-actions/action/settings-file'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { analysesOf } from '@ml-actions/rollout/analyses/catalogue'
import type { Clock } from '@ml-actions/rollout/clock'
import { type Deployed, deploy, unreadable } from '@ml-actions/rollout/deploy'
import { entryInWords } from '@ml-actions/rollout/entry-in-words'
import { foresee } from '@ml-actions/rollout/foresee'
import { powerOf } from '@ml-actions/rollout/foreseen/power'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import { accessTo } from '@ml-actions/rollout/kubernetes/rbac/access'
import { rulesFor } from '@ml-actions/rollout/kubernetes/rbac/catalogue'
import { roleFor } from '@ml-actions/rollout/kubernetes/rbac/role'
import { load } from '@ml-actions/rollout/kubernetes/state-store'
import { trafficOf } from '@ml-actions/rollout/kubernetes/traffic/catalogue'
import { ownerOf } from '@ml-actions/rollout/owner'
import type { Plan } from '@ml-actions/rollout/plan'
import { rollback } from '@ml-actions/rollout/rollback'
import { placesIn } from '@ml-actions/rollout/rollout-file/criteria'
import { guarded } from '@ml-actions/rollout/rollout-file/environments'
import type { Layered } from '@ml-actions/rollout/rollout-file/layers'
import { isTerminal, type LogEntry, type State } from '@ml-actions/rollout/state'
import { noTelemetry } from '@ml-actions/rollout/telemetry/none'
import { type Habits, usualHabits } from '@ml-actions/rollout/telemetry/prometheus-api'
import type { Telemetry } from '@ml-actions/rollout/telemetry/telemetry'
import type { Drive, World } from '@ml-actions/rollout/world'
import { Misuse } from '@ml-actions/verdict/faults'
import { type AskedRollout, askedRollout } from './asked-rollout.ts'
import type { Evidence, Found, Mode, PairedEvidence } from './evidence.ts'
import type { spec } from './inputs.ts'
import { refuseChosenElsewhere } from './metrics-address.ts'
import { asksForPairs, gatherPairs } from './paired.ts'
import { planOf, type Wanted, wantedRelease } from './plan-of.ts'
import { resolvedRows } from './resolved.ts'

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** The world outside, as this action needs it; `main.ts` names the real one. */
export interface Outside {
  readonly clock: Clock
  /** Reads a settings file by its path in the working directory. */
  settings(path: string): Promise<SettingsFile>
  /** Logs of paired predictions, by their paths in the working directory. */
  readonly data: DataSource
  /** `content`: a kubeconfig's text, `''` for the one that the host names. */
  cluster(access: Access): Cluster
  telemetry(url: string, token: string, habits: Habits): Telemetry
  /** `sha256:` and 64 hexadecimal digits of a text. */
  digest(text: string): string
}

interface Access {
  readonly content: string
  readonly context: string
  readonly namespace: string
  readonly allowExec: boolean
}

/** Reads the rollout file, looks what is there, and does what the mode says. */
export async function gather(
  wishes: Wishes,
  run: Pick<Run, 'log' | 'signal' | 'context' | 'startedAt'>,
  outside: Outside,
): Promise<Evidence | PairedEvidence> {
  const paired = await asksForPairs(wishes, outside.settings)
  if (paired !== undefined) return gatherPairs(wishes, paired, { data: outside.data, signal: run.signal })
  const { file, layers, sources } = await askedRollout(wishes, outside.settings)
  if (isGuarded(wishes.mode)) guarded(file.guard, run.context.ref, layers.place(['guard', 'ref']))
  const { kubeconfig: content, context, 'allow-exec': allowExec } = wishes
  const planFor = (release: Wanted | undefined): Plan | undefined => {
    if (release === undefined) return undefined
    return planOf(file, release, { place: layers.place, digest: outside.digest })
  }
  const by = ownerOf(run.context, `terminal/${run.startedAt.toISOString()}`)
  const announce = { notify: wishes.notify, 'notify-key': wishes['notify-key'] }
  const told = () => ({ by, announce, ended: outside.clock.now() })
  // What is wrong with what was asked is told without a cluster, and before one is asked.
  const named = planFor(wantedRelease(wishes, undefined))
  if (wishes.rbac) {
    const plan = named ?? planOf(file, nothingYet, { place: layers.place, digest: outside.digest })
    const found = { is: 'role', role: roleFor(plan), rules: rulesFor(plan).length } as const
    run.log.info(found.role)
    return {
      mode: wishes.mode,
      name: file.name,
      found,
      heard: [],
      asked: {},
      sources,
      warnings: [],
      ...told(),
    }
  }
  const telemetry = telemetryFor(wishes, { file, layers }, outside)
  const cluster = outside.cluster({ content, context, allowExec, namespace: file.namespace })
  const heard: LogEntry[] = []
  const world: World = {
    cluster,
    telemetry,
    clock: outside.clock,
    analyses: analysesOf,
    owner: by,
    tell: (entry) => {
      heard.push(entry)
      run.log.info(entryInWords(entry))
    },
  }
  const stored = await load(cluster, file.name)
  const known = stored.is === 'stored' ? stored.state : undefined
  const plan = named ?? planFor(wantedRelease(wishes, known))
  const warnings = warningsOf(plan ?? known?.plan)
  for (const warning of warnings) run.log.warn(warning)
  const found =
    stored.is === 'corrupt'
      ? unreadable(stored.message)
      : await come(wishes, { run, world, known, plan, layers, digest: outside.digest })
  notice(run, found)
  const asked = placesIn(file, layers.place)
  return { mode: wishes.mode, name: file.name, found, heard, asked, sources, warnings, ...told() }
}

/** Opens the metrics server; to look where a rollout stands, or to take it back, none is asked. */
function telemetryFor(
  wishes: Wishes,
  { file: { judge }, layers }: Pick<AskedRollout, 'file' | 'layers'>,
  outside: Outside,
): Telemetry {
  if (judge === undefined || wishes.mode === 'status' || wishes.mode === 'abort') return noTelemetry
  const { url } = judge.prometheus
  const label = judge.arms?.label ?? usualHabits.label
  refuseChosenElsewhere(wishes, url, layers.place(['judge', 'prometheus', 'url']))
  return outside.telemetry(url, wishes['prometheus-token'], { ...usualHabits, label })
}

/** What people have to know of the way in which a plan moves its traffic. */
function warningsOf(plan: Plan | undefined): readonly string[] {
  const warning = plan === undefined ? undefined : trafficOf(plan).warning
  return warning === undefined ? [] : [warning]
}

/** A Role is the same for every image. */
const nothingYet = { image: 'none', version: 'none' }

interface Here {
  readonly run: Pick<Run, 'signal'>
  readonly world: World
  readonly known: State | undefined
  readonly plan: Plan | undefined
  readonly layers: Layered
  readonly digest: (text: string) => string
}

async function come(wishes: Wishes, { run, world, known, plan, layers, digest }: Here): Promise<Found> {
  const live = known === undefined || isTerminal(known.phase) ? undefined : known
  const drive: Drive = {
    mode: wishes.mode === 'tick' ? 'tick' : 'run',
    budgetSeconds: wishes.timeout,
    signal: run.signal,
  }
  if (wishes.mode === 'status')
    return known === undefined ? { is: 'idle', state: known } : { is: 'stands', state: known }
  if (wishes.mode === 'abort') return aborted(world, live, drive)
  if (plan === undefined) {
    if (wishes.mode === 'tick') return { is: 'idle', state: known }
    throw noImage()
  }
  if (wishes.mode === 'plan') {
    const foresight = await foresee(world.cluster, plan, known, world.telemetry)
    const power = foresight.steps.length === 0 ? [] : powerOf(plan, world.analyses)
    return { is: 'planned', foresight, power, role: roleFor(plan), resolved: resolvedRows(layers, plan) }
  }
  // What may not be taken back must not begin: what is under way has been asked before.
  const denied = live === undefined ? await deniedIn(world.cluster, plan) : undefined
  if (denied !== undefined) return denied
  const isDone = wishes.mode === 'tick' && known !== undefined && isTerminal(known.phase)
  // A tick that comes after the end tells the end again: a clock must not deploy what was rolled back.
  const id = isDone && known.plan.planHash === plan.planHash ? known.id : idOf(world, plan, digest)
  const command = wishes.mode === 'resume' ? 'resume' : 'go-on'
  return deploy(world, { plan, id, onBusy: wishes['on-busy'], command }, drive)
}

/** What blocks a rollout that this account may not carry out; undefined when it may, or nobody says. */
async function deniedIn(cluster: Cluster, plan: Plan): Promise<Found | undefined> {
  const { condition } = await accessTo(cluster, plan)
  const { warns } = condition
  if (warns === undefined) return undefined
  return { is: 'blocked', blockers: [warns], conditions: [{ ...condition, blocked: warns }] }
}

/** Takes a rollout on trial back to the stable release; what is promoted is for the rollback action. */
async function aborted(world: World, live: State | undefined, drive: Drive): Promise<Deployed> {
  if (live === undefined || live.operation === 'rollback' || live.phase.is === 'Keeping') {
    const is = 'no rollout is on trial'
    const blocked = {
      is,
      wanted: 'one to abort',
      todo: 'take back a promoted release with the rollback action',
    }
    return { is: 'blocked', blockers: [blocked], conditions: [{ name: 'trial', is, blocked }] }
  }
  const to = { is: 'release', release: live.stable.release } as const
  const ended = await rollback(world, { name: live.plan.name, to, id: live.id }, drive)
  return ended.is === 'unchanged' ? { is: 'over', state: ended.state } : ended
}

/** A mode that only looks, or makes traffic safe, is anybody's. */
function isGuarded(mode: Mode): boolean {
  return mode === 'run' || mode === 'tick' || mode === 'resume'
}

/** Names a rollout after the run that begins it: a step that is run again in one attempt finds its own. */
function idOf({ owner }: World, plan: Plan, digest: (text: string) => string): string {
  const hex = digest(`${owner.run} ${plan.planHash}`).replace('sha256:', '')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** A cancelled run writes no verdict, so that the way on is said in the log. */
function notice({ log }: Pick<Run, 'log'>, found: Found): void {
  if (found.is !== 'on-its-way' || found.because !== 'interrupted') return
  const { weight, phase } = found.state
  log.notice(
    `interrupted in ${phase.is}: traffic stays at ${weight ?? 0} % for the candidate, and the rollout is free for the next run. Run this workflow again to go on, with mode: abort to take it back`,
  )
}

function noImage(): Misuse {
  return new Misuse({
    is: 'the input "image" is empty, and no rollout is under way',
    wanted: 'the image to release, best with its digest',
    todo: 'write image: registry.example/model@sha256:…',
  })
}
