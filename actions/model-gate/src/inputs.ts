import type { Spec } from '@ml-actions/action/action'
import { choice, duration, type Inputs, lines, modes, path, secret, text } from '@ml-actions/action/inputs'
import { adapters } from '@ml-actions/engine/adapters/catalogue'

/** What a workflow may ask of model-gate. */
export const spec = {
  name: 'model-gate',
  description:
    'Lets a model through only when its predictions prove it, against a policy and the model in use.',
  branding: { icon: 'check-square', color: 'green' },
  inputs: {
    policy: path({
      description: 'The policy: what is demanded of a candidate.',
      default: 'gate.yml',
      example: 'gate.yml',
    }),
    candidate: path({
      description:
        'The candidate’s predictions (CSV, Parquet) or metrics (JSON, YAML, TOML), instead of what the policy names; a path, a glob of predictions, or mlflow:runs:/…, mlflow:models:/…. Or, where the policy has `inputs`, a model that is asked: an address, an ONNX file, or a command as a list in JSON.',
      default: '',
      example: 'out/new.parquet',
    }),
    baseline: path({
      description:
        'The baseline’s predictions or metrics, instead of what the policy names; a path, a glob of predictions, git:<ref>:<path>, or mlflow:models:/<name>@<alias>. Or a model that is asked, as for the candidate.',
      default: '',
      example: 'out/production.parquet',
    }),
    engine: choice(['local', ...adapters.map(({ name }) => name)], {
      description:
        "What reads the predictions: `local`, this action's own exact reader, or an engine that counts labels, predictions and scores by one query: see [docs/engines.md](../../docs/engines.md#model-gate). Then `candidate` may also be the address of a table, `trino://catalog.schema.table`, or of some of its rows, `…?where={week: {min: 2026-11-23}}`.",
      default: 'local',
    }),
    timeout: duration({
      description:
        'With an `engine`: how long its queries may take together, `90s` or `20m`; then they are ended where they run.',
      default: '1h',
    }),
    model: lines({
      description:
        'Paths or globs of the files of the candidate’s model, one a line: their digest goes into verdict.json, and model-registry promotes only the model that was judged.',
      default: '',
      example: 'out/model.onnx',
    }),
    predictor: text({
      description:
        'How the candidate itself is asked, instead of the policy’s predictor: words of a command, the address of a server, or an ONNX file. Where the policy asks in the same way, its other settings stay.',
      default: '',
      example: 'python predict.py',
    }),
    'predictor-token': secret({
      description:
        'What shows the predictor’s server who asks; sent to the candidate’s server alone, as `authorization: Bearer …` or in the header that the policy’s `token-header` names, and never where a redirect leads.',
      default: '',
    }),
    ledger: path({
      description:
        'Where the looks at the holdout are counted, when the policy limits them; this look is added to the file, which the workflow carries from run to run.',
      default: '',
      example: 'gate-ledger.jsonl',
    }),
    'broken-rows': path({
      description:
        'Where to write the rows that the candidate made worse, as CSV: id, label, old, new and slices; by default nowhere, since they may be personal data.',
      default: '',
      example: '.ml-actions/model-gate/broken.csv',
    }),
    'mlflow-tracking-uri': text({
      description:
        'Address of the MLflow server that names beginning with "mlflow:" are looked up on; by default that of the variable MLFLOW_TRACKING_URI.',
      default: '',
      example: 'https://mlflow.example.com',
    }),
    mode: modes(
      { gate: 'judges', plan: 'tells', diff: 'tells' },
      {
        description:
          '`gate` judges the candidate; `plan` tells how many labelled rows the policy needs, and with an `engine` its queries; `diff` tells what a change loosens in the policy.',
        default: 'gate',
      },
    ),
    purpose: choice(['auto', 'promote', 'review'], {
      description:
        'What a pass means: `promote` asks for proof, `review` only that no harm is proven; `auto` is `review` on pull and merge requests, else `promote`.',
      default: 'auto',
    }),
  },
  outputs: {
    decision:
      'promote, block or inconclusive; promote needs the proof of purpose promote, whatever the purpose was.',
    verified:
      'true, or false when the change under judgement edits its own policy, baseline, ledger or evaluator, or comes from a fork.',
    'model-digest': 'Digest of the candidate’s model, where the input `model` names its files.',
    'ledger-file': 'Path of the ledger, where the policy limits looks at the holdout.',
    'broken-file':
      'Path of the rows that the candidate made worse, where the input `broken-rows` asks for them.',
    metrics: 'JSON: each metric with its old and new value, the change and its interval.',
  },
} satisfies Spec<Inputs>
