import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check } from '@ml-actions/verdict/verdict'
import { parsePolicy } from './policy/parse.ts'
import type { Policy } from './policy/policy.ts'

/** A story of `scenarios/` as it is asked, and as it is expected to end. */
export interface Story {
  readonly name: string
  /** Inputs by name, in the words of the workflow or of the command line. */
  readonly inputs: Readonly<Record<string, string>>
  /** Undefined where the policy is refused. */
  readonly policy: Policy | undefined
  readonly log: string
  readonly code: number
  /** The answers; none where the run ended without a verdict. */
  readonly checks: readonly Check[]
  /** Names of the files that were read. */
  readonly sources: readonly string[]
  /** What it leaves for people and for other steps, all of it. */
  readonly told: string
}

/** What a promise or a law looks at in an expected verdict. */
interface Expected {
  readonly checks: readonly Check[]
  readonly sources: readonly { readonly path: string }[]
}

const home = join(import.meta.dirname, '..', 'scenarios')

/** All stories of this action. */
export const stories: readonly Story[] = readdirSync(home).map(storyOf)

function storyOf(name: string): Story {
  const text = (file: string) => {
    const path = join(home, name, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  const asked = (file: string) => text(file).replaceAll(/<(model|mlflow|elsewhere)>/g, 'http://$1')
  const inputs = { ...fromWorkflow(asked('env')), ...fromTerminal(asked('args')) }
  const log = text('expected.log')
  const json = text('expected.json')
  // A story that hides what differs in each run leaves no numbers where they were.
  const verdict: Expected =
    json === '' ? { checks: [], sources: [] } : JSON.parse(json.replaceAll('<hidden>', '0'))
  const path = inputs['policy'] ?? 'gate.yml'
  return {
    name,
    inputs,
    policy: parsed(text(join('given', inputs['working-directory'] ?? '.', path)), path),
    log,
    code: Number(/--- exit (\d+)/.exec(log)?.[1]),
    checks: verdict.checks,
    sources: verdict.sources.map((source) => source.path),
    told: `${log}\n${text('expected.md')}\n${json}`,
  }
}

function fromWorkflow(text: string): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/^INPUT_([^=]+)=(.*)$/gm)
  return Object.fromEntries(Array.from(pairs, ([, name = '', value = '']) => [name.toLowerCase(), value]))
}

function fromTerminal(text: string): Readonly<Record<string, string>> {
  const words = text.split('\n').filter((word) => word !== '')
  return Object.fromEntries(
    words.flatMap((word, at) => (word.startsWith('--') ? [[word.slice(2), words[at + 1] ?? '']] : [])),
  )
}

function parsed(text: string, path: string): Policy | undefined {
  try {
    return parsePolicy(text, path)
  } catch (error) {
    if (error instanceof Misuse) return undefined
    throw error
  }
}
