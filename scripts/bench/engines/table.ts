/** What one contender used, the engine that it asked included. */
export interface Used {
  readonly name: string
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly readBytes: number
  /** 0 of one that asks no engine. */
  readonly queries: number
  /** Of its own process. */
  readonly peakMegabytes: number
  /** Of the largest query on a server. */
  readonly serverMegabytes?: number
}

/** A contender that came to no verdict, or to another one, and why. */
interface Failed {
  readonly name: string
  readonly failed: string
}

/** One contender's line of the table. */
export type Line = Used | Failed

interface Column {
  readonly title: string
  of(line: Used): number
  shown(line: Used): string
}

const peakOf = ({ peakMegabytes, serverMegabytes = 0 }: Used) => peakMegabytes + serverMegabytes

const columns: readonly Column[] = [
  { title: 'wall s', of: (line) => line.wallSeconds, shown: (line) => line.wallSeconds.toFixed(1) },
  { title: 'CPU s', of: (line) => line.cpuSeconds, shown: (line) => line.cpuSeconds.toFixed(1) },
  { title: 'GB read', of: (line) => line.readBytes, shown: (line) => (line.readBytes / 1e9).toFixed(2) },
  { title: 'queries', of: (line) => line.queries, shown: (line) => String(line.queries) },
  {
    title: 'peak MiB',
    of: peakOf,
    shown: ({ peakMegabytes, serverMegabytes }) =>
      [peakMegabytes, ...(serverMegabytes === undefined ? [] : [serverMegabytes])]
        .map(Math.round)
        .join(' + '),
  },
]

/** Writes what was measured on one engine as a table in Markdown; ours is the first line. */
export function tableText(title: string, lines: readonly Line[]): string {
  const [first] = lines
  const ours = first === undefined || 'failed' in first ? undefined : first
  const cells = (line: Line) =>
    'failed' in line
      ? [`failed: ${line.failed}`, ...columns.slice(1).map(() => '')]
      : columns.map(({ of, shown }) => {
          if (of(line) === 0) return ''
          const times = ours === undefined || of(ours) === 0 ? '' : ` (${ratio(of(line) / of(ours))})`
          return `${shown(line)}${times}`
        })
  return [
    `## ${title}`,
    '',
    `| | ${columns.map((column) => `${column.title} (times ours)`).join(' | ')} |`,
    `|:--|${columns.map(() => '--:').join('|')}|`,
    ...lines.map((line) => `| ${[line.name, ...cells(line)].join(' | ')} |`),
    '',
  ].join('\n')
}

function ratio(times: number): string {
  return times === 1 ? '1' : times.toFixed(2)
}
