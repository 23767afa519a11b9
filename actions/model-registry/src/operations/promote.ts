import { type Moved, moveAlias } from '@ml-actions/registry/promotion/move-alias'
import type { Version } from '@ml-actions/registry/registry'
import { combine } from '@ml-actions/verdict/combine'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import { aliasCheck } from '../alias-check.ts'
import { named, told } from '../told.ts'
import { areAllPassed, entitled } from '../verdicts/entitled.ts'
import { type Judged, readVerdicts } from '../verdicts/judged.ts'
import { aliasIn, digestIn, expectedIn, whichIn } from '../which.ts'
import type { Operation, Running, Wishes } from './operation.ts'

interface Promoted {
  readonly model: string
  readonly alias: string
  readonly previous: string
  readonly version: Version
  readonly judged: readonly Judged[]
  /** What it is held to before anything is written. */
  readonly checks: readonly Check[]
  /** Where the alias pointed at the first look. */
  readonly now: string | undefined
  /** What came of the alias; undefined when it was not to be moved. */
  readonly moved: Moved | undefined
  readonly dryRun: boolean
}

/** `promote`: points an alias to a version that its gate let through, if it still points where it should. */
export const promote: Operation<Promoted> = {
  name: 'promote',
  summary: 'points an alias to a version that its gate let through',
  takes: ['version', 'alias', 'verdict', 'digest', 'expect', 'previous-alias'],
  needs: [['version'], ['alias'], ['verdict']],
  writes: true,
  async gather(wishes, run, { files, registry, models, ...rest }) {
    const { model, 'dry-run': dryRun } = wishes
    const { which, alias, former, expect, digest } = asked(wishes)
    const judged = await readVerdicts(files, wishes.verdict)
    const version = await registry.resolve(model, which)
    const now = (await models.look(model)).aliases.get(alias)
    const held = {
      model,
      version: version.version,
      digest: version.digest,
      judged,
      asked: digest,
      alias,
      now,
    }
    const checks = entitled(held)
    const evidence = { model, alias, previous: former ?? '', version, judged, checks, now, dryRun }
    if (!areAllPassed(checks)) return { ...evidence, moved: undefined }
    const expected = expect === undefined ? (now ?? null) : expect
    const move = { name: model, alias, version: version.version, expect: expected, former, by: byOf(run) }
    const moved = dryRun
      ? wouldMove(now, move)
      : await moveAlias(move, { models, ...rest, signal: run.signal })
    return { ...evidence, moved }
  },
  judge,
}

function asked(wishes: Wishes) {
  const { version, alias, digest, expect, 'previous-alias': previous } = wishes
  return {
    which: whichIn('version', version),
    alias: aliasIn('alias', alias),
    former: previous === '' ? undefined : aliasIn('previous-alias', previous),
    expect: expectedIn(expect),
    digest: digestIn(digest),
  }
}

function byOf({ context }: Running): string {
  return context.runUrl ?? context.host
}

/** What moving the alias would come to, by what is seen now. */
function wouldMove(
  now: string | undefined,
  { version, expect }: { readonly version: string; readonly expect: string | null },
): Moved {
  const expected = expect ?? undefined
  if (now === version) return { is: 'there', notes: [] }
  if (now !== expected) return { is: 'elsewhere', at: now, expected, notes: [] }
  return { is: 'moved', from: now, notes: [] }
}

function judge(evidence: Promoted): Verdict {
  const { model, alias, previous, version, judged, now, moved, dryRun } = evidence
  const to = { of: `${named(model)}@${alias}`, version: version.version, dryRun }
  const checks = [...evidence.checks, ...(moved === undefined ? [] : [aliasCheck(moved, to)])]
  const outcome = combine(checks)
  const broken =
    checks.find((each) => each.outcome === 'fail') ?? checks.find((each) => each.outcome !== 'pass')
  const isWritten = moved?.is === 'moved' || moved?.is === 'undone'
  const headline =
    broken === undefined
      ? (checks.at(-1)?.is ?? '')
      : `${isWritten ? 'Promoted, and not for long' : `${dryRun ? 'Would not' : 'Did not'} promote version ${version.version} of ${named(model)}`}: ${broken.is}`
  const from = isWritten ? moved.from : now
  const changes = [
    ...(previous === '' || from === undefined ? [] : [[previous, '', from]]),
    [alias, from ?? 'none', version.version],
  ]
  const title = dryRun ? 'Aliases that would be written' : 'Aliases that were written'
  return told(
    { operation: 'promote', model, version, alias, dryRun },
    {
      outcome,
      headline,
      checks,
      tables: isWritten ? [{ title, columns: ['Alias', 'Was', 'Is'], rows: changes }] : [],
      notes: moved?.notes ?? [],
      sources: judged.map(({ source }) => source),
      facts: { from: from ?? null, written: isWritten && !dryRun },
    },
  )
}
