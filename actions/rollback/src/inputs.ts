import type { Spec } from '@ml-actions/action/action'
import { announceInputs } from '@ml-actions/action/channels/announce'
import { duration, flag, path, secret, tellingFlag, text } from '@ml-actions/action/inputs'

const inputs = {
  rollout: path({
    description: 'The rollout file of the release; not read where the input deployment is given.',
    default: 'rollout.yml',
  }),
  namespace: text({ description: 'Where the Deployment is, in place of a rollout file.', default: '' }),
  deployment: text({
    description:
      'The Deployment, in place of a rollout file: one that canary-deploy never deployed goes back by its ReplicaSets.',
    default: '',
  }),
  container: text({
    description: 'The container of that Deployment that holds the model; by default its only one.',
    default: '',
  }),
  to: text({
    description:
      'Which release: previous-good, before-current, its number, its version, alias:<name> of the model registry, or image:<repository>@sha256:… with force.',
    default: 'previous-good',
  }),
  reason: text({
    description: 'Why, in a sentence: it goes into the audit record and to the chat.',
    default: '',
  }),
  'dry-run': tellingFlag('dry-run', {
    description: 'Prints what would be done, field by field, and changes nothing.',
    default: 'false',
  }),
  force: flag({
    description:
      'Goes on although a check says that it is risky: a schema that differs, a ConfigMap that is gone, an image without a digest.',
    default: 'false',
  }),
  'from-record': flag({
    description:
      'Where the state of the rollout is lost or cannot be read: makes it again from the rollout file, the releases on record and what runs.',
    default: 'false',
  }),
  kubeconfig: secret({
    description:
      'A kubeconfig’s content; by default the file that KUBECONFIG names, or the pod’s own account.',
    default: '',
  }),
  context: text({ description: 'The kubeconfig’s context; by default its current one.', default: '' }),
  'model-name': text({
    description: 'The registered model that alias:<name> is an alias of.',
    default: '',
  }),
  'move-alias': text({
    description:
      'Alias of the model registry that is pointed to the restored release’s model version, once it serves.',
    default: '',
    example: 'champion',
  }),
  'mlflow-tracking-uri': text({
    description: 'Address of the MLflow server; by default that of the variable MLFLOW_TRACKING_URI.',
    default: '',
  }),
  'prometheus-url': text({
    description:
      'Address of Prometheus; by default the rollout file’s. It is asked once the release serves, never before.',
    default: '',
  }),
  'prometheus-token': secret({
    description: 'Bearer token for Prometheus; sent to the address of the input prometheus-url alone.',
    default: '',
  }),
  'watch-for': duration({
    description:
      'How long, once the release serves, Prometheus is asked whether the harm is over; it ends as soon as that is known. `0s` asks nothing.',
    default: '1m',
  }),
  environment: text({
    description:
      'The environment of the rollout file, where it has some, and the one whose GitHub deployments are marked; none by default.',
    default: '',
    example: 'production',
  }),
  'github-token': secret({
    description: 'Token that may mark them (`deployments: write`).',
    default: '',
    expression: 'github.token',
  }),
  ...announceInputs,
  'allow-exec': flag({
    description:
      'Lets the kubeconfig run any command, which is code; else only aws eks get-token, gke-gcloud-auth-plugin and kubelogin get-token, with no variable that decides what runs.',
    default: 'false',
  }),
  timeout: duration({
    description: 'How long this job may go on; a later run takes the rollback up.',
    default: '30m',
  }),
}

/** What a workflow may ask of rollback. */
export const spec = {
  name: 'rollback',
  description:
    'Takes a model back to a known-good release: checked before, verified after, audited, announced.',
  branding: { icon: 'rotate-ccw', color: 'red' },
  inputs,
  outputs: {
    phase: 'Where the rollback stands: RolledBack, Halted, Held, ….',
    'from-release': 'The release that served before.',
    'to-release': 'The release that serves now.',
    'rollout-id': 'The rollout’s id.',
    'seconds-to-safe': 'Seconds from the start until the known-good release had all traffic.',
    'error-share-before':
      'Share of bad requests in the five minutes before, from 0 to 1; empty where nobody says.',
    'error-share-since': 'Share of bad requests since the release serves; empty where nobody says.',
    told: 'true when everyone who was to be told has been.',
    'plan-json': 'The plan as JSON, of a dry run.',
  },
} as const satisfies Spec<typeof inputs>
