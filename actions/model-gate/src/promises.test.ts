import { describe, expect, test } from '@jest/globals'
import { type Promised, policies } from './promised-policies.suite.ts'
import { stories } from './stories.suite.ts'

const asked: readonly Promised[] = [
  [
    'policy, candidate and baseline by input',
    'policy-and-both-models-are-named-by-the-workflow',
    'Pass: accuracy 0.950 vs 0.925',
  ],
  ['git:<ref>:<path>', 'a-baseline-may-be-a-file-of-an-earlier-commit', 'Pass: accuracy 0.950 vs 0.925'],
  [
    'git:<ref>:<path> that is not there',
    'a-baseline-at-a-commit-that-has-none-is-asked-back',
    'there is no produktion.csv at',
  ],
  [
    'mlflow:models:/name@alias',
    'a-candidate-is-held-to-the-champion-of-mlflow',
    'mlflow:models:/churn@champion is version',
  ],
  [
    'mlflow:models:/name/version',
    'the-metrics-of-runs-in-mlflow-are-a-metrics-file',
    'mlflow:models:/churn/2',
  ],
  [
    'a model to run',
    'a-model-that-is-asked-itself-behaves',
    'Pass: count of answers that change when asked again 0',
  ],
  [
    'a model to run as candidate and as baseline, with metrics and slices',
    'two-models-that-are-asked-are-compared-slice-by-slice',
    'was asked the 900 rows of holdout.csv',
  ],
  [
    'a model to run behind a server, held to a file',
    'a-model-that-a-server-answers-for-is-held-to-a-file',
    'Pass: accuracy 0.941 vs 0.884',
  ],
  [
    'a model to run that crashes',
    'a-model-that-crashes-on-its-rows-is-blocked-by-its-own-words',
    'gave up on rows 1 to 300',
  ],
  [
    'models to run by input, a command and a server',
    'both-models-to-run-may-be-named-by-the-workflow',
    'was asked the 900 rows of holdout.csv',
  ],
  ['a glob', 'predictions-in-several-files-are-read-as-one', '3 files were read as one'],
  ['a glob with an id twice', 'an-id-in-two-of-several-files-is-refused', 'have the same id'],
  [
    'a glob of nothing',
    'a-glob-of-predictions-that-matches-nothing-is-never-green',
    'no file matches parts/new-*.csv',
  ],
  [
    'a token over plain http',
    'a-key-is-not-sent-over-plain-http-to-another-machine',
    'over plain http, where others can read it',
  ],
  [
    'a token to a server of the change',
    'a-key-is-not-sent-where-the-change-itself-leads',
    'which only the policy of the change under judgement names',
  ],
  ['mode gate, and fail-on', 'an-inconclusive-verdict-fails-the-job-by-default', '--- exit 1'],
  ['fail-on: fail', 'a-job-that-asks-only-for-fails-goes-on-when-undecided', '--- exit 0'],
  [
    'fail-on: never',
    'a-job-that-fails-on-nothing-is-told-of-the-fail-all-the-same',
    'Fail: accuracy 0.500 is below 0.9',
  ],
  ['mode plan', 'a-policy-is-planned-before-rows-are-collected', '3 checks need about 1,300 labelled rows'],
  ['mode diff', 'a-policy-that-asks-less-is-seen', 'loosened'],
  ['model', 'the-model-that-was-judged-is-told-by-its-digest', 'model-digest<<<delimiter>\nsha256:'],
  ['purpose promote', 'a-better-model-is-promoted', 'decision<<<delimiter>\npromote'],
  ['purpose review', 'a-pull-request-is-held-to-no-proven-harm', 'decision<<<delimiter>\ninconclusive'],
  ['purpose auto', 'a-job-may-decide-its-purpose-by-the-event', 'decision<<<delimiter>\npromote'],
  ['an alias that is not there', 'an-alias-that-mlflow-does-not-have-is-asked-back', 'champoin'],
  ['an MLflow that is no server', 'an-mlflow-store-of-files-is-refused-with-words', '--- exit 2'],
  ['an MLflow that does not answer', 'an-mlflow-that-does-not-answer-is-an-outage', '--- exit 3'],
  [
    'an MLflow that asks who it is',
    'an-mlflow-that-knows-nobody-names-the-variables-to-set',
    'MLFLOW_TRACKING_USERNAME',
  ],
  ['no policy yet', 'without-a-policy-one-to-begin-with-is-told', 'write one, for instance {policy: 1'],
  [
    'metrics of the commit before',
    'metrics-of-a-branch-are-held-to-those-of-main',
    'Pass: accuracy 0.905 vs 0.912',
  ],
  ['decision block', 'a-model-that-lost-five-points-is-blocked', 'decision<<<delimiter>\nblock'],
  ['output metrics', 'a-model-that-lost-five-points-is-blocked', '[{"name":"accuracy","new":0.86'],
  ['in a terminal', 'a-person-sees-in-a-terminal-what-ci-will-say', '--- exit 1'],
]

const evidence: readonly Promised[] = [
  ['JSON and TOML, with n and stderr', 'metrics-with-their-rows-decide-by-intervals', 'Newcombe'],
  [
    'JSON and YAML of bare numbers',
    'numbers-without-intervals-decide-nothing-unless-by-point',
    'no-interval',
  ],
  ['DVC metrics.json', 'metrics-of-dvc-are-read-as-they-lie', 'Pass: test.accuracy 0.913 vs 0.911'],
  ['DVCLive', 'the-last-step-of-dvclive-is-a-metrics-file', 'Pass: eval.accuracy 0.904 vs 0.906'],
  ['classification_report', 'a-classification-report-of-scikit-learn-has-intervals', 'Newcombe'],
  ['runs of MLflow by REST', 'the-metrics-of-runs-in-mlflow-are-a-metrics-file', 'Pass: latency_ms'],
  ['CSV', 'a-better-model-is-promoted', 'Tango'],
  ['Parquet and Arrow', 'predictions-may-be-parquet-and-arrow', 'Tango'],
  ['JSON Lines and TSV, packed', 'predictions-may-be-json-lines-and-packed-tsv', 'Tango'],
  ['a list of objects in JSON', 'predictions-may-be-a-list-in-json-and-csv', 'Tango'],
  [
    'JUnit, coverage, sizes, pytest-benchmark: met',
    'what-stayed-as-fast-as-small-and-as-tested-passes',
    'Pass: size (MB)',
  ],
  [
    'JUnit, coverage, sizes, pytest-benchmark: broken',
    'what-grew-slower-larger-or-less-tested-is-blocked',
    '3 more checks',
  ],
  ['predictor: a command', 'a-model-that-is-asked-itself-behaves', '--- exit 0'],
  ['predictor: a command that stays', 'a-model-that-stays-is-started-once', '--- exit 0'],
  [
    'predictor: KServe v2, with concurrency',
    'a-model-behind-kserve-is-asked',
    'POST /v2/models/churn/infer at <model>: 200 (10 times)',
  ],
  [
    'predictor: MLflow /invocations',
    'a-model-behind-mlflow-serving-is-asked',
    'POST /invocations at <model>: 200',
  ],
  ['predictor: JSON lines', 'a-model-that-speaks-json-lines-is-asked', 'POST /predict at <model>: 200'],
  ['predictor: ONNX', 'an-onnx-file-is-run-by-the-runtime-of-the-project', '--- exit 0'],
  [
    'predictor: ONNX without a runtime',
    'an-onnx-file-without-a-runtime-says-what-to-install',
    'npm install --no-save onnxruntime-node',
  ],
  ['time-out', 'a-model-that-gives-no-answer-in-time-is-not-promoted', 'it gave no answer within 0.5 s'],
  ['bound of memory', 'a-model-that-floods-its-output-is-ended', 'it wrote more than 64 MiB'],
  ['a server that is away', 'a-model-server-that-stays-busy-is-an-outage', '--- exit 3'],
  [
    'a server that breaks',
    'a-model-server-that-breaks-is-no-pass',
    'Fail: count of unusable answers to missing values 60',
  ],
  [
    'a server that asks for a key',
    'a-server-that-asks-for-a-key-is-shown-it-and-no-other-is',
    'it sends to <elsewhere>, which is not followed',
  ],
  ['a key that is not taken', 'a-key-that-a-server-does-not-take-is-not-shown', 'no such key: ***'],
  ['a command sees no secrets', 'a-command-does-not-see-the-secrets-of-the-job', '--- exit 0'],
]

const trust: readonly Promised[] = [
  ['a look is counted', 'the-first-look-at-a-holdout-is-counted', 'look 1 of 8'],
  ['a spent holdout', 'a-worn-out-holdout-promotes-nothing', 'these rows have judged 8 candidates'],
  ['a lost ledger', 'a-lost-ledger-is-no-fresh-one', 'ledger-unknown'],
  [
    'verdicts alone',
    'a-holdout-that-reveals-verdicts-alone-tells-no-number',
    'the holdout reveals verdicts alone',
  ],
  [
    'the policy of the base commit',
    'a-change-that-loosens-its-gate-is-judged-by-the-one-before',
    'what it asks less',
  ],
  [
    'the baseline of the base commit',
    'a-change-of-the-baseline-is-held-to-the-one-before',
    'it was compared with the file as it was before',
  ],
  [
    'a probe’s baseline of the base commit',
    'a-change-of-what-a-probe-compares-with-is-held-to-the-one-before',
    'size (MB) rose 0.0080',
  ],
  [
    'evaluator and ledger',
    'a-change-of-what-makes-the-numbers-is-not-verified',
    'this change edits evaluate.py, which makes the numbers; this change edits the ledger',
  ],
  ['a fork', 'the-numbers-of-a-fork-are-its-authors-word', 'verified<<<delimiter>\nfalse'],
  ['verified', 'a-change-that-leaves-its-gate-alone-is-verified', 'verified<<<delimiter>\ntrue'],
]

const reports: readonly Promised[] = [
  [
    'the decision in one sentence',
    'a-model-that-lost-five-points-is-blocked',
    '### ❌ Fail: accuracy fell 5.0 points',
  ],
  ['a table per rule, intervals drawn', 'a-model-that-lost-five-points-is-blocked', '<code>├'],
  ['slices worst first', 'one-slice-is-worse-and-is-named', '| accuracy, region&#61;EU ↑ | 0.835 | 0.65 |'],
  ['failing examples', 'one-slice-is-worse-and-is-named', '#### The first 10 of 76 rows that broke'],
  ['a reliability diagram', 'calibration-is-held-to-a-limit-and-drawn', 'Reliability'],
  [
    'a confusion matrix',
    'calibration-is-held-to-a-limit-and-drawn',
    '#### Confusion matrix, with the change from the baseline',
  ],
  [
    'what would change this',
    'two-hundred-rows-cannot-rule-out-a-one-point-drop',
    '#### What would change this',
  ],
  [
    'the rows of a regression that got worse',
    'a-regression-that-errs-more-shows-its-worst-rows',
    '#### The rows whose error grew most, of 202 of 300',
  ],
  [
    'broken.csv',
    'rows-that-broke-are-written-where-the-workflow-asks',
    'broken-file<<<delimiter>\nbroken.csv',
  ],
]

const holes: readonly Promised[] = [
  ['no baseline', 'a-missing-baseline-is-not-green', 'no-baseline'],
  [
    'no baseline, as agreed',
    'the-first-run-is-judged-by-what-needs-no-baseline',
    'first run: absolute checks only',
  ],
  ['NaN: a prediction', 'a-row-without-an-answer-is-never-green', 'Fail: 2 predictions'],
  ['NaN: a score', 'a-nan-that-scores-give-is-never-green', 'Fail: 1 prediction or score'],
  ['NaN: the baseline', 'a-baseline-with-a-row-of-nan-is-compared-with-nothing', 'baseline-not-finite'],
  ['NaN: a metrics file', 'nan-in-a-metrics-file-is-never-green', 'new.json:1:14: the value is NaN'],
  ['labels that differ', 'labels-that-the-files-do-not-agree-on-are-refused', '"r3" is "0" and "1"'],
  ['label sets that differ', 'a-class-that-no-label-has-is-refused-in-a-binary-task', '"0", "1", "maybe"'],
  ['duplicated ids', 'a-repeated-id-is-refused', 'rows 3 and 4 have the same id "r3"'],
  [
    'unmatched ids',
    'a-row-that-only-one-model-has-is-refused',
    '1 id of new.csv (200 rows) cannot be found in old.csv (199 rows): "r9"',
  ],
  ['rows of another holdout', 'rows-of-another-holdout-are-refused', '200 ids of new.csv'],
  ['a metric misspelt', 'a-mistyped-metric-is-asked-back', 'did you mean "accuracy"?'],
  [
    'a slice that vanished',
    'a-slice-that-vanished-leaves-its-check-unanswered',
    'a slice is missing: region=AFRICA',
  ],
  [
    'an empty predictions file',
    'an-empty-predictions-file-is-never-green',
    'Inconclusive: accuracy was not judged: there are no rows',
  ],
  [
    'a file that is not there',
    'a-candidate-that-is-not-there-is-asked-back',
    'new.csv: there is no such file',
  ],
  ['a glob that matches nothing', 'a-glob-that-matches-nothing-is-no-evidence', 'no test was run'],
  ['a policy that asks nothing', 'a-policy-that-asks-nothing-decides-nothing', 'nothing was asked: 0 checks'],
  [
    'a candidate equal to its baseline',
    'a-candidate-equal-to-its-baseline-is-no-worse',
    'Pass: accuracy 0.925 vs 0.925',
  ],
  [
    'a single class',
    'a-single-class-has-no-auc',
    'Inconclusive: roc-auc was not judged: it needs 10 rows of each class',
  ],
]

/** Findings about today's gates; those about comments are held by cml-report. */
const others: readonly Promised[] = [
  ['point comparison', 'two-hundred-rows-cannot-rule-out-a-one-point-drop', 'Inconclusive: accuracy +0.010'],
  ['repeated looks at one holdout', 'a-worn-out-holdout-promotes-nothing', 'holdout-spent'],
  ['slices multiply it', 'twenty-slices-of-an-equal-model-raise-no-alarm', '--- exit 0'],
  ['a correction that does not correct', 'one-slice-is-worse-and-is-named', 'Holm p 0.0026'],
  ['NaN passes', 'a-baseline-with-a-row-of-nan-is-compared-with-nothing', '--- exit 1'],
  ['no thresholds pass', 'a-policy-that-asks-nothing-decides-nothing', '--- exit 1'],
  [
    'noise of floats at the limit',
    'ten-percent-better-is-met-by-ninety-nine-after-ninety',
    'Pass: accuracy 0.990 vs 0.900',
  ],
  ['non-inferiority cannot be asked', 'a-candidate-equal-to-its-baseline-is-no-worse', '--- exit 0'],
]

describe.each([
  ['what a workflow asks', asked],
  ['evidence', evidence],
  ['policy', policies],
  ['what a change may not do to its own gate', trust],
  ['the report', reports],
  ['holes that it must not have', holes],
  ['findings about other gates that it does not share', others],
])('%s:', (_, promises) => {
  test.each(promises)('%s: %s', (_what, name, says) => {
    const told = stories.find((story) => story.name === name)?.told ?? `there is no story ${name}`
    expect(told.includes(says) ? says : told.slice(0, 2_000)).toBe(says)
  })
})

test('each story is there for something', () => {
  const named = new Set(
    [asked, evidence, policies, trust, reports, holes, others].flat().map(([, story]) => story),
  )
  expect(stories.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([])
})
