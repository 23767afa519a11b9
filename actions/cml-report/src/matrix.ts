import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Heading } from '@ml-actions/dataset/table'
import { type Confusion, confusionOf } from '@ml-actions/metrics/confusion'
import { gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import type { Matrix } from './evidence.ts'

/** What a workflow says about predictions. */
export interface MatrixInputs {
  readonly predictions: string
  readonly 'baseline-predictions': string
  readonly label: string
  readonly prediction: string
}

/** Over this many the column holds numbers or ids, and no classes. */
const mostClasses = 200

/**
 * Counts the confusions of predictions, and of the baseline's; undefined without predictions.
 * @throws {Misuse} when a file or a column is not there, or a column holds no classes
 */
export async function matrixOf(
  asked: MatrixInputs,
  files: DataSource,
  signal: AbortSignal,
): Promise<Matrix | undefined> {
  const { predictions: path, 'baseline-predictions': before } = asked
  if (path === '' && before !== '') {
    throw new Misuse({
      is: 'input "baseline-predictions" is given and input "predictions" is not',
      wanted: 'both, or only "predictions"',
      todo: 'name the predictions of the change, too',
    })
  }
  if (path === '') return undefined
  const now = await confusionIn(path, asked, files, signal)
  if (before === '') return { path, now }
  return { path, now, old: await confusionIn(before, asked, files, signal) }
}

async function confusionIn(
  path: string,
  { label, prediction }: MatrixInputs,
  files: DataSource,
  signal: AbortSignal,
): Promise<Confusion> {
  const table = await openTable(files, path)
  try {
    const wanted = [label, prediction].map((name) => ({
      heading: headingOf(table.headings, name, path),
      type: 'text' as const,
    }))
    const gathering = gatherPredictions(path, { task: 'multiclass', label, prediction, slices: [] })
    for await (const batch of table.batches(wanted, signal)) gathering.add(batch)
    const confusion = confusionOf(gathering.done())
    if (confusion !== undefined && confusion.classes.length <= mostClasses) return confusion
    throw new Misuse({
      is: `columns ${JSON.stringify(label)} and ${JSON.stringify(prediction)} hold over ${mostClasses} different values`,
      wanted: 'classes',
      todo: 'leave the input "predictions" empty for a regression, or name the columns with classes',
      place: { path },
    })
  } finally {
    await table.close()
  }
}

function headingOf(headings: readonly Heading[], name: string, path: string): number {
  const at = headings.findIndex((heading) => heading.name === name)
  if (at >= 0) return at
  const names = headings.map((heading) => heading.name)
  const near = nearest(name, names)
  throw new Misuse({
    is: `there is no column ${JSON.stringify(name)}`,
    wanted: `one of ${names
      .slice(0, 20)
      .map((one) => JSON.stringify(one.slice(0, 60)))
      .join(', ')}`,
    todo:
      near === undefined
        ? 'name it in the inputs "label" and "prediction"'
        : `did you mean ${JSON.stringify(near)}?`,
    place: { path },
  })
}
