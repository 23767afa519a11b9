/** The action's outputs are known once the comment is written: see `tell.ts`. */
export function outputsOf(): Readonly<Record<string, string>> {
  return {}
}
