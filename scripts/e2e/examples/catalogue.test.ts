import { relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { workflowFiles } from '../../build/workspace.ts'
import { stories } from './catalogue.ts'

/** Run by another group of the suite, or not run by act yet; each with where, or why. */
const elsewhere: Readonly<Record<string, string>> = {
  'pull-request.yml': 'the group act',
  'fork-collect.yml': 'the group act',
  'fork-publish.yml': 'the group act',
  'continuous-training.yml': 'the group training',
  'validate-model.yml': 'the group training',
  'rollback.yml': 'the group training',
}

test('each workflow that users copy is run by a story, or says where it is run', () => {
  const copied = workflowFiles()
    .filter((file) => file.startsWith('workflows-examples'))
    .map((file) => relative('workflows-examples', file))
  const told = stories.flatMap(({ workflows }): readonly string[] => workflows)
  expect([...new Set(told), ...Object.keys(elsewhere)].sort()).toEqual([...copied].sort())
})

test('a story has a name of its own, by which it is chosen', () => {
  const names = stories.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
