import { costTable, lacksCosts } from '../cost-table.ts'
import type { Metric } from './metric.ts'

/** Mean of what each row’s truth and prediction cost together. */
export const cost = {
  name: 'cost',
  aliases: ['mean cost', 'business cost'],
  summary:
    'Mean cost of a row by `costs`, a cost for each class that is true and class that is predicted; gains are below 0.',
  definition: 'Σ cost(label, prediction) / n',
  url: 'https://scikit-learn.org/stable/auto_examples/model_selection/plot_cost_sensitive_learning.html',
  better: 'lower',
  range: [-Infinity, Infinity],
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  settings: ['costs'],
  lacks: (_, settings) => lacksCosts(settings),
  measure: ({ classes }, settings) => {
    const table = costTable(classes, settings)
    if (table.is === 'undefined') return table
    return { is: 'mean', part: ({ label, prediction }) => table.prices[label]?.[prediction] as number }
  },
} as const satisfies Metric
