import { text as inWords } from '@ml-actions/verdict/renderers/text'
import type { Log } from '../action.ts'
import { readFlags } from './flags.ts'
import { variable } from './gitlab.ts'
import type { Host, Process } from './host.ts'
import { plain, sparse } from './log.ts'

const clearLine = '\r\u001b[K'

/** A terminal: the inputs as flags (or variables), colours and a progress bar. */
export function terminalHost(process: Process): Host {
  const flags = readFlags(process.words)
  const say = (text: string) => process.write(`${process.colours ? clearLine : ''}${plain(text)}\n`)
  return {
    name: 'terminal',
    context: { host: 'terminal', runNumber: 0, attempt: 1 },
    log: {
      info: say,
      notice: (text) => say(`note: ${text}`),
      warn: (text) => say(`warning: ${text}`),
      debug: (text) => process.environment['DEBUG'] !== undefined && say(text),
      progress: process.colours ? bar(process) : sparse(process),
    },
    input: (name) => (flags.get(name) ?? variable(process.environment, name) ?? '').trim(),
    flags: () => [...flags.keys()],
    mask: () => undefined,
    show: async ({ verdict }) => {
      process.write(`${process.colours ? clearLine : ''}${inWords(verdict, { colours: process.colours })}`)
    },
    summarise: async () => undefined,
    refuse: (title, error) => say(`${title}: ${error.message}`),
    output: async () => undefined,
  }
}

/** Draws one line again and again: `reading train.csv ██████░░░░ 60 %`. */
function bar(process: Process): Log['progress'] {
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
    process.write(`${clearLine}${line}${share === 1 ? clearLine : ''}`)
  }
}
