import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { metricsAddress } from './metrics-address.ts'

const place = { path: 'rollout.yml', line: 9, column: 17 }

test.each(['http://prometheus:9090', 'https://metrics.example/prom?tenant=a', 'http://[::1]:9090/'])(
  '%j is an address',
  (text) => {
    expect(() => metricsAddress(text, place)).not.toThrow()
  },
)

const wrong = [
  'prometheus:9090',
  'file:///etc/passwd',
  'ftp://p',
  'javascript:1',
  'http://',
  ' ',
  '//p',
  '9090',
]

test.each(wrong)('%j is refused where it stands', (text) => {
  expect(() => metricsAddress(text, place)).toThrow(/^rollout\.yml:9:17: the address of Prometheus is "/)
})

test('no address at all is refused where the file has it', () => {
  expect(() => metricsAddress('', place)).toThrow(Misuse)
})

test.each(['http://me:marker@p:9090', 'https://marker@p:9090', 'http://:marker@p:9090'])(
  'what is secret in %j is refused and not told',
  (text) => {
    const refused = () => metricsAddress(text, place)
    expect(refused).toThrow('on p:9090 holds a user or a password')
    expect(refused).not.toThrow(/marker/)
  },
)

test.each(['me:marker@p:9090', 'ftp://me:marker@p', 'http//me:mar@marker@p', 'me:marker\n@p'])(
  'what may be a password in %j is not told either',
  (text) => {
    const refused = () => metricsAddress(text, place)
    expect(refused).toThrow('the address of Prometheus is "…@p')
    expect(refused).not.toThrow(/marker/)
  },
)
