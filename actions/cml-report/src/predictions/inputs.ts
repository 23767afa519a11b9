import { choice, type Inputs, lines, path, text } from '@ml-actions/action/inputs'

/** What a workflow may say about predictions. */
export const predictionInputs = {
  predictions: path({
    description:
      'Predictions of the change (CSV, JSON Lines, Parquet, Arrow): metrics, slices, confusion matrix and curves are made of them.',
    default: '',
  }),
  'baseline-predictions': path({
    description:
      'Predictions of the model in use for the same rows; with ids in both files each change gets its interval.',
    default: '',
  }),
  task: choice(['auto', 'binary', 'multiclass', 'regression'], {
    description: 'What is predicted; by default what the columns show.',
    default: 'auto',
  }),
  label: text({ description: 'Column of the predictions with the truth.', default: 'label' }),
  prediction: text({
    description: 'Column of the predictions with the predicted class or number.',
    default: 'prediction',
  }),
  score: text({
    description:
      'Column with the score of the positive class, for ROC and calibration; by default `score` where there is one.',
    default: '',
  }),
  positive: text({
    description: 'The class that a binary task looks for; 1 and true are known.',
    default: '',
  }),
  'id-column': text({
    description: 'Column by which rows of both files are paired; by default `id` where there is one.',
    default: '',
  }),
  group: text({
    description:
      'Column of what rows belong together by (a user, a session), so that intervals are not too narrow.',
    default: '',
  }),
  slices: lines({
    description:
      'Columns whose values part the rows into slices, which are reported worst first; one a line.',
    default: '',
    example: 'region',
  }),
} satisfies Inputs
