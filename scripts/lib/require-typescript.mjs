/**
 * Loads TypeScript modules of src/ in Node, as they are now on disk, so that a build step or a script can ask the function
 * definitions. Types are not checked here.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './run.mjs';

const require = createRequire(import.meta.url);
const SOURCES = path.join(ROOT, 'src') + path.sep;

/** @type {import('typescript').CompilerOptions} */
const OPTIONS = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** @typedef {{ _compile: (code: string, file: string) => void }} CompilingModule */

/** Node asks this table how a file of an ending is loaded; TypeScript sources are translated on the way. */
const loaders = /** @type {Record<string, (module: CompilingModule, file: string) => void>} */ (
  /** @type {unknown} */ (Reflect.get(Module, '_extensions'))
);

/**
 * @param {string} file - Path from the project's folder, e.g. `src/functions/metadata.ts`.
 * @returns {any} What the module exports.
 */
export function requireTypeScript(file) {
  if (loaders['.ts'] === undefined) registerLoader();
  for (const name of Object.keys(require.cache)) if (name.startsWith(SOURCES)) delete require.cache[name];
  return require(path.join(ROOT, file));
}

/** Endings are tried in the order of the table: a module comes before a data file of its name, as the bundler has it. */
function registerLoader() {
  const others = Object.entries(loaders);
  for (const [ending] of others) Reflect.deleteProperty(loaders, ending);
  loaders['.ts'] = (module, name) =>
    module._compile(ts.transpileModule(readFileSync(name, 'utf8'), { compilerOptions: OPTIONS, fileName: name }).outputText, name);
  Object.assign(loaders, Object.fromEntries(others));
}
