import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { shorten } from '@ml-actions/verdict/shorten'
import { answersIn } from './answer.ts'
import type { Predicted, Predictor, Row } from './predictor.ts'
import { end, mostOutput, notStarted, type Surroundings, start, troubleOf } from './process.ts'

/** A program that is started at the first call and answers line by line, until it is closed. */
export function stayingProcess(
  words: readonly string[],
  milliseconds: number,
  where: Surroundings,
): Predictor {
  let running: Conversation | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const ask = async (rows: readonly Row[]): Promise<Predicted> => {
    where.signal.throwIfAborted()
    running ??= converse(words, where)
    const said = await running.ask(rows, milliseconds)
    // After a failure nobody knows which line belongs to which row: the next call begins anew.
    if (said.is === 'failed') {
      running.close()
      running = undefined
    }
    return said
  }
  return {
    name: `command ${shorten(words.join(' '), 80)}, which stays`,
    predict: (rows) => {
      const answer = turn.then(() => ask(rows))
      turn = answer.catch(() => {})
      return answer
    },
    close: async () => running?.close(),
  }
}

interface Conversation {
  ask(rows: readonly Row[], milliseconds: number): Promise<Predicted>
  close(): void
}

function converse(words: readonly string[], where: Surroundings): Conversation {
  const child = start(words, where)
  const trouble = troubleOf(child)
  const heard = unread()
  let ended: string | undefined
  let fault: Error | undefined
  let wake = () => {}
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    heard.add(part)
    wake()
  })
  child.stdin.on('error', () => {})
  child.on('error', (error) => {
    fault = notStarted(words, error)
    wake()
  })
  child.on('close', (code, signal) => {
    ended = `it ended with ${signal ?? `exit code ${code}`}${trouble()}`
    wake()
  })
  where.signal.addEventListener('abort', () => end(child), { once: true })
  /** How it stands with so many answers: they are there, they will not come, or they may. */
  const seen = (count: number, begun: number): Predicted | undefined => {
    if (fault !== undefined) throw fault
    where.signal.throwIfAborted()
    const text = heard.take(count)
    if (text !== undefined) return answersIn(text, count, performance.now() - begun)
    if (heard.length() > mostOutput)
      return { is: 'failed', because: `it wrote more than ${mostOutput / 1_048_576} MiB` }
    return ended === undefined ? undefined : { is: 'failed', because: ended }
  }
  return {
    ask: (rows, milliseconds) =>
      new Promise((resolve, reject) => {
        const begun = performance.now()
        const late = () =>
          resolve({ is: 'failed', because: `it gave no answer within ${milliseconds / 1_000} s${trouble()}` })
        const timer = setTimeout(late, milliseconds)
        wake = () => {
          try {
            const found = seen(rows.length, begun)
            if (found === undefined) return
            clearTimeout(timer)
            resolve(found)
          } catch (error) {
            clearTimeout(timer)
            reject(error)
          }
        }
        write(child, rows)
        wake()
      }),
    close: () => end(child),
  }
}

function write(child: ChildProcessWithoutNullStreams, rows: readonly Row[]): void {
  if (child.stdin.writable) child.stdin.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

/** Text that came in parts; its line ends are counted once, so that a flood of it costs no more than its length. */
function unread() {
  let parts: string[] = []
  let lines = 0
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) lines += 1
  }
  /** Takes so many lines; undefined while there are fewer. */
  const take = (count: number): string | undefined => {
    if (lines < count) return undefined
    const text = parts.join('')
    let end = 0
    for (let line = 0; line < count; line++) end = text.indexOf('\n', end) + 1
    parts = []
    lines = 0
    length = 0
    add(text.slice(end))
    return text.slice(0, end)
  }
  return { add, take, length: () => length }
}
