/** One command of a block or of a span of code: its words, quotes taken off. */
export type Command = readonly string[]

/** What a command asks of an action of ours: its name, and the inputs that it sets. */
export interface Asked {
  readonly action: string
  readonly flags: readonly string[]
}

/** The commands of a text of shell, a line or several; comments, pipes and redirections are left out. */
export function commandsIn(shell: string): readonly Command[] {
  return shell
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/&&|\|\||[;|]/))
    .map((part) => wordsOf(part))
    .filter((words) => words.length > 0)
}

/** The scripts of package.json that a command starts. */
export function scriptOf([program, first = '', second = '']: Command): string | undefined {
  if (program !== 'npm') return undefined
  if (first === 'run') return second === '--silent' ? undefined : second
  return first === 'start' || first === 'test' ? first : undefined
}

/** The action that a command runs, by npx with a folder of the release or by its bundle. */
export function askedOf(command: Command): Asked | undefined {
  const [program = '', ...words] = command.filter((word) => word !== '--yes')
  const bundle = /([a-z-]+)\/dist\/index\.js$/.exec(words[0] ?? '')
  const action = program === 'npx' ? words[1] : program.endsWith('node') ? bundle?.[1] : undefined
  if (action === undefined || !/^[a-z-]+$/.test(action)) return undefined
  return { action, flags: words.flatMap((word) => /^--([a-z0-9-]+)/.exec(word)?.[1] ?? []) }
}

/** The files and folders that a command names and does not make: no address, no variable, nothing outside. */
export function pathsOf(command: Command): readonly string[] {
  // The things of a cluster are written as paths are: deployment/flights.
  if (command[0] === 'kubectl') return []
  return command
    .slice(1)
    .map((word) => word.replace(/^[a-z-]+=/, ''))
    .filter((word) => /^[\w.][\w./*-]*$/.test(word) && !word.startsWith('..'))
    .filter(
      (word) => (word.includes('/') && word !== './') || /\.(ya?ml|csv|json|ts|mjs|py|txt|md)$/.test(word),
    )
}

function wordsOf(part: string): Command {
  return [...part.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, double, single, plain]) => double ?? single ?? plain ?? '')
    .filter((word) => !/^[A-Z_]+=/.test(word))
}
