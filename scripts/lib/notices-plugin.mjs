/**
 * Writes THIRD-PARTY-NOTICES.txt beside the bundles: the licence of every package whose code is in them, as their licences ask.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export class NoticesPlugin {
  /** @param {{ root: string }} options */
  constructor(options) {
    this.root = options.root;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('NoticesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'NoticesPlugin', stage }, () => {
        const folders = new Set([...compilation.modules].map((module) => packageFolder(module.nameForCondition() ?? '')));
        folders.delete(null);
        const notices = [...folders].map((folder) => notice(path.resolve(this.root, /** @type {string} */ (folder)))).sort();
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new sources.RawSource(`${[...new Set(notices)].join('\n\n')}\n`));
      });
    });
  }
}

/**
 * The folder of the package a file belongs to, or null for our own files.
 *
 * @param {string} file
 */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text}`.trim();
}
