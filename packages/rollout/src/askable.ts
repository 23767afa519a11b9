import { Misuse } from '@ml-actions/verdict/faults'
import { never } from '@ml-actions/verdict/never'
import type { Criterion } from './criterion.ts'
import type { Plan } from './plan.ts'
import type { Precondition } from './preflight.ts'
import type { Surroundings } from './survey.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

/**
 * Asks, before anything is changed, whether each question can be answered for the pods that serve now. A server that is
 * silent, or counters that nobody has counted yet, are told and block nothing: a rollout is held when it stays so.
 * @throws {Misuse} when the label knows other pods, or a histogram has no such boundary
 */
export async function askable(
  telemetry: Telemetry,
  { judge }: Pick<Plan, 'judge'>,
  { a, b, serving }: Surroundings,
): Promise<readonly Precondition[]> {
  const seen = serving.is === 'slot' && serving.slot === 'b' ? b : a
  const pods = seen.pods.map(({ metadata }) => metadata.name)
  if (pods.length === 0) return []
  const conditions: Precondition[] = []
  for (const criterion of judge.criteria) conditions.push(await asked(telemetry, criterion, pods))
  return conditions
}

async function asked(
  telemetry: Telemetry,
  { question }: Criterion,
  pods: readonly string[],
): Promise<Precondition> {
  const name = `telemetry-${question.name}`
  const probed = await telemetry.probe(question, pods)
  const warned = (todo: string): Precondition => {
    const is = `${question.name}: ${probed.is === 'counted' ? missing : probed.message}`
    const wanted = 'samples of every pod that serves'
    return { name, is, blocked: null, warns: { is, wanted, todo } }
  }
  const missing = `${pods.length - (probed.is === 'counted' ? probed.pods.length : 0)} of ${pods.length} pods are not counted`
  switch (probed.is) {
    case 'counted':
      return probed.pods.length === pods.length
        ? { name, is: `${question.name} is counted for all of the pods that serve`, blocked: null }
        : warned('see that Prometheus scrapes them all: a pod without samples is not judged')
    case 'no-answer':
      return warned('see that Prometheus answers: without it the rollout is held at its first step')
    case 'no-series':
      return warned('check the name; a counter that stays away holds the rollout at its first step')
    case 'other-pods':
      throw new Misuse({
        is: `judge: ${question.name} finds none of the pods that serve: ${probed.message}`,
        wanted: `series of ${pods.slice(0, 3).join(', ')}${pods.length > 3 ? ', …' : ''}`,
        todo: 'name the label that holds the pod’s name under judge.arms.label, or mend the selector',
      })
    case 'no-boundary':
      throw new Misuse({
        is: `judge: ${question.name}: ${probed.message}`,
        wanted: 'an slo that is one of its boundaries: nothing is interpolated',
        todo: 'choose one of them, or give the histogram this one',
      })
    default:
      return never(probed)
  }
}
