import { Misuse } from '@ml-actions/verdict/faults'

/** Where a rollout file lies where nobody says otherwise. */
export const usualFile = 'rollout.yml'

/**
 * Says what can be given in place of the usual file: nobody asked for it by name, and whoever has none may not know that there is one.
 * @throws {Misuse} or what else was caught
 */
export function noUsualFile(error: unknown): never {
  if (!(error instanceof Misuse) || error.parts.place?.path !== usualFile) throw error
  throw new Misuse({
    ...error.parts,
    todo: `${error.parts.todo} Without a file, name the input "deployment", and what else it asks for`,
  })
}
