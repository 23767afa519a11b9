import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { World } from '../world.ts'
import { operations } from './catalogue.ts'
import type { Operation, Own, Running, Wishes } from './operation.ts'

/** Does what the operation is there for. */
export async function choose(wishes: Wishes, run: Running, world: World): Promise<Verdict> {
  const operation: Operation = operations[wishes.operation]
  refuseStrangers(operation, wishes)
  return operation.judge(await operation.gather(wishes, run, world))
}

/** What is written and ignored would be believed: an input of another operation is refused. */
function refuseStrangers({ name, takes, needs, writes }: Operation, wishes: Wishes): void {
  const { operation: _, model: __, 'mlflow-tracking-uri': ___, ...own } = wishes
  for (const [input, value] of Object.entries(own)) {
    if (!isGiven(value) || (takes as readonly string[]).includes(input)) continue
    if (input === 'dry-run' && writes) continue
    const is = `input "${input}" is given, and operation "${name}" takes none`
    throw new Misuse({
      is,
      wanted: `of these: ${takes.join(', ')}`,
      todo: 'leave it out, or name another operation',
    })
  }
  const lacking = needs.find((group) => !group.some((input: Own) => isGiven(wishes[input])))
  if (lacking !== undefined) {
    const names = lacking.map((input) => `"${input}"`).join(' or ')
    throw new Misuse({
      is: `operation "${name}" has no ${names}`,
      wanted: `the input ${names}`,
      todo: 'give it: under `with` of a workflow, as a flag in a terminal',
    })
  }
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '' && value !== false
}
