import type { CompatNumber } from './compat-number.ts'
import { evidently } from './evidently.ts'
import { evidentlyChisquare } from './evidently-chisquare.ts'
import { evidentlyJensenshannon } from './evidently-jensenshannon.ts'
import { evidentlyKlDiv } from './evidently-kl-div.ts'
import { evidentlyKs } from './evidently-ks.ts'
import { evidentlyPsi } from './evidently-psi.ts'
import { evidentlyWasserstein } from './evidently-wasserstein.ts'
import { evidentlyZ } from './evidently-z.ts'
import { ksPAsymptotic } from './ks-p-asymptotic.ts'
import { ksPExact } from './ks-p-exact.ts'
import { ksStatistic } from './ks-statistic.ts'
import { nannymlJensenShannon } from './nannyml-jensen-shannon.ts'
import { nannymlKolmogorovSmirnov } from './nannyml-kolmogorov-smirnov.ts'
import { nannymlLInfinity } from './nannyml-l-infinity.ts'
import { nannymlWasserstein } from './nannyml-wasserstein.ts'
import { tfdvInfinityNorm } from './tfdv-infinity-norm.ts'
import { tfdvJensenShannonDivergence } from './tfdv-jensen-shannon-divergence.ts'
import { tfdvNormalizedAbsDifference } from './tfdv-normalized-abs-difference.ts'

/** Every number of another tool, by name in alphabetical order. */
export const compatNumbers = [
  evidently,
  evidentlyChisquare,
  evidentlyJensenshannon,
  evidentlyKlDiv,
  evidentlyKs,
  evidentlyPsi,
  evidentlyWasserstein,
  evidentlyZ,
  ksPAsymptotic,
  ksPExact,
  ksStatistic,
  nannymlJensenShannon,
  nannymlKolmogorovSmirnov,
  nannymlLInfinity,
  nannymlWasserstein,
  tfdvInfinityNorm,
  tfdvJensenShannonDivergence,
  tfdvNormalizedAbsDifference,
] as const satisfies readonly CompatNumber[]
