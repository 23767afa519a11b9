import { listOf, member } from '@ml-actions/verdict/mapping'
import { never } from '@ml-actions/verdict/never'
import { instantOf } from '../instant.ts'
import { type Arm, armOf } from './arm.ts'
import { bucketOf } from './boundary.ts'
import type { Series } from './count.ts'
import { burstsOf } from './history.ts'
import { probeOf } from './probe.ts'
import { type Ask, type Habits, usualHabits } from './prometheus-api.ts'
import { type Reading, seriesOf } from './range.ts'
import { readSelector } from './selector.ts'
import type { Answered, ArmClasses, ArmCounts, Arms, Classes, Question, Telemetry } from './telemetry.ts'
import { VoidLook } from './void-look.ts'

/** Classes of one counter beyond which its label is taken to be something else, such as an id. */
const mostClasses = 1_000

/**
 * Counts with Prometheus: raw counter samples over a range, differences taken here
 * (https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries).
 */
export function prometheus(ask: Ask, habits: Habits = usualHabits): Telemetry {
  const now = async () => {
    const answer = await ask('time()')
    const [, seconds] = 'body' in answer ? listOf(member(member(answer.body, 'data'), 'result')) : []
    const value = Number(seconds)
    return Number.isFinite(value) && value > 0 ? instantOf(Math.round(value * 1000)) : undefined
  }
  return {
    now,
    probe: async (question, pods) => {
      const at = await now()
      return at === undefined
        ? { is: 'no-answer', message: 'the metrics server does not answer' }
        : probeOf({ ask, habits, now: at }, question, pods)
    },
    look: async (question, arms, window) => {
      try {
        return await answered({ ask, habits, pods: podsOf(arms), window }, question, arms)
      } catch (error) {
        if (!(error instanceof VoidLook)) throw error
        const { because, message } = error
        return { is: 'void', question: question.name, window, because, message }
      }
    },
    bursts: async (question, pods, until) => {
      if (pods.length < 2) return undefined
      try {
        return await burstsOf({ ask, habits, pods, window: { from: until, to: until } }, question)
      } catch (error) {
        if (error instanceof VoidLook) return undefined
        throw error
      }
    },
  }
}

function podsOf(arms: Arms): readonly string[] {
  return [...arms.stable, ...arms.candidate]
}

async function answered(reading: Reading, question: Question, arms: Arms): Promise<Answered> {
  const both = arms.stable.filter((pod) => arms.candidate.includes(pod))
  if (both.length > 0) throw new VoidLook('wrong-pods', `the pods ${both.join(', ')} belong to both releases`)
  if (reading.pods.length === 0) throw new VoidLook('wrong-pods', 'neither release has a pod')
  switch (question.is) {
    case 'counters': {
      const { total, bad } = question
      const all = await seriesOf(reading, readSelector(total))
      const wrong = await seriesOf(reading, readSelector(bad))
      return counted(reading, question, arms, { all, badOf: (arm) => arm.sum(wrong), selector: total })
    }
    case 'histogram': {
      const { histogram, slo } = question
      const { bucket, count } = await bucketOf(reading, readSelector(histogram), slo)
      const all = await seriesOf(reading, count)
      const fast = await seriesOf(reading, bucket)
      const badOf = (arm: Arm) => arm.sum(all) - arm.sum(fast)
      return counted(reading, question, arms, { all, badOf, selector: histogram })
    }
    case 'classes':
      return classified(reading, question, arms)
    default:
      return never(question)
  }
}

interface Sums {
  readonly all: readonly Series[]
  badOf(arm: Arm): number
  readonly selector: string
}

function counted(
  { habits, window }: Reading,
  { name: question }: Question,
  arms: Arms,
  { all, badOf, selector }: Sums,
): Answered {
  const countsOf = (name: 'stable' | 'candidate'): ArmCounts => {
    const arm = armOf({ name, pods: arms[name], total: all, window, habits, selector })
    const [requests, bad] = [arm.sum(all), badOf(arm)]
    if (bad >= 0 && bad <= requests) return { requests, bad, pods: arm.pods }
    throw new VoidLook(
      'not-a-count',
      `${bad} bad of ${requests} of ${selector} of the ${name}: are the selectors right?`,
    )
  }
  return { is: 'counted', question, window, stable: countsOf('stable'), candidate: countsOf('candidate') }
}

async function classified(reading: Reading, question: Classes, arms: Arms): Promise<Answered> {
  const { habits, window } = reading
  const { counter, by } = question
  const all = await seriesOf(reading, readSelector(counter), by)
  const classes = [...new Set(all.map(({ label }) => label))].sort()
  if (classes.length > mostClasses)
    throw new VoidLook(
      'partial',
      `${counter} has ${classes.length} values of ${by}, more than ${mostClasses}`,
    )
  const countsOf = (name: 'stable' | 'candidate'): ArmClasses => {
    const arm = armOf({ name, pods: arms[name], total: all, window, habits, selector: counter })
    const byClass = classes.map((one) => [one, arm.sum(all.filter(({ label }) => label === one))] as const)
    return { requests: byClass.reduce((sum, [, count]) => sum + count, 0), byClass, pods: arm.pods }
  }
  const [stable, candidate] = [countsOf('stable'), countsOf('candidate')]
  return { is: 'classified', question: question.name, window, stable, candidate }
}
