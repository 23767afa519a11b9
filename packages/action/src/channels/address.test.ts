import { expect, test } from '@jest/globals'
import { addressIn } from './address.ts'

test.each([
  ['https://hooks.slack.com/services/T/B/x', 'slack', 'https://hooks.slack.com/services/T/B/x'],
  ['https://hooks.slack-gov.com/services/T/B/x', 'slack', 'https://hooks.slack-gov.com/services/T/B/x'],
  ['https://hooks.slack.com.evil.example/x', 'webhook', 'https://hooks.slack.com.evil.example/x'],
  ['slack:https://chat.example/hooks/x', 'slack', 'https://chat.example/hooks/x'],
  ['webhook:https://hooks.slack.com/x', 'webhook', 'https://hooks.slack.com/x'],
  ['https://pager.example/in', 'webhook', 'https://pager.example/in'],
  ['http://127.0.0.1:8080/', 'webhook', 'http://127.0.0.1:8080/'],
  ['http://127.9.9.9/', 'webhook', 'http://127.9.9.9/'],
  ['http://localhost:1/', 'webhook', 'http://localhost:1/'],
  ['http://[::1]:80/', 'webhook', 'http://[::1]/'],
])('%j is an address of %s', (line, name, url) => {
  const found = addressIn(line)
  expect(found).toMatchObject({ is: 'address', url })
  expect(found.is === 'address' ? found.channel.name : '').toBe(name)
})

test.each([
  'http://example.com/marker',
  'http://127.0.0.1.example.com/marker',
  'http://localhost.example.com/marker',
  'http://127.0.0.1@example.com/marker',
  'https://user:marker@hooks.example/',
  'https://marker@hooks.example/',
  'https://:marker@hooks.example/',
  'file:///etc/marker',
  'javascript:alert(marker)',
  'teams:https://hooks.example/marker',
  'slack:marker',
  'slack:slack:https://hooks.example/marker',
  'marker',
])('%j is none, and the message does not repeat it', (line) => {
  const found = addressIn(line)
  expect(found.is).toBe('none')
  expect(JSON.stringify(found)).not.toContain('marker')
})
