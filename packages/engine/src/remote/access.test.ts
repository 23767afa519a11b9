import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { accessOf as accessOfKind, type Environment } from './access.ts'

const kind = {
  name: 'Trino',
  variables: 'TRINO',
  listens: 'a Trino coordinator',
  example: 'https://trino.example.com',
}
const accessOf = (environment: Environment) => accessOfKind(environment, kind)

const server = { TRINO_SERVER: 'https://trino.example.com/' }

describe('where a server is asked', () => {
  test('and as whom', () => {
    expect(accessOf(server)).toEqual({ base: 'https://trino.example.com', user: 'ml-actions' })
    expect(accessOf({ TRINO_SERVER: 'http://[::1]:8080/way/', TRINO_USER: 'ann' })).toEqual({
      base: 'http://[::1]:8080/way',
      user: 'ann',
    })
    expect(accessOf({ ...server, TRINO_USER: 'ann', TRINO_PASSWORD: 'ü:1' })).toEqual({
      base: 'https://trino.example.com',
      user: 'ann',
      authorization: `Basic ${Buffer.from('ann:ü:1').toString('base64')}`,
    })
    expect(accessOf({ ...server, TRINO_ACCESS_TOKEN: 'a.b.c\n' })).toMatchObject({
      authorization: 'Bearer a.b.c',
    })
  })

  const secret = 'hunter2'
  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ['nothing', {}, /no Trino server is named/],
    ['a driver’s address', { TRINO_SERVER: `jdbc:trino://h?password=${secret}` }, /a jdbc: address/],
    ['a word', { TRINO_SERVER: 'trino' }, /"trino", which is no server/],
    ['a parameter', { TRINO_SERVER: `https://h/?password=${secret}` }, /which is no server/],
    ['credentials in it', { TRINO_SERVER: `https://ann:${secret}@h` }, /holds a user or a password/],
    ['no encryption', { TRINO_SERVER: 'http://trino.example.com' }, /everybody on the way reads/],
    ['a host that begins as loopback does', { TRINO_SERVER: 'http://127.0.0.1.example.com' }, /everybody/],
    ['a password of nobody', { ...server, TRINO_PASSWORD: secret }, /TRINO_USER is not/],
    ['a header in the user', { ...server, TRINO_USER: 'ann\r\nx: y' }, /TRINO_USER holds/],
    [
      'a header in the token',
      { ...server, TRINO_ACCESS_TOKEN: `${secret}\r\nx: y` },
      /TRINO_ACCESS_TOKEN holds/,
    ],
  ])('%s is refused, and shows no secret', (_, environment, said) => {
    const refused = () => accessOf(environment)
    expect(refused).toThrow(Misuse)
    expect(refused).toThrow(said)
    expect(refused).not.toThrow(new RegExp(secret))
  })
})
