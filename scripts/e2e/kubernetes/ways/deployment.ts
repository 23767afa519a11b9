import { service } from './service.ts'
import type { Way } from './way.ts'

/** The Deployment itself, whose pods are behind the team's Service. */
export const deployment: Way = {
  ...service,
  provider: 'deployment',
  path: '/apis/apps/v1/namespaces/ml/deployments',
}
