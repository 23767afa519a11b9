import { numbered, showInvisible } from './invisible.ts'

/**
 * Makes a text one line of a log that no runner takes for a command. GitHub's runner reads a line as a
 * command when it begins with `::` after any white space, or contains `##[` anywhere (ActionCommand.cs,
 * TryParseV2 and TryParse); GitLab's sections and terminals need a control character.
 * @example  escapeLogLine('::error::no') // → 'U+003A:error::no'
 */
export function escapeLogLine(text: string): string {
  return showInvisible(text)
    .replace(/^(\s*):(?=:)/u, (_, space: string) => `${space}${numbered(':')}`)
    .replaceAll('##[', `##${numbered('[')}`)
}

/** The commands that annotate. */
export type AnnotationCommand = 'error' | 'warning' | 'notice'

/**
 * Prints one workflow command with a line end; properties that are undefined are left out.
 * @example  workflowCommand('error', { line: 3 }, '50 %') // → '::error line=3::50 %25\n'
 */
export function workflowCommand(
  command: AnnotationCommand,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const said = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${command}${said === '' ? '' : ` ${said}`}::${escapeData(message)}\n`
}

/** The runner decodes `%25` in the data of a command; line ends are shown as numbers and need no code. */
function escapeData(text: string): string {
  return escapeLogLine(text).replaceAll('%', '%25')
}

/** In a property, `:` and `,` would end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
