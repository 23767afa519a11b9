import { Document } from 'yaml'
import type { Spec } from './action.ts'
import { commonInputs, commonOutputs } from './common-inputs.ts'
import type { Input, Inputs } from './inputs.ts'

/** Writes `action.yml`, https://docs.github.com/actions/reference/metadata-syntax-reference. */
export function actionYaml(spec: Spec<Inputs>): string {
  const inputs = Object.entries(allInputs(spec)).map(([name, input]) => [name, inputYaml(input)])
  const outputs = Object.entries(allOutputs(spec)).map(([name, description]) => [name, { description }])
  const document = new Document({
    name: `ml-actions ${spec.name}`,
    description: spec.description,
    author: 'ml-actions',
    branding: spec.branding,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: 'dist/index.js' },
  })
  document.commentBefore = ` Generated from actions/${spec.name}/src/inputs.ts by \`npm run generate\`.`
  return document.toString({ lineWidth: 0 })
}

function inputYaml(input: Input<unknown>): Readonly<Record<string, unknown>> {
  const allowed = input.words === undefined ? '' : ` One of: ${input.words.join(', ')}.`
  const description = `${input.description}${allowed}`
  if (input.default === undefined) return { description, required: true }
  return { description, required: false, default: runnersDefault(input) }
}

function runnersDefault({ expression, default: given }: Input<unknown>): string | undefined {
  return expression === undefined ? given : `$\{{ ${expression} }}`
}

/** Writes the README's table of inputs, GitHub-flavoured Markdown. */
export function inputsTable(spec: Spec<Inputs>): string {
  const rows = Object.entries(allInputs(spec)).map(([name, input]) => {
    const given = runnersDefault(input)
    const fallback = given === undefined ? '**required**' : given === '' ? '' : `\`${given}\``
    const allowed =
      input.words === undefined ? '' : ` One of ${input.words.map((word) => `\`${word}\``).join(', ')}.`
    return `| \`${name}\` | ${cell(input.description)}${allowed} | ${fallback} |`
  })
  return ['| input | what it is | default |', '|:--|:--|:--|', ...rows].join('\n')
}

/** Writes the README's table of outputs, GitHub-flavoured Markdown. */
export function outputsTable(spec: Spec<Inputs>): string {
  const rows = Object.entries(allOutputs(spec)).map(
    ([name, description]) => `| \`${name}\` | ${cell(description)} |`,
  )
  return ['| output | what it is |', '|:--|:--|', ...rows].join('\n')
}

function allInputs(spec: Spec<Inputs>): Inputs {
  return { ...spec.inputs, ...commonInputs }
}

function allOutputs(spec: Spec<Inputs>): Readonly<Record<string, string>> {
  return { ...spec.outputs, ...commonOutputs }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
