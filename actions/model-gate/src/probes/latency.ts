import type { Probe, Settings } from './probe.ts'
import { leastFor, quantileOfTimes } from './quantile-of-times.ts'
import type { Reach } from './reach.ts'

/** How long each request took, in milliseconds. */
interface Seen {
  readonly candidate: Float64Array
  readonly baseline?: Float64Array
}

/**
 * A quantile of how long requests took, from a table of times; its bounds suppose nothing of how times are spread.
 *
 * Order statistics (David and Nagaraja 2003, section 7.1): too few requests bound nothing, 58 say nothing of a p95.
 */
export const latency = {
  name: 'latency',
  keyword: 'samples',
  summary: 'A quantile of the times that requests took, in milliseconds.',
  better: 'lower',
  share: false,
  units: { ms: 1, s: 1_000 },
  schema: {
    samples: { type: 'string', minLength: 1, description: 'A table with the time of each request.' },
    'baseline-samples': {
      type: 'string',
      minLength: 1,
      description: 'The same of the baseline, measured in turns on the same machine.',
    },
    column: {
      type: 'string',
      minLength: 1,
      description: 'The column of times in milliseconds; by default the only one.',
    },
    quantile: {
      type: 'number',
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      description: 'Which quantile: 0.95, by default, is the time that 19 of 20 requests stay within.',
    },
  },
  example: { samples: 'out/latency.csv', quantile: 0.95, max: '60ms' },
  subject: (settings) => `p${Number((100 * quantileOf(settings)).toPrecision(12))} latency (ms)`,
  fewest: (settings, tail) => leastFor(quantileOf(settings), tail),
  async gather(settings, reach) {
    const baseline = settings['baseline-samples']
    return {
      candidate: await timesIn(String(settings['samples']), settings, reach),
      ...(typeof baseline === 'string' ? { baseline: await timesIn(baseline, settings, reach) } : {}),
    }
  },
  read({ candidate, baseline }, settings) {
    const p = quantileOf(settings)
    return {
      candidate: quantileOfTimes(candidate, p),
      ...(baseline === undefined ? {} : { baseline: quantileOfTimes(baseline, p) }),
      findings: [],
    }
  },
} as const satisfies Probe<Seen>

function quantileOf({ quantile }: Settings): number {
  return typeof quantile === 'number' ? quantile : 0.95
}

async function timesIn(path: string, { column }: Settings, reach: Reach): Promise<Float64Array> {
  let name = ''
  const table = await reach.columns(path, (names) => {
    name = typeof column === 'string' ? column : (names[0] ?? '')
    return { [name]: 'number' }
  })
  return table.number(name)
}
