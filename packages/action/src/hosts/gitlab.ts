import { appendFileSync } from 'node:fs'
import { text as inWords } from '@ml-actions/verdict/renderers/text'
import type { Context } from '../action.ts'
import { readFlags, textOf } from './flags.ts'
import { handedOver } from './handed-over.ts'
import type { Host, Process } from './host.ts'
import { plain, sparse } from './log.ts'

/**
 * GitLab CI: the inputs as variables (`INPUT_MAX_ANNOTATIONS` or `INPUT_max-annotations`), results as a dotenv file that
 * `artifacts:reports:dotenv` takes (`ML_ACTIONS_OUTPUT`, default `ml-actions.env`).
 */
export function gitlabHost(started: Process): Host {
  const { environment } = started
  const flags = readFlags(started.words)
  const say = (text: string) => started.write(`${plain(text)}\n`)
  return {
    name: 'gitlab',
    context: gitlabContext(environment),
    log: {
      info: say,
      notice: (text) => say(`note: ${text}`),
      warn: (text) => say(`warning: ${text}`),
      debug: (text) => environment['CI_DEBUG_TRACE'] === 'true' && say(text),
      progress: sparse(started),
    },
    input: (name) => (textOf(flags, name) ?? variable(environment, name) ?? '').trim(),
    flags: () => flags,
    mask: () => undefined,
    show: async ({ verdict }) => started.write(inWords(verdict, { colours: started.colours })),
    summarise: async () => undefined,
    refuse: (title, error) => say(`${title}: ${error.message}`),
    output: async (outputs) => {
      const path = environment['ML_ACTIONS_OUTPUT'] || 'ml-actions.env'
      const line = ([name, value]: readonly [string, string]) =>
        `${dotenvName(name)}=${value.replace(/[\r\n]+/g, ' ')}\n`
      await handedOver({ name: 'ML_ACTIONS_OUTPUT', path }, () =>
        appendFileSync(path, Object.entries(outputs).map(line).join('')),
      )
    },
  }
}

/** Finds an input among the variables, spelt as GitHub does or with underscores, as GitLab's names must be. */
export function variable(environment: Process['environment'], name: string): string | undefined {
  const upper = `INPUT_${name.toUpperCase()}`
  return environment[upper] ?? environment[upper.replaceAll('-', '_')]
}

/** The name of an output as a dotenv variable: `verdict-file` is `VERDICT_FILE`. */
export function dotenvName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_')
}

/** Reads what the runner tells about the job, https://docs.gitlab.com/ci/variables/predefined_variables/. */
function gitlabContext(environment: Process['environment']): Context {
  const number = Number(environment['CI_MERGE_REQUEST_IID'])
  const head = environment['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || environment['CI_COMMIT_SHA']
  const base = environment['CI_MERGE_REQUEST_DIFF_BASE_SHA']
  const fork =
    environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== environment['CI_MERGE_REQUEST_PROJECT_ID']
  const known: ReadonlyArray<readonly [keyof Context, string | undefined]> = [
    ['repository', environment['CI_PROJECT_PATH']],
    ['sha', environment['CI_COMMIT_SHA']],
    ['ref', refOf(environment)],
    ['event', environment['CI_PIPELINE_SOURCE']],
    ['actor', environment['GITLAB_USER_LOGIN']],
    ['runUrl', environment['CI_JOB_URL']],
    ['serverUrl', environment['CI_SERVER_URL']],
    ['apiUrl', environment['CI_API_V4_URL']],
  ]
  return {
    host: 'gitlab',
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined && value !== '')),
    ...(number > 0 && head && base ? { change: { number, head, base, fork } } : {}),
    runNumber: Number(environment['CI_PIPELINE_IID'] ?? 0) || 0,
    attempt: 1,
  }
}

/**
 * The ref in full, as a rollout's guard names it. A merge request's branch is its author's, who may well call it main: such a
 * run is of the request.
 */
function refOf(environment: Process['environment']): string | undefined {
  const request = environment['CI_MERGE_REQUEST_IID']
  if (request) return `refs/merge-requests/${request}/head`
  const name = environment['CI_COMMIT_REF_NAME']
  return name ? `refs/${environment['CI_COMMIT_TAG'] ? 'tags' : 'heads'}/${name}` : undefined
}
