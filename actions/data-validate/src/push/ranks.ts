import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { type Aggregate, typeOf } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import type { Questions } from '@ml-actions/engine/questions'
import { ranked } from '@ml-actions/engine/ranked'
import { Outage } from '@ml-actions/verdict/faults'
import type { Ranked } from '../checks/quantile.ts'
import type { Num } from '../values/number.ts'
import { rankingAt } from '../values/ranking.ts'
import { numberIn } from './answer.ts'
import { allPresent, finiteIn, type PushAbout, type Pushed, rowsWhere, type Settled } from './push.ts'

/**
 * Asks how many numbers there are, then for those at some ranks of their order.
 * @param ranksOf  the ranks, from 0, by how many numbers there are, which is not 0
 */
export function pushRanks(
  { columns, where }: PushAbout,
  ranksOf: (evaluated: number) => readonly number[],
): Pushed<Ranked> {
  const [column] = columns as readonly [PushColumn]
  const refused = unread([column])
  if (refused !== undefined) return refused
  const { scalar: of, form } = column
  const finite = finiteIn(column, where)
  const [rows, values, numbers] = [
    rowsWhere(where),
    rowsWhere(where, allPresent([column])),
    rowsWhere(finite),
  ]
  const [lowest, highest] = [endOf('lowest'), endOf('highest')]
  const type = typeOf(of)
  const told = (answers: Answers, found: readonly (readonly [number, Num])[] = []): Ranked => {
    const [all = 0, valued = 0, evaluated = 0] = [rows, values, numbers].map((one) =>
      Number(answers.whole(one)),
    )
    const counted = { evaluated, nonFinite: valued - evaluated, isFloat: form === 'float' }
    return { ranking: rankingAt(counted, found), skipped: all - valued }
  }
  function* ordered(answers: Answers, evaluated: number): Questions<Settled<Ranked>> {
    const [first, last] = [lowest, highest].map((end) => String(answers.text(end)))
    const all = { rows: evaluated, lowest: String(first), highest: String(last) }
    const ranks = ranksOf(evaluated)
    const found = yield* ranked({ of, where: finite }, all, ranks)
    if (ranks.some((rank) => !found.has(rank))) throw changed()
    return {
      state: told(
        answers,
        [...found].map(([rank, text]) => [rank, numberIn(text, type)]),
      ),
    }
  }
  return {
    needs: [rows, values, numbers, lowest, highest],
    state: told,
    further(answers) {
      const { evaluated, nonFinite } = told(answers).ranking
      return evaluated === 0 || nonFinite > 0 ? undefined : ordered(answers, evaluated)
    },
  }

  function endOf(is: 'lowest' | 'highest'): Aggregate {
    return { is, of, where: finite }
  }
}

function changed(): Outage {
  return new Outage({
    is: 'rows went from the table between two queries',
    wanted: 'rows that stay while they are judged',
    todo: 'run this again, when nothing writes to the table',
  })
}
