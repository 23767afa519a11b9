import { gatewayAddress } from '../gateway.ts'
import { imageOf, probeOf } from '../workload.ts'
import type { Way } from './way.ts'

const port = 8500

/**
 * An InferenceService in KServe's Standard mode, read by the test's own controller: it makes Deployments, Services and an
 * HTTPRoute, which Contour turns into settings of Envoy. No autoscaler stands between, so that KServe itself says how many pods there are.
 */
export const kserve: Way = {
  provider: 'kserve-standard',
  by: 'a controller of the test’s own, Contour and Envoy',
  path: '/apis/serving.kserve.io/v1beta1/namespaces/ml/inferenceservices',
  hasRules: false,
  makes: (name, release = 1) => (release === 1 ? `${name}-predictor` : `${name}-b-predictor`),
  manifest: (name) => ({
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: {
      name,
      namespace: 'ml',
      annotations: {
        'serving.kserve.io/deploymentMode': 'Standard',
        'serving.kserve.io/autoscalerClass': 'none',
      },
    },
    spec: {
      predictor: {
        annotations: { 'ml-actions.dev/fence': '0' },
        minReplicas: 2,
        model: {
          modelFormat: { name: 'sklearn' },
          image: imageOf('old'),
          ports: [{ name: 'http', containerPort: port }],
          env: [{ name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
          readinessProbe: probeOf(port),
        },
      },
    },
  }),
  addressOf: () => gatewayAddress,
}

/** The same in revisions, as Knative makes them: the test's own controller does what both do, and Contour is Knative's ingress. */
export const kserveKnative: Way = {
  ...kserve,
  provider: 'kserve-knative',
  revises: true,
  makes: (name, release = 1) => `${name}-predictor-${String(release).padStart(5, '0')}-deployment`,
  manifest: (name) => {
    const standard = kserve.manifest?.(name)
    const metadata = { name, namespace: 'ml', annotations: { 'serving.kserve.io/deploymentMode': 'Knative' } }
    return { ...standard, metadata }
  },
}
