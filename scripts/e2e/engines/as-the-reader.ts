import type { Checked } from '../checked.ts'
import { differential, type Side } from './differential.ts'

/** The same contract over the same files, by this project's own reader and by an engine. */
export async function asTheReader(name: string, side: Side): Promise<Checked> {
  const { differences, ...told } = await differential(side)
  console.log(`differential, ${name}: ${JSON.stringify(told)}`)
  return {
    title: `${name}: says of drawn contracts and tables what the reader of files says`,
    holds: differences.length === 0 && told.checks - told.refused > 100,
    because: `${JSON.stringify(told)}\n${differences.slice(0, 5).join('\n')}`,
  }
}
