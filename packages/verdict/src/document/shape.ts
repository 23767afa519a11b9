/** What one value of a JSON document may be; closed: whatever a shape does not name is refused. */
export type Shape =
  | { readonly is: 'text'; readonly most: number; readonly pattern?: string }
  | { readonly is: 'choice'; readonly among: readonly (string | number | boolean)[] }
  | NumberShape
  /** A text, a finite number, a boolean or null. */
  | { readonly is: 'scalar'; readonly most: number }
  | { readonly is: 'list'; readonly of: Shape; readonly most: number }
  /** An object with any names, each with a value of one shape. */
  | { readonly is: 'map'; readonly of: Shape; readonly most: number }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Field>> }

/** A finite number. */
export interface NumberShape {
  readonly is: 'number'
  readonly whole: boolean
  readonly least?: number
  readonly most?: number
  /** True where null says that the number is not defined. */
  readonly nullable: boolean
}

/** One name of an object. */
export interface Field {
  readonly shape: Shape
  readonly optional: boolean
}

/** The fields of a type: each of its names is there, and is optional exactly where the type says so. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Field & {
    readonly optional: Record<never, never> extends Pick<T, K> ? true : false
  }
}

/** Makes the shape of an object from the fields of its type; a field that is forgotten does not compile. */
export function object<T>(fields: FieldsOf<T>): Shape {
  return { is: 'object', fields: fields as Readonly<Record<string, Field>> }
}

/** Marks a field that is always there. */
export function needed(shape: Shape): Field & { readonly optional: false } {
  return { shape, optional: false }
}

/** Marks a field that may be absent. */
export function optional(shape: Shape): Field & { readonly optional: true } {
  return { shape, optional: true }
}
