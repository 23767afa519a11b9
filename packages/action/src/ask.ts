import { Misuse } from '@ml-actions/verdict/faults'
import type { Host } from './hosts/host.ts'
import { type Asked, didYouMean, type Input, type Inputs } from './inputs.ts'

/**
 * Reads what the workflow asked.
 * @throws {Misuse} naming the input, its value, what is allowed and the nearest valid word
 */
export function ask<Of extends Inputs>(host: Host, inputs: Of): Asked<Of> {
  const values = Object.entries(inputs).map(([name, input]) => [name, valueGiven(host, name, input)])
  return Object.fromEntries(values) as Asked<Of>
}

/**
 * Refuses a flag that the action does not have.
 * @throws {Misuse} with the nearest name that it has
 */
export function refuseStrangers(host: Host, names: readonly string[]): void {
  const stranger = [...host.flags().keys()].find((flag) => !names.includes(flag))
  if (stranger !== undefined) {
    const is = `unknown flag --${stranger}`
    throw new Misuse({
      is,
      wanted: `one of ${names.map((name) => `--${name}`).join(', ')}`,
      todo: didYouMean(stranger, names),
    })
  }
}

function valueGiven(host: Host, name: string, input: Input<unknown>): unknown {
  const flags = host.flags()
  if (flags.has(name) && flags.get(name) === undefined && input.kind !== 'flag') {
    const todo = `write its value after --${name}`
    throw new Misuse({ is: `--${name} has no value`, wanted: input.wanted, todo })
  }
  const given = host.input(name)
  const hidden = input.kind === 'secret'
  if (hidden && given !== '') host.mask(given)
  if (given === '' && input.default === undefined) {
    throw new Misuse({
      is: `input "${name}" is missing`,
      wanted: input.wanted,
      todo: `give it: ${input.description}`,
    })
  }
  const value = input.parse(given === '' ? (input.default ?? '') : given)
  if (value !== undefined) return value
  const shown = hidden ? 'a value that is not shown' : JSON.stringify(given.slice(0, 120))
  const todo =
    input.words === undefined ? `mend the input: ${input.description}` : didYouMean(given, input.words)
  throw new Misuse({ is: `input "${name}" is ${shown}`, wanted: input.wanted, todo })
}
