/** examples/flights/rollout.yml with waits that suit a world of a minute: nobody bakes for two seconds in earnest. */
export function rolloutFile(prometheus: string): string {
  return `rollout: 1
name: flights
namespace: ml
strategy: canary
target: { deployment: flights, container: api, service: flights }
route: { provider: gateway-api, name: flights, rule: predict }
steps: ["20%:2s..10m", "50%:2s..10m", "100%"]
judge:
  prometheus: { url: "${prometheus}", telemetry-lag: 0s, look-every: 1s }
  errors: { total: http_requests_total, bad: 'http_requests_total{code=~"5.."}', ceiling: 0.05, pass-below: 0.01 }
  dispersion: 1
  min-requests: 300
waits: { settle: 1s, accept: 2m, ready: 5m, drain: 1s, poll: 1s }
keep-previous-for: 1h
`
}
