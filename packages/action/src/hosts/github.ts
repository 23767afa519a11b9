import { readFileSync, statSync } from 'node:fs'
import * as core from '@actions/core'
import { Misuse } from '@ml-actions/verdict/faults'
import { member } from '@ml-actions/verdict/mapping'
import type { Place } from '@ml-actions/verdict/place'
import { annotations } from '@ml-actions/verdict/renderers/annotations'
import type { Context, Log } from '../action.ts'
import { readFlags, textOf } from './flags.ts'
import { handedOver } from './handed-over.ts'
import type { Host, Process } from './host.ts'
import { plain, sparse } from './log.ts'

const mostEventBytes = 32 * 1024 * 1024

/** GitHub Actions: `INPUT_*` variables, workflow commands, `GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`. */
export function githubHost(started: Process): Host {
  const { environment } = started
  const flags = readFlags(started.words)
  return {
    name: 'github',
    context: githubContext(environment),
    log: githubLog(started),
    input: (name) => (textOf(flags, name) ?? environment[`INPUT_${name.toUpperCase()}`] ?? '').trim(),
    flags: () => flags,
    mask: (secret) => core.setSecret(secret),
    show: async ({ verdict, around, annotations: most }) => {
      started.write(annotations(verdict, most, around))
    },
    summarise: async (markdown) => {
      const path = environment['GITHUB_STEP_SUMMARY']
      if (path === undefined || path === '') return
      core.summary.addRaw(markdown, true)
      await handedOver({ name: 'GITHUB_STEP_SUMMARY', path }, () => core.summary.write())
    },
    refuse: (title, error) => {
      const place = error instanceof Misuse ? inFile(error.parts.place) : undefined
      core.error(plain(error.message), {
        title,
        ...(place === undefined ? {} : { file: place.path }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
        ...(place?.column === undefined ? {} : { startColumn: place.column }),
      })
    },
    output: async (outputs) => {
      const path = environment['GITHUB_OUTPUT'] ?? ''
      await handedOver({ name: 'GITHUB_OUTPUT', path }, () => {
        for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
      })
    },
  }
}

function githubLog(started: Process): Log {
  return {
    info: (text) => started.write(`${plain(text)}\n`),
    notice: (text) => core.notice(plain(text)),
    warn: (text) => core.warning(plain(text)),
    debug: (text) => core.debug(plain(text)),
    progress: sparse(started),
  }
}

/** Reads what the runner tells about the run, https://docs.github.com/actions/reference/variables-reference. */
export function githubContext(environment: Process['environment']): Context {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const repository = environment['GITHUB_REPOSITORY']
  const run = environment['GITHUB_RUN_ID']
  const event = eventOf(environment['GITHUB_EVENT_PATH'])
  return {
    host: 'github',
    ...given('repository', repository),
    ...given('sha', environment['GITHUB_SHA']),
    ...given('ref', environment['GITHUB_REF']),
    ...given('event', environment['GITHUB_EVENT_NAME']),
    ...given('actor', environment['GITHUB_ACTOR']),
    ...given('change', changeOf(event)),
    ...given('origin', originOf(event)),
    ...given('runUrl', repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined),
    runNumber: Number(environment['GITHUB_RUN_NUMBER'] ?? 0) || 0,
    attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
    serverUrl: server,
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
  }
}

function given<Key extends keyof Context>(key: Key, value: Context[Key] | undefined): Partial<Context> {
  return value === undefined || value === '' ? {} : { [key]: value }
}

function eventOf(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    return statSync(path).size > mostEventBytes ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const is = `the event file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    throw new Misuse({
      is,
      wanted: 'the JSON file that GITHUB_EVENT_PATH names',
      todo: 'run it as a step of a workflow',
    })
  }
}

/** The pull request in an event, https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request. */
function changeOf(event: unknown): Context['change'] | undefined {
  const pull = member(event, 'pull_request')
  const number = member(pull, 'number') ?? member(event, 'number')
  const head = member(member(pull, 'head'), 'sha')
  const base = member(member(pull, 'base'), 'sha')
  if (typeof number !== 'number' || typeof head !== 'string' || typeof base !== 'string') return undefined
  const from = member(member(member(pull, 'head'), 'repo'), 'full_name')
  const to = member(member(member(pull, 'base'), 'repo'), 'full_name')
  return { number, head, base, fork: from !== to }
}

/** The ended run in an event, https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run. */
function originOf(event: unknown): Context['origin'] {
  const run = member(event, 'workflow_run')
  const number = (key: string) => {
    const value = member(run, key)
    return typeof value === 'number' ? value : undefined
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const runId = number('id')
  const runNumber = number('run_number')
  const head = text(member(run, 'head_sha'))
  if (runId === undefined || runNumber === undefined || head === undefined) return undefined
  return {
    runId,
    runNumber,
    attempt: number('run_attempt') ?? 1,
    event: text(member(run, 'event')) ?? '',
    conclusion: text(member(run, 'conclusion')) ?? '',
    repository: text(member(member(run, 'head_repository'), 'full_name')) ?? '',
    branch: text(member(run, 'head_branch')) ?? '',
    head,
  }
}

/** The place that an annotation can stand at: what an address names is no file of the checkout. */
function inFile(place: Place | undefined): Place | undefined {
  return place === undefined || /^[a-z][a-z0-9+.-]+:/i.test(place.path) ? undefined : place
}
