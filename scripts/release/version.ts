/** A version by its parts, `1.2.3-rc.1`. */
interface Version {
  readonly numbers: readonly [number, number, number]
  readonly isPrerelease: boolean
}

/** The tag that never moves, `v1.2.3`. @throws {Error} if it is no version of https://semver.org */
export function tagOf(version: string): string {
  parsed(version)
  return `v${version}`
}

/** The tag that users write, `v1`; it leads to the newest release of its major version. */
export function majorOf(version: string): string {
  return `v${parsed(version).numbers[0]}`
}

/** Tells whether users of its major version should get a release, beside the tags that are there. */
export function isNewest(version: string, tags: readonly string[]): boolean {
  const own = parsed(version)
  if (own.isPrerelease) return false
  const others = tags.flatMap((tag) => {
    const found = read(tag.replace(/^v/, ''))
    return found === undefined || found.isPrerelease ? [] : [found]
  })
  return others.every(({ numbers }) => numbers[0] !== own.numbers[0] || compared(numbers, own.numbers) <= 0)
}

function parsed(version: string): Version {
  const found = read(version)
  if (found === undefined) throw new Error(`"${version}" is no version; wanted: one like 1.2.3 or 1.2.3-rc.1`)
  return found
}

function read(text: string): Version | undefined {
  const number = '(0|[1-9][0-9]{0,8})'
  const found = new RegExp(`^${number}\\.${number}\\.${number}(-[0-9A-Za-z.-]+)?$`).exec(text)
  if (found === null) return undefined
  const [, major, minor, patch, rest] = found
  return { numbers: [Number(major), Number(minor), Number(patch)], isPrerelease: rest !== undefined }
}

function compared(one: Version['numbers'], other: Version['numbers']): number {
  const at = one.findIndex((number, index) => number !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
