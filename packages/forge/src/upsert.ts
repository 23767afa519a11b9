import { Outage } from '@ml-actions/verdict/faults'
import { type Comment, type Forge, Limited, type Pause } from './forge.ts'
import { compareRuns, type Marker, markerLine, readMarker } from './marker.ts'
import { waitFor } from './patience.ts'

/** One report that a change, or a commit, should show exactly once. */
export interface Sticky<On extends number | string = number> extends Marker {
  /** Number of the pull or merge request, or name of the commit. */
  readonly change: On
  /** The Markdown below the marker line. */
  readonly text: string
  /** True where each run has a comment of its own; otherwise all runs share one. */
  readonly perRun?: boolean
}

type Wrote = 'created' | 'updated' | 'nothing'

/** Where the comment is. */
type Place = Pick<Comment, 'id' | 'url'>

/** What became of it: our report is shown, or a newer run's report is and stays. */
export type Upserted =
  | ({ readonly is: 'shown'; readonly wrote: Wrote } & Place)
  | ({ readonly is: 'newer-run' } & Place)

/** One of our own comments with what its marker says. */
interface Own extends Comment, Pick<Marker, 'run'> {}

type Intent =
  | { readonly is: 'create'; readonly body: string }
  | { readonly is: 'update'; readonly id: number; readonly body: string }
  | { readonly is: 'remove'; readonly id: number }

const mostRounds = 8

/**
 * Shows a report in exactly one comment: look, write, look again, until nothing is left to do.
 *
 * A comment is ours when its author is the token's own login and its first line is our marker with the same
 * tool and id; a stranger's copy of the marker is left alone. Of several own comments the oldest stays (all
 * writers agree which one that is), takes the newest run's text, and only then do the others go. A write
 * whose answer was lost is not repeated but looked for. An older run never replaces a newer one that it can
 * see; two runs inside the same few milliseconds may still cross, which the one that looks last mends, so
 * workflows add `concurrency`.
 * @throws {Misuse} when the forge says no
 * @throws {Outage} when it did not answer, or other writers kept changing the comment for 8 rounds
 */
export async function upsert<On extends number | string>(
  forge: Forge<On>,
  sticky: Sticky<On>,
  pause: Pause,
): Promise<Upserted> {
  const body = `${markerLine(sticky)}\n${sticky.text}`
  const viewer = await forge.viewer()
  const done: Did[] = []
  for (let round = 0; round < mostRounds; round++) {
    const own = await look(forge, sticky, viewer)
    const [keep] = own
    const haveWritten = done.some((did) => did.wrote !== 'nothing' && did.lost === undefined)
    const intents = plan(own, sticky, body, haveWritten)
    if (keep !== undefined && intents.length === 0) {
      const newer = compareRuns(keep.run, sticky.run) > 0
      const { id, url } = keep
      return newer ? { is: 'newer-run', id, url } : { is: 'shown', id, url, wrote: sum(done) }
    }
    done.push(await act(forge, sticky.change, intents, pause))
  }
  throw done.findLast((did) => did.lost !== undefined)?.lost ?? new Outage(neverQuiet)
}

function sum(done: readonly Did[]): Wrote {
  const wrote = done.map((did) => did.wrote)
  return wrote.find((word) => word === 'created') ?? wrote.find((word) => word === 'updated') ?? 'nothing'
}

const neverQuiet = {
  is: 'the comment kept changing while it was written',
  wanted: 'one writer at a time',
  todo: 'add a `concurrency` group to the workflow, or give each report its own id',
}

/** Reads our own comments, oldest first. */
async function look<On extends number | string>(
  forge: Forge<On>,
  sticky: Sticky<On>,
  viewer: string,
): Promise<readonly Own[]> {
  const own: Own[] = []
  for await (const comment of forge.comments(sticky.change)) {
    const marker = comment.author === viewer ? readMarker(comment.body) : undefined
    const isOurs = marker?.tool === sticky.tool && marker.id === sticky.id
    if (isOurs && (sticky.perRun !== true || compareRuns(marker.run, sticky.run) === 0))
      own.push({ ...comment, run: marker.run })
  }
  return own.toSorted((one, other) => one.id - other.id)
}

/**
 * Says what is left to do. Between equal runs (two steps of one job with one id) the later write stands, and
 * once we have written, that is not ours to contest: two such writers would take turns for ever.
 */
function plan(
  own: readonly Own[],
  { run }: Pick<Marker, 'run'>,
  body: string,
  haveWritten: boolean,
): readonly Intent[] {
  const [keep, ...rest] = own
  if (keep === undefined) return [{ is: 'create', body }]
  const newest = own.reduce((best, comment) => (compareRuns(comment.run, best.run) > 0 ? comment : best))
  const order = compareRuns(newest.run, run)
  const wanted = order > 0 || (order === 0 && haveWritten) ? newest.body : body
  const update: readonly Intent[] = keep.body === wanted ? [] : [{ is: 'update', id: keep.id, body: wanted }]
  return [...update, ...rest.map((comment) => ({ is: 'remove', id: comment.id }) as const)]
}

interface Did {
  /** What was written, or was on its way when the answer was lost. */
  readonly wrote: Wrote
  readonly lost?: Outage
}

/** Carries out the intents in order, and stops at the first that did not surely happen. */
async function act<On extends number | string>(
  forge: Forge<On>,
  change: On,
  intents: readonly Intent[],
  pause: Pause,
): Promise<Did> {
  let wrote: Wrote = 'nothing'
  let trying: Wrote = 'nothing'
  try {
    for (const intent of intents) {
      switch (intent.is) {
        case 'create':
          trying = 'created'
          await forge.create(change, intent.body)
          break
        case 'update':
          trying = 'updated'
          if ((await forge.update(change, intent.id, intent.body)) === undefined) return { wrote }
          break
        case 'remove':
          await forge.remove(change, intent.id)
      }
      wrote = trying
    }
    return { wrote }
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    if (!(error instanceof Limited)) return { wrote: trying, lost: error }
    await waitFor(error, pause)
    return { wrote, lost: error }
  }
}
