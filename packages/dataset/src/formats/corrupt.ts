import { Misuse } from '@ml-actions/verdict/faults'

/** Makes the error for a container that is damaged, so that nothing in it can be trusted. */
export function corrupt(path: string, is: string, wanted: string): Misuse {
  return new Misuse({
    is: `corrupt-file: ${is}`,
    wanted,
    todo: 'write the file again, and check that it was copied whole',
    place: { path },
  })
}
