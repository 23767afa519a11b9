/**
 * Says where: a file, and inside it as much as is known.
 *
 * In text, `line` counts physical line ends from 1 and `column` counts UTF-16 code units from 1, an
 * opening quote included (SARIF 2.1.0 §3.14.17, `columnKind: utf16CodeUnits`). In a table, `row` counts
 * data rows from 1 (the header is none) and `field` is the column's name.
 */
export interface Place {
  /** Relative to the working directory, `/` between the parts. */
  readonly path: string
  readonly line?: number
  readonly column?: number
  /** The first column after the place, on the same line. */
  readonly endColumn?: number
  readonly row?: number
  readonly rowGroup?: number
  /** Of a row that has no number, the values that tell it from others. */
  readonly key?: readonly KeyPart[]
  readonly field?: string
}

/** One column of a row's key, and its value as text; without one it is null. */
export interface KeyPart {
  readonly field: string
  readonly value?: string
}

/**
 * Prints a place as `path:line:column`, the form that editors and terminals open; where there is no line,
 * as `path, row 12, column "age"`.
 * @example  placeInWords({ path: 'a.csv', line: 3, column: 7 }) // → 'a.csv:3:7'
 */
export function placeInWords(place: Place): string {
  if (place.line !== undefined) {
    return [place.path, place.line, ...(place.column === undefined ? [] : [place.column])].join(':')
  }
  const inside = [
    place.rowGroup === undefined ? '' : `row group ${place.rowGroup}`,
    place.row === undefined ? '' : `row ${place.row}`,
    place.key === undefined ? '' : keyInWords(place.key),
    place.field === undefined ? '' : `column ${JSON.stringify(place.field)}`,
  ]
  return [place.path, ...inside.filter((part) => part !== '')].join(', ')
}

/** The names and values as JSON writes them, since they may hold anything: `key "id" = "7", "line" = null`. */
function keyInWords(key: readonly KeyPart[]): string {
  const parts = key.map(({ field, value }) => `${JSON.stringify(field)} = ${JSON.stringify(value ?? null)}`)
  return `key ${parts.join(', ')}`
}
