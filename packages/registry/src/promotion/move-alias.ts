import { Outage } from '@ml-actions/verdict/faults'
import type { RegisteredModel, RegisteredModels } from '../registered-models.ts'
import { type Claim, claimKey, claimLifetime, claimsOn, claimText, isOver } from './claim.ts'

/** An alias that is to point to another version. */
export interface Move {
  readonly name: string
  readonly alias: string
  readonly version: string
  /** The version that it must point to until then, null for none; undefined for the one that is seen first. */
  readonly expect: string | null | undefined
  /** The alias that gets the version which this one leaves. */
  readonly former: string | undefined
  /** Who moves it, for people who meet the claim. */
  readonly by: string
}

/** What moving an alias needs besides the registry. */
export interface Mover {
  readonly models: RegisteredModels
  /** Milliseconds since 1970. */
  now(): number
  pause(seconds: number): Promise<void>
  /** A word that no other run has: letters, digits and hyphens. */
  readonly nonce: string
  /** Aborted when the run is to end: nothing is written then, unless the alias has been. */
  readonly signal: AbortSignal
}

/** What came of it. Only of `moved` and `undone` was the alias written. */
export type Moved = { readonly notes: readonly string[] } & (
  | { readonly is: 'moved'; readonly from: string | undefined }
  /** It pointed there already. */
  | { readonly is: 'there' }
  /** It does not point to what was expected: at the first look, or after others went first. */
  | { readonly is: 'elsewhere'; readonly at: string | undefined; readonly expected: string | undefined }
  /** Another run is moving it. */
  | { readonly is: 'crossed'; readonly other: Claim }
  /** Something that makes no claims pointed it elsewhere at once. */
  | { readonly is: 'undone'; readonly at: string | undefined; readonly from: string | undefined }
)

/** How often, and how long apart, one that goes first looks whether the others have gone. */
const looks = 20
const secondsBetween = 3

/** A write that may yet take place. */
class Unsure extends Outage {}

/**
 * Points an alias to a version, if it points where it is expected to, so that of two runs that do so at once one moves it
 * and the other is told.
 *
 * MLflow cannot compare and set. So each run first claims the alias by a tag that only it writes, and looks at all claims
 * after that: of two runs at least one sees the other (Lamport 1974, CACM 17:453, without the numbers, since keys are
 * in order). The greater key gives way, the smaller waits until it has. Whoever sees no other claim looks once more,
 * because a look shows tags older than aliases or the other way round, and then writes. A claim whose alias may yet be
 * written, though no answer came, is left until it is over.
 * @throws {Outage} when it is not known what came of it, with the words that say so
 */
export async function moveAlias(move: Move, mover: Mover): Promise<Moved> {
  const first = await mover.models.look(move.name)
  const [there] = settled(first, move)
  if (there !== undefined) return there
  const expected = move.expect === undefined ? first.aliases.get(move.alias) : (move.expect ?? undefined)
  const claim = { key: claimKey(move.alias, mover.nonce), at: mover.now() }
  try {
    await claimed(claim, move, mover)
    const moved = await whileClaimed({ ...move, expect: expected ?? null }, mover, claim)
    return { ...moved, notes: [...moved.notes, ...(await withdrawn(claim, move, mover))] }
  } catch (error) {
    if (!(error instanceof Unsure)) await withdrawn(claim, move, mover)
    throw error
  }
}

type Own = Pick<Claim, 'key'> & { readonly at: number }

/** What can be said at once; nothing when the alias is as expected and still to be moved. */
function settled({ aliases }: RegisteredModel, { alias, version, expect }: Move): readonly [Moved?] {
  const at = aliases.get(alias)
  if (at === version) return [{ is: 'there', notes: [] }]
  const expected = expect === undefined ? at : (expect ?? undefined)
  return at === expected ? [] : [{ is: 'elsewhere', at, expected, notes: [] }]
}

async function claimed({ key, at }: Own, { name, by }: Move, { models }: Mover): Promise<void> {
  try {
    await models.setTag(name, key, claimText(at, by))
  } catch (error) {
    const isThere = error instanceof Outage && (await models.look(name)).tags.has(key)
    if (!isThere) throw error
  }
}

/** Gives the alias free for others. One that cannot is a note: the claim is over some time. */
async function withdrawn({ key }: Own, { name }: Move, { models }: Mover): Promise<readonly string[]> {
  try {
    await models.removeTag(name, key)
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const until = `it holds up other promotions for ${claimLifetime / 60_000} minutes`
    return [`the claim ${key} could not be taken away, and ${until}: ${why}`]
  }
}

async function whileClaimed(move: Move, mover: Mover, own: Own): Promise<Moved> {
  const other = await firstOfOthers(move, mover, own)
  if (other !== undefined) return { is: 'crossed', other, notes: [] }
  const [there] = settled(await fenced(move, mover, own), move)
  if (there !== undefined) return there
  const from = move.expect ?? undefined
  const { name, alias, version, former } = move
  if (former !== undefined && from !== undefined) {
    await pointed(mover, { name, alias: former, version: from }, `${alias} was left at version ${from}`)
    const [changed] = settled(await fenced(move, mover, own), move)
    if (changed !== undefined) return changed
  }
  mover.signal.throwIfAborted()
  await pointed(mover, { name, alias, version }, 'look where it points before another run')
  return verified(move, mover)
}

/** Waits until this run is the only one, or tells which one goes first. */
async function firstOfOthers({ name, alias }: Move, mover: Mover, own: Own): Promise<Claim | undefined> {
  const { models } = mover
  for (let look = 1; ; look++) {
    const claims = claimsOn(alias, (await models.look(name)).tags).filter(({ key }) => key !== own.key)
    for (const claim of claims) if (isOver(claim, mover.now())) await models.removeTag(name, claim.key)
    const [other] = claims.filter((claim) => !isOver(claim, mover.now()))
    if (other === undefined) return undefined
    if (other.key < own.key || look === looks) return other
    mover.signal.throwIfAborted()
    await mover.pause(secondsBetween)
  }
}

/** The last look before a write: this run's claim must stand, and so will what the aliases are. */
async function fenced({ name, alias }: Move, { models, now }: Mover, own: Own): Promise<RegisteredModel> {
  const model = await models.look(name)
  const isStanding = model.tags.has(own.key) && now() - own.at < claimLifetime / 2
  if (isStanding) return model
  const is = `the registry took so long that this run’s claim on ${alias} no longer stands; ${alias} was not moved`
  throw new Outage({ is, wanted: 'answers within minutes', todo: 'run the job again' })
}

/** Writes an alias, once; where no answer came, what is seen decides. */
async function pointed(
  { models }: Mover,
  { name, alias, version }: Pick<Move, 'name' | 'alias' | 'version'>,
  meanwhile: string,
): Promise<void> {
  try {
    await models.pointAlias(name, alias, version)
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    const seen = await models.look(name).catch(() => undefined)
    if (seen?.aliases.get(alias) === version) return
    const is = `the registry did not say whether it points ${alias} of ${name} to version ${version}: ${error.parts.is}`
    const wanted = 'an answer to the one write'
    const todo = `${meanwhile}; other promotions of it wait ${claimLifetime / 60_000} minutes, since it may yet arrive`
    throw new Unsure({ is, wanted, todo }, error)
  }
}

async function verified({ name, alias, version, expect }: Move, { models }: Mover): Promise<Moved> {
  const from = expect ?? undefined
  const seen = await models.look(name).catch((error: unknown) => {
    if (!(error instanceof Outage)) throw error
    const is = `${alias} of ${name} was pointed to version ${version}, and then not seen: ${error.parts.is}`
    throw new Outage({ ...error.parts, is }, error)
  })
  const at = seen.aliases.get(alias)
  return at === version ? { is: 'moved', from, notes: [] } : { is: 'undone', at, from, notes: [] }
}
