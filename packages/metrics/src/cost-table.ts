import { nothing, type Undefined } from './estimate.ts'
import type { Settings } from './metrics/settings.ts'

/** Costs by the class that is true, then by the class that is predicted; what is not there costs nothing. */
type Costs = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What a row costs by the code of its true class, then by that of the predicted one. */
export interface CostTable {
  readonly is: 'costs'
  readonly prices: readonly Float64Array[]
}

/** Reads `costs` for some classes; a class that none of the rows has is a slip of the pen, not a cost of 0. */
export function costTable(classes: readonly string[], settings: Settings): CostTable | Undefined {
  const costs = Object.entries(Object(settings['costs']) as Costs)
  const named = costs.flatMap(([label, of]) => [label, ...Object.keys(of)])
  const unknown = named.find((name) => !classes.includes(name))
  if (unknown !== undefined) {
    const because = `"costs" names the class ${JSON.stringify(unknown.slice(0, 40))}, which no row has`
    return { ...nothing, because }
  }
  const prices = classes.map(() => new Float64Array(classes.length))
  for (const [label, of] of costs)
    for (const [said, price] of Object.entries(of))
      prices[classes.indexOf(label)]?.fill(price, classes.indexOf(said), classes.indexOf(said) + 1)
  return { is: 'costs', prices }
}

/** Asks for the costs where a check has none. */
export function lacksCosts(settings: Settings): string | undefined {
  return settings['costs'] === undefined ? '"costs: {true class: {predicted class: 5}}"' : undefined
}
