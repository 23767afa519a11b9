import type { TypeName } from '@ml-actions/dataset/table'
import type { Conversion } from '../columnar/convert.ts'
import type { Field } from './schema.ts'

/** What a field means here: its type and the way to it, or the format's word for what has no values here. */
export type Meaning = { readonly type: TypeName; readonly conversion: Conversion } | string

/** Tells what the values of a field are. */
export function meaningOf({ kind, extension }: Field): Meaning {
  switch (kind.is) {
    case 'null':
      return { type: 'text', conversion: { is: 'nothing' } }
    case 'bool':
      return { type: 'bool', conversion: { is: 'boolean' } }
    case 'int': {
      const type = `${kind.signed ? '' : 'u'}int${kind.bits as 8 | 16 | 32 | 64}` as const
      return { type, conversion: { is: 'integer', signed: kind.signed, bits: kind.bits } }
    }
    case 'float':
      if (kind.bits === 16) return { type: 'float32', conversion: { is: 'float16' } }
      return { type: kind.bits === 32 ? 'float32' : 'float64', conversion: { is: 'float' } }
    case 'decimal':
      // A negative scale stands for zeros before the point, which are put there where the values are read.
      if (kind.scale > 255 || kind.scale < -255) return `decimal of scale ${kind.scale}`
      return { type: 'decimal', conversion: { is: 'decimal', scale: Math.max(0, kind.scale) } }
    case 'date':
      return { type: 'date', conversion: { is: kind.bits === 32 ? 'days' : 'day-milliseconds' } }
    case 'timestamp': {
      const { perSecond, zoned } = kind
      return { type: 'datetime', conversion: { is: 'instant', perSecond, zoned } }
    }
    case 'time':
    case 'duration':
      return { type: kind.is, conversion: { is: 'span', perSecond: kind.perSecond, of: kind.is } }
    case 'bytes':
    case 'views':
      if (!kind.text) return { type: 'binary', conversion: { is: 'binary' } }
      return extension === 'arrow.json'
        ? { type: 'json', conversion: { is: 'json' } }
        : { type: 'text', conversion: { is: 'text' } }
    case 'fixed':
      return extension === 'arrow.uuid' && kind.width === 16
        ? { type: 'uuid', conversion: { is: 'uuid' } }
        : { type: 'binary', conversion: { is: 'binary' } }
    default:
      return kind.is
  }
}
