/** Words of one or several parts that no YAML reader takes for anything but text, in a flow or a block. */
const plain = /^[\p{L}_][\p{L}\p{N}_./+-]*(?: [\p{L}\p{N}_./+()-]+)*$/u

/** What YAML 1.2 reads as a value, and what YAML 1.1, which other tools still read, took for one. */
const taken = /^(?:null|true|false|yes|no|on|off|y|n)$/i

/** A duration such as `36h`, which begins with a digit and is text all the same. */
const duration = /^[0-9]{1,9}[smhd]$/

/** Characters that an editor would not show, or would show as something else: controls, line ends, marks of direction. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/**
 * Writes a text, number, bigint, boolean or null as YAML that is read as the same. A number that YAML readers round
 * (beyond ±(2^53 − 1), more than 15 digits) is written in quotes, as a contract must.
 */
export function printScalar(value: unknown): string {
  if (typeof value === 'number') return printNumber(value)
  if (typeof value === 'bigint') return JSON.stringify(String(value))
  return typeof value === 'string' ? printText(value) : String(value)
}

/** Writes a key; `null` is one of ours (`csv: { null: [NA] }`), and as a key it is only a name. */
export function printKey(key: string): string {
  return key === 'null' ? key : printText(key)
}

/** Writes text in one line for a comment: what an editor would not show is named. */
export function printComment(text: string): string {
  return text.replace(unseen, escaped)
}

function printNumber(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value)
  const digits = text.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '')
  const whole = /^-?[0-9]+$/.test(text)
  const kept = whole ? Number.isSafeInteger(value) : Number.isFinite(value) && digits.length <= 15
  return kept ? text : JSON.stringify(text)
}

function printText(text: string): string {
  if (duration.test(text) || (plain.test(text) && !taken.test(text))) return text
  const visible = text.search(unseen) < 0
  // A pattern is easier to read where its backslashes are not doubled.
  if (visible && /[\\"]/.test(text)) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text).replace(unseen, escaped)
}

function escaped(character: string): string {
  const unit = (index: number) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  return character.length === 1 ? unit(0) : `${unit(0)}${unit(1)}`
}
