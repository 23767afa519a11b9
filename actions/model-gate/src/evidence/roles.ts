import { metrics } from '@ml-actions/metrics/metrics/catalogue'
import type { Metric } from '@ml-actions/metrics/metrics/metric'
import type { Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Policy } from '../policy/policy.ts'
import { subjectOf } from './subject.ts'

/**
 * Says which columns of the models' predictions files hold what, as far as the policy's checks need it.
 * @throws {Misuse} when the policy does not name what its checks need
 */
export function rolesOf(policy: Policy, which: 'candidate' | 'baseline'): Roles {
  const { task, positive, threshold, path } = policy
  const columns = policy[which]?.columns ?? policy.candidate.columns
  if (task === undefined) throw lacking(path, '"task"', 'binary, multiclass or regression')
  if (columns.label === undefined)
    throw lacking(path, '"label" under "candidate"', 'the column of what really happened')
  const cuts = task === 'binary' && columns.prediction === undefined && columns.score !== undefined
  return {
    task,
    ...columns,
    label: columns.label,
    slices: which === 'candidate' ? [...new Set(policy.checks.flatMap((check) => check.columns))] : [],
    ...(positive === undefined ? {} : { positive }),
    ...(cuts && threshold !== undefined ? { threshold } : {}),
  }
}

function lacking(path: string, key: string, wanted: string): Misuse {
  const is = `the policy names predictions and has no ${key}`
  return new Misuse({ is, wanted, todo: `write ${key.replaceAll('"', '')}: …`, place: { path } })
}

/**
 * Refuses checks of metrics that the candidate's predictions cannot give, when no metrics file is there that might.
 * @throws {Misuse} naming what is offered instead
 */
export function refuseUncomputable(policy: Policy, roles: Roles): void {
  for (const asked of policy.checks) {
    const { metric, written, name, settings } = subjectOf(asked)
    if (metric === undefined || written.includes('.') || policy.candidate.metrics !== undefined) continue
    if (!metric.tasks.includes(roles.task) || isOfScores(metric, roles)) {
      const is = `the check "${asked.name}" asks for ${name}, and the task is ${roles.task}`
      const wanted = `a metric for it: ${offered(roles.task)}`
      throw new Misuse({
        is,
        wanted,
        todo: 'ask for one of these, or give a metrics file',
        place: asked.place,
      })
    }
    const lacking = metric.lacks?.(roles.task, settings)
    if (lacking !== undefined) {
      const is = `the check "${asked.name}" does not say which ${metric.name} of a ${roles.task} task`
      throw new Misuse({ is, wanted: lacking, todo: 'write it into the check', place: asked.place })
    }
    if (
      metric.needs === 'score'
        ? roles.score === undefined
        : roles.prediction === undefined && roles.threshold === undefined
    ) {
      const is = `the check "${asked.name}" asks for ${name}, and the policy names no ${metric.needs} column`
      const other =
        metric.needs === 'prediction' && roles.task === 'binary'
          ? ', or a "threshold" that makes predictions of scores'
          : ''
      const todo = `write "${metric.needs}: …" under "candidate"${other}`
      throw new Misuse({ is, wanted: `the column of the model’s ${metric.needs}s`, todo, place: asked.place })
    }
  }
}

function offered(task: Roles['task']): string {
  const all: readonly Metric[] = metrics
  return all
    .flatMap((metric) => (metric.tasks.includes(task) && !isOfScores(metric, { task }) ? [metric.name] : []))
    .join(', ')
}

/** Whether a metric wants a score of each class, which predictions files do not give. */
function isOfScores({ needs }: Metric, { task }: Pick<Roles, 'task'>): boolean {
  return task === 'multiclass' && needs === 'score'
}
