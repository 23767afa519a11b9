import { Unmapped } from '../unmapped.ts'
import type { Comparison } from './comparison.ts'
import type { Literal } from './literal.ts'

/** Whose language a condition is written in. */
export type Spelling = 'pandas' | 'spark' | 'great_expectations'

type Token =
  | { readonly is: 'name' | 'quoted-name' | 'text' | 'sign'; readonly text: string }
  | { readonly is: 'number'; readonly text: string; readonly value: Literal }

/** The longest condition that is read, in characters. */
const longest = 4_000

/**
 * Reads comparisons with literals that are joined by and.
 * @throws {Unmapped} for anything else: or, not, functions, comparisons of two columns
 */
export function comparisonsIn(condition: string, spelling: Spelling): readonly Comparison[] {
  if (condition.length > longest)
    throw new Unmapped(`its row_condition has more than ${longest} characters`, place)
  const reader = new Reader(tokensIn(condition), spelling)
  const found = reader.all()
  if (spelling === 'great_expectations' && found.length > 1) {
    // Its grammar ends after the first comparison, and what follows is not looked at.
    throw new Unmapped('its row_condition goes on after the one comparison that theirs reads', place)
  }
  return found
}

const place = ['kwargs', 'row_condition']

function unread(): Unmapped {
  return new Unmapped('its row_condition is more than comparisons with values, joined by and', place)
}

const token =
  /\s*(?:(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.]))|(?<name>[A-Za-z_]\w*)|`(?<quoted>[^`]*)`|"(?<double>[^"\\]*)"|'(?<single>[^'\\]*)'|(?<sign><>|[=!<>]=|[=<>&()[\],.]))/y

function tokensIn(condition: string): readonly Token[] {
  const tokens: Token[] = []
  const text = condition.trim()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups
    if (groups === undefined) throw unread()
    const { number, name, quoted, double, single, sign } = groups
    if (number !== undefined) tokens.push({ is: 'number', text: number, value: numberOf(number) })
    else if (name !== undefined) tokens.push({ is: 'name', text: name })
    else if (quoted !== undefined) tokens.push({ is: 'quoted-name', text: quoted })
    else if (sign !== undefined) tokens.push({ is: 'sign', text: sign })
    else tokens.push({ is: 'text', text: double ?? single ?? '' })
  }
  return tokens
}

function numberOf(text: string): Literal {
  const value = Number(text)
  return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text.replace('+', '')) : value
}

/** Reads tokens from left to right. */
class Reader {
  readonly #tokens: readonly Token[]
  readonly #spelling: Spelling
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[], spelling: Spelling) {
    this.#tokens = tokens
    this.#spelling = spelling
  }

  all(): readonly Comparison[] {
    const found = this.#conjunction()
    if (this.#at < this.#tokens.length) throw unread()
    return found
  }

  #conjunction(): readonly Comparison[] {
    const found = [...this.#part()]
    while (this.#takes('and') || this.#takes('&')) found.push(...this.#part())
    return found
  }

  #part(): readonly Comparison[] {
    if (!this.#takes('(')) return this.#comparison()
    if (++this.#depth > 50) throw unread()
    const found = this.#conjunction()
    if (!this.#takes(')')) throw unread()
    this.#depth--
    return found
  }

  #comparison(): readonly Comparison[] {
    if (this.#isLiteral()) {
      const [value] = [this.#literal()]
      const operator = mirrored[this.#sign()]
      const column = this.#column()
      if (operator === undefined) throw unread()
      return [this.#made(column, operator, [value])]
    }
    const column = this.#column()
    if (this.#isNotNull()) return [this.#made(column, 'not null', [])]
    if (this.#takes('in')) return [this.#made(column, 'in', this.#list())]
    if (this.#takes('not')) {
      if (!this.#takes('in')) throw unread()
      return [this.#made(column, 'not in', this.#list())]
    }
    const operator = operators[this.#sign()]
    if (operator === undefined) throw unread()
    // pandas reads a list after == as one of several.
    if (this.#peeks('[')) throw unread()
    return [this.#made(column, operator, [this.#literal()])]
  }

  #made(column: string, operator: Comparison['operator'], values: readonly Literal[]): Comparison {
    const isNot = operator === '!=' || operator === 'not in'
    return { column, operator, values, nullHolds: isNot && this.#spelling === 'pandas' }
  }

  /** A name; in the spelling of their own, `col("name")`. */
  #column(): string {
    if (this.#spelling !== 'great_expectations') {
      const next = this.#next()
      if (next.is === 'quoted-name' || (next.is === 'name' && !reserved.has(next.text.toLowerCase())))
        return next.text
      throw unread()
    }
    if (!this.#takes('col') || !this.#takes('(')) throw unread()
    const { is, text } = this.#next()
    if (is !== 'text' || !this.#takes(')')) throw unread()
    return text
  }

  #isNotNull(): boolean {
    if (this.#spelling === 'spark') {
      if (!this.#takes('is')) return false
      if (!this.#takes('not') || !this.#takes('null')) throw unread()
      return true
    }
    if (!this.#takes('.')) return false
    const name = this.#next().text.toLowerCase()
    if (!['notnull', 'notna'].includes(name) || !this.#takes('(') || !this.#takes(')')) throw unread()
    return true
  }

  #list(): readonly Literal[] {
    const [open, close] = this.#spelling === 'spark' ? ['(', ')'] : ['[', ']']
    if (!this.#takes(open)) throw unread()
    const values = [this.#literal()]
    while (this.#takes(',')) values.push(this.#literal())
    if (!this.#takes(close)) throw unread()
    return values
  }

  #isLiteral(): boolean {
    const next = this.#tokens[this.#at]
    return (
      next?.is === 'number' ||
      next?.is === 'text' ||
      /^(true|false)$/i.test(next?.is === 'name' ? next.text : '')
    )
  }

  #literal(): Literal {
    if (this.#spelling === 'great_expectations' && this.#takes('date')) {
      const inside = this.#takes('(') ? this.#next() : undefined
      if (inside?.is !== 'text' || !this.#takes(')')) throw unread()
      return inside.text
    }
    const next = this.#next()
    if (next.is === 'number') return next.value
    if (next.is === 'text') return next.text
    if (next.is === 'name' && /^(true|false)$/i.test(next.text)) return next.text.toLowerCase() === 'true'
    throw unread()
  }

  #sign(): string {
    const { is, text } = this.#next()
    if (is !== 'sign' || (text === '=' && this.#spelling !== 'spark')) throw unread()
    return text
  }

  #next(): Token {
    const next = this.#tokens[this.#at++]
    if (next === undefined) throw unread()
    return next
  }

  #peeks(word: string): boolean {
    const next = this.#tokens[this.#at]
    if (next?.is === 'sign') return next.text === word
    // SQL's words are of either case, Python's are not.
    const same = this.#spelling === 'spark' ? next?.text.toLowerCase() : next?.text
    return next?.is === 'name' && same === word
  }

  #takes(word: string): boolean {
    const does = this.#peeks(word)
    if (does) this.#at++
    return does
  }
}

const reserved = new Set(['and', 'or', 'not', 'in', 'is', 'null', 'true', 'false', 'none', 'like', 'between'])

const operators: Readonly<Record<string, Comparison['operator']>> = {
  '=': '==',
  '==': '==',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

const mirrored: Readonly<Record<string, Comparison['operator']>> = {
  ...operators,
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}
