/** One thing that goes wrong around a rollout. */
export interface Fault {
  readonly id: `F${number}`
  /** What goes wrong, in one line. */
  readonly is: string
  /** The invariants that it must not break, by the ids of `invariants.ts`. */
  readonly holds: readonly `I${number}`[]
  /** Tests that show it and whose names do not begin with its id: file, and name as it is written there. */
  readonly elsewhere?: readonly (readonly [file: string, test: string])[]
  /** What of it is not shown yet, or cannot be shown on the twin, and why. */
  readonly missing?: string
}

/**
 * Every fault that a rollout must survive. A test that shows one begins its name with the fault's id, `F13: …`
 * or `F12, F13: …`; `faults.test.ts` fails for a fault that no test shows, and `docs/faults.md` lists them all.
 */
export const faults: readonly Fault[] = [
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
    missing: 'putting it back once a minute, where a workflow asks for it, is not offered',
  },
  {
    id: 'F30',
    is: 'a quota or a limit refuses pods',
    holds: ['I2', 'I12'],
    elsewhere: [['packages/rollout/src/readiness.test.ts', 'that may make no pods']],
  },
  { id: 'F31', is: 'a drained node takes pods away', holds: ['I3'] },
  { id: 'F32', is: 'pods wait for a node', holds: ['I2'] },
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
    missing:
      'a tag that moved before any pod began: only a registry could tell, and none is asked; who writes the digest is safe',
  },
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
