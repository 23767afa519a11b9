import { expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import type { Json } from './json.ts'
import type { Cluster, Manifest, Ref } from './kubernetes/cluster.ts'
import { logAs } from './kubernetes/pod-log.ts'
import { lastLinesOf, lastLinesTold } from './last-lines.ts'

function pod(statuses: readonly Json[], spec: Json = {}): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p' },
    spec,
    status: { containerStatuses: statuses },
  }
}

const crashed = {
  name: 'api',
  ready: false,
  state: { waiting: { reason: 'CrashLoopBackOff' } },
  lastState: { terminated: { exitCode: 1 } },
}
const sidecar = { name: 'proxy', ready: false, state: { running: {} } }

/** A cluster that has one log, and what was asked of it. */
function logging(text: string | 'forbidden' | undefined | Error) {
  const asked: Ref[] = []
  const glance = async (ref: Ref) => {
    asked.push(ref)
    if (text instanceof Error) throw text
    return text === undefined || text === 'forbidden' ? text : logAs(ref.name, text)
  }
  return { asked, cluster: { glance } as unknown as Cluster }
}

test.each([
  [
    'a container that crashes, as it ran before',
    [sidecar, crashed],
    { container: 'api', previous: true },
    true,
  ],
  [
    'one that has just ended, as it ran',
    [{ name: 'api', ready: false, state: { terminated: { exitCode: 3 } } }],
    { container: 'api', previous: false },
    true,
  ],
  ['one that runs and is not ready', [sidecar], { container: 'proxy', previous: false }, false],
] as const)('the log of %s is asked for', async (_, statuses, log, ended) => {
  const { asked, cluster } = logging('why\n')
  expect(await lastLinesOf(cluster, [pod(statuses)])).toMatchObject({
    pod: 'p',
    container: log.container,
    ended,
    lines: ['why'],
  })
  expect(asked).toEqual([{ kind: 'PodLog', name: 'p', log }])
})

test.each([
  ['all are ready', [{ name: 'api', ready: true, state: { running: {} } }]],
  [
    'one is only pulled yet',
    [{ name: 'api', ready: false, state: { waiting: { reason: 'ContainerCreating' } } }],
  ],
  [
    'an init container has done its work',
    [{ name: 'init', ready: false, state: { terminated: { exitCode: 0 } } }],
  ],
] as const)('no log is asked for when %s', async (_, statuses) => {
  const { asked, cluster } = logging('')
  expect(await lastLinesOf(cluster, [pod(statuses)])).toBeUndefined()
  expect(asked).toEqual([])
})

test('of a long log the last 20 lines are kept, whole ones of at most 4 KiB, without colours and empty lines', async () => {
  const many = Array.from({ length: 60 }, (_, index) => `\u001b[31mline ${index}\u001b[0m\r\n\n`).join('')
  const few = await lastLinesOf(logging(many).cluster, [pod([crashed])])
  expect(few?.lines).toEqual(Array.from({ length: 20 }, (_, index) => `line ${index + 40}`))
  const wide = `${'x'.repeat(100_000)}\n`.repeat(30)
  const cut = (await lastLinesOf(logging(wide).cluster, [pod([crashed])]))?.lines ?? []
  expect(cut.map(({ length }) => length)).toEqual(Array.from({ length: 8 }, () => 500))
})

test('a secret is masked: by its form, and by the variable that it stands in', async () => {
  const spec = {
    containers: [
      {
        name: 'api',
        env: [
          { name: 'DB_PASSWORD', value: 'tr0ub4dor' },
          { name: 'MODE', value: 'production' },
        ],
      },
    ],
  }
  const { cluster } = logging('login of tr0ub4dor failed in production\ntoken=abc')
  const told = await lastLinesOf(cluster, [pod([crashed], spec)])
  expect(told?.lines).toEqual(['login of *** failed in production', 'token=***'])
})

test.each([
  ['forbidden', 'forbidden', /may not read: grant get on pods\/log/],
  [undefined, 'gone', /^container api in pod p left no log$/],
  [' \n', 'gone', /left no log/],
  [new Outage({ is: '0', wanted: '', todo: '' }), 'no-answer', /could not be had in time/],
] as const)('where there is none (%s) one line says so', async (answer, unread, words) => {
  const told = await lastLinesOf(logging(answer).cluster, [pod([crashed])])
  expect(told).toMatchObject({ lines: [], unread })
  expect(lastLinesTold(told)).toEqual({ tables: [], notes: [expect.stringMatching(words)] })
})

test('what is told of a log is a table of its lines, and of none nothing', async () => {
  const told = await lastLinesOf(logging('one\ntwo').cluster, [pod([crashed])])
  expect(lastLinesTold(told).tables).toEqual([
    {
      title: 'The last lines of container api in pod p, which ended',
      columns: ['log'],
      rows: [['one'], ['two']],
    },
  ])
  expect(lastLinesTold(undefined)).toEqual({ tables: [], notes: [] })
})

test('a bug is no missing log', async () => {
  await expect(lastLinesOf(logging(new TypeError('bug')).cluster, [pod([crashed])])).rejects.toThrow('bug')
})
