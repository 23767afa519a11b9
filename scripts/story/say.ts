import { signs } from '@ml-actions/verdict/outcome-in-words'
import { placeInWords } from '@ml-actions/verdict/place'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import { worstFirst } from '@ml-actions/verdict/worst-first'

const colours = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined

function painted(code: number, text: string): string {
  return colours ? `\u001b[${code}m${text}\u001b[0m` : text
}

/** Prints the title of a chapter. */
export function chapter(number: number, title: string): void {
  console.log(`\n${painted(1, `${number}  ${title}`)}`)
}

/** Prints one line below a title. */
export function line(text: string): void {
  console.log(`   ${text}`)
}

/** Prints what is less important. */
export function aside(text: string): void {
  console.log(painted(2, `   ${text}`))
}

/** Prints a verdict as a person wants it first: the sentence, the first reasons with their places, what to do. */
export function verdictInShort(verdict: Verdict, seconds: number): void {
  const { mark, word } = signs[verdict.outcome]
  console.log(`   ${mark} ${painted(1, word)}  ${verdict.headline} ${painted(2, `${seconds.toFixed(1)} s`)}`)
  const reasons = worstFirst(verdict.checks).filter((check) => check.outcome !== 'pass')
  for (const check of reasons.slice(0, 3)) console.log(`      ${reasonInShort(check)}`)
  if (reasons.length > 3) console.log(painted(2, `      and ${reasons.length - 3} more`))
}

function reasonInShort(check: Check): string {
  const place = check.findings[0]?.place
  const at = place === undefined ? '' : `${placeInWords(place)}  `
  return `${painted(36, at)}${check.name}: ${check.is}`
}
