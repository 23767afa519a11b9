import type { Telemetry } from './telemetry.ts'

/** Telemetry that nobody asks for: a rollback does not wait for counts. */
export const noTelemetry: Telemetry = {
  now: async () => undefined,
  bursts: async () => undefined,
  probe: async () => ({ is: 'no-answer', message: 'no telemetry is asked' }),
  look: async (question, _, window) => ({
    is: 'void',
    question: question.name,
    window,
    because: 'no-answer',
    message: 'no telemetry is asked',
  }),
}
