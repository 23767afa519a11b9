import type { Fault } from '../fault.ts'

/** More than one process at a time, and clocks that differ. */
export const owners: readonly Fault[] = [
  {
    id: 'F43',
    is: 'the clock of the runner is wrong, or jumps',
    holds: ['I13', 'I8'],
    elsewhere: [
      [
        'packages/rollout/src/kubernetes/lease.test.ts',
        'of a holder that does not renew is over after 60 s of watching, whatever its clock says',
      ],
    ],
  },
  { id: 'F44', is: 'a second deploy begins', holds: ['I8'] },
  {
    id: 'F45',
    is: 'a rollback begins while a deploy is in any phase',
    holds: ['I16', 'I8'],
    elsewhere: [
      [
        'packages/rollout/src/kill-matrix.test.ts',
        'suspended at any of its calls while a rollback runs, a deploy changes nothing more:',
      ],
    ],
  },
  {
    id: 'F46',
    is: 'two rollbacks, to one target or to two',
    holds: ['I8', 'I14'],
    elsewhere: [
      ['packages/rollout/src/rollback.test.ts', 'to another release is refused, and says whose is under way'],
      ['packages/rollout/src/rollback.test.ts', 'to the same release waits for how that one ends'],
    ],
  },
  {
    id: 'F47',
    is: 'a suspended process wakes up in the middle of a write',
    holds: ['I8'],
    elsewhere: [
      [
        'packages/rollout/src/kill-matrix.test.ts',
        'suspended at any of its calls while a rollback runs, a deploy changes nothing more:',
      ],
    ],
  },
]
