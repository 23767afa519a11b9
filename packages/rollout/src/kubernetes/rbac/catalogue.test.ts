import { expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { deploy } from '../../deploy.ts'
import type { Plan } from '../../plan.ts'
import { rollback } from '../../rollback.ts'
import { broken, drive, planBy, planFor, process, sound, twinFor, twinWithModel } from '../../rollout.twin.ts'
import { isWrite, nameIn, verbs } from '../request.ts'
import { traffics } from '../traffic/catalogue.ts'
import type { Call } from '../transcript.ts'
import { accessTo } from './access.ts'
import { ruleGivers, rulesFor } from './catalogue.ts'
import { roleFor } from './role.ts'
import { ruleGiverSuite } from './rule-giver.suite.ts'
import type { Rule } from './rule-giver.ts'

const plans = traffics.flatMap(({ provider, offers }) => offers.map((strategy) => planBy(strategy, provider)))
for (const giver of ruleGivers) ruleGiverSuite(giver, plans)

test.each(plans)('the Role of $strategy by $route.provider is YAML that holds every rule', (plan) => {
  const [role, ...others] = parseAllDocuments(roleFor(plan)).map((document) => document.toJS())
  expect(role).toMatchObject({ kind: 'Role', metadata: { name: 'canary-deploy-fraud', namespace: 'ml' } })
  const abroad = others.flatMap(({ kind, rules }) => (kind === 'ClusterRole' ? rules : []))
  expect([...role.rules, ...abroad]).toHaveLength(rulesFor(plan).length)
  expect(role.rules[0]).toEqual({
    apiGroups: [''],
    resources: ['configmaps'],
    verbs: ['get', 'update'],
    resourceNames: ['mlrollout-fraud'],
  })
})

test('an account that may do everything is told so, and nothing is written', async () => {
  const twin = twinWithModel()
  const { condition, missing } = await accessTo(twin.cluster('plan'), planFor('canary'))
  expect(condition).toEqual({
    name: 'access',
    is: expect.stringMatching(/^this account may do all \d+ things/),
    blocked: null,
  })
  expect(missing).toEqual([])
  const written = twin.transcript.filter(({ request }) => isWrite(request))
  expect(written).toEqual([])
})

test('what an account lacks is told as lines for its Role', async () => {
  const twin = twinWithModel()
  twin.api.denied.add('patch httproutes').add('delete services').add('create deployments')
  const { condition, missing, denied } = await accessTo(twin.cluster('plan'), planFor('canary'))
  expect(condition.warns?.is).toBe(
    'this account may not delete services fraud-b, create deployments, patch httproutes fraud in namespace ml',
  )
  expect(denied).toContain('create deployments')
  expect(missing).toEqual([
    '  - { apiGroups: [""], resources: [services], verbs: [delete], resourceNames: [fraud-b] }',
    '  - { apiGroups: [apps], resources: [deployments], verbs: [create] }',
    '  - { apiGroups: [gateway.networking.k8s.io], resources: [httproutes], verbs: [patch], resourceNames: [fraud] }',
  ])
})

test('what a rollout can do without is told in the line, and holds nothing back', async () => {
  const twin = twinWithModel()
  twin.api.denied.add('get pods/log')
  const { condition, missing, denied } = await accessTo(twin.cluster('plan'), planFor('canary'))
  expect(condition).toEqual({
    name: 'access',
    is: expect.stringMatching(
      /^this account may do all \d+ things .*; without get pods\/log \(optional\), the last log lines of a release that does not start stay untold$/,
    ),
    blocked: null,
  })
  expect([missing, denied]).toEqual([[], []])
})

test('what cannot be asked is not taken for a no', async () => {
  const twin = twinWithModel()
  twin.api.denied.add('create selfsubjectaccessreviews')
  const { condition, missing } = await accessTo(twin.cluster('plan'), planFor('canary'))
  expect(condition.is).toMatch(/^(\d+) of \1 permissions could not be asked for$/)
  expect([condition.warns, missing]).toEqual([undefined, []])
})

/** Everything that is asked of the cluster by releases that are kept and taken back, from both slots, and by rollbacks. */
async function calls(plan: Plan): Promise<readonly Call[]> {
  const all: Call[] = []
  for (const outcomes of [[sound, sound], [sound, broken], [broken]]) {
    const twin = twinFor(plan)
    const release = (number: number) => plan.image.replace(/2$/, String(number))
    for (const [index, traffic] of outcomes.entries()) {
      const next = { ...plan, image: release(index + 2), planHash: `sha256:${index + 2}` }
      const asked = { plan: next, id: String(index), onBusy: 'fail', command: 'go-on' } as const
      await deploy(process(twin, `run-${index}`, { traffic }), asked, drive())
    }
    // A run that ends in the middle is taken over by another, which fences all that was made.
    const last = { ...plan, image: release(9), planHash: 'sha256:9' }
    const asked = { plan: last, id: 'last', onBusy: 'fail', command: 'go-on' } as const
    await deploy(process(twin, 'run-8'), asked, { ...drive(), budgetSeconds: 40 })
    await deploy(process(twin, 'run-9'), asked, drive())
    const to = { is: 'release', release: 1 } as const
    await rollback(process(twin, 'run-back'), { name: 'fraud', to, id: 'back' }, drive())
    // A release that does not start is asked why, and the oldest records are removed.
    // KServe's pods all run its own image of a model server: they end while its model is on trial.
    const isServed = () => {
      const service = twin.api.store.get({ kind: 'InferenceService', name: 'fraud' })
      return JSON.stringify(service?.['spec'] ?? null).includes(release(10))
    }
    twin.api.habits.behaviour = (image) => (image.endsWith(':10') || isServed() ? 'CrashLoopBackOff' : 'runs')
    const image = plan.image.includes('://') ? release(10) : 'registry.example/fraud:10'
    const mute = { ...plan, image, planHash: 'sha256:10', keepReleases: 1 }
    await deploy(process(twin, 'run-10'), { ...asked, plan: mute, id: 'mute' }, drive())
    all.push(...twin.transcript)
  }
  return all
}

test.each(plans)(
  'the rules of $strategy by $route.provider allow all that is asked of the cluster, and nothing else',
  async (plan) => {
    // What it may do, every account may ask.
    const made = (await calls(plan)).filter(({ request }) => request.kind !== 'SelfSubjectAccessReview')
    const asked = made.map(({ request }) => ({
      verb: verbs[request.method],
      kind: request.kind,
      name: request.method === 'POST' ? '' : nameIn(request),
    }))
    const allows = (rule: Rule, { verb, kind, name }: (typeof asked)[number]) =>
      rule.kind === kind &&
      rule.verbs.includes(verb) &&
      (rule.names === undefined || rule.names.includes(name))
    const rules = rulesFor(plan)
    const refused = asked.filter((one) => !rules.some((rule) => allows(rule, one)))
    expect([...new Set(refused.map(({ verb, kind, name }) => `${verb} ${kind} ${name}`))]).toEqual([])
    const unused = rules.flatMap((rule) =>
      rule.verbs
        .filter((verb) => !asked.some((one) => one.verb === verb && allows(rule, one)))
        .map((verb) => `${verb} ${rule.kind} ${rule.names?.join()}`),
    )
    expect(unused).toEqual([])
  },
)
