import { expect, test } from '@jest/globals'
import { parseVerdict, printVerdict } from '../json.ts'
import { saying } from '../verdict.suite.ts'
import { around, rendererSuite } from './renderer.suite.ts'
import { verdictJson } from './verdict-json.ts'

rendererSuite(verdictJson, {
  forged: (output) => {
    const parsed = parseVerdict(output)
    if (parsed.is === 'refused') return /says pass/.test(parsed.because.is) ? [] : [parsed.because.is]
    return printVerdict(parsed.verdict, parsed.toolVersion) === output ? [] : ['another verdict']
  },
  green: (output) => JSON.parse(output).outcome === 'pass',
  says: (output, headline) => JSON.parse(output).headline === headline,
})

test('is verdict.json of this version of the tool', () => {
  expect(verdictJson.render(saying('x'), around)).toBe(printVerdict(saying('x'), '0.1.0'))
})
