/** Said of bytes that are not what the Parquet format says; the file's path is added where it is known. */
export class Broken extends Error {
  override readonly name = 'Broken'
}
