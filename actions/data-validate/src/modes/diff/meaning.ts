import { kindOf } from '@ml-actions/conditions/values/kind'
import { checks } from '@ml-actions/data-validate/checks/catalogue'
import { isKeyword } from '@ml-actions/data-validate/checks/check'
import { matchesGlob } from '@ml-actions/data-validate/forms/glob'
import type { TypeName } from '@ml-actions/dataset/table'
import { isMap } from '@ml-actions/verdict/mapping'
import { type Demand, isWhole } from '../demand.ts'
import type { Keywords } from './change.ts'

/** Demands of rows, or of groups of them, that fail whatever other rows there are. */
const ofEach = new Set([
  ...checks.filter(isKeyword).map(({ name }) => name),
  ...checks.filter(({ level }) => level === 'row').map(({ name }) => name),
  ...['type', 'unique', 'primary-key', 'foreign-keys', 'duplicate-rows', 'blank-rows', 'row-rules'],
])

/** What is asked of headers or files, not of rows, or says nothing. */
const ofFiles = new Set([
  ...['required', 'position', 'count', 'any-of-columns', 'column-count', 'column-order', 'other-columns'],
  ...['file', 'rows', 'data', 'contract', 'name', 'owner', 'description', 'sample', 'columns'],
  ...['accept', 'null', 'timezone'],
])

/** Keywords of one column that ask the same of a text and of the value that is read from it. */
const ofAnyReading = new Set(['nulls', 'null-count', 'null-share', 'required', 'position', 'unique'])

/** Whether what a keyword asks fails a row, or a group of rows, whatever other rows there are. */
export function judgesEach(keyword: string): boolean {
  return ofEach.has(keyword)
}

/** Whether a whole contract judges rows one by one, and lets none off. */
export function judgesOnlyEach(contract: Keywords): boolean {
  const columns = isMap(contract['columns']) ? Object.values(contract['columns']) : []
  const keywords = [contract, ...columns].flatMap((rule) => (isMap(rule) ? Object.keys(rule) : []))
  return keywords.every((key) => ofEach.has(key) || ofFiles.has(key)) && !namesKey(contract, 'mostly')
}

/** Whether a demand says how cells are read, so that every other check may see another value. */
export function readsCells(keyword: string, { value }: Demand, type: TypeName = 'text'): boolean {
  switch (keyword) {
    case 'type':
    case 'null':
      return true
    case 'accept':
      return !Array.isArray(value) || value.length > 0
    case 'nan':
    case 'empty':
      return value === null || value === 'null'
    case 'timezone':
      return value !== 'required' && value !== 'forbidden'
    case 'format':
      return isMap(value) && (kindOf[type] === 'datetime' || kindOf[type] === 'time')
    default:
      return false
  }
}

/** Whether a type that is said for the first time lets through no value that was not let through. */
export function leavesOthersAlone(rule: Keywords, type: Demand, isMentioned: boolean): boolean {
  const word = isMap(type.value) ? type.value['is'] : type.value
  if (word === 'text' || word === 'category') return true
  return isWhole(type) && !isMentioned && Object.keys(rule).every((key) => ofAnyReading.has(key))
}

/** Whether a contract judges all columns of a row, named or not. */
export function readsRows(contract: Keywords): boolean {
  return ['missing', 'blank-rows', 'duplicate-rows'].some((key) => contract[key] !== undefined)
}

/** Whether a contract speaks of a column, or of one that a glob matches, elsewhere than in the column's own rule. */
export function mentions(contract: Keywords, column: string): boolean {
  const columns = isMap(contract['columns']) ? Object.values(contract['columns']) : []
  const isIt = (word: string) => word === column || matchesGlob(column, word)
  const speaks = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some(speaks)
      : isMap(value)
        ? Object.entries(value).some(([key, part]) => isIt(key) || speaks(part))
        : typeof value === 'string' && isIt(value)
  const { columns: _, ...dataset } = contract
  return speaks(Object.entries(dataset).map(([, value]) => value)) || speaks(columns.flatMap(conditionsIn))
}

function conditionsIn(rule: unknown): readonly unknown[] {
  const keywords = isMap(rule) ? Object.values(rule) : []
  return keywords.flatMap((one) => (isMap(one) && one['when'] !== undefined ? [one['when']] : []))
}

function namesKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((one) => namesKey(one, key))
  return isMap(value) && (Object.hasOwn(value, key) || Object.values(value).some((one) => namesKey(one, key)))
}
