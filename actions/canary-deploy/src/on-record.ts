import type { Run } from '@ml-actions/action/action'
import { type Deployed, unreadable } from '@ml-actions/rollout/deploy'
import { load } from '@ml-actions/rollout/kubernetes/state-store'
import { trafficOf } from '@ml-actions/rollout/kubernetes/traffic/catalogue'
import type { Plan } from '@ml-actions/rollout/plan'
import { rollback } from '@ml-actions/rollout/rollback'
import { isTerminal, type LogEntry, type State } from '@ml-actions/rollout/state'
import { noTelemetry } from '@ml-actions/rollout/telemetry/none'
import type { Drive, World } from '@ml-actions/rollout/world'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Evidence, Found } from './evidence.ts'
import { type Around, type Outside, toldBy, type Wishes, worldOf } from './outside.ts'

/** What a rollout is on record by. */
interface Named {
  readonly name: string
  readonly namespace: string
}

/**
 * Tells what a rollout on record is known by, where no file says it: to look where it stands, or to take it back, takes
 * no more than that. Undefined where a file or more inputs are asked for.
 * @throws {Misuse} for no namespace
 */
export function namedOnRecord({
  mode,
  rollout,
  rbac,
  deployment,
  namespace,
}: Pick<Wishes, 'mode' | 'rollout' | 'rbac' | 'deployment' | 'namespace'>): Named | undefined {
  const isLook = mode === 'status' || mode === 'abort'
  if (!isLook || rbac || rollout !== '' || deployment === '') return undefined
  const wrong = Object.entries({ deployment, namespace }).find(([, text]) => !nameForm.test(text))
  if (wrong === undefined) return { name: deployment, namespace }
  const [input, text] = wrong
  throw new Misuse({
    is:
      text === ''
        ? `the input "${input}" is empty`
        : `the input "${input}" is ${JSON.stringify(text.slice(0, 80))}`,
    wanted: 'a name as Kubernetes has it: a rollout is on record by its Deployment and namespace',
    todo: text === '' ? `give it beside "deployment"` : 'check the name',
  })
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names: what goes into a path is no more than a name. */
const nameForm = /^(?!.*\.\.)[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/

/** Looks where a rollout stands, or takes it back, by its record alone: what it is judged by is no matter then. */
export async function gatherOnRecord(
  wishes: Wishes,
  { name, namespace }: Named,
  run: Around,
  outside: Outside,
): Promise<Evidence> {
  const heard: LogEntry[] = []
  const world = worldOf(wishes, { namespace, telemetry: noTelemetry, heard }, run, outside)
  const stored = await load(world.cluster, name)
  const known = stored.is === 'stored' ? stored.state : undefined
  const found =
    stored.is === 'corrupt'
      ? unreadable(stored.message)
      : await lookedOrAborted(wishes, world, known, driveOf(wishes, run))
  notice(run, found)
  const rest = { heard, asked: {}, sources: [], warnings: warningsOf(known?.plan) }
  return { mode: wishes.mode, name, found, ...rest, ...toldBy(wishes, run, outside) }
}

/** How long a run goes on. */
export function driveOf({ mode, timeout }: Wishes, { signal }: Pick<Run, 'signal'>): Drive {
  return { mode: mode === 'tick' ? 'tick' : 'run', budgetSeconds: timeout, signal }
}

/** The rollout that is under way; undefined when none is. */
export function liveOf(known: State | undefined): State | undefined {
  return known === undefined || isTerminal(known.phase) ? undefined : known
}

/** Of modes status and abort, which need no plan. */
export async function lookedOrAborted(
  { mode }: Pick<Wishes, 'mode'>,
  world: World,
  known: State | undefined,
  drive: Drive,
): Promise<Found> {
  if (mode === 'abort') return aborted(world, liveOf(known), drive)
  return known === undefined ? { is: 'idle', state: known } : { is: 'stands', state: known }
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

/** What people have to know of the way in which a plan moves its traffic. */
export function warningsOf(plan: Plan | undefined): readonly string[] {
  const warning = plan === undefined ? undefined : trafficOf(plan).warning
  return warning === undefined ? [] : [warning]
}

/** A cancelled run writes no verdict, so that the way on is said in the log. */
export function notice({ log }: Pick<Run, 'log'>, found: Found): void {
  if (found.is !== 'on-its-way' || found.because !== 'interrupted') return
  const { weight, phase } = found.state
  log.notice(
    `interrupted in ${phase.is}: traffic stays at ${weight ?? 0} % for the candidate, and the rollout is free for the next run. Run this workflow again to go on, with mode: abort to take it back`,
  )
}
