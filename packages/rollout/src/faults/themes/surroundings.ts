import type { Fault } from '../fault.ts'

/** What a rollout needs and finds otherwise. */
export const surroundings: readonly Fault[] = [
  {
    id: 'F55',
    is: 'GitHub does not answer and the cluster does',
    holds: ['I14'],
    elsewhere: [
      ['actions/rollback/src/tell.test.ts', 'a chat that does not answer is a note without the address'],
      [
        'actions/rollback/src/mark-deployments.test.ts',
        'a forge that does not answer, and a record without a commit, are told',
      ],
    ],
  },
  { id: 'F56', is: 'the job is cancelled in any phase', holds: ['I15'] },
  {
    id: 'F57',
    is: 'no secrets, an empty kubeconfig, a wrong context or namespace',
    holds: ['I17'],
    elsewhere: [['packages/rollout/src/kubernetes/credentials.test.ts', '%s is refused']],
  },
  {
    id: 'F58',
    is: 'hostile text in a version, a label, a selector, the name of a model',
    holds: ['I17'],
    elsewhere: [
      ['actions/rollback/src/gather.test.ts', 'for the hostile target %j'],
      ['actions/canary-deploy/src/gather.test.ts', '%s is refused before anything is written'],
      ['packages/rollout/src/telemetry/selector.test.ts', 'no name of a pod ends the text that holds it'],
    ],
  },
  {
    id: 'F59',
    is: 'the namespace is being deleted',
    holds: ['I9'],
  },
  {
    id: 'F60',
    is: 'the kind of the route is not installed, or in another version',
    holds: ['I1'],
  },
  {
    id: 'F61',
    is: 'the selector of a Deployment would have to change',
    holds: ['I7'],
  },
  {
    id: 'F62',
    is: 'the image has no such digest, or its tag moved since the plan',
    holds: ['I18'],
    elsewhere: [
      ['packages/rollout/src/readiness.test.ts', 'that runs something else'],
      ['packages/rollout/src/readiness.test.ts', 'that runs nobody knows what'],
    ],
  },
]
