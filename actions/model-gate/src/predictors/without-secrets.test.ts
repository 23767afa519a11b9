import { expect, test } from '@jest/globals'
import { withoutSecrets } from './without-secrets.ts'

const seen = (name: string, passed?: readonly string[]) =>
  withoutSecrets({ [name]: 'held' }, passed)[name] === 'held'

test.each([
  'PATH',
  'HOME',
  'GITHUB_WORKSPACE',
  'GITHUB_SHA',
  'TOKENIZERS_PARALLELISM',
  'CUDA_VISIBLE_DEVICES',
  'OMP_NUM_THREADS',
  'PYTHONPATH',
  'KEYBOARD',
  'MONKEY_PATCH',
  'HF_HOME',
])('a model sees %s', (name) => {
  expect(seen(name)).toBe(true)
})

test.each([
  'GITHUB_TOKEN',
  'MLFLOW_TRACKING_URI',
  'MLFLOW_TRACKING_PASSWORD',
  'HF_TOKEN',
  'hf_token',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SESSION_TOKEN',
  'OPENAI_API_KEY',
  'WANDB_API_KEY',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'AZURE_STORAGE_CONNECTION_STRING',
  'CI_JOB_JWT',
  'CI_REGISTRY_PASSWORD',
  'SSH_AUTH_SOCK',
])('a model does not see %s, unless the policy passes it', (name) => {
  expect([seen(name), seen(name, [name]), seen(name, ['OTHER'])]).toEqual([false, true, false])
})

test.each([
  'INPUT_PREDICTOR-TOKEN',
  'GITHUB_OUTPUT',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
])('a model never sees %s, whatever the policy passes', (name) => {
  expect(seen(name, [name])).toBe(false)
})
