import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkSettings } from '@ml-actions/action/check-settings'
import { readSettings } from '@ml-actions/action/settings'
import { roleFor } from '@ml-actions/rollout/kubernetes/rbac/role'
import { schema as pairedSchema } from '@ml-actions/rollout/paired-log/json-schema'
import { validator as pairedValidator } from '@ml-actions/rollout/paired-log/validator'
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
  const { strategy, steps } = planOf(settings.value as RolloutFile, asked, how)
  expect(strategy === 'rolling' || steps.length > 0).toBe(true)
})

test('the Role in the README is the one that its rollout file needs', () => {
  const [text = ''] = files
  const settings = readSettings(text, 'rollout.yml')
  const how = { place: settings.place, digest: (of: string) => of }
  const plan = planOf(
    settings.value as RolloutFile,
    { image: 'registry.example/flights:2', version: '2' },
    how,
  )
  expect(blocks).toContain(roleFor(plan))
})
