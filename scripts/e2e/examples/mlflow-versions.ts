/** Registers the model `flights` in a real MLflow: version 1, the champion, and version 2, each with its accuracy. */
export async function twoVersions(url: string): Promise<void> {
  const call = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}/api/2.0/mlflow/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  }
  await call('registered-models/create', { name: 'flights' })
  for (const accuracy of [0.7383, 0.7509]) {
    const { run } = (await call('runs/create', { experiment_id: '0', start_time: Date.now() })) as {
      run: { info: { run_id: string; artifact_uri: string } }
    }
    const { run_id, artifact_uri } = run.info
    const step = { run_id, timestamp: Date.now(), step: 0 }
    await call('runs/log-metric', { ...step, key: 'accuracy', value: accuracy })
    await call('model-versions/create', { name: 'flights', source: `${artifact_uri}/model`, run_id })
  }
  const response = await fetch(`${url}/api/2.0/mlflow/registered-models/alias`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'flights', alias: 'champion', version: '1' }),
  })
  if (!response.ok) throw new Error(`alias: ${response.status} ${await response.text()}`)
}
