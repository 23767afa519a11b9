import { calibration } from './calibration.ts'
import { confusionMatrix } from './confusion-matrix.ts'
import { details } from './details.ts'
import { footer } from './footer.ts'
import { headline } from './headline.ts'
import { metrics } from './metrics.ts'
import { reasons } from './reasons.ts'
import { roc } from './roc.ts'
import type { Section } from './section.ts'
import { slices } from './slices.ts'
import { verdicts } from './verdicts.ts'

/** The sections of the report, in the order of the page. */
export const sections = [
  headline,
  verdicts,
  metrics,
  slices,
  reasons,
  confusionMatrix,
  roc,
  calibration,
  details,
  footer,
] as const satisfies readonly Section[]
