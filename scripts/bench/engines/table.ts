/** What one contender used, the engine that it asked included. */
export interface Line {
  readonly name: string
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly readBytes: number
  readonly queries: number
  /** Of its own process. */
  readonly peakMegabytes: number
  /** Of the largest query on a server. */
  readonly serverMegabytes?: number
}

/** Writes what was measured on one engine as a table in Markdown; ours is the first line. */
export function tableText(title: string, lines: readonly Line[]): string {
  const [ours] = lines
  const times = (of: (line: Line) => number, line: Line) =>
    line === ours || ours === undefined ? '1' : (of(line) / of(ours)).toFixed(2)
  const rows = lines.map((line) => {
    const server = line.serverMegabytes === undefined ? '' : ` + ${Math.round(line.serverMegabytes)}`
    return [
      line.name,
      `${line.wallSeconds.toFixed(1)} (${times(({ wallSeconds }) => wallSeconds, line)})`,
      `${line.cpuSeconds.toFixed(1)} (${times(({ cpuSeconds }) => cpuSeconds, line)})`,
      `${(line.readBytes / 1e9).toFixed(2)} (${times(({ readBytes }) => readBytes, line)})`,
      line.queries === 0 ? '' : String(line.queries),
      `${Math.round(line.peakMegabytes)}${server}`,
    ]
  })
  return [
    `## ${title}`,
    '',
    '| | wall s (times ours) | CPU s (times ours) | GB read (times ours) | queries | peak MiB |',
    '|:--|--:|--:|--:|--:|--:|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}
