import { Misuse, Outage } from '@ml-actions/verdict/faults'

/** Says what DuckDB says of a query that it does not run, in its first line; the query itself may hold values of the contract. */
export function refused(error: unknown): Misuse | Outage {
  const [first = ''] = String((error as Error).message).split('\n')
  const line = first.slice(0, 300)
  const [, status] =
    /\(HTTP (\d{3}) |HTTP (\d{3}) for /.exec(line)?.filter((part) => part !== undefined) ?? []
  if (status === '401' || status === '403') {
    return new Misuse({
      is: `the store refused: ${line}`,
      wanted: 'credentials that may list and read these files',
      todo: 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for the step (AWS_SESSION_TOKEN with a role), from secrets',
    })
  }
  if (status === '404' || status === '301') {
    return new Misuse({
      is: `the store has no such file or bucket there: ${line}`,
      wanted: 's3://bucket/key.parquet that is there',
      todo: 'check the name, AWS_REGION, and AWS_ENDPOINT_URL_S3 of a store that is not AWS’s',
    })
  }
  if (/Could not connect|HTTP (429|5\d\d)\b|imed out|Could not establish connection/.test(line)) {
    return new Outage({
      is: `the store did not answer: ${line}`,
      wanted: 'an answer',
      todo: 'is it up, and may this machine reach it? Then run the job again',
    })
  }
  return new Misuse({
    is: `DuckDB did not answer: ${line}`,
    wanted: 'files that DuckDB can read, in the memory that it may use',
    todo: 'mend the files, or judge them with `engine: local`, which tells the place of what is wrong',
  })
}

/** Says that DuckDB cannot read from a store, for want of its extension. */
export function noExtension(version: string, error: unknown): Misuse {
  const [line = ''] = String((error as Error).message).split('\n')
  const install = `node -e "require('@duckdb/node-api').DuckDBInstance.create().then(i => i.connect()).then(c => c.run('INSTALL httpfs'))"`
  return new Misuse({
    is: `DuckDB ${version} cannot read from a store: ${line.slice(0, 200)}`,
    wanted:
      'its extension httpfs, installed for this version where DuckDB looks for it (DUCKDB_EXTENSION_DIRECTORY, or its own folder); a run downloads and installs nothing',
    todo: `install it in a step before, \`${install}\`, or bring the files by a step`,
  })
}
