import type { Fault } from '../fault.ts'

/** What others do to the objects that a rollout changes. */
export const objects: readonly Fault[] = [
  { id: 'F48', is: 'a person edits a weight or a selector', holds: ['I11'] },
  {
    id: 'F49',
    is: 'the route, the Service or the Deployment is deleted or made anew',
    holds: ['I11', 'I12'],
  },
  {
    id: 'F50',
    is: 'the gateway does not accept the route, or has not seen its latest form',
    holds: ['I18', 'I2'],
  },
  { id: 'F51', is: 'one of several gateways refuses the route', holds: ['I18'] },
  {
    id: 'F52',
    is: 'an admission webhook denies, or times out',
    holds: ['I9'],
    elsewhere: [
      [
        'packages/rollout/src/preflight-rollback.test.ts',
        'is blocked by what the server would refuse, in the server’s words',
      ],
    ],
  },
  {
    id: 'F53',
    is: 'the gateway’s class has no weights or no mirrors',
    holds: ['I1'],
    elsewhere: [['packages/rollout/src/shadow.test.ts', 'by a gateway %s']],
  },
  {
    id: 'F54',
    is: 'the proxy takes no weight 0',
    holds: ['I2'],
  },
]
