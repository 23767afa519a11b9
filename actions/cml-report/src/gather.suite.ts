import type { ReportInputs } from './gather.ts'

/** What a workflow asks for that says nothing itself, in a terminal; to be changed where a test needs another. */
export function askedOf(change: Partial<ReportInputs> = {}): ReportInputs {
  return {
    verdicts: ['.ml-actions/*/verdict.json'],
    metrics: [],
    baseline: '',
    'mlflow-tracking-uri': '',
    directions: [],
    plots: [],
    history: 20,
    predictions: '',
    'baseline-predictions': '',
    task: 'auto',
    label: 'label',
    prediction: 'prediction',
    score: '',
    positive: '',
    'id-column': '',
    group: '',
    slices: [],
    charts: 'unicode',
    sections: [],
    markdown: [],
    'markdown-trust': 'sanitise',
    title: '',
    id: 'default',
    comment: 'sticky',
    notify: 'never',
    'pull-request': 0,
    'require-comment': false,
    stage: 'auto',
    artifact: 'cml-report',
    collected: '',
    'github-token': '',
    ...change,
  }
}
