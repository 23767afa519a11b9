import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Spec } from './action.ts'
import { actionYaml, inputsTable, outputsTable } from './describe.ts'
import { help } from './help.ts'
import { choice, path, secret, text } from './inputs.ts'

const inputs = {
  contract: path({ description: 'The contract.', default: 'contract.yml' }),
  image: text({ description: 'The image, a | b.' }),
  token: secret({ description: 'The token.', default: '', expression: 'github.token' }),
  mode: choice(['run', 'plan'], { description: 'What to do.', default: 'run' }),
}
const branding = { icon: 'check', color: 'green' }
const spec: Spec<typeof inputs> = {
  name: 'x',
  description: 'Does x.',
  branding,
  inputs,
  outputs: { rows: 'Rows read.' },
}

test('action.yml has every input and output, the common ones too, and declares node24', () => {
  const described = parse(actionYaml(spec))
  expect(described.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  expect(described.inputs.contract).toEqual({
    description: 'The contract.',
    required: false,
    default: 'contract.yml',
  })
  expect(described.inputs.image).toEqual({ description: 'The image, a | b.', required: true })
  expect(described.inputs.token.default).toBe(['$', '{{ github.token }}'].join(''))
  expect(described.inputs.mode.description).toBe('What to do. One of: run, plan.')
  expect(described.inputs['fail-on'].default).toBe('inconclusive')
  expect(described.outputs.rows).toEqual({ description: 'Rows read.' })
  expect(Object.keys(described.outputs)).toContain('verdict-file')
})

test('the README tables keep their columns whatever a description says', () => {
  expect(inputsTable(spec)).toContain('| `image` | The image, a \\| b. | **required** |')
  expect(inputsTable(spec)).toContain('| `mode` | What to do. One of `run`, `plan`. | `run` |')
  expect(inputsTable(spec)).toMatch(/\| `token` \| The token. \| `\$\{\{ github.token \}\}` \|/)
  expect(outputsTable(spec)).toContain('| `rows` | Rows read. |')
})

test('--help lists every flag with its default', () => {
  expect(help(spec)).toContain(
    '--contract\n      The contract.\n      (a path without NUL characters; default contract.yml)',
  )
  expect(help(spec)).toContain('(run | plan; default run)')
  expect(help(spec)).toContain('--image\n      The image, a | b.\n      (text; required)')
})
