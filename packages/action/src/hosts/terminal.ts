import { text as inWords } from '@ml-actions/verdict/renderers/text'
import type { Log } from '../action.ts'
import { readFlags, textOf } from './flags.ts'
import { variable } from './gitlab.ts'
import type { Host, Process } from './host.ts'
import { plain, sparse } from './log.ts'

const clearLine = '\r\u001b[K'

/** A terminal: the inputs as flags (or variables), colours and a progress bar. */
export function terminalHost(started: Process): Host {
  const flags = readFlags(started.words)
  const say = (text: string) => started.write(`${started.colours ? clearLine : ''}${plain(text)}\n`)
  return {
    name: 'terminal',
    context: { host: 'terminal', runNumber: 0, attempt: 1 },
    log: {
      info: say,
      notice: (text) => say(`note: ${text}`),
      warn: (text) => say(`warning: ${text}`),
      debug: (text) => started.environment['DEBUG'] !== undefined && say(text),
      progress: started.colours ? bar(started) : sparse(started),
    },
    input: (name) => (textOf(flags, name) ?? variable(started.environment, name) ?? '').trim(),
    flags: () => flags,
    mask: () => undefined,
    show: async ({ verdict }) => {
      started.write(`${started.colours ? clearLine : ''}${inWords(verdict, { colours: started.colours })}`)
    },
    summarise: async () => undefined,
    refuse: (title, error) => say(`${title}: ${error.message}`),
    output: async () => undefined,
  }
}

/** Draws one line again and again: `reading train.csv ██████░░░░ 60 %`. */
function bar(started: Process): Log['progress'] {
  let last = ''
  return (what, done, total) => {
    const share = total === undefined || total === 0 ? undefined : Math.min(1, done / total)
    const filled = Math.round((share ?? 0) * 20)
    const drawn =
      share === undefined
        ? ''
        : ` ${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${Math.floor(share * 100)} %`
    const line = `${plain(what).slice(0, 80)}${drawn}`
    if (line === last) return
    last = line
    started.write(`${clearLine}${line}${share === 1 ? clearLine : ''}`)
  }
}
