import type { Table } from '@ml-actions/verdict/verdict'

/** The table of tags that are written, or would be: with what was there before. */
export function tagsTable(
  tags: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  dryRun: boolean,
): Table {
  const rows = Object.entries(tags).map(([key, value]) => {
    const was = Object.hasOwn(before, key) ? (before[key] ?? '') : ''
    return [key, was, value, was === value ? 'as it was' : dryRun ? 'would be written' : 'written']
  })
  return { title: dryRun ? 'Tags that would be set' : 'Tags', columns: ['Tag', 'Was', 'Is', ''], rows }
}
