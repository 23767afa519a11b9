import { differs } from '../differs.ts'
import { mayAll } from '../rights.ts'
import type { Stack } from '../stack.ts'
import { allowDeployer, eventually } from '../workload.ts'
import { baking, endsAs, promoted } from './ended.ts'
import type { Fault, Scene } from './fault.ts'

const slow = { file: { steps: ['50%:15s..15m'] } }

/** What the account that deploys may not do, from the start or from the middle on. */
export const permission: readonly Fault[] = [
  {
    title: 'F21: a right that was never granted is named before anything is written',
    async stage({ name, deploy, hands, stack }) {
      const { outputs } = await deploy('good', { rbac: 'true' }, 0).ended
      const lines = (outputs['role'] ?? '').split('\n').filter((line) => !line.includes('httproutes'))
      await allowDeployer(stack.api, name, lines.join('\n'))
      await eventually('the right is withdrawn', async () => !(await mayRoute(stack, 'deployer', name)))
      const wrong = await endsAs(deploy('good'), { code: 1, says: /httproutes/ })
      const state = JSON.stringify(await hands.get('ConfigMap', `mlrollout-${name}`))
      return [...wrong, ...differs('no state', state.includes('NotFound'), true)]
    },
  },
  {
    title: 'F22: rights that are withdrawn under way are an outage that names them; the next run goes on',
    wanted: slow,
    async stage({ name, deploy, hands, stack }) {
      const running = await baking(deploy('good'))
      const binding = Object(await hands.get('RoleBinding', `canary-deploy-${name}`))
      await hands.remove('RoleBinding', `canary-deploy-${name}`)
      const wrong = await endsAs(running, { code: 3, says: /forbidden/ })
      const { apiVersion, kind, roleRef, subjects } = binding
      await hands.make('RoleBinding', {
        apiVersion,
        kind,
        metadata: { name: `canary-deploy-${name}` },
        roleRef,
        subjects,
      })
      await eventually('the rights are back', () => mayRoute(stack, 'deployer', name))
      return [...wrong, ...(await endsAs(deploy('good', {}, 2), promoted))]
    },
  },
  {
    title: 'F20: a token that expires under way is an outage; the next run goes on with another',
    wanted: slow,
    async stage({ name, deploy, stack }) {
      const { api, kubeconfigOf } = stack
      const path = `/api/v1/namespaces/ml/serviceaccounts/${name}`
      await api.apply(path, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } })
      const base = '/apis/rbac.authorization.k8s.io/v1/namespaces/ml/rolebindings'
      const group = 'rbac.authorization.k8s.io'
      await api.apply(`${base}/${name}`, {
        apiVersion: `${group}/v1`,
        kind: 'RoleBinding',
        metadata: { name },
        roleRef: { apiGroup: group, kind: 'Role', name: `canary-deploy-${name}` },
        subjects: [{ kind: 'ServiceAccount', name, namespace: 'ml' }],
      })
      const user = `system:serviceaccount:ml:${name}`
      await eventually('the account has its rights', () => mayRoute(stack, user, name))
      const asked = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} }
      const { body } = await api.call('POST', `${path}/token`, asked)
      const { token } = Object(body).status
      const running = await baking(deploy('good', { kubeconfig: kubeconfigOf(token) }))
      await api.call('DELETE', path)
      const wrong = await endsAs(running, { code: 3, says: /401|[Uu]nauthorized/ })
      return [...wrong, ...(await endsAs(deploy('good', {}, 2), promoted))]
    },
  },
  {
    title:
      'F52: an admission policy that denies a raise holds the candidate, in its own words; resumed, it goes on',
    wanted: slow,
    async stage(scene) {
      const { name, deploy, hands } = scene
      await freezable(scene)
      const running = await baking(deploy('good'))
      await hands.edit('HTTPRoute', name, { metadata: { labels: { [frozen]: 'true' } } })
      const wrong = await endsAs(running, { code: 1, phase: 'Held', says: /frozen until Monday/ })
      await hands.edit('HTTPRoute', name, { metadata: { labels: { [frozen]: null } } })
      return [...wrong, ...(await endsAs(deploy('good', { mode: 'resume' }, 2), promoted))]
    },
  },
  {
    title: 'F57: a context that the kubeconfig does not have is misuse',
    stage: ({ deploy }) => endsAs(deploy('good', { context: 'nowhere' }), { code: 2, says: /nowhere/ }),
  },
]

const frozen = 'frozen'

function mayRoute({ api }: Stack, user: string, name: string): Promise<boolean> {
  const rule = { apiGroups: ['gateway.networking.k8s.io'], resources: ['httproutes'], resourceNames: [name] }
  return mayAll(api, user, [{ ...rule, verbs: ['patch'] }], 'ml')
}

/** Lets a label deny everybody all other changes of the route, and waits until that is in force: the label is so at once. */
async function freezable({ name, stack }: Scene): Promise<void> {
  const { api } = stack
  const base = '/apis/admissionregistration.k8s.io/v1'
  const head = { apiVersion: 'admissionregistration.k8s.io/v1' }
  const rule = {
    apiGroups: ['gateway.networking.k8s.io'],
    apiVersions: ['v1'],
    operations: ['UPDATE'],
    resources: ['httproutes'],
    resourceNames: [name],
  }
  const metadata = { name: `frozen-${name}` }
  const policy = `${base}/validatingadmissionpolicies/frozen-${name}`
  const binding = `${base}/validatingadmissionpolicybindings/frozen-${name}`
  await api.apply(policy, {
    ...head,
    kind: 'ValidatingAdmissionPolicy',
    metadata,
    spec: {
      matchConstraints: { resourceRules: [rule] },
      validations: [{ expression: unlessFrozen, message: 'routes are frozen until Monday' }],
    },
  })
  await api.apply(binding, {
    ...head,
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata,
    spec: { policyName: `frozen-${name}`, validationActions: ['Deny'] },
  })
  const patch = { metadata: { labels: { [frozen]: 'true' } }, spec: { hostnames: ['other.example'] } }
  const path = `/apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes/${name}?dryRun=All`
  await eventually('the policy is in force', async () => {
    const { code } = await api.call('PATCH', path, patch, 'application/merge-patch+json')
    return code === 422
  })
}

const unlessFrozen = `!has(object.metadata.labels) || !('${frozen}' in object.metadata.labels) || object.spec == oldObject.spec`
