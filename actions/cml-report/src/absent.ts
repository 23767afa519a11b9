import type { Check } from '@ml-actions/verdict/verdict'
import type { Absent, Baseline } from './evidence.ts'

/** Says which file is missing. */
export function absenceInWords({ path, side }: Absent, baseline: Baseline): string {
  const whose = side === 'now' ? 'of this commit' : `of ${baselineInWords(baseline)}`
  return `${path} ${whose} is not in the DVC cache`
}

/** A question that stays open for want of a file, and the command that brings it. */
export function absentCheck(absent: Absent, baseline: Baseline): Check {
  return {
    rule: 'report/metrics',
    name: `${absent.path} ${absent.side === 'now' ? 'now' : 'before'}`,
    outcome: 'inconclusive',
    severity: 'error',
    is: `${absenceInWords(absent, baseline)}: ${absent.because}`,
    wanted: 'its content, to compare its numbers',
    todo: `in a step before this one, run: ${commandFor(absent, baseline)}`,
    reason: 'not-fetched',
    findings: [],
  }
}

/** DVC fetches what the lock file of the working tree names: for an old file the old lock file is put there for a moment. */
function commandFor({ path, side, lock }: Absent, baseline: Baseline): string {
  if (side === 'now' || baseline.is !== 'commit') return `dvc pull ${quoted(path)}`
  const old = `git restore --source=${baseline.commit} -- ${quoted(lock)}`
  return `${old} && dvc fetch ${quoted(path)}; git restore ${quoted(lock)}`
}

function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", `'\\''`)}'`
}

function baselineInWords(baseline: Baseline): string {
  if (baseline.is === 'none') return 'the baseline'
  return baseline.is === 'commit' ? `${baseline.name} ${baseline.commit.slice(0, 7)}` : baseline.name
}
