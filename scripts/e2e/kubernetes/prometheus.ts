import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, type Json } from '@ml-actions/rollout/json'
import { type Component, start } from './component.ts'
import { targetsPort } from './control-plane.ts'

/** Where Prometheus answers in the namespace. */
export const prometheusUrl = 'http://127.0.0.1:9090'

/** Counts the requests that some pods had in the last quarter of an hour, also of those that are gone. @param pods  a regular expression */
export async function countedOf(pods: string): Promise<number> {
  const query = `sum(max_over_time(http_requests_total{pod=~"${pods}"}[15m]))`
  const asked = await fetch(`${prometheusUrl}/api/v1/query?query=${encodeURIComponent(query)}`)
  const answer = (await asked.json()) as Json
  return Number(at(answer, '/data/result/0/value/1') ?? 0)
}

/** Starts a Prometheus that scrapes every pod each second. */
export async function startPrometheus(home: string, binary: string): Promise<Component> {
  const settings = join(home, 'prometheus.yml')
  const discovery = { url: `http://127.0.0.1:${targetsPort}/`, refresh_interval: '1s' }
  writeFileSync(
    settings,
    JSON.stringify({
      global: { scrape_interval: '1s' },
      scrape_configs: [{ job_name: 'pods', http_sd_configs: [discovery] }],
    }),
  )
  const words = [binary, '--config.file', settings, '--storage.tsdb.path', join(home, 'tsdb')]
  const component = start(home, 'prometheus', [...words, '--web.listen-address', '127.0.0.1:9090'])
  await component.until(async () => (await fetch(`${prometheusUrl}/-/ready`)).ok)
  return component
}
