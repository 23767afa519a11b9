import type { Spec } from '@ml-actions/action/action'
import { lines, modes, tellingFlag, text } from '@ml-actions/action/inputs'

const inputs = {
  operation: modes(
    { resolve: 'tells', register: 'tells', promote: 'judges', tag: 'tells', compare: 'tells' },
    {
      description:
        '`resolve` finds a version; `register` adds one; `promote` points an alias to one that its gate let through; `tag` sets tags of one; `compare` shows the metrics of two.',
      default: 'resolve',
    },
  ),
  model: text({ description: 'Name of the registered model.', example: 'churn' }),
  version: text({
    description: 'Which version: a number, or `@` and an alias.',
    default: '',
    example: '@challenger',
  }),
  source: text({
    description:
      'Of `register`: where the model lies, `models:/m-…`, `runs:/<run id>/<path>`, `s3://…`; by default the only model that the run logged.',
    default: '',
    example: 'runs:/591785b794601e212b260e25925636fd/model',
  }),
  'run-id': text({
    description: 'Of `register`: the run of MLflow that made the model.',
    default: '',
    example: '591785b794601e212b260e25925636fd',
  }),
  alias: text({
    description:
      'The alias: the one that `promote` moves, that `resolve` finds when no version is given, and whose version `compare` takes as the old one.',
    default: '',
    example: 'champion',
  }),
  against: text({
    description: 'Of `compare`: the old version, a number or `@` and an alias; by default that of `alias`.',
    default: '',
    example: '3',
  }),
  verdict: lines({
    description:
      'Paths of verdict.json files, one a line. `register` keeps what they say as tags; `promote` needs the one of model-gate, about this very model, and all that are given must pass.',
    default: '',
    example: '.ml-actions/model-gate/verdict.json',
  }),
  digest: text({
    description:
      'Digest of the model, `sha256:` and 64 digits. `register` keeps it, by default the one in model-gate’s verdict; `promote` holds the version to it.',
    default: '',
  }),
  tags: lines({
    description: 'Tags of the version, one `key=value` a line, of `register` and `tag`.',
    default: '',
    example: 'team=growth',
  }),
  expect: text({
    description:
      'Of `promote`: the version that the alias must point to now, or `none` for no version; by default whatever it points to when this run first looks.',
    default: '',
    example: '3',
  }),
  'previous-alias': text({
    description: 'Of `promote`: an alias that is pointed to the version which is replaced.',
    default: '',
    example: 'previous',
  }),
  'mlflow-tracking-uri': text({
    description: 'Address of the MLflow server; by default that of the variable MLFLOW_TRACKING_URI.',
    default: '',
    example: 'https://mlflow.example.com',
  }),
  'dry-run': tellingFlag('dry-run', {
    description: 'Says what would be written, and writes nothing.',
    default: 'false',
  }),
}

/** What a workflow may ask of model-registry. */
export const spec = {
  name: 'model-registry',
  description:
    'Resolves, registers, promotes, tags and compares models of MLflow: promoted only as the gate judged them.',
  branding: { icon: 'archive', color: 'purple' },
  inputs,
  outputs: {
    version: 'The version’s number.',
    'model-uri': 'What MLflow loads it by: `models:/<name>/<version>`.',
    digest: 'The digest that the version was registered with.',
    alias: 'The alias that was asked for.',
  },
} as const satisfies Spec<typeof inputs>
