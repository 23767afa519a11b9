import type { Spec } from '@ml-actions/action/action'
import { commonInputs } from '@ml-actions/action/common-inputs'
import type { Input, Inputs } from '@ml-actions/action/inputs'
import { Document } from 'yaml'

/** What a component needs to know of an action besides what it asks for. */
export interface Wants {
  /** Whether the action looks at earlier commits, which a shallow clone lacks. */
  readonly history: boolean
}

/** Where the bundles are published; a mirror of it has the same commits. */
const releases = 'https://github.com/org/ml-actions'

/** The runtime of the actions with git in it, which `node:24-slim` lacks. */
const image = 'node:24'

/** What GitLab takes as the name of an input, app/assets/javascripts/editor/schema/ci.json, `configInputs`. */
const inputName = /^[A-Za-z0-9_-]+$/

/** A secret is given by the name of a variable: the text of an input is shown to everyone who may see the pipeline. */
const variableName = String.raw`^(\$[A-Za-z_][A-Za-z0-9_]*|\$\{[A-Za-z_][A-Za-z0-9_]*\})?$`

/** A job's name is also the folder of its reports. */
const jobName = '^[A-Za-z0-9][A-Za-z0-9_.-]*$'

/**
 * Writes a CI/CD component, https://docs.gitlab.com/ci/components/: one job that runs the bundle of the component's own commit.
 * @throws {Error} for an input whose name GitLab refuses, or that the component has itself
 */
export function componentYaml(spec: Spec<Inputs>, { history }: Wants): string {
  const inputs = inputsOf(spec)
  const header = new Document({
    spec: { component: ['sha'], inputs: { ...described(inputs), ...ownInputs(spec.name) } },
  })
  header.commentBefore = ` Generated from actions/${spec.name}/src/inputs.ts by \`npm run generate\`.\n ${spec.description}`
  const job = {
    stage: given('job-stage'),
    image: given('job-image'),
    variables: {
      ...(history ? { GIT_DEPTH: '0' } : {}),
      ML_ACTIONS_RELEASES: given('release-url'),
      ML_ACTIONS_REPORTS: `.ml-actions/${given('job-name')}`,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, input]) => [variableOf(name), textOf(name, input)]),
      ),
    },
    script: scriptOf(spec.name),
    artifacts: artifactsOf(),
  }
  const body = new Document({ [given('job-name')]: job })
  return `${header.toString({ lineWidth: 0 })}---\n${body.toString({ lineWidth: 0 })}`
}

/** The action's inputs but for two: GitLab has no page of a job to write on, and each job has a folder of reports of its own. */
function inputsOf(spec: Spec<Inputs>): Inputs {
  const { 'report-dir': _, summary: __, ...common } = commonInputs
  const inputs: Inputs = { ...spec.inputs, ...common }
  const own = Object.keys(ownInputs(spec.name))
  for (const name of Object.keys(inputs)) {
    if (!inputName.test(name))
      throw new Error(
        `${spec.name}: GitLab takes no input ${JSON.stringify(name)}; wanted: letters, digits, - and _`,
      )
    if (own.includes(name))
      throw new Error(
        `${spec.name}: the component itself has an input ${JSON.stringify(name)}; wanted: another name`,
      )
  }
  return inputs
}

function described(inputs: Inputs): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, inputOf(input)]))
}

/** An input as `spec:inputs` has it; where none is given by default it must be given. */
function inputOf(input: Input<unknown>): Readonly<Record<string, unknown>> {
  const { kind, description, default: text, words } = input
  const fallback = <Value>(read: (given: string) => Value) =>
    text === undefined ? {} : { default: read(text) }
  switch (kind) {
    case 'flag':
      return { description, type: 'boolean', ...fallback((given) => given === 'true') }
    case 'count':
      return { description, type: 'number', ...fallback(Number) }
    case 'choice':
      return { description, options: words, ...fallback(String) }
    case 'secret':
      return {
        description: `${description} Given as the name of a masked variable, $NAME; a secret itself is refused.`,
        regex: variableName,
        ...fallback(String),
      }
    default:
      return { description, ...fallback(String) }
  }
}

/** What the component asks for itself, about its job. */
function ownInputs(action: string): Readonly<Record<string, unknown>> {
  return {
    'job-name': {
      description: 'Name of the job, and of the folder below .ml-actions that its reports are in.',
      regex: jobName,
      default: action,
    },
    'job-stage': { description: 'Stage of the job.', default: 'test' },
    'job-image': { description: 'Image of the job: anything with Node 24 and git.', default: image },
    'release-url': {
      description:
        'Repository that the bundle is fetched from, by the commit of this component: the public one, or a mirror of it that the runner reaches.',
      default: releases,
    },
  }
}

function given(name: string): string {
  return `$[[ inputs.${name} ]]`
}

/** The variable that a bundle reads an input from under GitLab. */
function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase().replaceAll('-', '_')}`
}

/**
 * GitLab refuses a variable that is true or false, whatever its schema says; an input that is only a part of a text becomes
 * text. The bundle trims what it is given.
 */
function textOf(name: string, { kind }: Input<unknown>): string {
  return kind === 'flag' ? `${given(name)} ` : given(name)
}

/**
 * No input stands in the script, so none can be read as code; the commit is forty digits that GitLab found. Each text holds one
 * expression at most.
 */
function scriptOf(action: string): readonly string[] {
  return [
    `bundle=$(mktemp -d) && trap 'rm -rf "$bundle"' EXIT`,
    'git -C "$bundle" init --quiet && git -C "$bundle" remote add releases "$ML_ACTIONS_RELEASES"',
    'git -C "$bundle" fetch --quiet --depth 1 --filter=blob:none releases "$[[ component.sha ]]"',
    `git -C "$bundle" checkout --quiet FETCH_HEAD -- ${action}/dist`,
    'export INPUT_REPORT_DIR="$PWD/$ML_ACTIONS_REPORTS" ML_ACTIONS_OUTPUT="$ML_ACTIONS_REPORTS/outputs.env"',
    `node "$bundle/${action}/dist/index.js"`,
  ]
}

function artifactsOf(): Readonly<Record<string, unknown>> {
  const folder = `.ml-actions/${given('job-name')}`
  return {
    when: 'always',
    paths: [`${folder}/`],
    reports: { junit: `${folder}/junit.xml`, codequality: `${folder}/code-quality.json` },
  }
}
