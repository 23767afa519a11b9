import { slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Change, changesBetween } from '../policy/changes.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Policy } from '../policy/policy.ts'
import type { World } from '../world.ts'

/** Whether a verdict may be relied on for a promotion, and what a change does to its own gate. */
export interface Trust {
  readonly verified: boolean
  /** Why it is not verified, each in one sentence. */
  readonly because: readonly string[]
  /** Whether the policy in force is the change's own: it is new, or nobody knows what was there before. */
  readonly isOwn: boolean
  /** What the change makes of the policy. */
  readonly changes: readonly Change[]
  /** The policy that is in force; absent where nothing was compared, or what the change brings is broken. */
  readonly policy?: Policy
  /** The files as the change found them, which are read in the place of its own. */
  readonly before: ReadonlyMap<string, Uint8Array>
}

/** A run on what nobody asks to merge is judged by its own files. */
export const trusted: Trust = { verified: true, because: [], isOwn: false, changes: [], before: new Map() }

/** What a change must not decide about itself. */
export interface Guarded {
  readonly policy: string
  /** Paths and globs of the baseline's files, by the policy that is in force. */
  baseline(policy: Policy | undefined): readonly string[]
  /** Paths of what the answers of models rest on that are asked themselves. */
  asked(policy: Policy | undefined): readonly string[]
  readonly ledger: string
  readonly fork: boolean
}

/**
 * Looks at what a change does to its own gate: policy and baseline are taken from the commit that it will be merged
 * into, and a change of them, of the ledger, or of what computes the numbers is named.
 */
export async function trustIn(world: World, guarded: Guarded): Promise<Trust> {
  const base = await world.base()
  if (base === undefined) {
    const because =
      'git does not know where this change begins, so that it may have changed its own gate: check out with `fetch-depth: 0`'
    return { verified: false, because: [because], isOwn: true, changes: [], before: new Map() }
  }
  const because = guarded.fork ? ['the numbers were made in a fork, and are its author’s word'] : []
  const before = new Map<string, Uint8Array>()
  const policy = await policyAt(world, guarded.policy, base)
  because.push(...policy.because)
  if (policy.old !== undefined) before.set(guarded.policy, policy.old)
  for (const path of await listed(world, guarded.baseline(policy.inForce))) {
    const old = await world.fileAt(base, path)
    if (isSame(old, await bytesOf(world, path))) continue
    if (old !== undefined) {
      before.set(path, old)
      because.push(`this change edits the baseline ${path}: it was compared with the file as it was before`)
    } else if ((await world.fileAt('HEAD', path)) !== undefined) {
      because.push(`this change adds the baseline ${path}`)
    }
  }
  for (const path of await listed(world, evaluators(guarded, policy.inForce))) {
    if (await isEdited(world, base, path)) because.push(`this change edits ${path}, which makes the numbers`)
  }
  if (guarded.ledger !== '' && (await isEdited(world, base, guarded.ledger)))
    because.push(`this change edits the ledger ${guarded.ledger}`)
  const inForce = policy.inForce === undefined ? {} : { policy: policy.inForce }
  const { isOwn, changes } = policy
  return { verified: because.length === 0, because, isOwn, changes, before, ...inForce }
}

/** Paths and globs of what makes the numbers. */
function evaluators(guarded: Guarded, policy: Policy | undefined): readonly string[] {
  return [...(policy?.evaluator ?? []), ...guarded.asked(policy)]
}

interface PolicyBefore {
  readonly isOwn: boolean
  readonly because: readonly string[]
  readonly changes: readonly Change[]
  /** The policy as it was before, or the change's own where there was none; undefined when that is broken. */
  readonly inForce: Policy | undefined
  /** Undefined when nothing is to be read in the place of the change's own. */
  readonly old?: Uint8Array
}

async function policyAt(world: World, path: string, base: string): Promise<PolicyBefore> {
  const own = await bytesOf(world, path)
  const old = await world.fileAt(base, path)
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  if (old === undefined) {
    const inForce = own === undefined ? undefined : parsed(textOf(own), path)
    return { because: [`the policy ${path} is new with this change`], isOwn: true, changes: [], inForce }
  }
  const before = parsePolicy(textOf(old), path)
  if (isSame(old, own)) return { because: [], isOwn: false, changes: [], inForce: before }
  const now = own === undefined ? undefined : parsed(textOf(own), path)
  const because = `this change edits the policy ${path}: it was judged by the policy as it was before`
  const changes = now === undefined ? [] : changesBetween(before, now)
  return { because: [because], isOwn: false, changes, inForce: before, old }
}

/** The policy of the change itself, which is only compared; what is wrong with it, `mode: diff` tells. */
function parsed(text: string, path: string) {
  try {
    return parsePolicy(text, path)
  } catch (error) {
    if (error instanceof Misuse) return undefined
    throw error
  }
}

/** The files of paths and globs, each once. */
async function listed({ files }: World, globs: readonly string[]): Promise<readonly string[]> {
  return [...new Set((await Promise.all(globs.map((glob) => files.list(glob)))).flat())]
}

async function isEdited(world: World, base: string, path: string): Promise<boolean> {
  return !isSame(await world.fileAt(base, path), await bytesOf(world, path))
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

/** The file as it is; undefined when it is not there. */
async function bytesOf({ files }: World, path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await files.open(path)
    try {
      return await slice(file, 0, file.bytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof Misuse) return undefined
    throw error
  }
}
