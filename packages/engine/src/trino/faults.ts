import { type Message, Misuse, Outage } from '@ml-actions/verdict/faults'
import { mapOf } from '@ml-actions/verdict/mapping'
import { shorten } from '@ml-actions/verdict/shorten'

/** Says that Trino did not answer, or not as Trino does. */
export function noAnswer(base: string, why: string, cause?: unknown): Outage {
  const is = `the Trino server at ${base} gave no usable answer: ${shorten(why, 160)}`
  const todo = 'is it up, and may this machine reach it? Then run the job again'
  return new Outage({ is, wanted: 'an answer', todo }, cause)
}

/** Says that Trino, or what stands before it, refused a request by its status. */
export function refusedBy(status: number, base: string): Misuse {
  const advice = (): Pick<Message, 'wanted' | 'todo'> => {
    if (status === 401) {
      const todo = 'set TRINO_USER and TRINO_PASSWORD, or TRINO_ACCESS_TOKEN, for the step, from secrets'
      return { wanted: 'credentials that the server knows', todo }
    }
    if (status === 403)
      return { wanted: 'a user who may run queries', todo: 'give the user of the step the permission' }
    if (status >= 300 && status < 400) {
      const todo = 'name in TRINO_SERVER the address that it redirects to'
      return { wanted: 'an answer from Trino itself: credentials follow no redirect', todo }
    }
    return { wanted: 'a coordinator of Trino', todo: 'check TRINO_SERVER, and its path prefix' }
  }
  return new Misuse({ is: `Trino at ${base} answered ${status}`, ...advice() })
}

/** Names of errors whose words tell of tables, rights and limits; the words of others may hold a value of the data. */
const plain =
  /NOT_FOUND$|^PERMISSION_DENIED$|^SYNTAX_ERROR$|^TYPE_MISMATCH$|^NOT_SUPPORTED$|^EXCEEDED_|^CLUSTER_OUT_OF_MEMORY$|^QUERY_QUEUE_FULL$|^USER_CANCELED$|^ADMINISTRATIVELY_|^HIVE_(METASTORE|FILESYSTEM)_ERROR$|^INVALID_(CATALOG|SESSION)_PROPERTY$/

/** Names of errors by which somebody else ended a query; Trino counts them among those of its user. */
const ended = /^(USER_CANCELED|ADMINISTRATIVELY_KILLED)$/

/** There is no such table, or nothing that it could lie in. */
export class NotFound extends Misuse {
  /** What is not there: `catalog`, `schema` or `table`. */
  readonly what: string
  constructor(is: string, what: string, todo = 'check the three names') {
    super({ is, wanted: `a ${what} that there is, and that the user of the step may see`, todo })
    this.what = what
  }
}

/** What Trino says of a query that failed: asked wrongly where it says USER_ERROR, and else that something did not work, or somebody ended it. */
export function failed(error: unknown): Misuse | Outage {
  const { errorName, errorType, message } = mapOf(error)
  const name = typeof errorName === 'string' && /^[A-Z0-9_]{1,80}$/.test(errorName) ? errorName : 'an error'
  const [line = ''] = typeof message === 'string' ? message.split('\n') : []
  const words = plain.test(name) && line !== '' ? `: ${shorten(line, 300)}` : ''
  const is = `Trino ended the query with ${name}${words}`
  const [, missing] = /^(CATALOG|SCHEMA|TABLE)_NOT_FOUND$/.exec(name) ?? []
  if (missing !== undefined) return new NotFound(is, missing.toLowerCase())
  if (errorType === 'USER_ERROR' && !ended.test(name)) {
    const todo = 'mend what it names; the SQL is printed by the mode `plan`, and by a run with debug logging'
    return new Misuse({ is, wanted: 'a table, and a query of it, that Trino takes', todo })
  }
  if (name === 'NO_NODES_AVAILABLE') {
    const todo = 'has it workers, and have they started? Run the job again once they have'
    return new Outage({ is, wanted: 'a worker that reads the table', todo })
  }
  const todo = 'look at the query in Trino’s own pages (its source is ml-actions), then run the job again'
  return new Outage({ is, wanted: 'an answer', todo })
}
