import { validate } from './validate.generated.js'

/** Holds a value against the rollout file's schema; what is wrong is in `errors` after a false. */
export const validator: typeof validate = validate
