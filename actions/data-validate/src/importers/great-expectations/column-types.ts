import { fits, kindOf } from '@ml-actions/conditions/values/kind'
import type { TypeName } from '@ml-actions/dataset/table'
import { typeNamedBy } from '../type-names.ts'
import { Unmapped } from '../unmapped.ts'
import type { Into, Translate } from './expectation.ts'

/**
 * Finds the type that another tool's name for one stands for.
 * @throws {Unmapped} for `object`, which may be anything, and for names of no type of ours
 */
function typeNamed(name: string, key: string): TypeName {
  const type = typeNamedBy(name)
  if (type !== undefined) return type
  const why = /^(object_?|o)$/i.test(name)
    ? 'the type object, which holds anything'
    : `the type ${JSON.stringify(name.slice(0, 40))}, which is none of a contract`
  throw new Unmapped(`it asks for ${why}`, ['kwargs', key])
}

const ofType = (key: string): Translate => {
  return (kwargs, into) => {
    const column = kwargs.text('column')
    if (kwargs.get(key) === undefined) into.present(column)
    else demand(column, typeNamed(kwargs.text(key), key), into)
  }
}

const inTypeList: Translate = (kwargs, into) => {
  const column = kwargs.text('column')
  if (kwargs.get('type_list') === undefined) {
    into.present(column)
    return
  }
  const types = kwargs.texts('type_list').map((name) => typeNamed(name, 'type_list'))
  const widest = [...types, 'integer' as const, 'number' as const].find((one) =>
    types.every((type) => fits(type, one)),
  )
  const isFamily = new Set(types.map((type) => kindOf[type])).size === 1
  if (widest === undefined || types.length === 0 || (!isFamily && widest !== 'number')) {
    throw new Unmapped('its type_list holds types that no one type of a contract holds', [
      'kwargs',
      'type_list',
    ])
  }
  demand(column, widest, into)
}

function demand(column: string, type: TypeName, into: Into): void {
  into.demandType(column, type)
  into.present(column)
}

/** Expectations about the type of a column. */
export const columnTypes: readonly (readonly [string, Translate])[] = [
  ['expect_column_values_to_be_of_type', ofType('type_')],
  ['expect_column_type_to_be', ofType('type_')],
  ['expect_column_values_to_be_in_type_list', inTypeList],
]
