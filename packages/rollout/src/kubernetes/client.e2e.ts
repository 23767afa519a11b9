import { clusterOf } from './client.ts'
import { clusterSuite } from './cluster.suite.ts'

// Runs on a real API server, which `npm run test:e2e -- kubernetes` starts: KUBECONFIG leads to it.
const namespace = 'default'
const never = new AbortController().signal
const paths = process.env['KUBECONFIG'] ?? ''

clusterSuite('the real one', async () => ({
  cluster: clusterOf({ content: '', paths, context: '', namespace }, never, () => undefined),
  settle: async () => {},
}))
