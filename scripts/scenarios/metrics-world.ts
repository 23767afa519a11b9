import { type Instant, later } from '@ml-actions/rollout/instant'
import type { Twin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { PrometheusTwin } from '@ml-actions/rollout/telemetry/prometheus.twin'
import { servePrometheus } from '@ml-actions/rollout/telemetry/serve-twin'

/** The shares of bad requests that each pod answers with, until the metrics are asked first and from then on. */
export interface MetricsFile {
  readonly before: number
  readonly since: number
}

const scrapeSeconds = 15
const requestsPerScrape = 50
const reach = 40

/** Serves a Prometheus that has scraped a twin's pods. Each time that it is asked for the time, a scrape has gone by. */
export async function serveMetrics(twin: Twin, { before, since }: MetricsFile) {
  const start = twin.clock.now()
  let scrapes = 0
  const server = new PrometheusTwin(() => later(start, scrapes++ * scrapeSeconds))
  for (const { metadata } of await twin.cluster('metrics').list('Pod', {})) {
    let [total, bad] = [0, 0]
    for (let scrape = -reach; scrape <= reach; scrape++) {
      const at: Instant = later(start, scrape * scrapeSeconds - 5)
      total += requestsPerScrape
      bad += Math.round(requestsPerScrape * (at <= start ? before : since))
      server.add('http_requests_total', { pod: metadata.name }, at, String(total))
      server.add('http_errors_total', { pod: metadata.name }, at, String(bad))
    }
  }
  return servePrometheus(server)
}
