import type { Spec } from '@ml-actions/action/action'
import { announceInputs } from '@ml-actions/action/channels/announce'
import { choice, duration, flag, modes, path, secret, tellingFlag, text } from '@ml-actions/action/inputs'

const inputs = {
  image: text({
    description:
      'The image to release; with a digest (repo@sha256:…) what runs is verified against it. Where KServe serves, also the address of a model (s3://models/fraud/2).',
    default: '',
  }),
  version: text({ description: 'What people call the release: a tag or a commit.', default: '' }),
  mode: modes(
    { run: 'judges', tick: 'judges', plan: 'tells', status: 'tells', resume: 'judges', abort: 'judges' },
    {
      description:
        'Roll out to the end; take one step and leave; print what would be done; print where it stands; go on with what is held; take the release on trial back.',
      default: 'run',
    },
  ),
  rollout: path({
    description:
      'The rollout file: what is released where, in which steps, and how it is judged. By default rollout.yml, and none where the input deployment is given.',
    default: '',
  }),
  environment: text({
    description: 'Which of the file’s environments is laid over the rest of it.',
    default: '',
  }),
  namespace: text({ description: 'Where the Deployment is.', default: '' }),
  deployment: text({
    description: 'The Deployment that serves now. It stands, as the inputs below do, in place of the file’s.',
    default: '',
  }),
  container: text({ description: 'The container that holds the model.', default: '' }),
  service: text({ description: 'The Service before it; by default of the Deployment’s name.', default: '' }),
  strategy: text({
    description: 'How the traffic moves; without a file, canary by default.',
    default: '',
    example: 'blue-green',
  }),
  provider: text({
    description:
      'What moves the traffic; without a file, gateway-api for a canary and service for blue-green.',
    default: '',
    example: 'gateway-api',
  }),
  route: text({
    description:
      'The object whose weights move, and its rule after a slash where it has several: flights/predict.',
    default: '',
  }),
  steps: text({
    description: 'Steps on one line: 10%:10m, 50%:10m, 100%.',
    default: '',
  }),
  annotations: text({
    description:
      'Annotations of the new release’s pods, one key=value a line, over those of the file: which model it serves, and what it breaks with.',
    default: '',
    example: 'ml-actions.dev/model=models:/flights/7',
  }),
  'prometheus-url': text({
    description: 'Address of Prometheus; by default the rollout file’s, which is asked without a token.',
    default: '',
  }),
  'prometheus-token': secret({
    description: 'Bearer token for Prometheus; sent to the address of the input prometheus-url alone.',
    default: '',
  }),
  requests: text({
    description: 'Selector of the counter of all requests; without a file, http_requests_total.',
    default: '',
  }),
  'bad-requests': text({
    description: 'Selector of the counter of bad requests; without a file, http_requests_total{code=~"5.."}.',
    default: '',
  }),
  'on-inconclusive': text({
    description:
      'What happens to the traffic when a step has baked its most without a pass: hold or rollback.',
    default: '',
  }),
  rbac: tellingFlag('rbac', {
    description: 'Prints the least Role for this rollout and asks no cluster; mode plan prints it as well.',
    default: 'false',
  }),
  'on-busy': choice(['fail', 'wait', 'supersede'], {
    description:
      'When another rollout of this name is under way: fail, wait for its end, or take it back first.',
    default: 'fail',
  }),
  timeout: duration({
    description: 'How long this job goes on; a later run takes the rollout up where it is.',
    default: '5h',
  }),
  kubeconfig: secret({
    description:
      'A kubeconfig’s content; by default the file that KUBECONFIG names, or the pod’s own account.',
    default: '',
  }),
  context: text({ description: 'The kubeconfig’s context; by default its current one.', default: '' }),
  ...announceInputs,
  'allow-exec': flag({
    description:
      'Lets the kubeconfig run any command, which is code; else only aws eks get-token, gke-gcloud-auth-plugin and kubelogin get-token, with no variable that decides what runs.',
    default: 'false',
  }),
}

/** What a workflow may ask of canary-deploy. */
export const spec = {
  name: 'canary-deploy',
  description:
    'Rolls a new model release out step by step, judged on real traffic; promoted on evidence, taken back on harm.',
  branding: { icon: 'trending-up', color: 'blue' },
  inputs,
  outputs: {
    phase: 'Where the rollout stands: Baking, Keeping, Succeeded, RolledBack, Held, Halted, ….',
    terminal: 'true when nothing is left to do.',
    weight: 'The candidate’s share of traffic in percent.',
    decision:
      'What came of it: promoted, rolled-back, held, halted, on-its-way, planned, blocked, unchanged, busy, preempted, idle, role, or compared (a shadow from a log).',
    release: 'Number of the release that was deployed, under which it is on record.',
    'previous-image': 'The image that served before.',
    'next-tick-at': 'When mode tick has something to do next, UTC.',
    ticks: 'How many ticks went on with this rollout, so that a workflow that starts itself can end.',
    evidence: 'What each rule of the judge saw and said, as JSON.',
    'rollout-id': 'The rollout’s id.',
    'plan-json': 'The plan as JSON, of mode plan.',
    told: 'true when everyone who was to be told of a promotion, a return, a hold or a halt has been.',
    role: 'The least Role for this rollout as YAML, of mode plan and of rbac.',
  },
} as const satisfies Spec<typeof inputs>
