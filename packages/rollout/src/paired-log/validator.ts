import { validate } from './validate.generated.js'

/** Holds a value against the schema of a file with `pairs`; what is wrong is in `errors` after a false. */
export const validator: typeof validate = validate
