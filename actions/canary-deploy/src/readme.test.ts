import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkSettings } from '@ml-actions/action/check-settings'
import { readSettings } from '@ml-actions/action/settings'
import { deploy } from '@ml-actions/rollout/deploy'
import { kinds } from '@ml-actions/rollout/kubernetes/cluster'
import { nameIn, verbs } from '@ml-actions/rollout/kubernetes/request'
import type { Call } from '@ml-actions/rollout/kubernetes/transcript'
import { schema as pairedSchema } from '@ml-actions/rollout/paired-log/json-schema'
import { validator as pairedValidator } from '@ml-actions/rollout/paired-log/validator'
import { rollback } from '@ml-actions/rollout/rollback'
import { broken, drive, planFor, process, sound, twinWithModel } from '@ml-actions/rollout/rollout.twin'
import { schema } from '@ml-actions/rollout/rollout-file/json-schema'
import type { RolloutFile } from '@ml-actions/rollout/rollout-file/rollout-file'
import { validator } from '@ml-actions/rollout/rollout-file/validator'
import { hasPairs } from './paired.ts'
import { planOf } from './plan-of.ts'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'flights', 'rollout.yml')
const files = [...blocks.filter((block) => /^rollout: 1$/m.test(block)), readFileSync(example, 'utf8')]

test('the README has a rollout file to copy', () => {
  expect(files.length).toBeGreaterThan(1)
})

test.each(files)('a rollout file to copy is one: %s', (text) => {
  const settings = readSettings(text, 'rollout.yml')
  if (hasPairs(settings.value)) return checkSettings(settings, pairedValidator, pairedSchema)
  checkSettings(settings, validator, schema)
  const asked = { image: 'registry.example/flights:2', version: '2' }
  const how = { place: settings.place, digest: (of: string) => of }
  expect(planOf(settings.value as RolloutFile, asked, how).steps.length).toBeGreaterThan(0)
})

interface Rule {
  readonly resources: readonly string[]
  readonly resourceNames?: readonly string[]
  readonly verbs: readonly string[]
}

const role = blocks.find((block) => block.includes('kind: Role')) ?? ''
const { rules } = readSettings(role, 'role.yml').value as { readonly rules: readonly Rule[] }

const image = (strategy: 'canary' | 'blue-green', number: number) =>
  planFor(strategy, { image: `registry.example/fraud:${number}`, planHash: `sha256:${number}` })

/** Everything that is asked of the cluster by releases that are kept and taken back, from both slots, and by rollbacks. */
async function calls(): Promise<readonly Call[]> {
  const all: Call[] = []
  for (const strategy of ['canary', 'blue-green'] as const) {
    for (const outcomes of [[sound, sound], [sound, broken], [broken]]) {
      const twin = twinWithModel()
      for (const [index, traffic] of outcomes.entries()) {
        const plan = image(strategy, index + 2)
        const asked = { plan, id: String(index), onBusy: 'fail', command: 'go-on' } as const
        await deploy(process(twin, `run-${index}`, { traffic }), asked, drive())
      }
      const to = { is: 'release', release: 1 } as const
      await rollback(process(twin, 'run-back'), { name: 'fraud', to, id: 'back' }, drive())
      all.push(...twin.transcript)
    }
  }
  return all
}

test('the Role in the README allows all that is asked of the cluster, and nothing else', async () => {
  const asked = (await calls()).map(({ request }) => ({
    verb: verbs[request.method],
    resource: kinds[request.kind].plural,
    name: request.method === 'POST' ? '' : nameIn(request).replace('fraud', 'flights'),
  }))
  const allows = (rule: Rule, one: (typeof asked)[number]) =>
    rule.resources.includes(one.resource) &&
    rule.verbs.includes(one.verb) &&
    (rule.resourceNames === undefined || rule.resourceNames.includes(one.name))
  const refused = asked.filter((one) => !rules.some((rule) => allows(rule, one)))
  expect([...new Set(refused.map(({ verb, resource, name }) => `${verb} ${resource} ${name}`))]).toEqual([])
  const unused = rules.flatMap((rule) =>
    rule.verbs
      .filter((verb) => !asked.some((one) => one.verb === verb && allows(rule, one)))
      .map((verb) => `${verb} ${rule.resources} ${rule.resourceNames ?? ''}`),
  )
  expect(unused).toEqual([])
})
