import { type Column, State } from '@ml-actions/dataset/batch'
import type { ColumnType, EngineColumn } from '@ml-actions/engine/column'
import type { Cell } from '@ml-actions/engine/plan'
import { doubleIn, textIn, unitsIn } from '@ml-actions/engine/values'
import { textCells } from '../evidence/text-cells.ts'

/**
 * Makes a column of what an engine answered, as the reader of a typed file would: what its cells are called is then told by
 * one code.
 * @returns why not, where the type is one that the engine is not asked of
 */
export function columnOf({
  name,
  type,
  inexact,
}: EngineColumn): ((cells: readonly Cell[]) => Column) | string {
  if (inexact !== undefined) return `it holds ${inexact}`
  const made = makerOf(type)
  return typeof made === 'string' ? made : (cells) => made(name, cells)
}

function makerOf(type: ColumnType): ((name: string, cells: readonly Cell[]) => Column) | string {
  switch (type.is) {
    case 'text':
      return textsOf
    case 'bool':
      return (name, cells) => ({
        ...shared(name, cells),
        is: 'boolean',
        values: Uint8Array.from(cells, (cell) => (cell === 'true' ? 1 : 0)),
      })
    case 'float':
      return (name, cells) => ({
        ...shared(name, cells),
        is: 'float',
        values: Float64Array.from(cells, (cell) => (cell === null ? 0 : doubleIn(cell))),
      })
    case 'integer':
      return (name, cells) => ({ ...shared(name, cells), is: 'big-integer', values: unitsOf(cells, type) })
    case 'decimal':
      return (name, cells) => ({
        ...shared(name, cells),
        is: 'decimal',
        unscaled: unitsOf(cells, type),
        scales: new Uint8Array(cells.length).fill(type.scale),
      })
    default:
      return 'it holds neither texts nor numbers'
  }
}

function shared(name: string, cells: readonly Cell[]): Pick<Column, 'name' | 'states'> {
  return { name, states: Uint8Array.from(cells, (cell) => (cell === null ? State.null : State.value)) }
}

function unitsOf(
  cells: readonly Cell[],
  type: Extract<ColumnType, { readonly is: 'integer' | 'decimal' }>,
): readonly bigint[] {
  return cells.map((cell) => (cell === null ? 0n : unitsIn(cell, type)))
}

function textsOf(name: string, cells: readonly Cell[]): Column {
  return textCells(
    name,
    cells.map((cell) => (cell === null ? null : textIn(cell))),
  )
}
