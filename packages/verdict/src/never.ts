/**
 * Ends an exhaustive `switch`: a new member of the union does not compile until it has a branch.
 * @throws {TypeError} when reached all the same, with the value that no branch knew
 */
export function never(value: never): never {
  throw new TypeError(`no branch for ${JSON.stringify(value)}`)
}
