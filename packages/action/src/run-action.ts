import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Surroundings } from '@ml-actions/verdict/renderers/renderer'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Action, Run, Told } from './action.ts'
import { ask, refuseStrangers } from './ask.ts'
import { commonInputs } from './common-inputs.ts'
import { cancelledCode, codeOfFault, codeOfOutcome } from './exit.ts'
import { help } from './help.ts'
import { hostOf } from './hosts/catalogue.ts'
import type { Host, Process } from './hosts/host.ts'
import type { Asked, Inputs } from './inputs.ts'
import { listen } from './interrupt.ts'
import { forgetVerdict, keepVerdict, writeCopies, writeReports } from './reports.ts'
import { version } from './version.ts'

/** How long a cancelled run may go on to put things in order; the runner kills 7.5 s after it asks. */
const graceMilliseconds = 6_000

/** What GitHub shows of each level for one step. */
const mostAnnotations = 10

/**
 * Runs an action from the first input to the exit code: the one order and the one catch.
 *
 * Exit codes: 0 the job goes on, 1 the verdict says no, 2 asked wrongly, 3 the world did not answer, 70 a
 * bug, 130 cancelled.
 */
export async function runAction<Of extends Inputs, Evidence>(action: Action<Of, Evidence>): Promise<void> {
  const colours = process.env['NO_COLOR'] === undefined && process.stdout.isTTY === true
  const started: Process = {
    environment: process.env,
    words: process.argv.slice(2),
    colours,
    write: (text) => process.stdout.write(text),
  }
  const asked = started.words[0]
  if (asked === '--help' || asked === '-h') return void process.stdout.write(help(action))
  if (asked === '--version') return void process.stdout.write(`${version}\n`)
  process.exit(await codeOf(action, started))
}

async function codeOf<Of extends Inputs, Evidence>(
  action: Action<Of, Evidence>,
  started: Process,
): Promise<number> {
  const interrupt = listen((code) => process.exit(code))
  let host: Host | undefined
  try {
    host = await hostOf(started)
    return await interrupt.within(go(action, host, interrupt.signal), graceMilliseconds)
  } catch (error) {
    if (interrupt.signal.aborted) {
      started.write(`${action.name}: cancelled; no verdict was written\n`)
      return cancelledCode
    }
    return refused(action.name, host, error, started)
  } finally {
    interrupt.dispose()
  }
}

function refused(name: string, host: Host | undefined, error: unknown, started: Process): number {
  const { code, title } = codeOfFault(error)
  const fault = error instanceof Error ? error : new Error(String(error))
  if (host === undefined) started.write(`${name}: ${title}: ${fault.message}\n`)
  else host.refuse(`${name}: ${title}`, fault)
  if (code === 70) started.write(`${fault.stack ?? ''}\n`)
  return code
}

async function go<Of extends Inputs, Evidence>(
  action: Action<Of, Evidence>,
  host: Host,
  signal: AbortSignal,
): Promise<number> {
  refuseStrangers(host, [...Object.keys(action.inputs), ...Object.keys(commonInputs)])
  const common = ask(host, commonInputs)
  const asked = ask(host, action.inputs)
  const mode = unjudging(action.inputs, asked)
  const run = runOf(action.name, mode, common, host, signal)
  const evidence = await action.gather(asked, run)
  signal.throwIfAborted()
  const verdict: Verdict = { ...action.judge(evidence), ...(mode === undefined ? {} : { mode }) }
  const around = surroundings(run)
  const files = writeReports(run.reports, verdict, around)
  writeCopies(run.directory, files, action.copies?.(evidence) ?? {})
  await host.show({ verdict, around, annotations: action.annotations?.(evidence) ?? mostAnnotations })
  if (common.summary) {
    await host.summarise(
      action.summaryOf?.(verdict, evidence, run) ?? readFileSync(files['markdown'] ?? '', 'utf8'),
    )
  }
  const shown = (file = '') => relative(process.cwd(), file)
  const outputs = { 'verdict-file': shown(files['json']), 'report-file': shown(files['html']) }
  await host.output({
    outcome: verdict.outcome,
    headline: verdict.headline,
    ...outputs,
    ...action.outputsOf(verdict, evidence),
  })
  await tell(action, host, run, verdict, evidence)
  host.log.info(`reports: ${shown(run.reports)}`)
  return action.onItsWay?.(verdict, evidence) === true ? 0 : codeOfOutcome(verdict.outcome, common['fail-on'])
}

async function tell<Of extends Inputs, Evidence>(
  action: Action<Of, Evidence>,
  host: Host,
  run: Run,
  verdict: Verdict,
  evidence: Evidence,
): Promise<void> {
  const told: Told = (await action.tell?.(verdict, evidence, run)) ?? { notes: [], outputs: {} }
  for (const note of told.notes) host.log.notice(note)
  await host.output(told.outputs)
}

/** The mode of a run that judges nothing; where two inputs make it so, that of the later one: `dry-run` of any operation. */
function unjudging<Of extends Inputs>(inputs: Of, asked: Asked<Of>): string | undefined {
  return Object.entries(inputs)
    .map(([name, input]) => input.telling?.(asked[name]))
    .findLast((mode) => mode !== undefined)
}

/**
 * Lays the run's report directory out. A mode that judges nothing has one of its own, so that it does not take the place of
 * the verdict that another step of the job reached.
 */
function runOf(
  name: string,
  mode: string | undefined,
  asked: Asked<typeof commonInputs>,
  host: Host,
  signal: AbortSignal,
): Run {
  const directory = resolve(asked['working-directory'])
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const is = `input "working-directory" is ${JSON.stringify(asked['working-directory'])}, which is no folder`
    throw new Misuse({ is, wanted: 'a folder', todo: 'check the path; did the checkout step run?' })
  }
  const reports = resolve(
    directory,
    asked['report-dir'] || join('.ml-actions', mode === undefined ? name : `${name}-${mode}`),
  )
  if (mode !== undefined) keepVerdict(reports, mode, relative(directory, reports))
  mkdirSync(reports, { recursive: true })
  forgetVerdict(reports, name)
  return { directory, reports, context: host.context, log: host.log, signal, startedAt: new Date(), version }
}

/** What the renderers may know; paths in a verdict are relative to the working directory, links and annotations to the checkout. */
function surroundings({ context, directory }: Run): Surroundings {
  const checkout = process.env['GITHUB_WORKSPACE'] ?? process.env['CI_PROJECT_DIR'] ?? directory
  const below = (path: string) => relative(checkout, resolve(directory, path)).replaceAll('\\', '/')
  // What came from elsewhere (git:v1:rows.csv, mlflow:models:/…) is no file of the checkout; one letter is a drive.
  const isElsewhere = (path: string) => /^[a-z][a-z0-9+.-]+:/i.test(path) || below(path).startsWith('../')
  const pathInCheckout = (path: string) => (isElsewhere(path) ? undefined : below(path))
  const { serverUrl, repository, sha } = context
  if (serverUrl === undefined || repository === undefined || sha === undefined)
    return { version, pathInCheckout }
  const base = `${serverUrl}/${repository}/blob/${sha}`
  const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/')
  const linkTo = (path: string, line?: number) => {
    const there = pathInCheckout(path)
    return there === undefined
      ? undefined
      : `${base}/${encode(there)}${line === undefined ? '' : `#L${line}`}`
  }
  return { version, pathInCheckout, linkTo }
}
