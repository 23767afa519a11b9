import type { Fault } from '../fault.ts'

/** What a rollout remembers, and what it ends with. */
export const memory: readonly Fault[] = [
  { id: 'F63', is: 'a finalizer keeps an object while things are cleaned away', holds: ['I12'] },
  {
    id: 'F64',
    is: 'the stored state is damaged',
    holds: ['I11'],
    elsewhere: [
      ['actions/canary-deploy/src/gather.test.ts', 'mode %s of a state that nobody can read is no good news'],
    ],
  },
  { id: 'F65', is: 'the stored state is deleted under way', holds: ['I11', 'I14'] },
  { id: 'F66', is: 'the state would be too large', holds: ['I9'] },
  { id: 'F67', is: 'the state was written by a newer version', holds: ['I14'] },
  {
    id: 'F68',
    is: 'the record of a release is gone, pruned or edited',
    holds: ['I12'],
    elsewhere: [
      ['packages/rollout/src/record.test.ts', 'a record that was edited is none, nor one whose seal was'],
      [
        'packages/rollout/src/rollback.test.ts',
        'to nothing that is on record is blocked, as is one of a rollout that nobody began',
      ],
    ],
  },
  { id: 'F69', is: 'the stable release is ill when the candidate fails', holds: ['I3', 'I6'] },
  {
    id: 'F70',
    is: 'the artifact or the registry is away when a rollback begins',
    holds: ['I16'],
    elsewhere: [
      [
        'packages/rollout/src/rollback.test.ts',
        'to a release that cannot start leaves the traffic where it is',
      ],
      ['packages/rollout/src/rollback.test.ts', 'gives the old release its traffic back while it is kept'],
    ],
  },
]
