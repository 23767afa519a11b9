import { isMap } from '@ml-actions/verdict/mapping'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Answer, Predicted } from './predictor.ts'

/**
 * Reads one answer: a number, a word, a list of numbers, or an object of these (`{"prediction": "yes", "score": 0.8}`),
 * of which the words are the class and the numbers the numbers, in the order of their keys.
 * @example  answerOf({ prediction: 'yes', score: 0.8 }) // → { label: 'yes', numbers: [0.8], named: { … } }
 */
export function answerOf(value: unknown): Answer {
  const numbers: number[] = []
  const words: string[] = []
  const take = (part: unknown, deep: number): void => {
    if (typeof part === 'number') numbers.push(part)
    else if (typeof part === 'string' || typeof part === 'boolean') words.push(String(part))
    else if (deep > 0 && typeof part === 'object' && part !== null)
      for (const each of Object.values(part)) take(each, deep - 1)
    else numbers.push(Number.NaN)
  }
  take(value, 2)
  const said = words.length === 0 ? { numbers } : { label: words.join(' '), numbers }
  return isMap(value) ? { ...said, named: namesIn(value) } : said
}

function namesIn(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      isMap(part) ? Object.entries(part) : Array.isArray(part) ? [] : [[key, part]],
    ),
  )
}

/**
 * Reads an answer a line, in JSON; NaN and infinities, which Python writes and JSON does not know, are taken for null.
 * @param count  how many answers are wanted
 */
export function answersIn(text: string, count: number, milliseconds: number): Predicted {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length !== count) {
    const because = `it gave ${lines.length} answers to ${count} rows`
    return { is: 'failed', because }
  }
  const answers: Answer[] = []
  for (const [at, line] of lines.entries()) {
    try {
      answers.push(answerOf(parsed(line)))
    } catch {
      return { is: 'failed', because: `answer ${at + 1} is no JSON: ${shorten(line, 60)}` }
    }
  }
  return { is: 'answers', answers, milliseconds }
}

/** Parses JSON as Python writes it. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(
      text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) =>
        part.startsWith('"') ? part : 'null',
      ),
    )
  }
}

/** Whether an answer says something, and all its numbers are finite. */
export function isUsable({ label, numbers }: Answer): boolean {
  const says = numbers.length > 0 || (label !== undefined && label !== '' && !/^nan$/i.test(label))
  return says && numbers.every(Number.isFinite)
}

/** Whether two answers are the same, their numbers within a distance; what cannot be used is never the same. */
export function isSameAnswer(one: Answer, other: Answer, within: number): boolean {
  if (!isUsable(one) || !isUsable(other) || one.label !== other.label) return false
  if (one.numbers.length !== other.numbers.length) return false
  return one.numbers.every((number, at) => Math.abs(number - (other.numbers[at] ?? Number.NaN)) <= within)
}

/** Says an answer: `yes (0.81)`. */
export function answerInWords({ label, numbers, because }: Answer): string {
  if (because !== undefined) return `no answer: ${because}`
  const said = numbers
    .slice(0, 4)
    .map((number) => (Number.isFinite(number) ? String(Number(number.toPrecision(6))) : 'NaN'))
  const all = `${said.join(', ')}${numbers.length > 4 ? ', …' : ''}`
  if (label === undefined) return numbers.length === 0 ? 'nothing' : all
  return numbers.length === 0 ? shorten(label, 40) : `${shorten(label, 40)} (${all})`
}
