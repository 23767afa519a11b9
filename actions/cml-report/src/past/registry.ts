import { bringNamed, namedForm } from '@ml-actions/registry/named'
import type { Registry } from '@ml-actions/registry/registry'
import { Misuse } from '@ml-actions/verdict/faults'
import { noPast, type Past } from './past.ts'

/** Whether a text names something in a model registry. */
export function namesRegistry(text: string): boolean {
  return text.startsWith('mlflow:')
}

/**
 * A past that is a run or a version of a model registry: its numbers stand beside those of the same names in each file.
 * @param notes  gets what a reader should know: which version an alias pointed to
 * @throws {Misuse} when it is not there, or written in no known form
 */
export async function registryPast(
  text: string,
  open: () => Promise<Registry>,
  notes: string[],
): Promise<Past> {
  const brought = await bringNamed(text, open)
  if (brought === undefined) {
    const is = `input "baseline" is ${JSON.stringify(text.slice(0, 120))}`
    throw new Misuse({ is, wanted: namedForm, todo: 'write it in this form' })
  }
  notes.push(...brought.notes)
  const { path, bytes } = brought
  const baseline = { is: 'files', name: path.replace(/#metrics\.json$/, '') } as const
  return { ...noPast(''), baseline, read: async () => ({ path, bytes, whole: false }) }
}
