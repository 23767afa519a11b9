import type { Run } from '@ml-actions/action/action'
import { analysesOf } from '@ml-actions/rollout/analyses/catalogue'
import { entryInWords } from '@ml-actions/rollout/entry-in-words'
import { foreseeRollback } from '@ml-actions/rollout/foresee-rollback'
import type { Harm } from '@ml-actions/rollout/harm'
import { later, secondsBetween } from '@ml-actions/rollout/instant'
import { rebuiltState } from '@ml-actions/rollout/known'
import { fenceOn } from '@ml-actions/rollout/kubernetes/fence'
import { load } from '@ml-actions/rollout/kubernetes/state-store'
import { ownerOf } from '@ml-actions/rollout/owner'
import type { Plan } from '@ml-actions/rollout/plan'
import { rollback } from '@ml-actions/rollout/rollback'
import { isOver } from '@ml-actions/rollout/serving'
import type { LogEntry } from '@ml-actions/rollout/state'
import { type Target, targetFrom } from '@ml-actions/rollout/target'
import { noTelemetry } from '@ml-actions/rollout/telemetry/none'
import type { Habits } from '@ml-actions/rollout/telemetry/prometheus-api'
import { type Undone, undo } from '@ml-actions/rollout/undo/undo'
import type { World } from '@ml-actions/rollout/world'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Evidence, Found } from './evidence.ts'
import { harmOf, type Metrics, podsBefore } from './metrics.ts'
import { moveAlias, recordFor } from './model-alias.ts'
import { namedBy, type Workload } from './named.ts'
import type { Outside, Wishes } from './outside.ts'
import { standingOf } from './standing.ts'

/** Finds what is to be rolled back, by its rollout file or by its name, then rolls it back, or tells what that would do. */
export async function gather(
  wishes: Wishes,
  run: Pick<Run, 'log' | 'signal' | 'context' | 'startedAt'>,
  outside: Outside,
): Promise<Evidence> {
  const target = await resolved(targetFrom(wishes.to), wishes, outside)
  const { name, namespace, sources, fromRecord, workload, metrics } = await namedBy(wishes, outside)
  const { kubeconfig: content, context, 'allow-exec': allowExec } = wishes
  const access = { content, context, namespace, allowExec }
  const heard: LogEntry[] = []
  const world: World = {
    cluster: outside.cluster(access),
    telemetry: noTelemetry,
    clock: outside.clock,
    analyses: analysesOf,
    owner: ownerOf(run.context, `terminal/${run.startedAt.toISOString()}`),
    tell: (entry) => {
      heard.push(entry)
      run.log.info(entryInWords(entry))
    },
  }
  const here = { world, target, name, run, fromRecord, workload, digest: outside.digest }
  const pressed = outside.clock.monotonic()
  const startUp = secondsBetween(run.startedAt.toISOString(), outside.clock.now())
  const before = asksMetrics(wishes, metrics) ? podsBefore(world.cluster, name, workload?.deployment) : none
  const found = await rolledBack(wishes, here)
  const after = await afterwards(wishes, { found, world, name }, outside)
  const ended = outside.clock.now()
  // By the clock that the API server has set right meanwhile, as all times of a rollout are.
  const times = { began: later(ended, pressed - outside.clock.monotonic() - startUp), ended }
  const harm = await harmSince(wishes, { ...here, found, metrics, before, pressed }, outside)
  const announce = { notify: wishes.notify, 'notify-key': wishes['notify-key'] }
  const { to, reason, environment } = wishes
  const isUndo = found.is === 'undone' || found.is === 'undo-blocked'
  const asked = {
    name: isUndo && workload !== undefined ? workload.deployment : name,
    to,
    reason,
    environment,
    announce,
  }
  return { ...asked, ...times, ...after, found, harm, heard, by: world.owner, sources }
}

const none: Promise<readonly string[]> = Promise.resolve([])

function asksMetrics(wishes: Wishes, { url }: Metrics): boolean {
  return !wishes['dry-run'] && wishes['watch-for'] > 0 && url !== ''
}

/** Asks whether the harm is over, where a release serves again. Nothing of the restore waits for it. */
async function harmSince(
  wishes: Wishes,
  now: Here & {
    readonly found: Found
    readonly metrics: Metrics
    readonly before: Promise<readonly string[]>
    readonly pressed: number
  },
  outside: Outside,
): Promise<Harm | undefined> {
  const { found, world, run, pressed, workload } = now
  const isBack = ['over', 'unchanged', 'held', 'undone'].includes(found.is)
  if (wishes['dry-run'] || wishes['watch-for'] === 0) return undefined
  if (!isBack || standingOf(found).outcome !== 'pass') return undefined
  if (asksMetrics(wishes, now.metrics))
    run.log.info(
      `the release serves; for up to ${wishes['watch-for']} s the metrics are asked whether the harm is over`,
    )
  const open = (url: string, habits: Habits) => {
    // Whoever changes the rollout file would else choose who gets the token; nothing of a restore waits for that.
    const isNamed = url === wishes['prometheus-url']
    if (!isNamed && wishes['prometheus-token'] !== '')
      run.log.warn(
        'the rollout file alone names Prometheus, which is asked without the token; give the input "prometheus-url" beside "prometheus-token"',
      )
    return outside.telemetry(url, isNamed ? wishes['prometheus-token'] : '', habits)
  }
  const { cluster, clock } = world
  const secondsAgo = clock.monotonic() - pressed
  const rest = { secondsAgo, budgetSeconds: wishes['watch-for'], signal: run.signal }
  return harmOf({ cluster, clock }, open, { ...now, ...rest, deployment: workload?.deployment })
}

/** An alias is looked up once, before anything else: what it points to later is not asked again. */
async function resolved(target: Target, wishes: Wishes, outside: Outside): Promise<Target> {
  if (target.is !== 'alias' || wishes.deployment !== '') return target
  const name = wishes['model-name']
  if (name === '')
    throw new Misuse({
      is: `input "to" is ${JSON.stringify(wishes.to)}, and no model is named`,
      wanted: 'the registered model that it is an alias of',
      todo: 'name it in the input model-name; previous-good needs no registry',
    })
  const registry = await outside.registry()
  const { version } = await registry.resolve(name, { is: 'alias', alias: target.alias })
  return { is: 'model', name, version }
}

/** What follows a release that serves again: the alias of its model, and the commit that it is of. */
async function afterwards(
  wishes: Wishes,
  { found, world, name }: { readonly found: Found; readonly world: World; readonly name: string },
  outside: Outside,
): Promise<Pick<Evidence, 'sha' | 'alias'>> {
  const alias = wishes['move-alias']
  const isBack = (found.is === 'over' || found.is === 'unchanged') && standingOf(found).outcome === 'pass'
  if (!isBack || (alias === '' && wishes.environment === '')) return { sha: '', alias: undefined }
  const release = await recordFor(world.cluster, name, found.is === 'over' ? found.to : found.release)
  const moved =
    alias === ''
      ? undefined
      : await moveAlias(release, { alias, by: ownerInWords(world.owner) }, outside.mover)
  return { sha: release?.sha ?? '', alias: moved }
}

function ownerInWords({ url, run }: World['owner']): string {
  return url === '' ? run : url
}

/** Rolls a rollout back; a Deployment that none ever deployed goes back by its ReplicaSets, however it was named. */
async function rolledBack(wishes: Wishes, here: Here): Promise<Found> {
  const first = wishes.deployment === '' ? undefined : await undone(wishes, here)
  if (first !== undefined) return first
  const found = await come(wishes, here)
  if (found.is !== 'blocked' || found.outside === undefined) return found
  const isShadowed = found.outside === 'shadow'
  if (wishes.deployment !== '' && !isShadowed) return found
  return (await undone(wishes, here, isShadowed)) ?? found
}

/** A Deployment that carries a fence belongs to a rollout, which is rolled back as such. */
async function undone(
  wishes: Wishes,
  { world, target, run, workload }: Here,
  isShadowed = false,
): Promise<Undone | undefined> {
  const { force, reason } = wishes
  if (workload === undefined) return undefined
  const { deployment } = workload
  const seen = await world.cluster.get({ kind: 'Deployment', name: deployment })
  if (!isShadowed && seen !== undefined && fenceOn(seen) !== undefined) return undefined
  if (target.is === 'alias' || target.is === 'model')
    throw new Misuse({
      is: `input "to" is ${JSON.stringify(wishes.to)}, and Deployment ${deployment} has no releases on record`,
      wanted: 'previous-good, before-current, a revision, a version, or an image',
      todo: 'look the version up, and name it',
    })
  const asked = { ...workload, force, reason, to: target, dryRun: wishes['dry-run'], isShadowed }
  return undo(world, asked, { mode: 'run', budgetSeconds: wishes.timeout, signal: run.signal })
}

interface Here {
  readonly world: World
  readonly target: Target
  readonly name: string
  readonly fromRecord: Plan | undefined
  readonly workload: Workload
  readonly run: Pick<Run, 'signal' | 'log'>
  readonly digest: (text: string) => string
}

async function come(wishes: Wishes, here: Here): Promise<Found> {
  const { world, target, name, run, digest } = here
  const { force, reason } = wishes
  // One attempt of a workflow's run restores once: a step that is run again finds its own rollback.
  const id = digest(`rollback ${world.owner.run} ${wishes.to}`).slice('sha256:'.length, 'sha256:'.length + 32)
  const fromRecord = here.fromRecord === undefined ? {} : { fromRecord: here.fromRecord }
  if (wishes['dry-run']) {
    const known = await load(world.cluster, name)
    const made =
      known.is === 'stored' ? known : await rebuiltState(world, { to: target, id, ...fromRecord }, known.is)
    const isOverShadow = made.is !== 'none' && made.state.plan.strategy === 'shadow' && isOver(made.state)
    if (made.is !== 'none' && !isOverShadow)
      return { is: 'planned', foresight: await foreseeRollback(world.cluster, made.state, target, force) }
  }
  // Nothing of a dry run may write: without a state there is nothing to take back, and it is told just this.
  const asked = { name, to: target, id, force, reason, ...(wishes['dry-run'] ? {} : fromRecord) }
  const drive = { mode: 'run', budgetSeconds: wishes.timeout, signal: run.signal } as const
  return rollback(world, asked, drive)
}
