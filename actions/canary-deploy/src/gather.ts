import type { Run } from '@ml-actions/action/action'
import { deploy, unreadable } from '@ml-actions/rollout/deploy'
import { foresee } from '@ml-actions/rollout/foresee'
import { powerOf } from '@ml-actions/rollout/foreseen/power'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import { accessTo } from '@ml-actions/rollout/kubernetes/rbac/access'
import { rulesFor } from '@ml-actions/rollout/kubernetes/rbac/catalogue'
import { roleFor } from '@ml-actions/rollout/kubernetes/rbac/role'
import { load } from '@ml-actions/rollout/kubernetes/state-store'
import type { Plan } from '@ml-actions/rollout/plan'
import { placesIn } from '@ml-actions/rollout/rollout-file/criteria'
import { guarded } from '@ml-actions/rollout/rollout-file/environments'
import type { Layered } from '@ml-actions/rollout/rollout-file/layers'
import { isTerminal, type LogEntry, type State } from '@ml-actions/rollout/state'
import { noTelemetry } from '@ml-actions/rollout/telemetry/none'
import { usualHabits } from '@ml-actions/rollout/telemetry/prometheus-api'
import type { Telemetry } from '@ml-actions/rollout/telemetry/telemetry'
import type { World } from '@ml-actions/rollout/world'
import { Misuse } from '@ml-actions/verdict/faults'
import { type AskedRollout, askedRollout } from './asked-rollout.ts'
import type { Evidence, Found, Mode, PairedEvidence } from './evidence.ts'
import { refuseChosenElsewhere } from './metrics-address.ts'
import {
  driveOf,
  gatherOnRecord,
  liveOf,
  lookedOrAborted,
  namedOnRecord,
  notice,
  warningsOf,
} from './on-record.ts'
import { type Around, type Outside, toldBy, type Wishes, worldOf } from './outside.ts'
import { asksForPairs, gatherPairs } from './paired.ts'
import { planOf, type Wanted, wantedRelease } from './plan-of.ts'
import { resolvedRows } from './resolved.ts'

/** Reads the rollout file, looks what is there, and does what the mode says. */
export async function gather(
  wishes: Wishes,
  run: Around,
  outside: Outside,
): Promise<Evidence | PairedEvidence> {
  const paired = await asksForPairs(wishes, outside.settings)
  if (paired !== undefined) return gatherPairs(wishes, paired, { data: outside.data, signal: run.signal })
  const record = namedOnRecord(wishes)
  if (record !== undefined) return gatherOnRecord(wishes, record, run, outside)
  const { file, layers, sources } = await askedRollout(wishes, outside.settings)
  if (isGuarded(wishes.mode)) guarded(file.guard, run.context.ref, layers.place(['guard', 'ref']))
  const planFor = (release: Wanted | undefined): Plan | undefined => {
    if (release === undefined) return undefined
    return planOf(file, release, { place: layers.place, digest: outside.digest })
  }
  const told = () => toldBy(wishes, run, outside)
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
  const heard: LogEntry[] = []
  const telemetry = telemetryFor(wishes, { file, layers }, outside)
  const world = worldOf(wishes, { ...file, telemetry, heard }, run, outside)
  const stored = await load(world.cluster, file.name)
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
  const drive = driveOf(wishes, run)
  if (wishes.mode === 'status' || wishes.mode === 'abort') return lookedOrAborted(wishes, world, known, drive)
  const live = liveOf(known)
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

function noImage(): Misuse {
  return new Misuse({
    is: 'the input "image" is empty, and no rollout is under way',
    wanted: 'the image to release, best with its digest',
    todo: 'write image: registry.example/model@sha256:…',
  })
}
