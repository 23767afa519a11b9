import type { Spec } from '@ml-actions/action/action'
import { choice, duration, flag, lines, path, secret, text } from '@ml-actions/action/inputs'

const inputs = {
  rollout: path({
    description: 'The rollout file: what is released where, in which steps, and how it is judged.',
    default: 'rollout.yml',
  }),
  image: text({
    description: 'The image to release; with a digest (repo@sha256:…) what runs is verified against it.',
    default: '',
  }),
  version: text({ description: 'What people call the release: a tag or a commit.', default: '' }),
  mode: choice(['run', 'tick', 'plan', 'status'], {
    description:
      'Roll out to the end, take one step and leave, print what would be done, or print where it stands.',
    default: 'run',
  }),
  resume: flag({ description: 'Goes on with a rollout that is held.', default: 'false' }),
  abort: flag({
    description: 'Takes a rollout that is under way back to the stable release.',
    default: 'false',
  }),
  'on-busy': choice(['fail', 'supersede'], {
    description: 'What to do when another rollout of this name is under way.',
    default: 'fail',
  }),
  steps: lines({ description: 'Steps in place of the file’s, such as 5%:5m, one a line.', default: '' }),
  prometheus: text({ description: 'Address of Prometheus in place of the file’s.', default: '' }),
  'prometheus-token': secret({ description: 'Bearer token for Prometheus.', default: '' }),
  kubeconfig: secret({
    description:
      'A kubeconfig’s content; by default the file that KUBECONFIG names, or the pod’s own account.',
    default: '',
  }),
  context: text({ description: 'The kubeconfig’s context; by default its current one.', default: '' }),
  'time-budget': duration({
    description: 'How long mode run goes on in this job; a later run takes the rollout up.',
    default: '5h',
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
    'rollout-id': 'The rollout’s id.',
    'next-tick-at': 'When mode tick has something to do next, UTC.',
    'plan-json': 'The plan as JSON, of mode plan.',
  },
} as const satisfies Spec<typeof inputs>
