import type { Instant } from './instant.ts'
import { later } from './instant.ts'
import { at, type Json, same } from './json.ts'
import { type JsonPatch, type Manifest, type PatchOperation, refInWords } from './kubernetes/cluster.ts'
import { fenceTests } from './kubernetes/fence.ts'
import { idAnnotation } from './kubernetes/names.ts'
import type { Created, FieldChange, Intent, LogEntry, Phase, State } from './state.ts'
import { valueInWords } from './value-in-words.ts'

/** An intent before it is stored: without its number and time. */
export type Draft = Intent extends infer Each
  ? Each extends Intent
    ? Omit<Each, 'seq' | 'at'>
    : never
  : never

/** Where an intent stands, by what its object looks like now. */
export type Standing =
  | { readonly is: 'done' }
  /** It did not happen, or not yet: it can be sent (again). */
  | { readonly is: 'undone' }
  /** The server took it and works on it (a deletion with finalizers). */
  | { readonly is: 'under-way'; readonly message: string }
  /** The object is neither as it was nor as it was to be. */
  | { readonly is: 'drift'; readonly message: string }

const keptEntries = 50

/** Tells where an intent stands, given its object as it is now. */
export function standing(intent: Intent, target: Manifest | undefined, id: string): Standing {
  switch (intent.is) {
    case 'create':
      if (target === undefined) return { is: 'undone' }
      return target.metadata.annotations?.[idAnnotation] === id
        ? { is: 'done' }
        : drift(`${refInWords(intent.ref)} was made by somebody else`)
    case 'remove':
      if (target === undefined) return { is: 'done' }
      if (target.metadata.uid !== intent.uid) return drift(`${refInWords(intent.ref)} was made anew`)
      return target.metadata.deletionTimestamp === undefined
        ? { is: 'undone' }
        : {
            is: 'under-way',
            message: `${refInWords(intent.ref)} waits for ${(target.metadata.finalizers ?? []).join(', ')}`,
          }
    case 'change':
      return standingOfChange(intent, target)
  }
}

/** Writes a change as a JSON Patch whose tests come first: the fence, the uid, next every old value. */
export function patchOf(intent: Extract<Intent, { readonly is: 'change' }>, fence: number): JsonPatch {
  return [...fenceTests(intent.uid, fence), ...changesIn(intent)]
}

/** Writes what a change does to its fields, each old value tested first. */
export function changesIn({ fields }: Extract<Intent, { readonly is: 'change' }>): JsonPatch {
  const tests = fields.flatMap(({ path, pre }): readonly PatchOperation[] =>
    pre === undefined ? [] : [{ op: 'test', path, value: pre }],
  )
  return [...tests, ...fields.flatMap(changeOf)]
}

/** Gives the state with an intent written ahead. */
export function begun(state: State, draft: Draft, now: Instant): State {
  const seq = state.seq + 1
  const isBack = draft.is === 'change' && draft.putsBack === true
  // Counted before it is sent: whoever is killed in between must not begin to count anew.
  const putBack = isBack ? { putBack: [...(state.putBack ?? []), now] } : {}
  return { ...state, ...putBack, seq, intent: { ...draft, seq, at: now } }
}

/** Gives the state after an intent was seen to be done. */
export function closed(state: State, intent: Intent, target: Manifest | undefined, now: Instant): State {
  const { weight } = intent
  return entered(
    {
      ...state,
      intent: null,
      created: createdAfter(state.created, intent, target),
      candidate:
        intent.ref.kind === 'Deployment' && intent.ref.name === state.candidate.deployment
          ? { ...state.candidate, uid: target?.metadata.uid ?? null }
          : state.candidate,
      ...(weight === undefined ? {} : { weight }),
    },
    { ...intent.next, since: now },
    { now, what: inWords(intent), why: intent.why },
  )
}

/** Gives the state in another phase, with an entry in its log. */
export function entered(
  state: State,
  phase: Phase,
  { now, what, why }: { readonly now: Instant; readonly what: string; readonly why: string },
): State {
  const seq = state.seq + 1
  const entry: LogEntry = { seq, at: now, phase: phase.is, what, why, weight: state.weight }
  return { ...state, seq, phase, log: [...state.log, entry].slice(-keptEntries) }
}

/** Says what an intent does, for people. */
export function inWords(intent: Draft): string {
  const what = refInWords(intent.ref)
  if (intent.is === 'create') return `create ${what}`
  if (intent.is === 'remove') return `remove ${what}`
  if (intent.weight !== undefined)
    return `give the candidate ${intent.weight === null ? 'no place' : `${intent.weight} %`} in ${what}`
  // A field that stays as it is was only tested.
  const fields = intent.fields
    .filter(({ pre, post }) => !same(pre, post))
    .map(({ path, pre, post }) => `${path} ${valueInWords(path, pre)} → ${valueInWords(path, post)}`)
  return fields.length === 0 ? `change ${what}` : `change ${what}: ${fields.join(', ')}`
}

/** Tells whether an entry of time has come: `seconds` after `since`. */
export function isOver(since: Instant, seconds: number, now: Instant): boolean {
  return now >= later(since, seconds)
}

/** Names who last wrote an object, and when, as the server's bookkeeping knows it: neither its controller's status nor us. */
export function managerOf(manifest: Manifest): string {
  const entries = (manifest.metadata.managedFields ?? []).filter(
    ({ subresource, manager }) => subresource === undefined && manager !== 'ml-actions',
  )
  const newest = entries.toSorted((one, other) => (String(one['time']) < String(other['time']) ? 1 : -1))[0]
  const manager = newest?.['manager']
  if (typeof manager !== 'string') return ''
  const time = newest?.['time']
  return `, last written by ${manager}${typeof time === 'string' ? ` at ${time}` : ''}`
}

function standingOfChange(
  intent: Extract<Intent, { readonly is: 'change' }>,
  target: Manifest | undefined,
): Standing {
  const what = refInWords(intent.ref)
  if (target === undefined) return drift(`${what} is gone`)
  if (target.metadata.uid !== intent.uid) return drift(`${what} was made anew`)
  const seen = intent.fields.map((field) => ({ ...field, now: at(target, field.path) }))
  if (seen.every((field) => same(field.now, field.post))) return { is: 'done' }
  if (seen.every((field) => same(field.now, field.pre))) return { is: 'undone' }
  const third = seen.find((field) => !same(field.now, field.pre) && !same(field.now, field.post)) ?? seen[0]
  const say = (value: Json | undefined) => valueInWords(third?.path ?? '', value)
  const isAlike = (other: Json | undefined) => say(other) === say(third?.now) && !same(other, third?.now)
  const beside = isAlike(third?.pre) || isAlike(third?.post) ? ' (they differ beside it)' : ''
  return drift(
    `${what} has ${say(third?.now)} at ${third?.path}, which was ${say(third?.pre)} and was to be ${say(third?.post)}${beside}${managerOf(target)}`,
  )
}

function createdAfter(
  created: readonly Created[],
  intent: Intent,
  target: Manifest | undefined,
): readonly Created[] {
  const others = created.filter(({ ref }) => ref.kind !== intent.ref.kind || ref.name !== intent.ref.name)
  if (intent.is === 'remove') return others
  // Records outlive their rollout: they are what a later rollback restores from.
  if (intent.is !== 'create' || intent.ref.kind === 'ControllerRevision') return created
  return [...others, { ref: intent.ref, uid: target?.metadata.uid ?? '' }]
}

function changeOf({ path, pre, post }: FieldChange): readonly PatchOperation[] {
  if (same(pre, post)) return []
  if (post === undefined) return [{ op: 'remove', path }]
  return [{ op: pre === undefined ? 'add' : 'replace', path, value: post }]
}

function drift(message: string): Standing {
  return { is: 'drift', message }
}
