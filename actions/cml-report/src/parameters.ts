import { formOf } from '@ml-actions/metrics/files/catalogue'
import { mapOf } from '@ml-actions/verdict/mapping'
import type { ParameterChange } from './project.ts'

/** The parameters of a file by name, each as text; lists are one value, and names of what is nested are joined by points. */
export function parametersIn(text: string, path: string): ReadonlyMap<string, string> {
  const form = formOf(path)
  const values = new Map<string, string>()
  if (form !== undefined) flatten(form.read(text, path).value, '', values)
  return values
}

/** The values of `vars` that a `dvc.yaml` sets in place, by name. */
export function varsIn(text: string, path: string): ReadonlyMap<string, string> {
  const form = formOf(path)
  const values = new Map<string, string>()
  const vars = form === undefined ? undefined : mapOf(form.read(text, path).value)['vars']
  for (const entry of Array.isArray(vars) ? vars : []) {
    if (typeof entry !== 'string') flatten(entry, '', values)
  }
  return values
}

/** What became of the parameters of a file, in the order of its lines; those that are gone come last. */
export function parameterChanges(
  file: string,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly ParameterChange[] {
  const names = [...now.keys(), ...[...old.keys()].filter((name) => !now.has(name))]
  return names.flatMap((name) => {
    const before = old.get(name)
    const after = now.get(name)
    if (before === after) return []
    return [
      {
        file,
        name,
        ...(before === undefined ? {} : { old: before }),
        ...(after === undefined ? {} : { now: after }),
      },
    ]
  })
}

function flatten(value: unknown, name: string, into: Map<string, string>): void {
  const isMap =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  if (isMap && Object.keys(value).length > 0) {
    for (const [key, inside] of Object.entries(value))
      flatten(inside, name === '' ? key : `${name}.${key}`, into)
  } else if (name !== '') into.set(name, written(value))
}

function written(value: unknown): string {
  if (typeof value === 'string') return value
  const text = JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner))
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : (text ?? String(value))
}
