import { nothing } from '../estimate.ts'
import type { Metric } from './metric.ts'

/** Costs by the class that is true, then by the class that is predicted; what is not there costs nothing. */
type Costs = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Mean of what each row’s truth and prediction cost together. */
export const cost = {
  name: 'cost',
  aliases: ['mean cost', 'business cost'],
  summary:
    'Mean cost of a row by `costs`, a cost for each class that is true and class that is predicted; gains are below 0.',
  definition: 'Σ cost(label, prediction) / n',
  url: 'https://scikit-learn.org/stable/auto_examples/model_selection/plot_cost_sensitive_learning.html',
  better: 'lower',
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  settings: ['costs'],
  lacks: (_, settings) =>
    settings['costs'] === undefined ? '"costs: {true class: {predicted class: 5}}"' : undefined,
  measure: ({ classes }, settings) => {
    const costs = Object.entries(Object(settings['costs']) as Costs)
    const named = costs.flatMap(([label, of]) => [label, ...Object.keys(of)])
    const unknown = named.find((name) => !classes.includes(name))
    if (unknown !== undefined) {
      const because = `"costs" names the class ${JSON.stringify(unknown.slice(0, 40))}, which no row has`
      return { ...nothing, because }
    }
    const table = classes.map(() => new Float64Array(classes.length))
    for (const [label, of] of costs)
      for (const [said, price] of Object.entries(of))
        table[classes.indexOf(label)]?.fill(price, classes.indexOf(said), classes.indexOf(said) + 1)
    return { is: 'mean', part: ({ label, prediction }) => table[label]?.[prediction] as number }
  },
} as const satisfies Metric
