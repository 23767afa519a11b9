import { expect, test } from '@jest/globals'
import { masked } from './masked-line.ts'

test.each([
  ['connect to postgres://ann:pw@db:5432/x', 'connect to postgres://***@db:5432/x'],
  ['password=hunter2 user=ann', 'password=*** user=ann'],
  ['{"api_key": "abc-def", "n": 3}', '{"api_key": "***", "n": 3}'],
  ['Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
  ['sent with bearer 0123456789', 'sent with bearer ***'],
  ['AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE', 'AWS_ACCESS_KEY_ID=***'],
  ['using AKIAIOSFODNN7EXAMPLE now', 'using *** now'],
  ['hf_0123456789abcdefghij refused', '*** refused'],
  ['jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'jwt ***'],
])('%s is told as %s', (line, told) => {
  expect(masked(line, [])).toBe(told)
})

test.each([
  "ModuleNotFoundError: No module named 'torch'",
  'max_tokens=512 and the tokenizer: fast',
  "KeyError: 'API_KEY'",
  'see https://docs.example/errors@v2',
  'sk-learn-pipeline-of-the-winter',
])('%s is told as it is', (line) => {
  expect(masked(line, [])).toBe(line)
})

test('a text that is known to be a secret is masked wherever it stands, the longest first, and a short one nowhere', () => {
  expect(
    masked('xcorrect-horse-battery, correct-horse, abc', ['correct-horse', 'abc', 'correct-horse-battery']),
  ).toBe('x***, ***, abc')
})

test('a hostile line takes no longer than its length', () => {
  const hostile = [
    'a'.repeat(2_000),
    '://'.repeat(600),
    'eyJ'.repeat(600),
    'token'.repeat(400),
    `${'a-'.repeat(900)}@`,
  ]
  for (const line of hostile) expect(masked(line, ['secret']).length).toBeLessThanOrEqual(line.length)
})
