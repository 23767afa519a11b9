import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { certificateFault } from './certificate.ts'

const address = 'https://trino.example.com/v1/statement'
const failed = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code }) })

describe('a certificate', () => {
  test.each<readonly [string, typeof Misuse | typeof Outage, RegExp]>([
    ['SELF_SIGNED_CERT_IN_CHAIN', Misuse, /NODE_EXTRA_CA_CERTS/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', Misuse, /NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_GET_ISSUER_CERT', Misuse, /NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', Misuse, /NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', Misuse, /NODE_EXTRA_CA_CERTS/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', Misuse, /of another host/],
    ['CERT_HAS_EXPIRED', Outage, /renew it/],
    ['CERT_NOT_YET_VALID', Outage, /renew it/],
  ])('%s is told, with what to do', (code, kind, said) => {
    const fault = certificateFault(failed(code), address)
    expect(fault).toBeInstanceOf(kind)
    expect(String(fault)).toContain(`the certificate of https://trino.example.com `)
    expect(String(fault)).toContain(`(${code})`)
    expect(String(fault)).toMatch(said)
  })

  test.each([failed('ECONNREFUSED'), new TypeError('fetch failed', { cause: 'gone' }), 'gone'])(
    'has nothing to do with %p',
    (error) => {
      expect(certificateFault(error, address)).toBeUndefined()
    },
  )
})
