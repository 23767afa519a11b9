import { type Pattern, readPattern } from '@ml-actions/conditions/forms/pattern'
import { re2OfEcma } from '@ml-actions/data-validate/importers/patterns/ecma'
import { likeOf, re2Of } from '@ml-actions/data-validate/importers/patterns/python'
import { Unmapped } from '@ml-actions/data-validate/importers/unmapped'
import { decodeText } from '@ml-actions/data-validate/modes/read-text'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Parser } from './parser.ts'
import { wordsOf } from './tables.ts'

/** Texts that each pattern is held against, as text and as bytes. */
const texts = [
  '',
  'a',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaab',
  'EWR-2013',
  'é😀\n',
  '\u212a',
  'a\r\nb',
  '1.5',
  '\\',
  '\ufeffx',
]

/** Patterns of our own syntax, and of Python's, SQL's and ECMAScript's, which become ours. */
export const pattern: Parser = {
  name: 'pattern',
  seeds: wordsOf(
    ...[
      '^[A-Z]{2}$',
      '(a+)+$',
      '^(?i)[a-z0-9._%+-]+@[a-z]+\\.[a-z]{2,}$',
      'a{2,5}?|b*|(?P<n>c)',
      '\\p{Greek}\\d\\D\\w\\b',
    ],
    ...[
      '[^\\]\\-\\x41-\\x{1F600}[:alpha:]]',
      '(?s).*(?m:^a$)',
      '\\Qa.b\\E\\z\\A',
      'é😀|\\n|\\101',
      '%a_b\\%',
      '((((((a))))))',
    ],
    ...['(?<n>a)\\/\\cA\\u0041[\\b]', '(?x) a b # c\n', '[]]a[^]]', 'x{0}y{1,}z{,3}'],
  ),
  words: wordsOf(
    ...[
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '?',
      '*',
      '+',
      '|',
      '^',
      '$',
      '.',
      '\\',
      '(?:',
      '(?=',
      '(?!',
      '(?<=',
      '(?P<',
      '(?i)',
    ],
    ...[
      '\\1',
      '\\p{',
      '\\P{L}',
      '\\x{',
      '\\x',
      '\\u',
      '\\Q',
      '\\E',
      '\\b',
      '\\B',
      '[[:',
      ':]]',
      '[^',
      '-',
      '{1000}',
      '{1001}',
      '{,}',
    ],
    ...['&&', '%', '_', 'é', '😀', '\u0000', '\n', '(?x)', '#', '(?#', '++', '*?', '{2}{3}'],
  ),
  async read(bytes) {
    const source = decodeText(bytes, 'input')
    const sources = [source, ...[re2Of, likeOf, re2OfEcma].flatMap((of) => translatedBy(of, source) ?? [])]
    const made = sources.map(readPattern)
    const read = made.flatMap((one) => ('test' in one ? [one] : []))
    for (const one of read) hold(one)
    const [fault] = made
    if (read.length === 0 && fault !== undefined && 'is' in fault) throw new Misuse(fault)
  },
}

function translatedBy(translate: (source: string) => string, source: string): string | undefined {
  try {
    return translate(source)
  } catch (error) {
    if (error instanceof Unmapped) return undefined
    throw error
  }
}

/** The automaton over bytes and the engine over text must say the same. */
function hold(pattern: Pattern): void {
  for (const text of texts) {
    const bytes = new TextEncoder().encode(`|${text}|`)
    const answers = [pattern.test(text), pattern.testBytes(bytes, 1, bytes.length - 1)]
    if (answers[0] !== answers[1]) throw new Error(`${JSON.stringify(text)}: ${answers}`)
  }
}
