import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { filesBelow, readText } from './build/workspace.ts'

/** A YAML text that users copy: a block of a page, or a workflow. */
interface Block {
  readonly place: string
  readonly text: string
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly id?: string
}

const pages = filesBelow('.', (path) => path.endsWith('.md') && !path.includes('/scenarios/'))
const blocks: readonly Block[] = pages.flatMap((page) =>
  [...readText(page).matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(({ index, 2: text = '' }) => ({
    place: `${page}:${readText(page).slice(0, index).split('\n').length}`,
    text,
  })),
)
const workflows: readonly Block[] = filesBelow('workflows-examples', (path) => /\.ya?ml$/.test(path)).map(
  (path) => ({ place: path, text: readText(path) }),
)

/** The schema of each kind of file of ours, by the key that its first line has. */
const schemas = {
  contract: 'actions/data-validate/contract.schema.json',
  policy: 'actions/model-gate/policy.schema.json',
  drift: 'actions/drift-check/drift.schema.json',
  rollout: 'packages/rollout/rollout-file.schema.json',
  pairs: 'packages/rollout/paired-log.schema.json',
} as const

/** Pages whose blocks may be a part of a file: they hold what its schema says, and may leave the rest out. */
const parts: Readonly<Record<string, keyof typeof schemas>> = {
  'actions/canary-deploy/README.md': 'rollout',
  'actions/model-gate/README.md': 'policy',
  'docs/probes.md': 'policy',
  'docs/rules.md': 'policy',
}

test.each(blocks)('the YAML at $place can be read', ({ text }) => {
  expect(parse(text)).toBeInstanceOf(Object)
})

const files = blocks.flatMap(({ place, text }) => {
  const value = read(text)
  if (!isRecord(value)) return []
  const kind = (['pairs', 'contract', 'policy', 'drift', 'rollout'] as const).find((name) => name in value)
  const isWhole = kind !== undefined
  const part = parts[place.replace(/:\d+$/, '')]
  const isPart =
    part !== undefined && Object.keys(value).every((key) => key in (schemaOf(part)['properties'] ?? {}))
  return isWhole || isPart ? [{ place, value, kind: kind ?? part ?? 'policy', isWhole }] : []
})

test.each(files)('the $kind at $place keeps its schema', ({ value, kind, isWhole }) => {
  const validate = validatorOf(kind, isWhole)
  validate(value)
  expect((validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)).toEqual([])
})

describe.each([...blocks, ...workflows])('what $place asks of our actions', ({ text }) => {
  const steps = stepsIn(parse(text, { logLevel: 'silent' }))
  const ours = steps.flatMap((step) => {
    const [, action] = /^org\/ml-actions\/([a-z-]+)@v1$/.exec(step.uses ?? '') ?? []
    return action === undefined ? [] : [{ ...step, action }]
  })

  test('is an input of them', () => {
    const unknown = ours.flatMap(({ action, with: given = {} }) =>
      Object.keys(given)
        .filter((name) => !(name in described(action).inputs))
        .map((name) => `${action} has no input ${name}`),
    )
    expect(unknown).toEqual([])
  })

  test('is an output of them', () => {
    const unknown = ours.flatMap(({ action, id }) =>
      [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
        .filter(([, step, name = '']) => step === id && !(name in described(action).outputs))
        .map(([, , name]) => `${action} has no output ${name}`),
    )
    expect(unknown).toEqual([])
  })
})

/** Every step of a workflow, a job or a list of steps. */
function stepsIn(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn)
  if (!isRecord(value)) return []
  return 'uses' in value ? [value] : Object.values(value).flatMap(stepsIn)
}

function described(
  action: string,
): Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>> {
  return parse(readText(join('actions', action, 'action.yml')))
}

function schemaOf(kind: keyof typeof schemas): Readonly<Record<string, object>> {
  return JSON.parse(readText(schemas[kind]))
}

function validatorOf(kind: keyof typeof schemas, isWhole: boolean): ValidateFunction {
  const key = `${kind} ${isWhole}`
  const { $id: _, $defs = {}, type, properties, additionalProperties, ...rest } = schemaOf(kind)
  const part = { $defs, type, properties, additionalProperties }
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  const made = compiled.get(key) ?? ajv.compile(isWhole ? { ...part, ...rest } : part)
  compiled.set(key, made)
  return made
}

const compiled = new Map<string, ValidateFunction>()

/** `null` is a key of ours, and no value, where it stands before a colon. */
function read(text: string): unknown {
  return parse(text.replace(/([{,]\s*|^\s*)null:/gm, '$1"null":'))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
