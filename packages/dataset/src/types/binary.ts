import { Misuse } from '@ml-actions/verdict/faults'
import type { Cells, Type, Value } from './type.ts'

/** Bytes, which only a typed file holds: text has no bytes but those of its characters. */
export const binary: Type = {
  name: 'binary',
  wanted: 'bytes, which only a typed file (Parquet, Arrow) holds',
  column: refuse,
  print: (value: Value) => hex(value as Uint8Array),
}

/** Writes bytes as hexadecimal digits, two a byte. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function refuse({ name }: Cells): never {
  throw new Misuse({
    is: `column ${JSON.stringify(name.slice(0, 80))} of a text file is asked for as binary`,
    wanted: 'a type that text can hold',
    todo: 'say `type: text`, or validate the typed file that the bytes came from',
  })
}
