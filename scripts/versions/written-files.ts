import { collectedVersion } from '@ml-actions/cml-report/collected/collected'
import { readCollected } from '@ml-actions/cml-report/collected/read'
import { readHeader, stateVersion } from '@ml-actions/data-validate/state/document'
import { countsVersion, parseCounts } from '@ml-actions/drift-check/counts/counts-file'
import { historyVersion, parseHistory } from '@ml-actions/drift-check/history/history'
import { parseReference, referenceVersion } from '@ml-actions/drift-check/reference/reference-file'
import { ledgerVersion, parseLedger } from '@ml-actions/model-gate/ledger/ledger'
import { documentVersion } from '@ml-actions/verdict/document/verdict-shape'
import { messageInWords } from '@ml-actions/verdict/faults'
import { parseVerdict } from '@ml-actions/verdict/json'
import { misuseOf, type VersionedKind } from './versioned-kind.ts'

const text = `sha256:${'0'.repeat(64)}`
const look = {
  holdout: text,
  sketch: [],
  rows: 1,
  candidate: text,
  policy: text,
  look: 1,
  at: '2026-01-01',
  outcome: 'pass',
}
const decision = {
  at: '2026-01-01T00:00:00.000Z',
  decision: 'hold',
  enough: false,
  current: text,
  reference: text,
}
const nothing = { rows: 0, columns: [], sources: [], asked: '' }

/** The files that one step writes and another reads, perhaps weeks later. */
export const writtenFiles: readonly VersionedKind[] = [
  {
    name: 'verdict',
    where: '`verdict.json`',
    says: '`"version": N`',
    version: documentVersion,
    writtenBy: 'every action',
    readBy: 'cml-report, model-registry, drift-check',
    without: 'refused',
    told: async (version) => {
      const parsed = parseVerdict(JSON.stringify({ version }))
      return parsed.is === 'refused' ? messageInWords(parsed.because) : undefined
    },
  },
  {
    name: 'collected report',
    where: '`collected.json`',
    says: '`"version": N`',
    version: collectedVersion,
    writtenBy: 'cml-report, in the job of a fork',
    readBy: 'cml-report, in the job that publishes',
    without: 'refused',
    told: async (version) => {
      const read = readCollected(new TextEncoder().encode(JSON.stringify({ version })))
      return read.is === 'refused' ? messageInWords(read.because) : undefined
    },
  },
  {
    name: 'state of a shard',
    where: '`state.json` beside `state.bin`',
    says: '`"version": N`',
    version: stateVersion,
    writtenBy: 'data-validate, `mode: state`',
    readBy: 'data-validate, `mode: merge`',
    without: 'refused',
    told: (version) => misuseOf(() => readHeader(JSON.stringify({ version }), 'state.json')),
  },
  {
    name: 'ledger of a holdout',
    where: 'the policy’s `holdout.ledger`',
    says: '`"holdout-ledger": N`, each line',
    version: ledgerVersion,
    writtenBy: 'model-gate',
    readBy: 'model-gate',
    without: 'read as version 1',
    told: (version) =>
      misuseOf(() => parseLedger(JSON.stringify({ 'holdout-ledger': version, ...look }), 'ledger.jsonl')),
  },
  {
    name: 'frozen reference',
    where: '`reference.json`',
    says: '`"drift-reference": N`',
    version: referenceVersion,
    writtenBy: 'drift-check, `mode: freeze`',
    readBy: 'drift-check',
    without: 'refused',
    told: (version) =>
      misuseOf(() => parseReference(JSON.stringify({ 'drift-reference': version }), 'reference.json')),
  },
  {
    name: 'counts of a part',
    where: '`counts.json`',
    says: '`"drift-counts": N`',
    version: countsVersion,
    writtenBy: 'drift-check, `mode: count`',
    readBy: 'drift-check',
    without: 'refused',
    told: (version) =>
      misuseOf(() => parseCounts(JSON.stringify({ 'drift-counts': version }), 'a.counts.json', nothing)),
  },
  {
    name: 'history of decisions',
    where: 'the file of the input `state`',
    says: '`"drift-history": N`, each line',
    version: historyVersion,
    writtenBy: 'drift-check',
    readBy: 'drift-check',
    without: 'read as version 1',
    told: (version) =>
      misuseOf(() =>
        parseHistory(JSON.stringify({ 'drift-history': version, ...decision }), 'history.jsonl'),
      ),
  },
]
