import type { Way } from './way.ts'

/** The team's Service alone: its address leads to the ready endpoints. */
export const service: Way = {
  provider: 'service',
  by: 'the Service',
  path: '/api/v1/namespaces/ml/services',
  hasRules: false,
  addressOf: (host) => ({ host, port: 80 }),
}
