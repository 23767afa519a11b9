import { metrics } from '@ml-actions/metrics/metrics/catalogue'
import type { Metric } from '@ml-actions/metrics/metrics/metric'
import type { Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Policy } from '../policy/policy.ts'
import { columnsIn } from './crossing.ts'
import { subjectOf } from './subject.ts'

/**
 * Says which columns of the models' predictions files hold what, as far as the policy's checks need it.
 * @throws {Misuse} when the policy does not name what its checks need
 */
export function rolesOf(policy: Policy, which: 'candidate' | 'baseline'): Roles {
  const { task, positive, threshold, path } = policy
  const columns = policy[which]?.columns ?? policy.candidate.columns
  if (task === undefined) throw lacking(path, 'task', 'binary, multiclass, multilabel, regression or ranking')
  if (task === 'multilabel' && columns.labels === undefined)
    throw lacking(path, 'labels', 'the columns of 0 and 1, one a label, of what is true')
  if (task !== 'multilabel' && columns.label === undefined)
    throw lacking(path, 'label', 'the column of what really happened')
  if (task === 'ranking' && columns.group === undefined)
    throw lacking(path, 'group', 'the column of the query that a row belongs to')
  const cuts =
    (task === 'binary' && columns.prediction === undefined && columns.score !== undefined) ||
    (task === 'multilabel' && columns.predicted === undefined && columns.scores !== undefined)
  const { labels, predicted, scores, group, ...named } = columns
  const byClass = Object.entries(task === 'multilabel' ? { labels, predicted, scores } : { scores })
  const written = byClass.filter(([, columns]) => typeof columns === 'object')
  const begin = byClass.filter(([, columns]) => typeof columns === 'string')
  return {
    task,
    ...(task === 'multilabel' ? ofMany(named) : named),
    ...Object.fromEntries(written),
    ...(begin.length === 0 ? {} : { begin: Object.fromEntries(begin) }),
    // The baseline's rows are brought into the candidate's order, and into its groups.
    ...(group === undefined || which === 'baseline' ? {} : { group }),
    slices:
      which === 'candidate'
        ? [...new Set(policy.checks.flatMap((check) => check.columns.flatMap(columnsIn)))]
        : [],
    ...(positive === undefined ? {} : { positive }),
    ...(cuts && threshold !== undefined ? { threshold } : {}),
  }
}

/** Columns of one class or number a row are not read where rows have many labels. */
function ofMany({ id }: { readonly id?: string }): { readonly id?: string } {
  return id === undefined ? {} : { id }
}

function lacking(path: string, key: 'task' | 'label' | 'labels' | 'group', wanted: string): Misuse {
  const under = key === 'task' ? '' : ' under "candidate"'
  const is = `the policy names predictions and has no "${key}"${under}`
  return new Misuse({ is, wanted, todo: `write "${key}: …"${under}`, place: { path } })
}

/**
 * Refuses checks of metrics that the candidate's predictions cannot give, when no metrics file is there that might.
 * @throws {Misuse} naming what is offered instead
 */
export function refuseUncomputable(policy: Policy, roles: Roles): void {
  for (const asked of policy.checks) {
    const { metric, written, name, settings } = subjectOf(asked)
    if (metric === undefined || written.includes('.') || policy.candidate.metrics !== undefined) continue
    if (!metric.tasks.includes(roles.task)) {
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
    const column = columnLacking(metric, roles)
    if (column === undefined) continue
    const is = `the check "${asked.name}" asks for ${name}, and the policy names no ${column} column`
    const other =
      column === 'prediction' && roles.task === 'binary'
        ? ', or a "threshold" that makes predictions of scores'
        : column === 'prediction' && roles.task === 'multiclass'
          ? ', or "scores", of which the highest is the prediction'
          : column === 'predicted'
            ? ', or "scores" with a "threshold" that makes predictions of them'
            : ''
    const example = column === 'scores' ? 'scores: {class: column, …}' : `${column}: …`
    const wanted = {
      scores: 'the column of each class’s scores',
      predicted: 'the columns of 0 and 1, one a label, of what the model says',
      prediction: 'the column of the model’s predictions',
      score: 'the column of the model’s scores',
    }[column]
    throw new Misuse({ is, wanted, todo: `write "${example}" under "candidate"${other}`, place: asked.place })
  }
}

/** The column that a metric is computed from and the policy does not name. */
function columnLacking(
  { needs }: Metric,
  roles: Roles,
): 'prediction' | 'predicted' | 'score' | 'scores' | undefined {
  const { task, begin } = roles
  const hasScores = roles.scores !== undefined || begin?.scores !== undefined
  if (needs === 'score') {
    if (task === 'multiclass' || task === 'multilabel') return hasScores ? undefined : 'scores'
    return roles.score === undefined ? 'score' : undefined
  }
  if (task === 'multilabel') {
    const isThere = roles.predicted !== undefined || begin?.predicted !== undefined
    return isThere || roles.threshold !== undefined ? undefined : 'predicted'
  }
  const isMade = roles.threshold !== undefined || (roles.task === 'multiclass' && hasScores)
  return roles.prediction === undefined && !isMade ? 'prediction' : undefined
}

function offered(task: Roles['task']): string {
  const all: readonly Metric[] = metrics
  return all.flatMap(({ name, tasks }) => (tasks.includes(task) ? [name] : [])).join(', ')
}
