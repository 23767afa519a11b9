import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Spec } from '@ml-actions/action/action'
import { choice, count, duration, flag, type Inputs, lines, secret, text } from '@ml-actions/action/inputs'
import { parseAllDocuments } from 'yaml'
import { actionNames, readText, root } from '../build/workspace.ts'
import { specOf } from './actions.ts'
import { componentYaml } from './component.ts'

interface InputSpec {
  readonly description: string
  readonly type?: string
  readonly default?: unknown
  readonly options?: readonly string[]
  readonly regex?: string
}

interface Header {
  readonly spec: {
    readonly component: readonly string[]
    readonly inputs: Readonly<Record<string, InputSpec>>
  }
}

interface Job {
  readonly variables: Readonly<Record<string, unknown>>
  readonly script: readonly string[]
  readonly artifacts: {
    readonly paths: readonly string[]
    readonly reports: Readonly<Record<string, string>>
  }
}

const name = '$[[ inputs.job-name ]]'

function read(yaml: string): { readonly header: Header; readonly job: Job } {
  const documents = parseAllDocuments(yaml)
  if (!Array.isArray(documents)) throw new Error('an empty text')
  const [header, body] = documents.map((document) => document.toJS())
  expect(Object.keys(body)).toEqual([name])
  return { header, job: body[name] }
}

function madeOf(inputs: Inputs, history = false) {
  const spec: Spec<Inputs> = {
    name: 'weigh',
    description: 'Weighs a model.',
    branding: { icon: 'check', color: 'blue' },
    inputs,
    outputs: {},
  }
  return read(componentYaml(spec, { history }))
}

const about = { description: 'What it is.' }

test.each([
  ['a text', text({ ...about, default: '' }), { default: '' }],
  ['a text that must be given', text(about), {}],
  ['lines', lines({ ...about, default: 'a\nb' }), { default: 'a\nb' }],
  ['a duration', duration({ ...about, default: '5m' }), { default: '5m' }],
  ['a count', count({ ...about, default: '20' }), { type: 'number', default: 20 }],
  ['a flag', flag({ ...about, default: 'false' }), { type: 'boolean', default: false }],
  ['a flag that must be given', flag(about), { type: 'boolean' }],
  [
    'a choice',
    choice(['on', 'off'], { ...about, default: 'off' }),
    { options: ['on', 'off'], default: 'off' },
  ],
])('%s has its type, its options and its default', (_, input, wanted) => {
  expect(madeOf({ given: input }).header.spec.inputs['given']).toEqual({ ...about, ...wanted })
})

describe('a secret', () => {
  const {
    description,
    regex = '',
    ...rest
  } = madeOf({ key: secret({ ...about, default: '' }) }).header.spec.inputs['key'] ?? { ...about, regex: '' }
  test.each(['', '$KEY', '$'.concat('{KEY}'), '$_k9'])(
    'may be the name of a variable or nothing: %j',
    (given) => {
      expect(given).toMatch(new RegExp(regex))
    },
  )
  test.each(['glpat-secret', '$KEY and more', '$', '$9', '${KEY', '\n$KEY\nglpat'])(
    'is refused as it is: %j',
    (given) => {
      expect(given).not.toMatch(new RegExp(regex))
    },
  )
  test('says so, and has its default', () => {
    expect(description).toMatch(/What it is\. .*\$NAME/)
    expect(rest).toEqual({ default: '' })
  })
})

test('each input reaches the bundle as a variable, and a flag as a text', () => {
  const { variables } = madeOf({
    'max-rows': count({ ...about, default: '1' }),
    dry: flag({ ...about, default: 'true' }),
  }).job
  expect(variables).toMatchObject({
    INPUT_MAX_ROWS: '$[[ inputs.max-rows ]]',
    INPUT_DRY: '$[[ inputs.dry ]] ',
  })
})

test('reports are in a folder of the job, so that no two jobs write the same file', () => {
  const { variables, artifacts, script } = madeOf({}).job
  expect(variables['ML_ACTIONS_REPORTS']).toBe(`.ml-actions/${name}`)
  expect(script.join('\n')).toContain('export INPUT_REPORT_DIR="$PWD/$ML_ACTIONS_REPORTS"')
  expect(artifacts.paths).toEqual([`.ml-actions/${name}/`])
  expect(artifacts.reports).toEqual({
    junit: `.ml-actions/${name}/junit.xml`,
    codequality: `.ml-actions/${name}/code-quality.json`,
  })
})

test('the history is fetched only where it is read', () => {
  expect(madeOf({}, true).job.variables).toHaveProperty('GIT_DEPTH', '0')
  expect(madeOf({}).job.variables).not.toHaveProperty('GIT_DEPTH')
})

test.each(['max.rows', 'max rows', 'größe', ''])(
  'an input whose name GitLab refuses is said: %j',
  (given) => {
    expect(() => madeOf({ [given]: text(about) })).toThrow(/GitLab takes no input .*letters, digits/)
  },
)

test.each(['job-name', 'job-stage', 'job-image', 'release-url'])(
  'an action may have no input %s',
  (given) => {
    expect(() => madeOf({ [given]: text(about) })).toThrow(/the component itself has an input/)
  },
)

test('there is one component an action, and none more', () => {
  expect(
    readdirSync(join(root, 'templates'))
      .filter((file) => file.endsWith('.yml'))
      .sort(),
  ).toEqual(actionNames().map((action) => `${action}.yml`))
})

describe.each(actionNames())('the component %s', (action) => {
  const { header, job } = read(readText(`templates/${action}.yml`))
  const { inputs } = header.spec

  test('asks for what the action asks for', async () => {
    const spec = await specOf(action)
    expect(Object.keys(inputs)).toEqual(
      expect.arrayContaining([...Object.keys(spec.inputs), 'working-directory', 'fail-on']),
    )
  })

  test('has defaults that are among its options and of its form', () => {
    for (const { options, regex, default: fallback } of Object.values(inputs)) {
      if (options !== undefined && fallback !== undefined) expect(options).toContain(fallback)
      if (regex !== undefined) expect(fallback).toMatch(new RegExp(regex))
    }
  })

  test('reads inputs that it declares, and declares none that it does not read', () => {
    const used = [...JSON.stringify(job).matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, used]) => used)
    expect(new Set([...used, 'job-name'])).toEqual(new Set(Object.keys(inputs)))
  })

  test('has no input in its script, and one expression in a text at most', () => {
    expect(job.script.join('\n')).not.toContain('inputs.')
    const texts = JSON.stringify(job, (_, value) => value).match(/"(?:[^"\\]|\\.)*"/g) ?? []
    expect(texts.filter((text) => text.split('$[[').length > 2)).toEqual([])
  })

  test('fetches the bundle of its own commit', () => {
    expect(header.spec.component).toEqual(['sha'])
    expect(job.script.join('\n')).toContain(
      'fetch --quiet --depth 1 --filter=blob:none releases "$[[ component.sha ]]"',
    )
    expect(job.script.at(-1)).toBe(`node "$bundle/${action}/dist/index.js"`)
  })
})
