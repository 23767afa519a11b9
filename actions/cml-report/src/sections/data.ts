import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { DataChange, DataVersion } from '../project.ts'
import { ranks, type Section } from './section.ts'

const mostRows = 30

/** Data that DVC tracks and whose hash is another one: sizes and counts as its lock files have them. */
export const data = {
  name: 'data',
  summary: 'Data that changed, by the hashes that DVC tracks.',
  blocks({ evidence: { project } }) {
    const all = project.data
    if (all.length === 0) return []
    const rows = all
      .slice(0, mostRows)
      .map((one) => [
        markdownProse(shorten(one.path, 120)),
        versionInWords(one.old),
        versionInWords(one.now),
        changeInWords(one),
      ])
    const left = all.length > mostRows ? `\n<sub>and ${all.length - mostRows} more</sub>\n` : ''
    const text = `${markdownTable(['Data', 'Old', 'New', 'Change'], rows)}${left}`
    return [{ text, rank: ranks.data, holds: { count: all.length, one: 'data file' } }]
  },
} as const satisfies Section

/** The hash is shortened as git shortens its own. */
function versionInWords(version: DataVersion | undefined): string {
  if (version === undefined) return ''
  const { md5, bytes, files, rows } = version
  const said = [
    markdownCode(md5.slice(0, 7)),
    ...(bytes === undefined ? [] : [`${numberInWords(bytes, 0)} ${bytes === 1 ? 'byte' : 'bytes'}`]),
    ...(rows === undefined ? [] : [`${numberInWords(rows, 0)} ${rows === 1 ? 'row' : 'rows'}`]),
    ...(files === undefined ? [] : [`${numberInWords(files, 0)} ${files === 1 ? 'file' : 'files'}`]),
  ]
  return said.join(', ')
}

function changeInWords({ old, now }: DataChange): string {
  if (old === undefined) return 'new'
  if (now === undefined) return 'no longer used'
  const of = (one: number | undefined, other: number | undefined, unit: string) =>
    one === undefined || other === undefined || one === other
      ? []
      : [`${numberInWords(other - one, 0, true)} ${unit}`]
  const said = [
    ...of(old.rows, now.rows, 'rows'),
    ...of(old.bytes, now.bytes, 'bytes'),
    ...of(old.files, now.files, 'files'),
  ]
  return said.length === 0 ? 'other content' : markdownProse(said.join(', '))
}
