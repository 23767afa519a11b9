import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import type { Place } from '@ml-actions/verdict/place'
import { at, isObject, pointerTo } from '../json.ts'
import { type Layer, type Layered, layered } from './layers.ts'
import type { RolloutFile } from './rollout-file.ts'

/**
 * Lays what one environment says over the rest of the file; without a name the file stands as it is.
 * @throws {Misuse} for an environment that the file does not have, with the nearest that it has
 */
export function inEnvironment(file: Layer, name: string): Layered {
  if (name === '') return layered(file)
  const listed = at(file.value, '/environments')
  const known = isObject(listed) ? Object.keys(listed) : []
  if (!known.includes(name)) {
    const near = nearest(name, known)
    throw new Misuse({
      is: `${file.from} has no environment ${JSON.stringify(name.slice(0, 80))}`,
      wanted: known.length === 0 ? 'environments in the file' : `one of ${known.join(', ')}`,
      todo: near === undefined ? 'add it below "environments"' : `did you mean "${near}"?`,
      place: file.place(['environments']),
    })
  }
  const below = ['environments', name]
  return layered(file, {
    from: `environment ${name}`,
    value: at(file.value, pointerTo(...below)) ?? null,
    place: (pointer) => file.place([...below, ...pointer]),
    keyPlace: (pointer) => file.keyPlace([...below, ...pointer]),
  })
}

/**
 * Refuses a run of another ref than the guard names.
 * @param ref  of the run, as `refs/heads/main`; undefined where the host does not know
 * @throws {Misuse} when it is another
 */
export function guarded(guard: RolloutFile['guard'], ref: string | undefined, place: Place): void {
  if (guard === undefined) return
  const wanted = typeof guard.ref === 'string' ? [guard.ref] : guard.ref
  if (ref !== undefined && wanted.some((one) => fits(one, ref))) return
  throw new Misuse({
    is: `this run is of ${ref === undefined ? 'no branch or tag' : JSON.stringify(ref.slice(0, 120))}`,
    wanted: `guard.ref: ${wanted.join(' or ')}`,
    todo: 'run the workflow from there; modes plan, status and abort are not guarded',
    place,
  })
}

/** A `*` stands for any letters but a slash; the schema allows one. */
function fits(pattern: string, ref: string): boolean {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return ref === pattern
  const inner = ref.slice(before.length, ref.length - after.length)
  return ref === `${before}${inner}${after}` && !inner.includes('/')
}
