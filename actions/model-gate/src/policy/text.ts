import { Misuse } from '@ml-actions/verdict/faults'
import { type Reading, textOf } from '../evidence/files.ts'
import { isMissing } from '../evidence/models.ts'

/**
 * Reads the text of a policy.
 * @throws {Misuse} when there is none, with one to begin with
 */
export async function policyText(reading: Reading, path: string): Promise<string> {
  if (await isMissing(reading.files, path)) throw noPolicy(path)
  return textOf(reading, path)
}

function noPolicy(path: string): Misuse {
  const first = '{policy: 1, candidate: {metrics: metrics.json}, checks: {accuracy: {min: 0.9, by: point}}}'
  return new Misuse({
    is: `there is no policy ${path}`,
    wanted: 'a file that says what is demanded of a candidate',
    todo: `write one, for instance ${first}; or name it in the input "policy"`,
  })
}
