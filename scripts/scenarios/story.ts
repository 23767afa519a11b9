import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { version } from '@ml-actions/action/version'
import { root } from '../build/workspace.ts'
import { type Ended, githubHost, type HostFiles, runBundle } from './bundle.ts'
import { openWorld } from './world.ts'

/**
 * A story: a folder of an action's `scenarios/` with `given/`, what is asked, and what is expected. A file `hide` holds
 * patterns, one a line, of what is another in each run: times, mostly. A file `modules` names packages that are installed
 * beside the working directory.
 */
export interface Story {
  readonly action: string
  readonly name: string
  /** Absolute path of the folder. */
  readonly folder: string
}

/** What a run left behind, by the name of the file that holds what is expected of it. */
export type Left = Readonly<Record<'expected.log' | 'expected.md' | 'expected.json' | 'expected.collected.json' | 'expected.yml' | 'expected.csv', string | undefined>>

/** Runs a story's bundle on this Node in a fresh folder, as its host would, and collects what came of it. */
export async function tellStory(story: Story): Promise<Left> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'ml-actions-story-')))
  const directory = join(home, 'work')
  mkdirSync(directory)
  const world = await openWorld(story.folder)
  try {
    prepare(story.folder, directory)
    for (const name of linesOf(join(story.folder, 'modules'))) installed(name, join(home, 'node_modules'))
    const files = { output: join(home, 'output'), summary: join(home, 'summary') }
    for (const file of Object.values(files)) writeFileSync(file, '')
    const fill = (text: string) => world.fill(text).replaceAll('<dir>', directory).replaceAll('<head>', headOf(directory)).replaceAll('<base>', baseOf(directory))
    const { log, code } = await runStory(story, directory, files, fill)
    const outputs = readFileSync(files.output, 'utf8').replace(/ghadelimiter_[0-9a-f-]+/g, '<delimiter>')
    const requests = world.transcript()
    const told = [log, section('outputs', outputs), section('pictures', picturesIn(join(directory, '.ml-actions', story.action, 'images'))), section('requests', requests), `--- exit ${code}\n`].join('')
    const differing = linesOf(join(story.folder, 'hide')).map((pattern) => new RegExp(pattern, 'g'))
    const hidden = (text: string) => differing.reduce((told, pattern) => told.replaceAll(pattern, '<hidden>'), text)
    const tidy = (text: string) => hidden(world.hide(text).replaceAll(directory, '<dir>').replaceAll(`ml-actions ${version}`, 'ml-actions <version>'))
    const report = (name: string) => {
      // A mode that judges nothing has a folder of its own.
      const file = join(directory, /^reports: (\.ml-actions\/.+)$/m.exec(log)?.[1] ?? join('.ml-actions', story.action), name)
      return existsSync(file) ? tidy(readFileSync(file, 'utf8')) : undefined
    }
    return {
      'expected.log': tidy(told),
      'expected.md': tidy(readFileSync(files.summary, 'utf8')) || undefined,
      'expected.json': report('verdict.json'),
      'expected.collected.json': report('collected.json'),
      'expected.yml': written('contract.yml', story.folder, directory),
      'expected.csv': written('broken.csv', story.folder, directory),
    }
  } finally {
    await world.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Puts a package of this project where Node looks for it from the working directory. */
function installed(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true })
  symlinkSync(join(root, 'node_modules', name), join(modules, name))
}

/** The PNG files in a folder with the size that each says it has. */
function picturesIn(folder: string): string {
  if (!existsSync(folder)) return ''
  const sizes = readdirSync(folder).toSorted().map((name) => {
    const png = readFileSync(join(folder, name))
    return `${name} ${png.toString('latin1', 1, 4)} ${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`
  })
  return sizes.join('\n')
}

/** What a run wrote where there was no such file. */
function written(name: string, folder: string, directory: string): string | undefined {
  const file = join(directory, name)
  const isNew = existsSync(file) && !existsSync(join(folder, 'given', name))
  return isNew ? readFileSync(file, 'utf8') : undefined
}

function section(title: string, text: string): string {
  return text === '' ? '' : `--- ${title}\n${text.trimEnd()}\n`
}

/** Lays the given files out; where there is a `before/`, it is the commit that `given/` stands on. */
function prepare(folder: string, directory: string): void {
  const before = join(folder, 'before')
  if (!existsSync(before)) return void (existsSync(join(folder, 'given')) && cpSync(join(folder, 'given'), directory, { recursive: true }))
  // With a file `shallow` beside it the story runs where actions/checkout leaves it: in a clone of the last commit alone.
  const shallow = existsSync(join(folder, 'shallow'))
  const origin = shallow ? join(directory, '..', 'origin') : directory
  if (shallow) mkdirSync(origin)
  lay(folder, origin)
  if (shallow) git(directory, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.')
}

/** Commits `before/`, and `given/` on top of it; where there is an `earlier/`, that comes first. */
function lay(folder: string, directory: string): void {
  git(directory, 'init', '--quiet', '--initial-branch=main')
  if (existsSync(join(folder, 'earlier'))) {
    cpSync(join(folder, 'earlier'), directory, { recursive: true })
    commit(directory, 'earlier')
  }
  cpSync(join(folder, 'before'), directory, { recursive: true })
  commit(directory, 'base')
  for (const path of git(directory, 'ls-files').split('\n').filter((line) => line !== '')) rmSync(join(directory, path))
  cpSync(join(folder, 'given'), directory, { recursive: true })
  commit(directory, 'change')
}

function commit(directory: string, message: string): void {
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--allow-empty', '--message', message)
}

function git(directory: string, ...words: readonly string[]): string {
  const date = '2026-01-01T00:00:00Z'
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.invalid', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.invalid' }
  const env = { PATH: process.env['PATH'], HOME: directory, GIT_CONFIG_NOSYSTEM: '1', ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  return execFileSync('git', ['-c', 'core.autocrlf=false', ...words], { cwd: directory, encoding: 'utf8', env }).trim()
}

function headOf(directory: string): string {
  return existsSync(join(directory, '.git')) ? git(directory, 'rev-parse', 'HEAD') : ''
}

function baseOf(directory: string): string {
  const origin = join(directory, '..', 'origin')
  const whole = existsSync(origin) ? origin : directory
  return existsSync(join(whole, '.git')) ? git(whole, 'rev-parse', 'HEAD~1') : ''
}

function runStory(story: Story, directory: string, files: HostFiles, fill: (text: string) => string): Promise<Ended> {
  const words = linesOf(join(story.folder, 'args')).map(fill)
  const asked = Object.fromEntries(linesOf(join(story.folder, 'env')).map((line) => splitOnce(fill(line).replaceAll('\\n', '\n'))))
  const host = existsSync(join(story.folder, 'args')) ? {} : githubHost(directory, files)
  const event = join(story.folder, 'event.json')
  if (existsSync(event)) writeFileSync(join(directory, '..', 'event.json'), fill(readFileSync(event, 'utf8')))
  const eventPath = existsSync(event) ? { GITHUB_EVENT_PATH: join(directory, '..', 'event.json') } : {}
  return runBundle({ action: story.action, words, directory, environment: { ...host, ...eventPath, ...asked } })
}

function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

function splitOnce(line: string): readonly [string, string] {
  const at = line.indexOf('=')
  return [line.slice(0, at), line.slice(at + 1)]
}
