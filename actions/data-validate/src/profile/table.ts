import { grouped, percent } from '@ml-actions/conditions/words'
import type { Table } from '@ml-actions/verdict/verdict'
import type { Showing } from '../values/show.ts'
import { mostKept, type Profile } from './profile.ts'
import { frequencies, histogram } from './shape.ts'

/** Tells the columns that were read; nothing where there are none. */
export function profileTable(profiles: ReadonlyMap<string, Profile>, showing: Showing): readonly Table[] {
  if (profiles.size === 0) return []
  const all = [...profiles]
  const isCut = all.some(([, { kept }]) => kept.length >= mostKept)
  const part = isCut ? ` (distinct and shape: of the first ${grouped(mostKept)} values)` : ''
  const ends = showing === 'full' ? ['Min', 'Max'] : []
  return [
    {
      title: `Columns${part}`,
      columns: ['Column', 'Type', 'Missing', 'Distinct', ...ends, 'Shape'],
      rows: all.map(([name, profile]) => rowOf(name, profile, showing)),
    },
  ]
}

/** A day is kept as its midnight. */
function shown(text = '', type: string): string {
  return type === 'date' ? text.replace('T00:00:00', '') : text
}

function rowOf(name: string, profile: Profile, showing: Showing): readonly string[] {
  const { type, rows, nulls, invalid, kept, placed, ends } = profile
  const counts = new Map<unknown, number>()
  for (const key of kept) counts.set(key, (counts.get(key) ?? 0) + 1)
  const missing = nulls === 0 ? '0' : `${grouped(nulls)} (${percent(nulls, rows)})`
  return [
    name,
    invalid === 0 ? type : `${type} (${grouped(invalid)} not)`,
    missing,
    `${grouped(counts.size)}${kept.length >= mostKept && counts.size > 1 ? '+' : ''}`,
    ...(showing === 'full' ? [shown(ends?.low.text, type), shown(ends?.high.text, type)] : []),
    placed.length > 0 ? histogram(placed) : frequencies([...counts.values()]),
  ]
}
