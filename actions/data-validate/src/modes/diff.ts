import { gitNameIn, notAtCommit } from '@ml-actions/action/git-name'
import { readSettings, type Settings } from '@ml-actions/action/settings'
import { Misuse } from '@ml-actions/verdict/faults'
import { placeInWords } from '@ml-actions/verdict/place'
import type { Check, Source, Verdict } from '@ml-actions/verdict/verdict'
import { parseContract } from '../contract/parse.ts'
import { printInline } from '../contract/print.ts'
import { uniquelyNamed } from '../judge.ts'
import type { World } from '../world.ts'
import { type Change, type Happening, mayLetThrough, weaker } from './diff/change.ts'
import { changesBetween } from './diff/changes.ts'
import type { Mode } from './mode.ts'
import { decodeText, readText } from './read-text.ts'
import { isSame } from './same.ts'

/** Two contracts, compared. */
interface Compared {
  readonly contract: string
  /** What it was compared with, in words. */
  readonly against: string
  /** Undefined where there was no contract to compare with: this one is new. */
  readonly changes: readonly Change[] | undefined
  readonly sources: readonly Source[]
}

/** `diff`: tells what a contract asks less, or more, than another; a pull request that weakens its own gate is seen. */
export const diff: Mode<Compared> = {
  name: 'diff',
  summary: 'compares the contract with another, by default with the one that a pull request changes',
  async gather({ contract, against }, _, world) {
    const { text, origin } = await readText(world.source, contract)
    parseContract(text, contract)
    const old = await otherContract(world, contract, against)
    const changes =
      old.settings === undefined ? undefined : changesBetween(old.settings, readSettings(text, contract))
    return { contract, against: old.words, changes, sources: [origin, ...old.sources] }
  },
  judge: verdictOf,
}

interface Other {
  readonly words: string
  readonly settings?: Settings
  readonly sources: readonly Source[]
}

/** Finds the contract to compare with: a file, `git:<ref>:<path>`, or the same path at the pull request's base. */
async function otherContract(world: World, contract: string, against: string): Promise<Other> {
  const name = gitNameIn(against)
  if (name !== undefined) {
    const bytes = await world.fileAt(name.ref, name.path)
    if (bytes === undefined) throw notAtCommit(name)
    return atCommit(bytes, name.ref, name.path)
  }
  if (against !== '') {
    const { text, origin } = await readText(world.source, against)
    return { words: against, settings: readSettings(text, against), sources: [origin] }
  }
  const base = await world.base()
  if (base === undefined) throw noBase()
  const bytes = await world.fileAt(base, contract)
  return bytes === undefined
    ? { words: base.slice(0, 12), sources: [] }
    : atCommit(bytes, base.slice(0, 12), contract)
}

function atCommit(bytes: Uint8Array, ref: string, path: string): Other {
  const name = `${path}@${ref}`
  return { words: name, settings: readSettings(decodeText(bytes, name), name), sources: [] }
}

const order: readonly Happening[] = [...weaker, 'tightened', 'added', 'reworded']

function verdictOf({ contract, against, changes, sources }: Compared): Verdict {
  const sorted = order.flatMap((kind) => (changes ?? []).filter(({ happening }) => happening === kind))
  const weakened = sorted.filter(mayLetThrough)
  const headline = inOneSentence(contract, against, changes, weakened)
  return {
    action: 'data-validate',
    outcome: weakened.length > 0 ? 'fail' : 'pass',
    headline,
    checks: uniquelyNamed([whole(headline, sorted.length), ...sorted.map(checkOf)]),
    metrics: [],
    tables: sorted.length === 0 ? [] : [tableOf(sorted)],
    notes: changes === undefined ? [`there is no ${contract} at ${against}: the contract is new`] : [],
    sources,
    facts: {
      rows: 0,
      files: 0,
      'failed-checks': weakened.length,
      'contract-file': contract,
      ...Object.fromEntries(
        order.map((kind) => [kind, sorted.filter((one) => one.happening === kind).length]),
      ),
    },
  }
}

function inOneSentence(
  contract: string,
  against: string,
  changes: readonly Change[] | undefined,
  weakened: readonly Change[],
): string {
  if (changes === undefined) return `${contract} is new: there is none at ${against} to compare it with`
  if (changes.length === 0) return `${contract} asks the same as ${against}`
  const counts = order.flatMap((kind) => {
    const count = changes.filter(({ happening }) => happening === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return `${contract} ${howMuch(weakened)} ${against}: ${counts.join(', ')}`
}

function howMuch(weakened: readonly Change[]): string {
  if (weakened.length === 0) return 'asks no less than'
  return weakened.every(({ happening }) => happening === 'changed') ? 'may ask less than' : 'asks less than'
}

/** The comparison as such, so that a contract that nobody changed has an answer too. */
function whole(is: string, changes: number): Check {
  return {
    rule: 'data/diff',
    name: 'compared',
    outcome: 'pass',
    severity: 'error',
    is,
    wanted: 'two contracts that can be compared',
    counts: { evaluated: Math.max(1, changes), failed: 0, skipped: 0 },
    findings: [],
  }
}

function checkOf(change: Change): Check {
  const { subject, keyword, happening, severity, place, before } = change
  const isWeak = weaker.includes(happening)
  const was = before === undefined ? '' : `; it was asked at ${placeInWords(before)}`
  return {
    rule: `data/diff-${happening}`,
    ...(subject === undefined ? {} : { subject }),
    name: subject === undefined ? keyword : `${subject}: ${keyword}`,
    outcome: isWeak ? 'fail' : 'pass',
    severity,
    is: inWords(change),
    wanted: 'nothing let through that was not let through before',
    ...(isWeak ? { todo: 'put it back, or let the reviewer know why the data may be so from now on' } : {}),
    counts: { evaluated: 1, failed: isWeak ? 1 : 0, skipped: 0 },
    asked: place,
    findings: isWeak ? [{ is: `${happening}${was}`, place }] : [],
  }
}

/** The longest value that is told whole. */
const longest = 120

function shown(value: unknown): string {
  const text = printInline(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function inWords({ happening, was, is, because }: Change): string {
  const why = because === undefined ? '' : `; ${because}`
  if (was === undefined || isSame(was, is))
    return `${happening}${is === undefined ? '' : `: ${shown(is)}`}${why}`
  return is === undefined
    ? `${happening}: it was ${shown(was)}`
    : `${happening}: ${shown(was)} is now ${shown(is)}${why}`
}

function tableOf(changes: readonly Change[]) {
  return {
    title: 'What changed',
    columns: ['change', 'column', 'keyword', 'was', 'is'],
    rows: changes.map(({ happening, subject = '', keyword, was, is, severity }) => [
      severity === 'warn' ? `${happening} (a warning)` : happening,
      subject,
      keyword,
      was === undefined ? '' : shown(was),
      is === undefined ? '' : shown(is),
    ]),
  }
}

function noBase(): Misuse {
  return new Misuse({
    is: 'there is no commit to compare the contract with: git does not know where this branch begins',
    wanted: 'a pull request with its history, or the input "against"',
    todo: 'check out with `fetch-depth: 0`, or give "against" a file or git:<ref>:<path>',
  })
}
