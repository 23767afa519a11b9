import { type Message, Misuse, Outage } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'

/** Says that Spark did not answer, or not as Spark does. */
export function noAnswer(base: string, why: string, cause?: unknown): Outage {
  const is = `the Spark server at ${base} gave no usable answer: ${shorten(why, 160)}`
  const todo = 'is it up, and may this machine reach it? Then run the job again'
  return new Outage({ is, wanted: 'an answer', todo }, cause)
}

/** Says that Spark, or what stands before it, refused a request by its status. */
export function refusedBy(status: number, base: string): Misuse {
  const advice = (): Pick<Message, 'wanted' | 'todo'> => {
    if (status === 401) {
      const todo = 'set SPARK_USER and SPARK_PASSWORD, or SPARK_ACCESS_TOKEN, for the step, from secrets'
      return { wanted: 'credentials that the server knows', todo }
    }
    if (status === 403)
      return { wanted: 'a user who may run queries', todo: 'give the user of the step the permission' }
    if (status >= 300 && status < 400) {
      const todo = 'name in SPARK_SERVER the address that it redirects to'
      return { wanted: 'an answer from Spark itself: credentials follow no redirect', todo }
    }
    const todo =
      'check SPARK_SERVER and its path (/cliservice, or that of a warehouse), and that the server’s transport mode is http'
    return { wanted: 'a server that speaks HiveServer2’s protocol over HTTP', todo }
  }
  return new Misuse({ is: `Spark at ${base} answered ${status}`, ...advice() })
}

/**
 * Says that a token was sent where a user's password is wanted: Spark's own Thrift Server then takes the header for Base64,
 * and fails (4.3: `IllegalArgumentException: Illegal base64 character`).
 * @param said  its page of status 500
 */
export function tokenRefused(said: string, base: string): Misuse | undefined {
  if (!/\bbase64\b/i.test(said)) return undefined
  return new Misuse({
    is: `Spark at ${base} cannot read the token of SPARK_ACCESS_TOKEN`,
    wanted: 'a user and a password, which is all that Spark’s own Thrift Server knows',
    todo: 'set SPARK_USER and SPARK_PASSWORD for the step in place of SPARK_ACCESS_TOKEN',
  })
}

/** What Spark says of a statement that failed. */
export interface Said {
  readonly message: string
  /** Of SQL's five letters; empty where there is none. */
  readonly state: string
}

/** Classes of errors whose words tell of tables, columns, rights and limits; the words of others may hold a value of the data. */
const plain =
  /NOT_FOUND$|^PARSE_SYNTAX_ERROR$|^UNRESOLVED_COLUMN|^AMBIGUOUS_REFERENCE$|^DATATYPE_MISMATCH|^UNSUPPORTED_|^CONFIG_NOT_AVAILABLE$|^FAILED_READ_FILE|^INSUFFICIENT_PERMISSIONS$|^PATH_NOT_FOUND$|^SPARK_JOB_CANCELLED$/

/** What Spark says of a limit without naming a condition; it holds numbers and no value of the data. */
const limit =
  /Total size of serialized results of \d+ tasks \([^()\n]{1,40}\) is bigger than spark\.driver\.maxResultSize \([^()\n]{1,40}\)/

/**
 * SQL's classes of states for what was asked wrongly, or of data that cannot be read: data exceptions, syntax and rights,
 * what is not supported, what a source of data does not hold (KD is Spark's own).
 */
const asked = /^(?:0A|21|22|3D|3F|42|46|KD)/

/** Says why a statement failed: asked wrongly where its state says so, and else that something did not work. */
export function failed({ message, state }: Said): Misuse | Outage {
  const name = nameIn(message)
  const known = name !== undefined && plain.test(name) ? wordsAfter(message, name) : limit.exec(message)?.[0]
  const words = known === undefined ? '' : `: ${shorten(known, 300)}`
  const sqlState = /^[0-9A-Z]{5}$/.test(state) ? ` (SQLSTATE ${state})` : ''
  const is = `Spark ended the statement with ${name ?? 'an error'}${sqlState}${words}`
  if (asked.test(state)) {
    const todo = 'mend what it names; the SQL is printed by the mode `plan`, and by a run with debug logging'
    return new Misuse({ is, wanted: 'a table, and a query of it, that Spark takes', todo })
  }
  const todo = 'look at the statement in Spark’s own pages, then run the job again'
  return new Outage({ is, wanted: 'an answer', todo })
}

/** The condition that Spark names, `[TABLE_OR_VIEW_NOT_FOUND]`, or Java's word for having no memory. */
function nameIn(message: string): string | undefined {
  const condition = /\[([A-Z][A-Z0-9_.]{2,80})\]/.exec(message)?.[1]
  return condition ?? /\bOutOfMemoryError\b/.exec(message)?.[0]
}

/** The first line behind the last time that the condition is named. */
function wordsAfter(message: string, name: string): string {
  const at = message.indexOf(`[${name}]`)
  const [line = ''] = message
    .slice(at)
    .replaceAll(`[${name}]`, '')
    .replace(/^\s*(?:[a-z]+\.)+[A-Za-z]+:\s*/, '')
    .trim()
    .split('\n')
  return line
}
