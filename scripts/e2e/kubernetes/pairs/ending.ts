import { at, canonical, type Json, pointerTo } from '@ml-actions/rollout/json'
import type { Checked } from '../../checked.ts'
import type { Ended } from '../actions.ts'
import { clearing } from '../clearing.ts'
import { differs } from '../differs.ts'
import { listAt } from '../list-at.ts'
import { countedOf } from '../prometheus.ts'
import { silent } from '../silent.ts'
import type { Stack } from '../stack.ts'
import { type Trial, trying } from '../trial.ts'
import type { Way } from '../ways/way.ts'
import { came, usualJudge } from '../workload.ts'
import type { Pair } from './pair.ts'

/** What is tried of a pair: a release that is better than the one that serves, or one that is far worse. */
export type Tag = 'good' | 'bad'

/** Requests a second: several of them run side by side. */
const rate = 30

/** Bad answers come by chance alone here, and the bad release is far worse than any of these limits. */
const judge = { ...usualJudge, 'min-requests': 150, dispersion: 1 }

/** Names a pair for people. */
export function nameOf({ strategy, way }: Pair): string {
  return `${strategy} by ${way.provider}`
}

/** Delivers a release by a pair, under users, to its end. */
export function ending(stack: Stack, pair: Pair, tag: Tag): Promise<Checked> {
  const { strategy, way, steps, file = {}, route = {} } = pair
  const name = `${strategy}-${way.provider}-${tag}`
  const more = { strategy, steps, judge, 'keep-previous-for': '1s', ...file }
  return trying(stack, { name, way, route, rate, file: more }, async (trial) => {
    const before = essence(await trial.read(`${way.path}/${name}`))
    const ended = await trial.deploy(tag).ended
    const end = strategy === 'shadow' || tag === 'bad' ? takenBack : promoted
    const wrong = await end(trial, { pair, tag, ended, before })
    const title = `${nameOf(pair)} (${way.by}): ${words[strategy === 'shadow' ? 'shadow' : 'moving'][tag]}`
    const { load } = trial
    const copies = strategy === 'shadow' ? `, ${await countedOf(`${name}-b-.*`)} copies` : ''
    const arms = `old ${load.answered('old')}, ${tag} ${load.answered(tag)}${copies}`
    return {
      title: `${title}; of ${load.sent()} requests ${arms}, lost ${load.lost()}; ${ended.seconds.toFixed(0)} s`,
      holds: wrong.length === 0,
      because: `${ended.log}\n${wrong.join('\n')}`,
    }
  })
}

const words = {
  moving: { good: 'a good release is promoted', bad: 'a bad one is taken back' },
  shadow: { good: 'a good shadow passes', bad: 'a bad one fails' },
} as const

interface Seen {
  readonly pair: Pair
  readonly tag: Tag
  readonly ended: Ended
  /** The object that holds the traffic, as it was. */
  readonly before: string
}

/** What is not as it should be after a promotion, and after the clock's last tick has cleared the old release away. */
async function promoted(trial: Trial, { pair, tag, ended }: Seen): Promise<readonly string[]> {
  const { name, load } = trial
  const isRolling = pair.strategy === 'rolling'
  const { phase } = ended.outputs
  // On a busy machine the run itself may outlast the second of keeping, and then it clears away as a tick does.
  const isCleared = phase === 'Succeeded'
  const wrong = [
    ...differs('exit code', ended.code, 0),
    ...differs('phase', phase, isRolling || isCleared ? 'Succeeded' : 'Keeping'),
    ...differs('outcome', ended.verdict?.outcome, 'pass'),
    ...(await silent(load, 'old')),
  ]
  wrong.push(...(await startedAgain(trial, pair, [1, 2])))
  if (!isRolling) {
    const tick = await clearing(trial, tag)
    const unended = differs('phase after the last tick', tick.outputs['phase'], 'Succeeded')
    wrong.push(...unended, ...unended.map(() => tick.log))
    const serving = pair.way.makes?.(name) ?? name
    const isGone = async () => {
      const old = await trial.read(`/apis/apps/v1/namespaces/ml/deployments/${serving}`)
      // What another controller makes it takes away as a whole, in its own time.
      return at(old, '/code') === 404 || at(old, '/spec/replicas') === 0
    }
    wrong.push(...differs('the old release has no pods', await came(isGone), true))
  }
  return [...wrong, ...differs('lost', load.why(), '')]
}

/** What is not as it should be after a release was taken back, or a shadow was compared. */
async function takenBack(trial: Trial, { pair, tag, ended, before }: Seen): Promise<readonly string[]> {
  const { name, load, read } = trial
  const { strategy, way } = pair
  const isShadow = strategy === 'shadow'
  const outcome = isShadow && tag === 'good' ? 'pass' : 'fail'
  const heard = await silent(load, tag)
  const left = await leftAtLast(() =>
    way.revises === true ? revisionsOf(trial, way) : leftOf(trial, way.makes?.(name)),
  )
  return [
    ...differs('exit code', ended.code, outcome === 'pass' ? 0 : 1),
    ...differs('phase', ended.outputs['phase'], isShadow ? 'Succeeded' : 'RolledBack'),
    ...differs('outcome', ended.verdict?.outcome, outcome),
    ...heard,
    ...(isShadow ? differs('answers of the shadow', load.answered(tag), 0) : []),
    ...(await startedAgain(trial, pair, [1])),
    ...differs('left of the candidate', left.join(', '), ''),
    ...differs('the object of the traffic', essence(await read(`${way.path}/${name}`)), before),
    ...differs('lost', load.why(), ''),
  ]
}

/** Names the pods that another controller started again, though a rollout only ever adds pods of its own. */
async function startedAgain(
  { name, read }: Trial,
  { way }: Pair,
  releases: readonly number[],
): Promise<readonly string[]> {
  if (way.makes === undefined) return []
  const revision = pointerTo('metadata', 'annotations', 'deployment.kubernetes.io/revision')
  const told = releases.map(async (release) => {
    const made = way.makes?.(name, release)
    const found = await read(`/apis/apps/v1/namespaces/ml/deployments/${made}`)
    // What was cleared away already was not started again.
    return at(found, '/code') === 404 ? [] : differs(`revision of ${made}`, at(found, revision), '1')
  })
  return (await Promise.all(told)).flat()
}

/** What a person would write of an object; what says whose turn it was is left on it. */
function essence(object: Json): string {
  const annotations = Object.entries(Object(at(object, '/metadata/annotations')))
    .filter(([name]) => name.startsWith('nginx.'))
    .map(([name, value]) => [name, String(value)])
  return canonical([at(object, '/spec') ?? null, annotations])
}

/** Names what is left when the cluster, which ends things in its own time, has had time for it. */
async function leftAtLast(named: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let left: readonly string[] = []
  await came(async () => {
    left = await named()
    return left.length === 0
  })
  return left
}

/** Names revisions that have pods, but for the one that what served was made anew as: the third, after its own and the candidate's. */
async function revisionsOf({ name, read }: Trial, way: Way): Promise<readonly string[]> {
  const list = await read('/apis/apps/v1/namespaces/ml/deployments')
  return listAt(list, '/items')
    .filter((one) => at(one, '/spec/replicas') !== 0)
    .map((one) => String(at(one, '/metadata/name')))
    .filter((one) => one.startsWith(`${name}-predictor-`) && one !== way.makes?.(name, 3))
}

/** Names objects that were made for a candidate. */
async function leftOf({ name, read }: Trial, serving: string | undefined): Promise<readonly string[]> {
  const kinds = [
    '/apis/apps/v1/namespaces/ml/deployments',
    '/api/v1/namespaces/ml/services',
    '/apis/networking.k8s.io/v1/namespaces/ml/ingresses',
  ]
  const lists = await Promise.all(kinds.map(read))
  return lists
    .flatMap((list) => listAt(list, '/items'))
    .map((one) => String(at(one, '/metadata/name')))
    .filter((one) => one.startsWith(`${name}-`) && one !== serving)
}
