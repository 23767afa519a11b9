/** JSON Schema of how long one call may take. */
export const timeout = {
  oneOf: [
    { type: 'number', exclusiveMinimum: 0, maximum: 3600 },
    { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)?(ms|s|m)$', examples: ['30s'] },
  ],
  description: 'How long one call may take, in seconds or as `90s`; 60 seconds by default.',
} as const

/** Reads it. */
export function millisecondsIn(asked: unknown): number {
  if (typeof asked === 'number') return asked * 1_000
  const [, digits, unit] = /^([0-9.]+)(ms|s|m)$/.exec(String(asked ?? '60s')) ?? []
  return Number(digits) * ({ ms: 1, s: 1_000, m: 60_000 }[unit ?? 's'] ?? 1_000)
}
