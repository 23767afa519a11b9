import type { Fault } from '../fault.ts'

/** What becomes of the pods of a release. */
export const pods: readonly Fault[] = [
  {
    id: 'F24',
    is: 'the image cannot be pulled, or its name is none',
    holds: ['I2'],
    elsewhere: [['packages/rollout/src/readiness.test.ts', 'whose image cannot be pulled']],
  },
  {
    id: 'F25',
    is: 'the container crashes, or is killed for its memory',
    holds: ['I2'],
    elsewhere: [['packages/rollout/src/readiness.test.ts', 'that ran out of memory']],
  },
  { id: 'F26', is: 'the pods never become ready', holds: ['I2'] },
  {
    id: 'F27',
    is: 'the pods become ready and unready in turn',
    holds: ['I2', 'I3'],
  },
  { id: 'F28', is: 'an autoscaler changes the size of a slot', holds: ['I3'] },
  {
    id: 'F29',
    is: 'an autoscaler or a GitOps controller rewrites what we wrote',
    holds: ['I11'],
  },
  {
    id: 'F30',
    is: 'a quota or a limit refuses pods',
    holds: ['I2', 'I12'],
    elsewhere: [['packages/rollout/src/readiness.test.ts', 'that may make no pods']],
  },
  { id: 'F31', is: 'a drained node takes pods away', holds: ['I3'] },
  { id: 'F32', is: 'pods wait for a node', holds: ['I2'] },
]
