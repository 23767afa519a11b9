import type { Models } from './generate.ts'

/** What one contender's runs cost. */
export interface Line {
  readonly name: string
  /** CPU seconds without resamples. */
  readonly none: number
  /** CPU seconds a resample, from a few. */
  readonly each: number
  /** How many the few were. */
  readonly resamples: number
  readonly peakMegabytes: number
}

/** What was measured on one pair of files. */
export interface Measurement {
  readonly own: { readonly name: string; readonly cpuSeconds: number; readonly peakMegabytes: number }
  readonly lines: readonly Line[]
  readonly models: Models
  readonly rows: number
  readonly rounds: number
  /** Load of the machine before and after. */
  readonly load: readonly [number, number]
}

/** Resamples that make the end of a 90 % interval as steady as a gate needs it. */
const enough = 10_000

/** Writes one measurement as a table in Markdown. */
export function tableOf({ own, lines, models, rows, rounds, load }: Measurement): string {
  const row = (name: string, interval: string, [cpu, peak]: readonly [number, number]) =>
    `| ${name} | ${interval} | ${seconds(cpu)} | ${own.cpuSeconds === cpu ? '1' : times(cpu / own.cpuSeconds)} | ${Math.round(peak)} |`
  const theirs = lines.flatMap(({ name, none, each, resamples, peakMegabytes }) => [
    row(name, 'none: points only', [none, peakMegabytes]),
    row(name, `10,000 resamples, scaled from ${resamples} at ${each.toFixed(2)} s each`, [
      none + enough * each,
      peakMegabytes,
    ]),
  ])
  return [
    `### ${rows.toLocaleString('en')} rows, 20 slices`,
    '',
    `${(models.bytes / 1e6).toFixed(1)} MB, SHA-256 ${models.digest.slice(0, 16)}…; load ${load[0].toFixed(1)} to ${load[1].toFixed(1)}; ours is the least of ${rounds} runs.`,
    '',
    '| | intervals | CPU s | times ours | peak MiB |',
    '|:--|:--|--:|--:|--:|',
    row(own.name, '45, paired', [own.cpuSeconds, own.peakMegabytes]),
    ...theirs,
    '',
  ].join('\n')
}

function seconds(cpu: number): string {
  return cpu < 100 ? cpu.toFixed(2) : Math.round(cpu).toLocaleString('en')
}

function times(ratio: number): string {
  return ratio < 100 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')
}
