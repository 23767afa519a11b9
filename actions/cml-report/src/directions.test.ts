import { expect, test } from '@jest/globals'
import { directionOf } from './directions.ts'

test.each([
  ['accuracy', 'higher'],
  ['test.ROC_AUC', 'higher'],
  ['rmse', 'lower'],
  ['valid.total_loss', 'lower'],
  ['loss', 'lower'],
  ['val-Error', 'lower'],
  ['segmentation/iou', 'higher'],
  ['lossless', 'neither'],
  ['rows', 'neither'],
  ['', 'neither'],
])('of %j, %s is better', (name, better) => {
  expect(directionOf(name)).toBe(better)
})
