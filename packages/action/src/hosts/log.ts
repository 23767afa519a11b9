import { escapeLogLine } from '@ml-actions/verdict/escape/log-line'
import type { Log } from '../action.ts'
import type { Process } from './host.ts'

/** Makes a text safe for a log: each of its lines stays a line, and none of them is a command. */
export function plain(text: string): string {
  return text.split('\n').map(escapeLogLine).join('\n')
}

/** Shows progress where every line stays: each step once when it begins, and at each quarter of it. */
export function sparse(started: Process): Log['progress'] {
  let last = ''
  return (what, done, total) => {
    const quarter = total === undefined || total === 0 ? 0 : Math.floor((4 * done) / total)
    const key = `${what} ${quarter}`
    if (key === last) return
    last = key
    const share = quarter === 0 ? '' : ` ${quarter * 25} %`
    started.write(`${plain(what)}${share}\n`)
  }
}
