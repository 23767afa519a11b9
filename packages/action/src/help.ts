import type { Spec } from './action.ts'
import { commonInputs } from './common-inputs.ts'
import type { Input, Inputs } from './inputs.ts'

/** Writes what `--help` prints: the description, and each flag with its default. */
export function help(spec: Spec<Inputs>): string {
  const flags = Object.entries({ ...spec.inputs, ...commonInputs }).map(([name, input]) =>
    flagInWords(name, input),
  )
  const usage = `node ${spec.name}/dist/index.js [--flag value …]`
  return `${spec.description}\n\nUsage: ${usage}\n\n${flags.join('\n')}\n\nExit codes: 0 pass, 1 the verdict says no, 2 asked wrongly, 3 no answer, 70 a bug.\n`
}

function flagInWords(name: string, input: Input<unknown>): string {
  const allowed = input.words === undefined ? input.wanted : input.words.join(' | ')
  const fallback =
    input.default === undefined ? 'required' : input.default === '' ? 'optional' : `default ${input.default}`
  return `  --${name}\n      ${input.description}\n      (${allowed}; ${fallback})`
}
