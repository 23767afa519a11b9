import { calibration } from './calibration.ts'
import { confusionMatrix } from './confusion-matrix.ts'
import { data } from './data.ts'
import { details } from './details.ts'
import { footer } from './footer.ts'
import { headline } from './headline.ts'
import { history } from './history.ts'
import { markdown } from './markdown.ts'
import { metrics } from './metrics.ts'
import { parameters } from './parameters.ts'
import { plots } from './plots.ts'
import { provenance } from './provenance.ts'
import { reasons } from './reasons.ts'
import { reproduce } from './reproduce.ts'
import { roc } from './roc.ts'
import type { Section } from './section.ts'
import { slices } from './slices.ts'
import { trainingCurves } from './training-curves.ts'
import { verdicts } from './verdicts.ts'

/** The sections of the report, in the order of the page. */
export const sections = [
  headline,
  provenance,
  verdicts,
  metrics,
  slices,
  reasons,
  parameters,
  data,
  confusionMatrix,
  roc,
  calibration,
  trainingCurves,
  plots,
  history,
  markdown,
  details,
  reproduce,
  footer,
] as const satisfies readonly Section[]
