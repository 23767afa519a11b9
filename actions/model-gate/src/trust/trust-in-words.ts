import type { Table } from '@ml-actions/verdict/verdict'
import { type Change, weaker } from '../policy/changes.ts'
import type { Trust } from './trust.ts'

/** Says why a verdict is not to be relied on for a promotion; nothing when it is. */
export function trustInWords({ verified, because, changes }: Trust): readonly string[] {
  if (verified) return []
  const weakened = changes.filter(({ happening }) => weaker.includes(happening)).map(changeInWords)
  const named = weakened.length === 0 ? [] : [`what it asks less: ${weakened.slice(0, 10).join('; ')}`]
  return [`this verdict is not verified, and promotes nothing: ${because.join('; ')}`, ...named]
}

/** Says what happened to a demand: `accuracy: min loosened, 0.88 is now 0.8`. */
export function changeInWords({ check, key, happening, was, is }: Change): string {
  const of = check === undefined ? key : key === 'check' ? check : `${check}: ${key}`
  if (was === undefined || is === undefined) return `${of} ${happening}`
  return `${of} ${happening}, ${was} is now ${is}`
}

/** The table of what a change makes of the policy; none when it makes nothing of it. */
export function changesTable(changes: readonly Change[]): readonly Table[] {
  if (changes.length === 0) return []
  const rows = changes.map(({ happening, check = '', key, was = '', is = '' }) => [
    happening,
    check,
    key,
    was,
    is,
  ])
  return [
    { title: 'What this change makes of the policy', columns: ['Change', 'Check', 'Key', 'Was', 'Is'], rows },
  ]
}
