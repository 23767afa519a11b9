import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { type Child, type Markup, tag } from './markup.ts'

/** A column of a table: numbers stand to the right. */
export interface Column {
  readonly name: string
  readonly kind?: 'number' | 'chart'
}

/**
 * Makes a table whose rows become cards on a narrow screen: the first cell of a row is its heading, each
 * other one carries its column's name; a cell without content is not shown there.
 * @param tones  the class of each row, where it has one
 */
export function stackedTable(
  columns: readonly Column[],
  rows: readonly (readonly Child[])[],
  tones: readonly string[] = [],
): Markup {
  const head = columns.map(({ name, kind }) => tag('th', { scope: 'col', class: kind }, name))
  const body = rows.map((cells, at) =>
    tag(
      'tr',
      { class: tones[at] },
      ...columns.map(({ name, kind }, column) =>
        column === 0
          ? tag('th', { scope: 'row' }, cells[column])
          : tag('td', { class: kind, 'data-name': name }, cells[column]),
      ),
    ),
  )
  return tag('table', { class: 'stack' }, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...body))
}

/** Says how many lines a list does not show; undefined where it shows all. */
export function more(left: number): Markup | undefined {
  return left > 0
    ? tag('p', { class: 'soft' }, `and ${numberInWords(left, 0)} more in verdict.json`)
    : undefined
}
