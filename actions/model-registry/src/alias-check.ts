import { claimLifetime } from '@ml-actions/registry/promotion/claim'
import type { Moved } from '@ml-actions/registry/promotion/move-alias'
import { never } from '@ml-actions/verdict/never'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check } from '@ml-actions/verdict/verdict'

/** What an alias was to point to. */
interface To {
  /** `churn@champion`. */
  readonly of: string
  readonly version: string
  readonly dryRun: boolean
}

/** Says what became of the alias. */
export function aliasCheck(moved: Moved, { of, version, dryRun }: To): Check {
  const about = { rule: 'registry/alias', name: 'alias', severity: 'error', findings: [] } as const
  const wanted = `${of} points to version ${version}`
  switch (moved.is) {
    case 'moved': {
      const after = moved.from === undefined ? 'as the first one' : `after version ${moved.from}`
      const is = dryRun
        ? `Would point ${of} to version ${version}, ${after}`
        : `${of} points to version ${version} now, ${after}`
      return { ...about, outcome: 'pass', is, wanted }
    }
    case 'there':
      return { ...about, outcome: 'pass', is: `${of} points to version ${version} already`, wanted }
    case 'elsewhere': {
      const is = `${of} points to ${which(moved.at)}, and ${which(moved.expected)} was expected`
      const todo =
        'somebody else was first, or "expect" is old: compare with what is in use now, and judge again'
      return {
        ...about,
        outcome: 'fail',
        is,
        wanted: `${of} at ${which(moved.expected)} until it is promoted`,
        todo,
      }
    }
    case 'undone': {
      const is = `${of} was pointed to version ${version}, and at once to ${which(moved.at)} by something that makes no claims`
      const todo = 'find out what else moves it (a person, a script): it must not at the same time'
      return { ...about, outcome: 'fail', is, wanted, todo }
    }
    case 'crossed': {
      const { key, at, by } = moved.other
      const since = at === undefined ? '' : ` since ${new Date(at).toISOString().slice(0, 19)}Z`
      const is = `another promotion of ${of} is under way${since}: ${by === '' ? key : shorten(by, 200)}`
      const until = `its claim stands for ${claimLifetime / 60_000} minutes at most`
      const todo =
        at === undefined
          ? `take the model’s tag ${shorten(key, 120)} away by hand if no run made it, and run this job again`
          : `run this job again when that one is over; ${until}`
      return {
        ...about,
        outcome: 'inconclusive',
        is,
        wanted: 'one promotion at a time',
        todo,
        reason: 'crossed',
      }
    }
    default:
      return never(moved)
  }
}

function which(version: string | undefined): string {
  return version === undefined ? 'no version' : `version ${version}`
}
