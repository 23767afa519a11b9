import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Owner } from './registry.ts'

/** Says that there is no such model, and which one it may be. */
export function noModel(name: string, names: readonly string[]): Misuse {
  return missing(`the registry has no model ${quoted(name)}`, { kind: 'model', word: name, known: names })
}

/** Says that a model has no such alias, and which ones it has. */
export function noAlias(name: string, alias: string, aliases: readonly string[]): Misuse {
  const is = `the model ${quoted(name)} has no alias ${quoted(alias)}`
  return missing(is, { kind: 'alias', word: alias, known: aliases })
}

/** Says that a model has no such version, and which ones it has. */
export function noVersion(name: string, version: string, versions: readonly string[]): Misuse {
  const is = `the model ${quoted(name)} has no version ${shorten(version, 40)}`
  return missing(is, { kind: 'version', word: version, known: versions })
}

/** Says that there is no such run. */
export function noRun(id: string): Misuse {
  const is = `the tracking server has no run ${quoted(id)}`
  return new Misuse({ is, wanted: 'the id of a run', todo: 'copy it from the run’s page' })
}

/** Says that there is no such logged model. */
export function noLoggedModel(id: string): Misuse {
  const is = `the tracking server has no logged model ${quoted(id)}`
  return new Misuse({ is, wanted: 'a version whose model is still there', todo: 'name another version' })
}

/** Says that a run or a version has no such file. */
export function noArtifact(owner: Owner, path: string): Misuse {
  const is = `${ownerInWords(owner)} has no artifact ${quoted(path)}`
  const todo = 'look at its artifacts, and mend the path'
  return new Misuse({ is, wanted: 'the path of a file among its artifacts', todo })
}

/** Says that a file is larger than it may be. */
export function tooLarge(path: string, mostBytes: number): Misuse {
  const is = `the artifact ${quoted(path)} has more than ${mostBytes} bytes`
  return new Misuse({ is, wanted: `at most ${mostBytes} bytes`, todo: 'is it the right file?' })
}

function ownerInWords(owner: Owner): string {
  return owner.is === 'run'
    ? `the run ${owner.id}`
    : `version ${owner.version} of the model ${quoted(owner.name)}`
}

function missing(
  is: string,
  { kind, word, known }: { readonly kind: string; readonly word: string; readonly known: readonly string[] },
): Misuse {
  const near = nearest(word, known)
  const shown = known.slice(0, 10).map(quoted).join(', ')
  const more = known.length > 10 ? ', …' : ''
  const wanted = known.length === 0 ? `a ${kind} that is there; there is none` : `one of ${shown}${more}`
  const first = kind === 'model' ? 'register it first, or mend the name' : `mend the ${kind}, or set it first`
  return new Misuse({ is, wanted, todo: near === undefined ? first : `did you mean ${quoted(near)}?` })
}

function quoted(text: string): string {
  return JSON.stringify(shorten(text, 120))
}
