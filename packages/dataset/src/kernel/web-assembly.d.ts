// The part of https://webassembly.github.io/spec/js-api/ that the kernel uses; the types of Node leave it out.

interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer
  /** Adds pages of 64 KiB; `buffer` is another one from then on. */
  grow(pages: number): number
}

interface WebAssemblyModule {
  readonly isModule: never
}

interface WebAssemblyInstance {
  readonly exports: object
}

declare const WebAssembly: {
  readonly Memory: new (descriptor: { readonly initial: number }) => WebAssemblyMemory
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => WebAssemblyModule
  readonly Instance: new (
    module: WebAssemblyModule,
    imports: Readonly<Record<string, Readonly<Record<string, WebAssemblyMemory>>>>,
  ) => WebAssemblyInstance
}
