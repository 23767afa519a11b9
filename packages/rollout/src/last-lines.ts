import { Outage } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { at, isList, type Json } from './json.ts'
import type { Cluster, LogOf, Manifest } from './kubernetes/cluster.ts'
import { mostLines } from './kubernetes/path.ts'
import { textIn } from './kubernetes/pod-log.ts'
import { masked } from './masked-line.ts'

/** The end of a container's log, as it is told when its release is given up. */
export interface LastLines {
  readonly pod: string
  readonly container: string
  /** Whether the container ended; else it runs, and is not ready. */
  readonly ended: boolean
  /** Oldest first, at most 20 and 4 KiB of them; what has the form of a secret is masked. */
  readonly lines: readonly string[]
  /** Why there are none: nobody granted `get pods/log`, the log is gone, or its node did not answer. */
  readonly unread?: 'forbidden' | 'gone' | 'no-answer'
}

const mostCharacters = 4096
const mostInLine = 500

/** Reads why a release does not start, of the first of its containers that ended or is not ready; undefined when all are. */
export async function lastLinesOf(
  cluster: Cluster,
  pods: readonly Manifest[],
): Promise<LastLines | undefined> {
  const who = silentIn(pods)
  if (who === undefined) return undefined
  const { pod, container, previous, ended } = who
  const log: LogOf = { container, previous }
  const whose = { pod: pod.metadata.name, container, ended }
  try {
    const found = await cluster.glance({ kind: 'PodLog', name: whose.pod, log })
    if (found === 'forbidden') return { ...whose, lines: [], unread: 'forbidden' }
    const lines = linesIn(textIn(found) ?? '', secretsIn(pod))
    return lines.length === 0 ? { ...whose, lines, unread: 'gone' } : { ...whose, lines }
  } catch (error) {
    // It would only have been told: a rollout is taken back without it.
    if (error instanceof Outage) return { ...whose, lines: [], unread: 'no-answer' }
    throw error
  }
}

/** Gives what a report tells of a log: its lines as a table, or in one note why there are none. */
export function lastLinesTold(lastLines: LastLines | undefined): Pick<Verdict, 'tables' | 'notes'> {
  if (lastLines === undefined) return { tables: [], notes: [] }
  const { pod, container, ended, lines } = lastLines
  const unread = unreadInWords(lastLines)
  if (unread !== undefined) return { tables: [], notes: [unread] }
  const title = `The last lines of container ${container} in pod ${pod}${ended ? ', which ended' : ', which is not ready'}`
  return { tables: [{ title, columns: ['log'], rows: lines.map((line) => [line]) }], notes: [] }
}

/** Says in one sentence why no lines are told; undefined when there are some. */
function unreadInWords({ pod, container, unread }: LastLines): string | undefined {
  const whose = `container ${container} in pod ${pod}`
  switch (unread) {
    case undefined:
      return undefined
    case 'forbidden':
      return `Why ${whose} does not start may stand in its log, which this account may not read: grant get on pods/log (mode plan prints the Role with it)`
    case 'gone':
      return `${whose} left no log`
    case 'no-answer':
      return `The log of ${whose} could not be had in time`
  }
}

interface Silent {
  readonly pod: Manifest
  readonly container: string
  readonly ended: boolean
  readonly previous: boolean
}

function silentIn(pods: readonly Manifest[]): Silent | undefined {
  const unready = pods.flatMap((pod) =>
    statusesOf(pod)
      .filter((status) => at(status, '/ready') !== true && at(status, '/state/terminated/exitCode') !== 0)
      .flatMap((status): readonly Silent[] => {
        const container = String(at(status, '/name'))
        if (at(status, '/state/terminated') !== undefined)
          return [{ pod, container, ended: true, previous: false }]
        if (at(status, '/lastState/terminated') !== undefined)
          return [{ pod, container, ended: true, previous: true }]
        const runs = at(status, '/state/running') !== undefined
        return runs ? [{ pod, container, ended: false, previous: false }] : []
      }),
  )
  return unready.find(({ ended }) => ended) ?? unready[0]
}

function statusesOf(pod: Manifest): readonly Json[] {
  const listed = (name: string) => at(pod, `/status/${name}`)
  return [listed('initContainerStatuses'), listed('containerStatuses')].flatMap((list) =>
    isList(list) ? list : [],
  )
}

/** Colours of a terminal, which no report shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what is looked for.
const colours = /\u001b\[[0-9;]{0,20}m/g

function linesIn(text: string, secrets: readonly string[]): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => shorten(masked(line.slice(0, 4 * mostInLine).replace(colours, ''), secrets), mostInLine))
    .filter((line) => line.trim() !== '')
    .slice(-mostLines)
  let left = mostCharacters
  return lines
    .toReversed()
    .flatMap((line) => {
      left -= line.length
      return left < 0 ? [] : [line]
    })
    .toReversed()
}

/** What stands openly in a pod's variables under a name that says that it is a secret. */
function secretsIn(pod: Manifest): readonly string[] {
  const containers = at(pod, '/spec/containers')
  return (isList(containers) ? containers : []).flatMap((container) => {
    const env = at(container, '/env')
    return (isList(env) ? env : []).flatMap((variable) => {
      const [name, value] = [at(variable, '/name'), at(variable, '/value')]
      const isSecret = /secret|token|passw|credential|key/i.test(String(name))
      return typeof value === 'string' && isSecret ? [value] : []
    })
  })
}
