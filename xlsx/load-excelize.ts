import 'excelize-wasm';
import type { init } from 'excelize-wasm';

/** The library, ready for use. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** Go's runtime, as importing the library leaves it behind. */
interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

interface LibraryGlobals {
  readonly Go: new () => GoRuntime;
  excelize?: object;
}

/**
 * The library from its own `excelize.wasm.gz`.
 *
 * Its own `init` finds the file by a path in Node and by an address in a page, and does so by compiling code from text. Here the
 * bytes are handed in, which works alike in both and under a strict content policy.
 */
export async function loadExcelize(gzippedWasm: BlobPart): Promise<Excelize> {
  const globals = globalThis as unknown as LibraryGlobals;
  const wasm = await new Response(new Blob([gzippedWasm]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const library = {};
  globals.excelize = library;
  const go = new globals.Go();
  const { instance } = await WebAssembly.instantiate(wasm, go.importObject);
  // Never ends: the library answers calls as long as the page or process lives.
  void go.run(instance);
  return library as Excelize;
}
