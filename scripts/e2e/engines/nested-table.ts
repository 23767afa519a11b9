import assert from 'node:assert/strict'
import { asked } from '@ml-actions/engine/asked'
import type { Relation } from '@ml-actions/engine/column'
import type { Engine } from '@ml-actions/engine/engine'
import { type Aggregate, both, not, present } from '@ml-actions/engine/expression'
import { flattened, scalarOf } from '@ml-actions/engine/nested'
import { planned } from '@ml-actions/engine/plan'
import type { Checked } from '../checked.ts'
import type { told as toldOf } from './told.ts'

const signal = new AbortController().signal

/** Four rows of a struct in a struct, with nulls at each level, as both engines write them. */
export const nestedRows = {
  trino: `SELECT CAST(a AS row(b bigint, "C_d" row(e varchar, f real))) AS a, ARRAY[1] AS l FROM (VALUES
    ROW(ROW(1, ROW('x', 1.5E0))), ROW(NULL), ROW(ROW(NULL, NULL)), ROW(ROW(3, ROW(NULL, nan())))) AS t(a)`,
  spark: `SELECT CAST(a AS STRUCT<b: BIGINT, C_d: STRUCT<e: STRING, f: FLOAT>>) AS a, ARRAY(1) AS l FROM VALUES
    (named_struct('b', 1, 'C_d', named_struct('e', 'x', 'f', 1.5))), (NULL),
    (named_struct('b', NULL, 'C_d', NULL)), (named_struct('b', 3, 'C_d', named_struct('e', NULL, 'f', double('NaN')))) AS t(a)`,
}

/** Holds members of structs to the numbers that a person reads off those rows. */
export function nestedTable(
  told: ReturnType<typeof toldOf>,
  engine: Engine,
  relation: Relation,
): Promise<Checked> {
  return told('members of structs are columns of their own', async () => {
    const columns = flattened(await engine.describe(relation, signal))
    const needs = columns.map((column) => {
      const of = scalarOf(column)
      const where = column.type.is === 'float' ? both(present(of), not({ is: 'nan', of })) : present(of)
      const rows: Aggregate = { is: 'rows', where: present(of) }
      const least: Aggregate | undefined = column.type.is === 'json' ? undefined : { is: 'lowest', of, where }
      return { column, rows, least }
    })
    const all = needs.flatMap(({ rows, least }) => [rows, ...(least === undefined ? [] : [least])])
    const answers = await asked(engine, planned(relation, all, engine.dialect), { signal, tell: () => {} })
    const found = needs.map(({ column: { name, type }, rows, least }) => {
      const text = least === undefined ? null : answers.text(least)
      return [name.toLowerCase(), Number(answers.whole(rows)), type.is === 'float' ? Number(text) : text]
    })
    assert.deepEqual(found, [
      ['a.b', 2, '1'],
      ['a.c_d.e', 1, ':x'],
      ['a.c_d.f', 2, 1.5],
      ['l', 4, null],
    ])
  })
}
