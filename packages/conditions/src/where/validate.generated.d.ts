interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}
export declare const validate: {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
