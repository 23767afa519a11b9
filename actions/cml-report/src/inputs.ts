import type { Spec } from '@ml-actions/action/action'
import { choice, count, flag, type Inputs, lines, path, secret, text } from '@ml-actions/action/inputs'
import { isStickyId, stickyIdWanted } from '@ml-actions/forge/marker'
import { predictionInputs } from './predictions/inputs.ts'

const inputs = {
  verdicts: lines({
    description: 'The verdict.json files to report, one path or glob a line.',
    default: '.ml-actions/*/verdict.json',
  }),
  metrics: lines({
    description:
      'Metrics files (JSON, YAML, TOML) to compare with the baseline, one path, glob, or mlflow:runs:/… a line.',
    default: '',
    example: 'metrics.json',
  }),
  baseline: text({
    description:
      'Where old metrics files are: a git ref, whose merge base with this commit has them; a file, a glob, or a folder with its slash (old/); mlflow:runs:/… or mlflow:models:/<name>@<alias>; by default the merge base of the pull request.',
    default: '',
    example: 'origin/main',
  }),
  directions: lines({
    description:
      'Which way a number of a metrics file is better, one a line: <name>: higher, lower or neither; * stands for any text. Most are known by their names.',
    default: '',
    example: 'latency_*: lower',
  }),
  plots: lines({
    description:
      'Training curves, one path or glob a line: DVCLive’s plots/metrics (TSV), scalars of TensorBoard (CSV, JSON), Vega-Lite of `dvc plots diff --show-vega`.',
    default: '',
    example: 'dvclive/plots/metrics/**/*.tsv',
  }),
  images: choice(['none', 'artifact', 'branch'], {
    description:
      'Whether charts and training curves among the plots become pictures: none; or PNG files below .ml-actions/cml-report/images, to be kept as an artifact, which explore.html shows; or besides on the branch ml-actions-pictures, which the comment shows (`contents: write`).',
    default: 'none',
  }),
  theme: choice(['auto', 'light', 'dark'], {
    description:
      'The pages that pictures and explore.html are for: each reader’s own, for which pictures are drawn twice, or one for all.',
    default: 'auto',
  }),
  history: count({
    description:
      'How many commits of the base branch a number’s history is drawn over; 0 for none. The clone must hold them.',
    default: '20',
    max: 200,
  }),
  'mlflow-tracking-uri': text({
    description:
      'Address of the MLflow server that names beginning with "mlflow:" are looked up on; by default that of the variable MLFLOW_TRACKING_URI.',
    default: '',
    example: 'https://mlflow.example.com',
  }),
  ...predictionInputs,
  charts: choice(['unicode', 'mermaid'], {
    description:
      'How charts are drawn: of characters, which every reader shows, or as Mermaid diagrams, of which e-mail and phones show the source.',
    default: 'unicode',
  }),
  sections: lines({
    description:
      'Sections of the report in the order wanted, one a line; all of them by default. The headline is always first, the footer last.',
    default: '',
    example: 'metrics',
  }),
  markdown: lines({
    description: 'Markdown files of your own to put into the report, one path or glob a line.',
    default: '',
    example: 'notes.md',
  }),
  'markdown-trust': choice(['sanitise', 'verbatim'], {
    description:
      'Whether those files are written again without HTML, images, links and mentions, or taken as they are.',
    default: 'sanitise',
  }),
  title: text({
    description: 'A name in the headline, where a pull request has several reports.',
    default: '',
  }),
  id: {
    ...text({
      description: 'Which comment of a pull request is kept up to date; give each report its own.',
      default: 'default',
    }),
    wanted: stickyIdWanted,
    parse: (given: string) => (isStickyId(given) ? given : undefined),
  },
  comment: choice(['sticky', 'new', 'none'], {
    description:
      'How the report becomes a comment: one that is kept up to date, a new one of each run, or not at all.',
    default: 'sticky',
  }),
  'require-comment': flag({
    description: 'Whether the job fails where the comment cannot be written; otherwise it warns.',
    default: 'false',
  }),
  notify: choice(['never', 'on-worse'], {
    description:
      'Whether a verdict that is worse than in the comment before gets one short new comment, since an edited one sends no e-mail.',
    default: 'never',
  }),
  'check-run': flag({
    description:
      'Whether the report is also a check of the commit, `cml-report` and its id, green for a pass alone whatever fail-on says.',
    default: 'false',
  }),
  'pull-request': count({
    description: 'Number of the pull request to comment on; 0 takes the one that the run belongs to.',
    default: '0',
  }),
  stage: choice(['auto', 'collect', 'publish'], {
    description:
      'Whether the report is posted; or collected as data, in collected.json, for a job that may post; or published from what another run collected. By itself a pull request from a fork is collected, all else is posted.',
    default: 'auto',
  }),
  artifact: text({
    description:
      'Publishing: name of the artifact that holds collected.json, fetched from the run that set this one off.',
    default: 'cml-report',
  }),
  collected: path({
    description:
      'Publishing: path of a collected.json that an earlier step brought here, in place of the artifact.',
    default: '',
  }),
  'github-token': secret({
    description:
      'Token that may write the comment (`pull-requests: write`); with an empty one there is none.',
    default: '',
    expression: 'github.token',
  }),
} satisfies Inputs

/** What cml-report asks for and gives. */
export const spec = {
  name: 'cml-report',
  description:
    'Reports metrics, verdicts and a confusion matrix in one pull-request comment that is kept up to date.',
  branding: { icon: 'message-square', color: 'blue' },
  inputs,
  outputs: {
    posted: 'What became of the comment: created, updated, unchanged, newer-run or none.',
    'comment-url': 'Link to the comment; empty without one.',
    'comment-id': 'Number of the comment, by which the forge’s API knows it; empty without one.',
    'collected-file': 'Path of collected.json, for `stage: publish`; empty where the report was posted.',
    metrics:
      'The metrics as JSON, `[{"name": …, "old": …, "new": …, "change": …, "better": "higher"}]`, at most 500, null where there is none.',
  },
} as const satisfies Spec<typeof inputs>
