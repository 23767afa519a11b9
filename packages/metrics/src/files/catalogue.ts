import type { Form } from './form.ts'
import { json } from './json.ts'
import { toml } from './toml.ts'
import { yaml } from './yaml.ts'

/** All forms of metrics files. */
export const forms = [json, toml, yaml] as const satisfies readonly Form[]

/** The form that a file's name shows; undefined when it shows none. */
export function formOf(path: string): Form | undefined {
  const name = path.toLowerCase()
  return forms.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)))
}
