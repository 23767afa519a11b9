import type { VoidReason } from './telemetry.ts'

/** Ends the reading of a look that says nothing; never leaves the telemetry, which answers with a void look. */
export class VoidLook extends Error {
  readonly because: VoidReason
  constructor(because: VoidReason, message: string) {
    super(message)
    this.because = because
  }
}
