import { at, listAt, textAt, textOrNone } from '../answers.ts'
import { type CheckNote, type CheckReport, mostCheckCharacters, mostNotes } from '../checks.ts'
import { mostStatusCharacters, type Status } from '../statuses.ts'
import { addCheck, appendNotes, checksOf } from '../twin/checks-twin.ts'
import type { KeptCheck } from '../twin/memory.ts'
import { type Asked, pageOf, type Reply, type Route } from '../twin/route.ts'
import { addStatus, statusesOf } from '../twin/statuses-twin.ts'
import { described } from './described.ts'
import { notFound, said } from './refusals.ts'

const here = '/repos/{owner}/{repo}'
const listing = `GET ${here}/commits/{ref}/check-runs`
const creating = `POST ${here}/check-runs`
const updating = `PATCH ${here}/check-runs/{check_run_id}`
const reading = `GET ${here}/commits/{ref}/status`
const setting = `POST ${here}/statuses/{sha}`

/** Check runs and commit statuses, as GitHub answers for them. */
export const checkRoutes: readonly Route[] = [
  {
    on: listing,
    verb: 'check-list',
    answer: (asked, memory) => {
      const all = checksOf(memory, asked.named['ref'] ?? '', asked.search.get('check_name') ?? '')
      const { items, headers } = pageOf(asked, all.toReversed(), memory.comments.perPage)
      const data = { total_count: all.length, check_runs: items.map((check) => factsOf(check)) }
      return { status: 200, data: described(listing, 200, data), headers }
    },
  },
  {
    on: creating,
    verb: 'check-create',
    answer: (asked, memory) => {
      const { report, notes } = reportOf(asked.body, textAt(asked.body, 'head_sha'))
      const refused = tooMuch(report, notes)
      if (refused !== undefined) return refused
      return { status: 201, data: described(creating, 201, factsOf(addCheck(memory, report, notes))) }
    },
  },
  {
    on: updating,
    verb: 'check-append',
    answer: (asked, memory) => {
      const id = Number(asked.named['check_run_id'])
      const old = memory.checks.find((check) => check.id === id)
      if (old === undefined) return notFound
      const { report, notes } = reportOf(asked.body, old.report.sha)
      const refused = tooMuch(report, notes)
      if (refused !== undefined) return refused
      const check = appendNotes(memory, id, report, notes)
      return { status: 200, data: described(updating, 200, check && factsOf(check)) }
    },
  },
  {
    on: reading,
    verb: 'status-list',
    answer: (asked, memory) => {
      const sha = asked.named['ref'] ?? ''
      const all = statusesOf(memory, sha)
      const { items, headers } = pageOf(asked, all, memory.comments.perPage)
      const statuses = items.map(({ url, ...status }) => ({ ...status, target_url: url || null }))
      const data = { sha, state: 'success', total_count: all.length, statuses }
      return { status: 200, data: described(reading, 200, data), headers }
    },
  },
  {
    on: setting,
    verb: 'status-set',
    answer: (asked, memory) => {
      const status = statusIn(asked)
      if ([...status.description].length > mostStatusCharacters) return tooLong('description')
      addStatus(memory, asked.named['sha'] ?? '', status)
      const { url, ...facts } = status
      return { status: 201, data: described(setting, 201, { ...facts, target_url: url || null }) }
    },
  },
]

function reportOf(body: unknown, sha: string): { report: CheckReport; notes: readonly CheckNote[] } {
  const detailsUrl = textOrNone(body, 'details_url')
  const report = {
    name: textAt(body, 'name'),
    sha,
    externalId: textOrNone(body, 'external_id'),
    conclusion: textAt(body, 'conclusion') as CheckReport['conclusion'],
    title: textAt(body, 'output', 'title'),
    summary: textAt(body, 'output', 'summary'),
    ...(detailsUrl === '' ? {} : { detailsUrl }),
  }
  const notes = at(body, 'output', 'annotations') === undefined ? [] : listAt(body, 'output', 'annotations')
  return { report, notes: notes.map(noteOf) }
}

function noteOf(note: unknown): CheckNote {
  return {
    path: textAt(note, 'path'),
    line: Number(at(note, 'start_line')),
    level: textAt(note, 'annotation_level') as CheckNote['level'],
    title: textOrNone(note, 'title'),
    message: textAt(note, 'message'),
  }
}

function tooMuch({ summary }: CheckReport, notes: readonly CheckNote[]): Reply | undefined {
  if (notes.length > mostNotes) return tooLong('annotations')
  return [...summary].length > mostCheckCharacters ? tooLong('summary') : undefined
}

const tooLong = (field: string) => said(422, `Validation Failed: ${field} is too long`)

function factsOf({ id, externalId, conclusion, report, notes, url }: KeptCheck): object {
  const { name, sha, title, summary, detailsUrl = url } = report
  return {
    id,
    name,
    head_sha: sha,
    external_id: externalId,
    html_url: url,
    details_url: detailsUrl,
    status: 'completed',
    conclusion,
    output: { title, summary, annotations_count: notes.length },
  }
}

function statusIn({ body }: Asked): Status {
  return {
    context: textOrNone(body, 'context') || 'default',
    state: textAt(body, 'state') as Status['state'],
    description: textOrNone(body, 'description'),
    url: textOrNone(body, 'target_url'),
  }
}
