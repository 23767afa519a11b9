import own from '../package.json' with { type: 'json' }

/** The version of the suite, the same for every action. */
export const version: string = own.version
