import { costTable, lacksCosts } from '../cost-table.ts'
import type { Metric } from './metric.ts'

/**
 * What all rows cost together.
 *
 * Its interval is of what as many rows like these cost: n times the mean's. Each row adds n times its own cost to a mean
 * over n rows, so that the total is had in one division and its interval as any mean's.
 */
export const totalCost = {
  name: 'total-cost',
  aliases: ['total business cost', 'cost total'],
  summary:
    'Cost of all rows together by `costs`, a cost for each class that is true and class that is predicted; gains are below 0. Its interval is of as many rows like these; of slices of different sizes compare `cost`.',
  definition: 'Σ cost(label, prediction)',
  url: 'https://scikit-learn.org/stable/auto_examples/model_selection/plot_cost_sensitive_learning.html',
  better: 'lower',
  range: [-Infinity, Infinity],
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  settings: ['costs'],
  lacks: (_, settings) => lacksCosts(settings),
  measure: ({ classes, rows }, settings) => {
    const table = costTable(classes, settings)
    if (table.is === 'undefined') return table
    return {
      is: 'mean',
      part: ({ label, prediction }) => rows * (table.prices[label]?.[prediction] as number),
    }
  },
} as const satisfies Metric
