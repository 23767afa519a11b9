import { basename } from 'node:path'
import type { Best } from '../rounds.ts'
import type { Found } from './contenders.ts'

/** What was measured on one file. */
export interface Section {
  readonly title: string
  readonly file: { readonly path: string; readonly digest: string; readonly bytes: number }
  /** Ours first. */
  readonly best: readonly Best[]
  readonly rounds: number
  /** Load of the machine before and after. */
  readonly load: readonly [number, number]
  readonly found: Found | undefined
}

/** Writes one measurement as a table in Markdown. */
export function sectionText({ title, file, best, rounds, load, found }: Section): string {
  const [ours] = best
  const rows = best.map((one) => {
    const ratio = one === ours ? '1' : medianRatio(one.runs, ours?.runs ?? []).toFixed(2)
    return `| ${one.name} | ${one.cpuSeconds.toFixed(2)} | ${ratio} | ${Math.round(one.peakMegabytes)} |`
  })
  return [
    `## ${title}`,
    '',
    `${basename(file.path)}: ${(file.bytes / 1e6).toFixed(1)} MB, SHA-256 ${file.digest.slice(0, 16)}…; ${rounds} rounds, load ${load[0].toFixed(1)} to ${load[1].toFixed(1)}; all found ${found?.rows.toLocaleString('en')} rows, ${found?.failing.toLocaleString('en')} wrong cells: ${found?.outcome}.`,
    '',
    '| | CPU s | times ours | peak MiB |',
    '|:--|--:|--:|--:|',
    ...rows,
    '',
  ].join('\n')
}

function medianRatio(theirs: readonly number[], ours: readonly number[]): number {
  const ratios = theirs.map((seconds, round) => seconds / (ours[round] ?? Number.NaN)).sort((a, b) => a - b)
  const middle = ratios.length >> 1
  const high = ratios[middle] ?? Number.NaN
  return ratios.length % 2 === 1 ? high : ((ratios[middle - 1] ?? high) + high) / 2
}
