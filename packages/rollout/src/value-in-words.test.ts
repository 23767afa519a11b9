import { expect, test } from '@jest/globals'
import type { Json } from './json.ts'
import { valueInWords } from './value-in-words.ts'

const backend = (name: string, weight: number): Json => ({
  group: '',
  kind: 'Service',
  name,
  port: 80,
  weight,
})
const destination = (host: string, weight: number): Json => ({ destination: { host }, weight })

test.each<[string, string, Json | undefined, string]>([
  ['what is not there is nothing', '/spec/replicas', undefined, 'nothing'],
  ['a number is itself', '/spec/replicas', 2, '2'],
  [
    'backends of a gateway are their names and weights',
    '/spec/rules/0/backendRefs',
    [backend('flights', 80), backend('flights-b', 20)],
    'flights 80, flights-b 20',
  ],
  [
    'so are destinations of Istio',
    '/spec/http/0/route',
    [destination('flights', 95), destination('flights-b', 5)],
    'flights 95, flights-b 5',
  ],
  [
    'a predictor is its release, its pods and its part of the traffic',
    '/spec/predictor',
    { model: { storageUri: 's3://models/fraud/2' }, minReplicas: 3, canaryTrafficPercent: 0 },
    'predictor of s3://models/fraud/2 on at least 3 pods, at 0 %',
  ],
  ['a backend without a weight is its name', '/spec/rules/0/backendRefs', [{ name: 'flights' }], 'flights'],
  ['another list is shown as it is', '/spec/x', [{ weight: 1 }], '[{"weight":1}]'],
  [
    'of a pod template the images alone are said',
    '/spec/template',
    { spec: { containers: [{ name: 'api', image: 'a:1', env: [{ name: 'KEY', value: 'secret' }] }] } },
    'pods of a:1',
  ],
])('%s', (_, path, value, words) => {
  expect(valueInWords(path, value)).toBe(words)
})
