import { filesNamed, paths } from './named-files.ts'
import type { Probe } from './probe.ts'

/** How many bytes the files have together, and how many files there are. */
interface Measured {
  readonly bytes: number
  readonly files: number
}

interface Seen {
  readonly candidate: Measured
  readonly baseline?: Measured
}

/** The size of a file, or of all files that a glob names; exact. */
export const size = {
  name: 'size',
  keyword: 'size',
  summary: 'The size of a file, or of the files of a glob together, in MB of a million bytes.',
  better: 'lower',
  share: false,
  units: {
    B: 1e-6,
    KB: 1e-3,
    KiB: 1_024 / 1e6,
    MB: 1,
    MiB: 1_048_576 / 1e6,
    GB: 1e3,
    GiB: 1_073_741_824 / 1e6,
  },
  schema: {
    size: { ...paths, description: 'The file; or a glob, or several of either, whose files are added.' },
    'baseline-size': { ...paths, description: 'The same of the baseline.' },
  },
  todo: 'find out what it grew by',
  example: { size: 'out/model.onnx', max: '50MB' },
  subject: () => 'size (MB)',
  async gather(settings, reach) {
    const measure = async (named: unknown): Promise<Measured> => {
      const files = await filesNamed(named, reach)
      let bytes = 0
      for (const file of files) bytes += await reach.size(file)
      return { bytes, files: files.length }
    }
    const baseline = settings['baseline-size']
    return {
      candidate: await measure(settings['size']),
      ...(baseline === undefined ? {} : { baseline: await measure(baseline) }),
    }
  },
  read: ({ candidate, baseline }) => ({
    candidate: readingOf(candidate),
    ...(baseline === undefined ? {} : { baseline: readingOf(baseline) }),
    findings: [],
  }),
} as const satisfies Probe<Seen>

function readingOf({ bytes, files }: Measured) {
  if (files > 0) return { is: 'point', value: bytes / 1e6, exact: true } as const
  const because = 'no file is named so'
  return {
    is: 'absent',
    reason: 'nothing-evaluated',
    because,
    todo: 'did the step that writes it run?',
  } as const
}
