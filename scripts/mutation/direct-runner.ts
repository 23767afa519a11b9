import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import fc from 'fast-check'
import { type Case, casesOf } from './registry.ts'

// A test runner for Stryker: all tests of a package in one process, loaded once, so that a mutant costs the
// few milliseconds of the tests that reach it and not a start of Jest.

/** What the instrumented sources and the runner tell each other; Stryker's own name for it. */
interface Context {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: object
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

interface Asked {
  readonly activeMutant: { readonly id: string }
  readonly sandboxFileName: string
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly mutantActivation: 'runtime' | 'static'
}

type Answer =
  | { readonly status: 'killed'; killedBy: readonly string[]; failureMessage: string; nrOfTests: number }
  | { readonly status: 'survived'; nrOfTests: number }
  | { readonly status: 'timeout'; reason: string }

const context: Context = {}
Object.assign(globalThis, { __stryker__: context })
// One seed, so that a mutant dies by its change and not by luck, and no search for the smallest example.
fc.configureGlobal({ seed: 20130101, endOnFailure: true })

/** Which file imports which: addresses. */
const imports = new Map<string, Set<string>>()
const sandbox = pathToFileURL(join(process.cwd(), '/')).href
/** Number of the copy of the package's own modules that is loaded now: each number is another module to Node. */
let copy = 0
let copies = 0
registerHooks({
  resolve(name, where, next) {
    if (name === '@jest/globals')
      return { url: new URL('./registry.ts', import.meta.url).href, format: 'module', shortCircuit: true }
    const found = next(name, where)
    if (!found.url.startsWith(sandbox) || found.url.includes('/node_modules/')) return found
    const [url = ''] = found.url.split('?')
    const [from = ''] = (where.parentURL ?? '').split('?')
    imports.set(from, (imports.get(from) ?? new Set()).add(url))
    return { ...found, url: `${url}?${copy}` }
  },
})

/** The answer where a test went on for much longer than it does without the mutant. */
const endless = 'endless'
const running = new Script('__run__()')
/** Where the dry run leaves what each test took, for processes that are made later; in Stryker's copy of the sources. */
const times = '.direct-times.json'

class DirectRunner {
  static readonly inject = ['options'] as const
  private readonly files: readonly string[]
  private readonly cases = new Map<string, Case>()
  private loadedIn = 0
  /** Processor milliseconds of a test when it last passed: quick tests are asked first. */
  private readonly spent: Map<string, number>

  constructor(options: { readonly direct: { readonly tests: readonly string[] } }) {
    this.files = globSync(options.direct.tests).sort()
    this.spent = new Map(existsSync(times) ? JSON.parse(readFileSync(times, 'utf8')) : [])
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun() {
    await this.load()
    const tests = []
    for (const one of this.cases.values()) {
      const failure = await this.failureOf(one)
      const told = { id: one.id, name: one.id, fileName: join(process.cwd(), one.file) }
      const timeSpentMs = this.spent.get(one.id) ?? 0
      tests.push({ ...told, timeSpentMs, status: failure === undefined ? 0 : 1, failureMessage: failure })
    }
    writeFileSync(times, JSON.stringify([...this.spent]))
    return { status: 'complete', tests, mutantCoverage: context.mutantCoverage }
  }

  async mutantRun(asked: Asked): Promise<Answer> {
    if (asked.mutantActivation === 'static') return this.inFreshModules(asked)
    await this.load()
    const cost = (one: Case) => this.spent.get(one.id) ?? 0
    const asking = (asked.testFilter ?? [...this.cases.keys()]).map((id) => this.cases.get(id) as Case)
    activate(asked)
    const answer = await this.ask(asking.toSorted((one, other) => cost(one) - cost(other)))
    activate(undefined)
    await this.confirm(answer)
    return answer
  }

  /** Asks the tests until one fails. */
  private async ask(asking: readonly Case[]): Promise<Answer> {
    for (const [nth, one] of asking.entries()) {
      const failure = await this.failureOf(one)
      if (failure === endless || (context.hitCount ?? 0) > (context.hitLimit ?? Number.POSITIVE_INFINITY))
        return { status: 'timeout', reason: endless }
      if (failure !== undefined)
        return { status: 'killed', killedBy: [one.id], failureMessage: failure, nrOfTests: nth + 1 }
    }
    return { status: 'survived', nrOfTests: asking.length }
  }

  /** A kill counts only if the test passes without the mutant; else the process is spoiled and made anew. */
  private async confirm(answer: Answer): Promise<void> {
    const [killer = ''] = answer.status === 'killed' ? answer.killedBy : []
    const one = this.cases.get(killer)
    const failure = one === undefined ? undefined : await this.failureOf(one)
    if (failure !== undefined) throw new Error(`${killer} fails without a mutant: ${failure}`)
  }

  /** Asks tests of modules that are loaded while the mutant is active, those of the file beside it first. */
  private async inFreshModules(asked: Asked): Promise<Answer> {
    const home = relative(process.cwd(), asked.sandboxFileName)
    const near = (file: string) => sharedStart(file, home)
    const files = this.files.toSorted((one, other) => near(other) - near(one))
    copies += 1
    copy = copies
    activate(asked)
    const answer = await this.askFresh(files, home)
    activate(undefined)
    return answer
  }

  private async askFresh(files: readonly string[], home: string): Promise<Answer> {
    let nrOfTests = 0
    for (const file of files) {
      const loaded = await casesOf(file, () => import(address(file))).catch(String)
      if (typeof loaded === 'string')
        return { status: 'killed', killedBy: [], failureMessage: loaded, nrOfTests }
      if (!reaches(address(file), address(home))) continue
      const answer = await this.ask(loaded)
      if (answer.status !== 'survived') return answer
      nrOfTests += answer.nrOfTests
    }
    return { status: 'survived', nrOfTests }
  }

  private async load(): Promise<void> {
    const isLoaded = this.cases.size > 0
    if (!isLoaded) {
      copies += 1
      this.loadedIn = copies
    }
    copy = this.loadedIn
    if (isLoaded) return
    for (const file of this.files) {
      const loaded = await casesOf(file, () => import(address(file)))
      for (const one of loaded) this.cases.set(one.id, one)
    }
  }

  private async failureOf(one: Case): Promise<string | undefined> {
    context.currentTestId = one.id
    const start = processorMilliseconds()
    const known = this.spent.get(one.id)
    try {
      await bounded(one.run, known === undefined ? undefined : 1000 + 5 * known)
      this.spent.set(one.id, processorMilliseconds() - start)
      return undefined
    } catch (error) {
      if (error === endless) return endless
      return error instanceof Error ? error.message : String(error)
    } finally {
      context.currentTestId = undefined
    }
  }
}

/** Runs to the end, or throws `endless` once that took so many milliseconds of processor, however busy the machine. */
function bounded(run: () => unknown, most: number | undefined): unknown {
  if (most === undefined) return run()
  Object.assign(globalThis, { __run__: run })
  for (let timeout = Math.ceil(most); ; timeout *= 2) {
    const start = processorMilliseconds()
    try {
      return running.runInThisContext({ timeout })
    } catch (error) {
      const isStopped = (error as { readonly code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      if (!isStopped) throw error
      // Stopped by the clock: a process that had to wait for its turn begins again with more time.
      if (processorMilliseconds() - start >= most * 0.9) throw endless
    }
  }
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function activate(asked: Asked | undefined): void {
  context.activeMutant = asked?.activeMutant.id
  context.hitLimit = asked?.hitLimit
  context.hitCount = asked?.hitLimit === undefined ? undefined : 0
}

function address(file: string): string {
  return pathToFileURL(join(process.cwd(), file)).href
}

function sharedStart(one: string, other: string): number {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at < 0 ? one.length : at
}

function reaches(from: string, target: string): boolean {
  const seen = new Set([from])
  for (const url of seen) {
    if (url === target) return true
    for (const next of imports.get(url) ?? []) seen.add(next)
  }
  return false
}

/** The door by which Stryker finds the runner. */
export const strykerPlugins: readonly unknown[] = [
  { kind: 'TestRunner', name: 'direct', injectableClass: DirectRunner },
]
