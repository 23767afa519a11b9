/** Says what is not as it was wanted; nothing when it is. */
export function differs(what: string, is: unknown, wanted: unknown): readonly string[] {
  return is === wanted ? [] : [`${what}: ${String(is)}, wanted: ${String(wanted)}`]
}
