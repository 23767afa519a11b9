import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence.ts'

/** What later steps may read, besides what every action hands on. */
export function outputsOf({ facts }: Verdict, { found }: Evidence): Readonly<Record<string, string>> {
  const told = ['phase', 'from-release', 'to-release', 'rollout-id', 'seconds-to-safe']
  const names = [...told, 'error-share-before', 'error-share-since']
  const text = (name: string) =>
    facts[name] === null || facts[name] === undefined ? '' : String(facts[name])
  const outputs = Object.fromEntries(names.map((name) => [name, text(name)]))
  return found.is === 'planned' ? { ...outputs, 'plan-json': found.foresight.text } : outputs
}
