import type { Judgement } from '@ml-actions/rollout/analyses/analysis'
import { durationInWords, type Exposure } from '@ml-actions/rollout/exposure'
import { isPromoted, type Phase, type State } from '@ml-actions/rollout/state'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Evidence } from './evidence.ts'

/** What a headline is made of, beside the state. */
export interface Told {
  readonly exposure: Exposure
  readonly judgements: readonly Judgement[]
}

/** Says in one sentence what came of a rollout. */
export function headlineOf({ name, found, mode }: Evidence, told: Told): string {
  switch (found.is) {
    case 'planned': {
      const { blockers, steps, from, to, seconds } = found.foresight
      if (blockers.length > 0) return `Cannot roll out ${name}: ${blockers[0]?.is ?? ''}`
      if (steps.length === 0 || to === null) return `Nothing to do: ${name} serves this image already`
      const few = `${steps.length} changes, at least ${durationInWords(seconds)}`
      return `Would roll out ${name} ${to.version} over ${from?.version ?? 'what serves'}: ${few}`
    }
    case 'blocked':
      return `${mode === 'abort' ? 'Nothing to take back of' : 'Did not roll out'} ${name}: ${found.blockers[0]?.is ?? 'something blocks'}`
    case 'role':
      return `The least Role for rollouts of ${name} has ${found.rules} rules`
    case 'unchanged':
      return `Nothing to do: ${name} serves ${found.image} already`
    case 'idle':
      return found.state === undefined
        ? `Nothing is under way: no rollout of ${name} is on record`
        : `Nothing is under way: the last rollout of ${title(found.state)} ended as ${found.state.phase.is}`
    case 'busy':
      return `Did not start: ${title(found.state)} is under way in ${found.state.phase.is}, owned by ${found.owner.run}`
    case 'preempted':
      return `Handed over ${title(found.state)} in ${found.state.phase.is}: ${found.state.owner.run} owns it now`
    case 'on-its-way':
      return `${title(found.state)} is on its way: ${found.state.phase.is}${at(found.state)}; ${found.why === '' ? 'more to do' : found.why}`
    default:
      if (mode === 'abort' && found.state.phase.is === 'RolledBack') return takenBack(found.state, told)
      return inPhase(found.state, told, mode === 'status' ? ' (as it stands)' : '')
  }
}

function inPhase(state: State, told: Told, suffix: string): string {
  const { phase } = state
  switch (phase.is) {
    case 'Keeping':
    case 'Succeeded':
      if (!isPromoted(state)) return `Compared ${title(state)} in the shadow: ${becauseOf(phase)}${suffix}`
      return `Promoted ${title(state)}: ${told.exposure.highest > 0 ? `${told.exposure.highest} % → ` : ''}100 %${numbers(told)}${suffix}`
    case 'RolledBack': {
      if (state.operation === 'rollback')
        return `Restored ${title(state)}: it serves all traffic again${suffix}`
      const because = phase.because.map(({ is }) => is).join('; ')
      return `Rolled back ${title(state)}${reached(told)}: ${because}${lastLine(state)}${seenBy(told)}${suffix}`
    }
    case 'Halted':
      return `Halted ${title(state)}${at(state)}: ${phase.message}${suffix}`
    case 'Held':
      return `Held ${title(state)}${at(state)}: ${phase.message}${suffix}`
    default:
      return `${title(state)} is in ${phase.is}${at(state)}${suffix}`
  }
}

function takenBack(state: State, told: Told): string {
  return `Took ${title(state)} back${reached(told)}: ${state.plan.name} ${state.stable.version} serves all traffic again${seenBy(told)}`
}

/** How far the candidate came. All at once: blue-green has no weight before 100. */
function reached({ exposure: { highest, seconds } }: Told): string {
  const most = highest > 0 || seconds === 0 ? highest : 100
  return most > 0 ? ` at ${most} %` : ' before it had traffic'
}

/** The last thing that a program wrote before it ended, which says why more often than any other. */
function lastLine({ lastLines }: State): string {
  const line = lastLines?.ended === true ? lastLines.lines.at(-1) : undefined
  return line === undefined ? '' : `; its last line: ${shorten(line.trim(), 200)}`
}

function becauseOf(phase: Phase): string {
  const because = 'because' in phase && typeof phase.because === 'object' ? phase.because : []
  return because.map(({ is }) => is).join('; ')
}

function title({ plan, candidate }: State): string {
  return `${plan.name} ${candidate.version}`
}

function at({ weight }: State): string {
  return weight === null ? '' : ` at ${weight} %`
}

function numbers({ judgements }: Told): string {
  const [first] = judgements
  const bad = first?.facts['candidate-bad']
  const requests = first?.facts['candidate-requests']
  if (typeof bad !== 'number' || typeof requests !== 'number' || requests === 0) return ''
  return `, ${numberInWords(bad, 0)} of ${numberInWords(requests, 0)} requests bad`
}

/** How much of all traffic the candidate had while it had any. */
function seenBy({ judgements, exposure }: Told): string {
  const [first] = judgements
  const mine = first?.facts['candidate-requests']
  const others = first?.facts['stable-requests']
  if (typeof mine !== 'number' || typeof others !== 'number' || mine + others === 0) return ''
  const share = numberInWords((100 * mine) / (mine + others), 1)
  return `; ${share} % of traffic in ${durationInWords(exposure.seconds)} saw it`
}
