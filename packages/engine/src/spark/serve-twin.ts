import type { ServerResponse } from 'node:http'
import type { Cell } from '../plan.ts'
import {
  type Loopback,
  onLoopback,
  type Fault as Unanswered,
  fail as unanswered,
} from '../remote/loopback-twin.ts'
import { textOf } from './client.ts'
import type { Said } from './faults.ts'
import { type Fields, messageBytes, messageIn, type Value, type Written } from './thrift.ts'

/** What a statement comes to; what is not given is as a well-behaved server has it. */
export interface Answer {
  /** The rows that each fetch gives. */
  readonly pages?: Iterable<readonly (readonly Cell[])[]>
  /** What it says while it is asked for its state, before it is done. */
  readonly states?: Iterable<number>
  readonly fails?: Said
  /** What a fetch returns instead of rows. */
  readonly rowSet?: Written
}

/** What happens to a request instead of an answer. */
export type Fault =
  | Unanswered
  | { readonly is: 'body'; readonly bytes: Uint8Array }
  | { readonly is: 'reply'; readonly fields: Readonly<Record<number, Written>> }

/** What the served twin answers. */
export interface Answering {
  readonly answer: (sql: string) => Answer
  /** The only value of the header `authorization` that is known; any is, by default. */
  readonly authorization?: string
  /**
   * What goes wrong.
   * @param call  the method and the statement that it is about: `FetchResults SELECT 1`
   * @param nth  from 1, how often it was called
   */
  readonly instead?: (call: string, nth: number) => Fault | undefined
}

/** A Thrift Server of Spark on loopback that knows the protocol and no SQL. */
export interface Served extends Loopback {
  /** The methods that were called so far, with the statements that they are about: `FetchResults SELECT 1`. */
  calls(): readonly string[]
}

/** A statement that was handed over. */
interface Running {
  readonly sql: string
  readonly answer: Answer
  readonly pages: Iterator<readonly (readonly Cell[])[]>
  readonly states: Iterator<number>
}

let begun = 0

const success = { 1: { is: 'struct', fields: { 1: { is: 'i32', value: 0 } } } } as const

/** Serves sessions and statements, and forgets those that are closed. */
export async function serveTwin({ answer, authorization, instead }: Answering): Promise<Served> {
  const calls: string[] = []
  const running = new Map<string, Running>()
  const loopback = await onLoopback((request, response, body) => {
    const { method, fields } = messageIn(body)
    const asked = fieldsOf(fields.get(1))
    const sql = method === 'ExecuteStatement' ? textOf(asked.get(2)) : running.get(idIn(asked))?.sql
    const call = sql === undefined ? method : `${method} ${sql}`
    calls.push(call)
    const given = request.headers.authorization
    if (given === undefined || (authorization !== undefined && given !== authorization))
      return void response.writeHead(401).end('Unauthorized')
    const fault = instead?.(call, calls.filter((one) => one === call).length)
    if (fault !== undefined) return fail(response, method, fault)
    const returned = replyTo(method, asked, { answer, running })
    response.end(messageBytes('reply', method, { 0: { is: 'struct', fields: returned } }))
  })
  return { ...loopback, url: `${loopback.url}/cliservice`, calls: () => calls.slice() }
}

interface World {
  readonly answer: Answering['answer']
  readonly running: Map<string, Running>
}

function replyTo(
  method: string,
  asked: Fields,
  { answer, running }: World,
): Readonly<Record<number, Written>> {
  const id = idIn(asked)
  const one = running.get(id)
  switch (method) {
    case 'OpenSession':
      return { ...success, 2: { is: 'i32', value: 7 }, 3: handle('session', {}) }
    case 'ExecuteStatement': {
      const sql = textOf(asked.get(2))
      const given = answer(sql)
      const name = `o${begun++}`
      const pages = iterated(given.pages ?? [])
      running.set(name, { sql, answer: given, pages, states: iterated(given.states ?? []) })
      return {
        ...success,
        2: handle(name, { 2: { is: 'i32', value: 0 }, 3: { is: 'bool', value: true } }),
      }
    }
    case 'GetOperationStatus':
      return one === undefined ? failure('Invalid OperationHandle') : stateOf(one)
    case 'FetchResults': {
      if (one === undefined) return failure('Invalid OperationHandle')
      const rows = one.answer.rowSet ?? rowSet(one.pages.next().value ?? [])
      return { ...success, 2: { is: 'bool', value: false }, 3: rows }
    }
    default:
      if (method === 'CloseOperation') running.delete(id)
      return success
  }
}

function iterated<One>(all: Iterable<One>): Iterator<One> {
  return all[Symbol.iterator]()
}

/** The first word of the handle that a call is about. */
function idIn(asked: Fields): string {
  return textOf(fieldsOf(fieldsOf(asked.get(1)).get(1)).get(1))
}

function stateOf({ answer, states }: Running): Readonly<Record<number, Written>> {
  const { fails } = answer
  const state = states.next().value ?? (fails === undefined ? 2 : 5)
  if (state !== 5) return { ...success, 2: { is: 'i32', value: state } }
  const [message, sqlState] = [fails?.message ?? '', fails?.state ?? '']
  return {
    ...success,
    2: { is: 'i32', value: 5 },
    3: { is: 'text', value: sqlState },
    5: { is: 'text', value: message },
  }
}

function failure(message: string): Readonly<Record<number, Written>> {
  return {
    1: { is: 'struct', fields: { 1: { is: 'i32', value: 3 }, 5: { is: 'text', value: message } } },
  }
}

function handle(name: string, rest: Readonly<Record<number, Written>>): Written {
  const words = { 1: { is: 'text', value: name }, 2: { is: 'text', value: 'secret' } } as const
  return { is: 'struct', fields: { 1: { is: 'struct', fields: words }, ...rest } }
}

/** Rows as `TRowSet` has them: columns of texts, with a bit for every null. */
export function rowSet(rows: readonly (readonly Cell[])[]): Written {
  const columns = (rows[0] ?? []).map((_, column): Written => {
    const cells = rows.map((row) => row[column] ?? null)
    const nulls = new Uint8Array(Math.ceil(cells.length / 8))
    for (const [row, cell] of cells.entries())
      if (cell === null) nulls[row >> 3] = (nulls[row >> 3] ?? 0) | (1 << (row & 7))
    const values = cells.map((cell): Written => ({ is: 'text', value: cell ?? '' }))
    const fields = { 1: { is: 'list', type: 'text', of: values }, 2: { is: 'binary', value: nulls } } as const
    return { is: 'struct', fields: { 7: { is: 'struct', fields } } }
  })
  return {
    is: 'struct',
    fields: {
      1: { is: 'i64', value: 0n },
      2: { is: 'list', type: 'struct', of: [] },
      3: { is: 'list', type: 'struct', of: columns },
    },
  }
}

function fail(response: ServerResponse, method: string, fault: Fault): void {
  switch (fault.is) {
    case 'body':
      return void response.end(fault.bytes)
    case 'reply':
      return void response.end(messageBytes('reply', method, fault.fields))
    default:
      unanswered(response, fault)
  }
}

function fieldsOf(value: Value | undefined): Fields {
  return value instanceof Map ? value : new Map()
}
