/**
 * Writes a prediction, as JSON, in the one way that equal ones share: `1.0`, `1` and `10e-1` are one number, however many
 * digits it has, and `"\u0061"` and `"a"` one text. Lists and objects are compared as they are written.
 * @param json  a well-formed JSON text
 * @example  normal('-10.50e2') // → '-105e1'
 */
export function normal(json: string): string {
  const [first = ''] = json
  if (first === '"') return JSON.stringify(JSON.parse(json))
  return first === '-' || (first >= '0' && first <= '9') ? normalNumber(json) : json
}

/** Gives the number that a normal form stands for, as near as a double comes; NaN for what is no number. */
export function numberIn(form: string): number {
  return /^[-0-9]/.test(form) ? Number(form) : Number.NaN
}

/** Digits without zeros at either end, and the power of ten that they are counted in. */
function normalNumber(text: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(text) ?? []
  const digits = `${whole}${part}`.replace(/^0+/, '')
  const kept = digits.replace(/0+$/, '')
  if (kept === '') return '0'
  return `${sign}${kept}e${BigInt(power) - BigInt(part.length) + BigInt(digits.length - kept.length)}`
}
