import { wordsFor } from '@ml-actions/rollout/criterion'
import { goesOn, type Harm, type HarmShare } from '@ml-actions/rollout/harm'
import type { Check, Table } from '@ml-actions/verdict/verdict'

interface Counts {
  readonly bad: number
  readonly total: number
}

/** Ends the headline with what came of the harm; `''` where the metrics do not say. */
export function harmInHeadline(harm: Harm | undefined): string {
  const share = harm?.is === 'asked' ? headOf(harm.shares) : undefined
  if (share?.since === undefined) return ''
  const is = changeInWords(share)
  return goesOn(harm) ? `, and the harm goes on: ${is}` : `; ${is}`
}

/** Judges whether the harm is over. What is not known warns; what goes on is told, and decides. */
export function harmChecks(harm: Harm | undefined): readonly Check[] {
  if (harm === undefined || harm.is === 'not-asked') return []
  const rest = {
    rule: 'rollback/error-share',
    name: 'error share',
    wanted: 'as few bad requests as are allowed, since the release serves',
    findings: [],
  } as const
  if (harm.is !== 'asked')
    return [
      {
        ...rest,
        outcome: 'inconclusive',
        severity: 'warn',
        is: `not asked: ${harm.why}`,
        todo: 'look at the metrics by hand: whether the harm is over is not known here',
        reason: 'no-answer',
      },
    ]
  const is = harm.shares.map(inWords).join('; ')
  if (goesOn(harm))
    return [
      { ...rest, outcome: 'inconclusive', severity: 'error', is, todo: lookElsewhere, reason: 'goes-on' },
    ]
  const isSure = harm.shares.every(({ stands }) => stands === 'within' || stands === 'only-told')
  if (isSure) return [{ ...rest, outcome: 'pass', severity: 'warn', is }]
  const todo =
    'look at the metrics again in some minutes: too little was counted to say that the harm is over'
  return [{ ...rest, outcome: 'inconclusive', severity: 'warn', is, todo, reason: 'not-sure' }]
}

/** Says plainly where nothing was asked. */
export function harmNotes(harm: Harm | undefined): readonly string[] {
  return harm?.is === 'not-asked' ? [`Whether the harm is over was not asked: ${harm.why}`] : []
}

/** What a maintainer does next when the release was not the cause. */
const lookElsewhere =
  'the release is back, and the harm was not its own: look at what both releases need (features, data, databases, nodes, the gateway) before you restore another one'

/** Draws the shares before and since; none where nothing was asked. */
export function harmTables(harm: Harm | undefined): readonly Table[] {
  if (harm?.is !== 'asked') return []
  const rows = harm.shares.map((share) => {
    const { criterion, before, since, stands } = share
    const { ceiling } = criterion
    const limit = ceiling === null ? 'none' : percent(ceiling)
    return [wordsFor(criterion).badOnes, told(before), told(since), limit, words[stands]]
  })
  const columns = ['share of', 'in the five minutes before', 'since the release serves', 'ceiling', 'found']
  return [{ title: 'Is the harm over?', columns, rows }]
}

/** Gives the share that outputs and facts speak of: errors where they are counted, else the first that is. */
export function sharesInFacts(harm: Harm | undefined): Readonly<Record<string, number | null>> {
  if (harm?.is !== 'asked') return {}
  const head = headOf(harm.shares)
  return { 'error-share-before': shareOf(head?.before), 'error-share-since': shareOf(head?.since) }
}

const words = {
  within: 'within its ceiling',
  above: 'above its ceiling',
  unsure: 'too little to say',
  'only-told': 'no ceiling is asked for',
} as const satisfies Record<HarmShare['stands'], string>

/** The worst first: what goes on is what people must read. */
function headOf(shares: readonly HarmShare[]): HarmShare | undefined {
  const isErrors = ({ criterion }: HarmShare) => criterion.question.name === 'errors'
  return shares.find(({ stands }) => stands === 'above') ?? shares.find(isErrors) ?? shares[0]
}

function inWords(share: HarmShare): string {
  const { since, why, stands, criterion } = share
  if (since === undefined) return `${wordsFor(criterion).badOnes}: not known since, ${why}`
  return `${changeInWords(share)} (${counted(since)}; ${words[stands]})`
}

function changeInWords({ criterion, before, since }: HarmShare): string {
  const was = before === undefined || before.total === 0 ? 'not known' : percent(before.bad / before.total)
  const is = since === undefined ? 'not known' : percent(since.bad / since.total)
  return `${wordsFor(criterion).badOnes}: ${was} before, ${is} since`
}

function told(counts: Counts | undefined): string {
  if (counts === undefined || counts.total === 0) return 'not known'
  return `${percent(counts.bad / counts.total)} (${counted(counts)})`
}

function counted({ bad, total }: Counts): string {
  return `${bad} of ${total}`
}

function shareOf(counts: Counts | undefined): number | null {
  return counts === undefined || counts.total === 0 ? null : counts.bad / counts.total
}

/** A share as percent in two digits: more would be noise. */
function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`
}
