import { showInvisible } from './invisible.ts'

/**
 * Puts a text into a fenced block of code, which nothing in it can end: the fence is longer than any run of
 * backticks in it, and what cannot be seen is shown by its number.
 *
 * GitHub Flavored Markdown, section 4.5.
 * @param language  a word of letters, `diff`
 * @example  fenced('yaml', 'a: 1') // → '```yaml\na: 1\n```\n'
 */
export function fenced(language: string, text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(2, ...runs) + 1)
  const lines = text.replace(/\n$/, '').split('\n').map(showInvisible)
  return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`
}
