import type { Fault } from '../fault.ts'

/** What is wrong with the telemetry, or with the traffic that it counts. */
export const evidence: readonly Fault[] = [
  {
    id: 'F33',
    is: 'the metrics server is down',
    holds: ['I13'],
    elsewhere: [
      [
        'packages/rollout/src/telemetry/prometheus.test.ts',
        'a server that is ill for a moment is asked again, one that is gone makes the look void',
      ],
    ],
  },
  { id: 'F34', is: 'the metrics server has nothing', holds: ['I13'] },
  {
    id: 'F35',
    is: 'the newest samples are old',
    holds: ['I13'],
    elsewhere: [
      ['packages/rollout/src/telemetry/telemetry.suite.ts', 'void when one release has only old samples'],
    ],
  },
  {
    id: 'F36',
    is: 'the counters are those of the wrong pods, or of both releases',
    holds: ['I13'],
    elsewhere: [
      [
        'packages/rollout/src/telemetry/telemetry.suite.ts',
        'void when the pods of the releases are the same',
      ],
      ['packages/rollout/src/telemetry/telemetry.suite.ts', 'a series without its pod'],
    ],
  },
  {
    id: 'F37',
    is: 'a counter begins anew',
    holds: ['I13'],
    elsewhere: [
      ['packages/rollout/src/telemetry/telemetry.suite.ts', 'exact where a counter began anew'],
      [
        'packages/rollout/src/telemetry/telemetry.suite.ts',
        'void when a counter begins anew twice in one look',
      ],
    ],
  },
  {
    id: 'F38',
    is: 'NaN, a partial answer, a warning',
    holds: ['I13'],
    elsewhere: [
      ['packages/rollout/src/telemetry/telemetry.suite.ts', 'void when a counter is NaN'],
      ['packages/rollout/src/telemetry/telemetry.suite.ts', 'a warning'],
    ],
  },
  { id: 'F39', is: 'the candidate has a weight and gets no traffic', holds: ['I5', 'I13'] },
  {
    id: 'F40',
    is: 'the split of the requests is not the weight',
    holds: ['I15'],
    elsewhere: [['packages/rollout/src/decide.test.ts', 'a split that is far off']],
  },
  {
    id: 'F41',
    is: 'one client makes a burst of errors',
    holds: ['I6'],
    elsewhere: [['packages/rollout/src/analyses/share.test.ts', 'dispersion holds both answers back']],
  },
  { id: 'F42', is: 'both releases are broken', holds: ['I5'] },
]
