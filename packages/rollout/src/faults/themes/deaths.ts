import type { Fault } from '../fault.ts'

/** What ends or stalls the process itself. */
export const deaths: readonly Fault[] = [
  { id: 'F01', is: 'the process dies before its first write of state', holds: ['I10'] },
  {
    id: 'F02',
    is: 'it dies when an intent is stored and the change is not sent',
    holds: ['I9', 'I10'],
    elsewhere: [
      [
        'packages/rollout/src/kill-matrix.test.ts',
        'killed at any of its calls, another process ends in the same objects, and every invariant is true:',
      ],
    ],
  },
  {
    id: 'F03',
    is: 'it dies when the change was made and its success is not stored',
    holds: ['I9', 'I10'],
    elsewhere: [
      [
        'packages/rollout/src/kill-matrix.test.ts',
        'killed at any of its calls, another process ends in the same objects, and every invariant is true:',
      ],
    ],
  },
  {
    id: 'F04',
    is: 'it dies when the candidate has its Deployment and no Service yet',
    holds: ['I10', 'I12'],
  },
  {
    id: 'F05',
    is: 'it dies when the route names the candidate and gives it nothing yet',
    holds: ['I2', 'I10'],
  },
  { id: 'F06', is: 'it dies while a weight is raised', holds: ['I1', 'I10'] },
  { id: 'F07', is: 'nobody drives for hours while the candidate bakes', holds: ['I15'] },
  { id: 'F08', is: 'it dies while the candidate is promoted', holds: ['I7', 'I10'] },
  {
    id: 'F09',
    is: 'it dies while the stable release is restored, or while things are cleaned away',
    holds: ['I12'],
  },
  {
    id: 'F10',
    is: 'it is interrupted while a request is under way',
    holds: ['I9'],
    elsewhere: [
      [
        'actions/canary-deploy/src/gather.test.ts',
        'a cancelled run leaves traffic where it is, frees the rollout, and says how to go on',
      ],
    ],
  },
  {
    id: 'F11',
    is: 'it is ended without any signal',
    holds: ['I8'],
    elsewhere: [
      [
        'packages/rollout/src/kubernetes/lease.test.ts',
        'of a holder that does not renew is over after 60 s of watching, whatever its clock says',
      ],
    ],
  },
]
