import { Misuse } from '@ml-actions/verdict/faults'

const name = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const matcher = `[a-zA-Z_][a-zA-Z0-9_]*\\s*(?:=~|!~|!=|=)\\s*"(?:[^"\\\\\\n]|\\\\.)*"`
const whole = new RegExp(`^(${name})(?:\\{\\s*((?:${matcher})(?:\\s*,\\s*${matcher})*)?\\s*,?\\s*\\})?$`)

/** A selector of raw series: a metric's name and the matchers inside its braces. */
export interface Selector {
  readonly metric: string
  /** As written, without braces; `''` when there are none. */
  readonly matchers: string
}

/**
 * Reads a selector such as `http_requests_total{code=~"5.."}`.
 * @throws {Misuse} for anything else: functions, ranges and sums hide counter resets
 */
export function readSelector(text: string): Selector {
  const match = whole.exec(text.trim())
  if (match?.[1] === undefined) {
    throw new Misuse({
      is: `the selector is ${JSON.stringify(text.slice(0, 200))}`,
      wanted: 'raw series, such as http_requests_total{code=~"5.."}, without functions, sums or ranges',
      todo: 'name the counter itself: resets can only be seen on raw series',
    })
  }
  return { metric: match[1], matchers: match[2] ?? '' }
}

/** Narrows a selector to some pods, and writes it. */
export function ofPods(selector: Selector, label: string, pods: readonly string[]): string {
  const { metric, matchers } = selected(selector, label, pods)
  return `${metric}{${matchers}}`
}

/** Narrows a selector to some values of a label: they are text, quoted, and never part of the query's language. */
export function selected({ metric, matchers }: Selector, label: string, values: readonly string[]): Selector {
  const pattern = values.map((value) => value.replace(/[^A-Za-z0-9_-]/g, (sign) => `\\${sign}`)).join('|')
  const quoted = `"${pattern.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
  return { metric, matchers: [...(matchers === '' ? [] : [matchers]), `${label}=~${quoted}`].join(',') }
}
