import type { Fault } from '../fault.ts'

/** What the API server answers, or does not. */
export const api: readonly Fault[] = [
  { id: 'F12', is: '409 to a write of the state', holds: ['I8'] },
  { id: 'F13', is: '422 to a change, since a test of its patch did not hold', holds: ['I8', 'I11'] },
  {
    id: 'F14',
    is: '429, with the time to wait',
    holds: ['I10'],
    elsewhere: [
      [
        'packages/rollout/src/kubernetes/client.test.ts',
        'is sent again when the server says that it did not take it, when it says',
      ],
    ],
  },
  {
    id: 'F15',
    is: '500, 502, 503 or 504 to a change',
    holds: ['I9'],
    elsewhere: [
      ['packages/rollout/src/kubernetes/client.test.ts', 'is lost by %s, and never sent again'],
      ['packages/rollout/src/kubernetes/client.test.ts', 'is tried again after %s'],
    ],
  },
  {
    id: 'F16',
    is: 'no answer, a reset or half an answer after the server made the change',
    holds: ['I9', 'I10'],
    elsewhere: [['packages/rollout/src/kubernetes/client.test.ts', 'is lost by %s, and never sent again']],
  },
  { id: 'F17', is: '404 on an object of a rollout that is under way', holds: ['I11'] },
  {
    id: 'F18',
    is: 'a read stalls, on a connection that is dead',
    holds: ['I18'],
    elsewhere: [
      [
        'packages/rollout/src/kubernetes/client.test.ts',
        'is given up after four tries of a server that hangs, each within its time',
      ],
    ],
  },
  { id: 'F19', is: 'a read of a replica that lags behind', holds: ['I8'] },
  {
    id: 'F20',
    is: '401: the token expires under way',
    holds: ['I10'],
  },
  {
    id: 'F21',
    is: 'a right that is needed later was never granted',
    holds: ['I9'],
    elsewhere: [
      [
        'packages/rollout/src/kubernetes/rbac/catalogue.test.ts',
        'what an account lacks is told as lines for its Role',
      ],
      [
        'packages/rollout/src/kubernetes/rbac/catalogue.test.ts',
        'what cannot be asked is not taken for a no',
      ],
    ],
  },
  {
    id: 'F22',
    is: '403: a right is taken away under way',
    holds: ['I9'],
    elsewhere: [
      [
        'packages/rollout/src/kubernetes/client.test.ts',
        'that is forbidden is an outage that names what was asked, and is not tried again',
      ],
    ],
  },
  { id: 'F23', is: 'some of several objects are changed and the others are not', holds: ['I10', 'I12'] },
]
