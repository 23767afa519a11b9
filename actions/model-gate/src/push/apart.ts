import type { EngineColumn } from '@ml-actions/engine/column'
import { comparable } from '@ml-actions/engine/exactly'
import type { Aggregate, Groups } from '@ml-actions/engine/expression'
import { columnsOf, type Joined, keyOf, matched, type Part } from '@ml-actions/engine/joined'
import { scalarOf } from '@ml-actions/engine/nested'
import type { Questions } from '@ml-actions/engine/questions'
import type { Asked, AskedTable, ToldQuery } from '@ml-actions/engine/tables'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Counted, counted } from './counted.ts'
import { type AskedRoles, found, notAsked, rowsHave, type Side, sideOf, tableOf } from './side.ts'

/** One model's table, and how its rows are known. */
interface Apart {
  readonly table: AskedTable
  readonly side: Side
  readonly id: EngineColumn
}

/** Tells the queries that would be asked of two tables, and runs none. */
export async function foretoldApart(
  [first, second]: readonly [Asked, Asked],
  roles: readonly [AskedRoles, AskedRoles],
): Promise<readonly ToldQuery[]> {
  const [one, other] = [apart(first, roles[0]), apart(second, roles[1])]
  const joined = joinedOf(one, other)
  return [
    ...(await one.table.foretell(own(one))),
    ...(await other.table.foretell(own(other))),
    ...(await first.foretell(joined, alone(joined))),
    ...(await first.foretell(joined, countedIn(joined, one, other))),
  ]
}

/**
 * Counts what two models said in a table each, of which the engine brings the rows together by their ids.
 * @param asked  of the candidate, then of the baseline
 * @throws {Misuse} for a row without an id or with that of another, and for rows that one model alone has
 */
export async function countedApart(
  asked: readonly [Asked, Asked],
  roles: readonly [AskedRoles, AskedRoles],
): Promise<Counted> {
  const [one, other] = [apart(asked[0], roles[0]), apart(asked[1], roles[1])]
  const joined = joinedOf(one, other)
  const seen = [await one.table.ask(own(one)), await other.table.ask(own(other))] as const
  const [left, right] = await asked[0].ask(joined, alone(joined))
  if (left > 0n) throw unmatched(left, [one, seen[0].rows], [other, seen[1].rows])
  if (right > 0n) throw unmatched(right, [other, seen[1].rows], [one, seen[0].rows])
  const told = await asked[0].ask(joined, countedIn(joined, one, other))
  const predictions = told.predictions.map((each, at) => {
    const more = seen[at]?.unusable ?? 0
    return { ...each, broken: { ...each.broken, count: each.broken.count + more } }
  })
  return { ...told, predictions }
}

function joinedOf(one: Apart, other: Apart): Joined {
  if (!comparable(one.id.type, other.id.type)) throw unlikeIds(one, other)
  return { is: 'joined', left: partOf(one), right: partOf(other) }
}

function countedIn(joined: Joined, one: Apart, other: Apart): Questions<Counted> {
  const sides = [sideIn('left', one.side, joined.left), sideIn('right', other.side, joined.right)]
  return counted(sides, matched(joined))
}

const ids = 'ids that are texts, whole numbers, decimals, days or times'

function apart(asked: Asked, roles: AskedRoles): Apart {
  const { path } = roles
  const table = tableOf(asked, path)
  const { id: name } = roles.roles
  if (name === undefined) throw noIds(path)
  const id = found(table.columns, name, path)
  if (id.inexact !== undefined) throw notAsked(name, `it holds ${id.inexact}`, path, ids)
  if (!['text', 'integer', 'decimal', 'date', 'datetime'].includes(id.type.is))
    throw notAsked(name, `it is ${id.word}`, path, ids)
  return { table, id, side: sideOf(table.columns, roles) }
}

/** What is asked of a table by itself. */
function* own({ side, id }: Apart): Questions<{ readonly rows: bigint; readonly unusable: number }> {
  const of = scalarOf(id)
  const rows: Aggregate = { is: 'rows', where: { is: 'always' } }
  const nulls: Aggregate = { is: 'rows', where: { is: 'null', of } }
  const groups: Groups = { is: 'groups', of: [of], where: { is: 'always' } }
  const answers = yield [rows, nulls, groups, ...side.unusable]
  if (answers.whole(nulls) > 0n) throw withoutIds(answers.whole(nulls), id.name, side.path)
  if (answers.groups(groups).repeated > 0n)
    throw repeated(answers.groups(groups).repeated, id.name, side.path)
  const unusable = side.unusable.reduce((sum, one) => sum + Number(answers.whole(one)), 0)
  return { rows: answers.whole(rows), unusable }
}

/** How many rows of either side have not their like on the other. */
function* alone({ left, right }: Joined): Questions<readonly [left: bigint, right: bigint]> {
  const ofLeft: Aggregate = { is: 'rows', where: { is: 'null', of: keyOf('right', right) } }
  const ofRight: Aggregate = { is: 'rows', where: { is: 'null', of: keyOf('left', left) } }
  const answers = yield [ofLeft, ofRight]
  return [answers.whole(ofLeft), answers.whole(ofRight)]
}

function partOf({ table, id, side }: Apart): Part {
  return {
    relation: table.relation,
    where: table.where,
    key: scalarOf(id),
    columns: side.columns.map(({ of }) => of),
  }
}

/** The same columns, as they are called in what is joined. */
function sideIn(which: 'left' | 'right', side: Side, part: Part): Side {
  const told = columnsOf(which, part)
  const columns = side.columns.map((column, at) => ({ ...column, of: told[at] ?? column.of }))
  return { ...side, columns, unusable: [] }
}

function noIds(path: string): Misuse {
  return new Misuse({
    is: `the rows of ${path} have no ids`,
    wanted: 'an id column, by which rows are paired',
    todo: 'name it in the policy: "id: row_id"',
  })
}

function unlikeIds(one: Apart, other: Apart): Misuse {
  const [first, second] = [one, other].map(
    ({ id, side }) => `${JSON.stringify(id.name)} of ${side.path} is ${id.word}`,
  )
  return new Misuse({
    is: `${first}, and ${second}`,
    wanted: 'ids of one type, which the engine compares without rounding',
    todo: 'write ids in the same way in both, or cast one in a view',
    place: { path: one.side.path },
  })
}

function withoutIds(rows: bigint, name: string, path: string): Misuse {
  return new Misuse({
    is: `${rowsHave(rows)} no id in column ${JSON.stringify(name)}`,
    wanted: 'an id in every row',
    todo: `fill it in or leave the rows out of ${path}`,
    place: { path },
  })
}

function repeated(rows: bigint, name: string, path: string): Misuse {
  return new Misuse({
    is: `${rows} rows have an id in column ${JSON.stringify(name)} that another row has too`,
    wanted: 'each id once',
    todo: 'take the copies out, or name another id column',
    place: { path },
  })
}

function unmatched(
  count: bigint,
  [{ side: there }, rows]: readonly [Apart, bigint],
  [{ side: notThere }, others]: readonly [Apart, bigint],
): Misuse {
  const many = count === 1n ? '1 id' : `${count} ids`
  return new Misuse({
    is: `${many} of ${there.path} (${rows} rows) cannot be found in ${notThere.path} (${others} rows)`,
    wanted: 'the same ids in both tables',
    todo: 'predict the same rows with both models, and write ids in the same way',
    place: { path: there.path },
  })
}
