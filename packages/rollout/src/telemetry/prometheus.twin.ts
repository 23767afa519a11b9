import { type Instant, secondsBetween } from '../instant.ts'

/** One raw series of the twin. */
export interface TwinSeries {
  readonly metric: string
  readonly labels: Readonly<Record<string, string>>
  readonly samples: Array<readonly [at: Instant, value: string]>
}

/**
 * Prometheus in memory, for what this package asks: `time()`, and instant queries of a selector, with a range
 * or without. Bounds are left-open, as in Prometheus 3.
 */
export class PrometheusTwin {
  readonly series: TwinSeries[] = []
  /** What the next answers are instead, in order; for tests of a server that is ill. */
  readonly ill: Array<{ readonly body: unknown } | { readonly failed: string }> = []
  readonly #now: () => Instant

  constructor(now: () => Instant) {
    this.#now = now
  }

  /** Takes one scrape: a text in the exposition format, with the labels that the scraper adds. */
  take(text: string, labels: Readonly<Record<string, string>>): void {
    for (const line of text.split('\n')) {
      const match = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/.exec(line)
      if (match?.[1] === undefined || match[3] === undefined) continue
      this.add(match[1], { ...labelsOf(match[2] ?? ''), ...labels }, this.#now(), match[3])
    }
  }

  /** Adds one sample to the series with exactly these labels. */
  add(metric: string, labels: Readonly<Record<string, string>>, at: Instant, value: string): void {
    const key = (of: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(of).sort())
    let found = this.series.find((one) => one.metric === metric && key(one.labels) === key(labels))
    if (found === undefined) {
      found = { metric, labels, samples: [] }
      this.series.push(found)
    }
    found.samples.push([at, value])
  }

  /** Takes a scrape of a pod that failed: until the next one its series are stale, and an instant query has none of them. */
  missed(pod: string, at: Instant): void {
    for (const { labels, samples } of this.series) if (labels['pod'] === pod) samples.push([at, staleMark])
  }

  /** Answers a query as `/api/v1/query` does. */
  ask(query: string, time?: Instant): { readonly body: unknown } | { readonly failed: string } {
    const ill = this.ill.shift()
    if (ill !== undefined) return ill
    const at = time ?? this.#now()
    if (query === 'time()') {
      return {
        body: {
          status: 'success',
          data: { resultType: 'scalar', result: [Date.parse(at) / 1000, String(Date.parse(at) / 1000)] },
        },
      }
    }
    const match = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?(?:\[([0-9]+)s\])?$/.exec(query)
    if (match?.[1] === undefined)
      return { body: { status: 'error', errorType: 'bad_data', error: `cannot parse ${query}` } }
    const [, metric, matchers = '', seconds = staleSeconds] = match
    const found = this.series
      .filter((one) => one.metric === metric && fits(one.labels, matchers))
      .map(({ labels, samples }) => ({
        metric: { __name__: metric, ...labels },
        values: samples
          .filter(([when]) => secondsBetween(when, at) >= 0 && secondsBetween(when, at) < Number(seconds))
          .map(([when, value]) => [Date.parse(when) / 1000, value] as const),
      }))
    if (match[3] !== undefined) {
      const result = found
        .map(({ metric: labels, values }) => ({ metric: labels, values: values.filter(isNoMark) }))
        .filter(({ values }) => values.length > 0)
      return { body: { status: 'success', data: { resultType: 'matrix', result } } }
    }
    const result = found
      .map(({ metric: labels, values }) => ({ metric: labels, value: values.at(-1) }))
      .filter(({ value }) => value !== undefined && isNoMark(value))
    return { body: { status: 'success', data: { resultType: 'vector', result } } }
  }
}

/** Stands in a series for a sample that was not there: the server keeps it as a NaN of its own, and gives it to nobody. */
const staleMark = 'stale'

function isNoMark([, value]: readonly [at: number, value: string]): boolean {
  return value !== staleMark
}

/** How far back an instant query without a range looks, by default of the server. */
const staleSeconds = '300'

const matcher = /([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g

function labelsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(matcher)].map(([, name = '', , value = '']) => [name, unquoted(value)]),
  )
}

function fits(labels: Readonly<Record<string, string>>, matchers: string): boolean {
  return [...matchers.matchAll(matcher)].every(([, name = '', sign = '', quoted = '']) => {
    const value = Object.hasOwn(labels, name) ? (labels[name] ?? '') : ''
    const wanted = unquoted(quoted)
    const holds = sign.endsWith('~') ? new RegExp(`^(?:${wanted})$`).test(value) : value === wanted
    return sign.startsWith('!') ? !holds : holds
  })
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}
