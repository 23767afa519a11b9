import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Forge } from './forge.ts'
import { githubClient } from './github/client.ts'
import { githubForge } from './github/comments.ts'
import { serveTwin as serveGithub } from './github/serve-twin.ts'
import { gitlabClient } from './gitlab/client.ts'
import { gitlabForge } from './gitlab/notes.ts'
import { serveTwin as serveGitlab } from './gitlab/serve-twin.ts'
import { readMarker } from './marker.ts'
import type { CommentStore, Fault, TwinOptions } from './twin.ts'
import { upsert } from './upsert.ts'

const noPause = async () => undefined
const token = 'a-token'

interface Opened {
  readonly store: CommentStore
  /** A writer of its own, as each run has one. */
  writer(): Forge
  close(): Promise<void>
}

const forges: readonly (readonly [string, (options: TwinOptions) => Promise<Opened>])[] = [
  [
    'GitHub',
    async (options) => {
      const { store, url, close } = await serveGithub(options)
      const client = () => githubClient({ apiUrl: url, token, pause: noPause })
      return { store, close, writer: () => githubForge(client(), 'org/repo') }
    },
  ],
  [
    'GitLab',
    async (options) => {
      const { memory, apiUrl, close } = await serveGitlab(options)
      const client = () => gitlabClient({ apiUrl, token, kind: 'access', pause: noPause })
      const writer = () => gitlabForge(client(), 'org/repo', 'https://gitlab.invalid')
      return { store: memory.comments, close, writer }
    },
  ],
]

const fault = fc.option(
  fc.constantFrom<Fault>({ is: 'lost' }, { is: 'down' }, { is: 'limited', waitSeconds: 1 }),
  { nil: undefined, freq: 3 },
)

test.each(forges)(
  'runs that write over %s at once leave one comment, that of the newest',
  async (_, open) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
        fc.array(fault, { maxLength: 15 }),
        async (runs, faults) => {
          let quiet = false
          const opened = await open({ fault: ({ count }) => (quiet ? undefined : faults[count - 1]) })
          try {
            const write = (number: number) => {
              const report = { tool: 'cml-report', id: 'churn', change: 1, text: `report ${number}` }
              return upsert(opened.writer(), { ...report, run: { number, attempt: 1 } }, noPause)
            }
            await Promise.all(runs.map((run) => write(run).catch(() => undefined)))
            quiet = true
            await write(7)
            const bodies = opened.store.of(1)?.map(({ body }) => body) ?? []
            expect(bodies).toHaveLength(1)
            expect(readMarker(bodies[0] ?? '')?.run.number).toBe(7)
            expect(bodies[0]).toContain('report 7')
          } finally {
            await opened.close()
          }
        },
      ),
      { numRuns: 40 },
    )
  },
)
