import type { Estimate } from '@ml-actions/metrics/estimate'
import { meanOf } from '@ml-actions/metrics/mean'
import { studentTQuantile } from '@ml-actions/stats/distributions/student-t'
import type { Absent, Reading } from '../evidence/reading.ts'
import type { Probe, Settings } from './probe.ts'
import { type Benchmark, readBenchmark } from './pytest-benchmark.ts'
import { quantileOfTimes } from './quantile-of-times.ts'

interface Seen {
  readonly candidate: Benchmark
  readonly baseline?: Benchmark
}

/** How long a benchmark of pytest-benchmark takes: the mean of its rounds, or a quantile of them. */
export const benchmark = {
  name: 'benchmark',
  keyword: 'benchmark',
  summary:
    'How long a round of a benchmark takes, its mean or a quantile, from pytest-benchmark’s JSON, in milliseconds.',
  better: 'lower',
  share: false,
  units: { us: 0.001, ms: 1, s: 1_000 },
  schema: {
    benchmark: { type: 'string', minLength: 1, description: 'The file that `--benchmark-json` writes.' },
    'baseline-benchmark': {
      type: 'string',
      minLength: 1,
      description:
        'The same of the baseline, from the same kind of CPU: another one’s times are not compared.',
    },
    test: {
      type: 'string',
      minLength: 1,
      description: 'Which benchmark of the file; by default the only one.',
    },
    quantile: {
      type: 'number',
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      description: 'Which quantile of the rounds: 0.5 is the median. By default their mean.',
    },
  },
  example: { benchmark: 'out/bench.json', test: 'test_predict', quantile: 0.5, max: '20ms' },
  subject: (settings) => {
    const { quantile, test } = settings
    const of = typeof quantile === 'number' ? `p${Number((100 * quantile).toPrecision(12))}` : 'mean'
    return `${of} time of ${typeof test === 'string' ? test : 'a round'} (ms)`
  },
  async gather(settings, reach) {
    const { test } = settings
    const read = async (path: unknown) => readBenchmark(await reach.text(String(path)), String(path), test)
    const baseline = settings['baseline-benchmark']
    return {
      candidate: await read(settings['benchmark']),
      ...(baseline === undefined ? {} : { baseline: await read(baseline) }),
    }
  },
  read({ candidate, baseline }, settings) {
    const old =
      baseline === undefined
        ? undefined
        : (otherMachine(candidate, baseline) ?? readingOf(baseline, settings))
    return {
      candidate: readingOf(candidate, settings),
      ...(old === undefined ? {} : { baseline: old }),
      findings: [],
      ...(candidate.cpu === undefined ? {} : { notes: [`${candidate.path}: measured on ${candidate.cpu}`] }),
    }
  },
} as const satisfies Probe<Seen>

/** Times of two machines differ by the machines. */
function otherMachine(candidate: Benchmark, baseline: Benchmark): Absent | undefined {
  if (candidate.cpu !== undefined && candidate.cpu === baseline.cpu) return undefined
  const of = ({ cpu }: Benchmark) => cpu ?? 'a CPU without a name'
  const because = `the baseline was measured on ${of(baseline)}, the candidate on ${of(candidate)}`
  return { is: 'absent', reason: 'not-comparable', because, todo: 'measure both in one job' }
}

function readingOf({ rounds, summary, path }: Benchmark, { quantile }: Settings): Reading {
  if (rounds !== undefined && typeof quantile === 'number') return quantileOfTimes(rounds, quantile)
  if (rounds !== undefined) {
    const mean = meanOf(rounds, 'benchmark')
    return mean.is === 'estimate' ? mean : { ...mean, is: 'absent', todo: 'measure some rounds' }
  }
  if (typeof quantile === 'number') {
    const because = `${path} keeps no times of single rounds`
    return {
      is: 'absent',
      reason: 'not-reported',
      because,
      todo: 'write it with --benchmark-json, which keeps them',
    }
  }
  if (summary.rounds >= 2) return summarised(summary)
  const because = `${summary.rounds} rounds were measured`
  return { is: 'absent', reason: 'too-few-rows', because, todo: 'measure more rounds' }
}

/** A mean of which only the deviation is known. */
function summarised({ mean, deviation, rounds }: Benchmark['summary']): Estimate {
  const error = deviation / Math.sqrt(rounds)
  const within = (tail: number) => {
    const reach = -studentTQuantile(tail, rounds - 1) * error
    return [mean - reach, mean + reach] as const
  }
  return { is: 'estimate', value: mean, n: rounds, error, method: 'Student t', within }
}
