/** A command as GitHub's runner understood it. */
export interface RunnerCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Reads a log as GitHub's runner does (ActionCommand.cs): at any line end, with what a culture-aware
 * comparison ignores taken away, a line that begins with `::` after white space, or has `##[` in it.
 */
export function runnerReads(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|[\r\n\u0085\u2028\u2029]/u).flatMap((line) => {
    const seen = line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').trimStart()
    if (seen.includes('##[')) return [{ command: seen, properties: {}, data: '' }]
    return seen.startsWith('::') ? [commandOf(seen)] : []
  })
}

function commandOf(line: string): RunnerCommand {
  const [head = '', ...rest] = line.slice(2).split('::')
  const [command = '', ...said] = head.split(' ')
  const properties = said
    .join(' ')
    .split(',')
    .filter((one) => one !== '')
    .map((one) => {
      const at = one.indexOf('=')
      return [one.slice(0, at), decoded(one.slice(at + 1))]
    })
  return { command, properties: Object.fromEntries(properties), data: decoded(rest.join('::')) }
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
