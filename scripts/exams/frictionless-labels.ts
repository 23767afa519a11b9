/** One error as Frictionless tells it; its rows count the header as 1. */
export interface Told {
  readonly code: string
  readonly row: number | null
  readonly field: number | null
}

/** A field, as far as its label needs to be known. */
export interface Labelled {
  readonly name: string
  readonly constraints?: { readonly required?: boolean }
}

/** What is known of the file besides the verdict. */
export interface File {
  readonly header: readonly string[]
  readonly rows: number
}

/**
 * Names by its place what a header is that differs from the fields, where theirs maps columns by their order: then
 * it misses, or has too many, cells in every row too.
 */
export function labelsTold({ header, rows }: File, fields: readonly Labelled[]): readonly Told[] {
  const each = (codes: readonly string[], field: number) =>
    Array.from({ length: rows }, (_, row) => codes.map((code) => ({ code, row: row + 2, field }))).flat()
  const told: Told[] = []
  for (let index = 0; index < Math.max(header.length, fields.length); index++) {
    const [label, field] = [header[index], fields[index]]
    const at = index + 1
    if (field === undefined) {
      told.push({ code: 'extra-label', row: null, field: at }, ...each(['extra-cell'], at))
    } else if (label === undefined) {
      const required = field.constraints?.required === true ? ['constraint-error'] : []
      told.push({ code: 'missing-label', row: null, field: at }, ...each(['missing-cell', ...required], at))
    } else if (label !== '' && header.indexOf(label) === index && label.trim() !== field.name) {
      told.push({ code: 'incorrect-label', row: null, field: at })
    }
  }
  return told
}
