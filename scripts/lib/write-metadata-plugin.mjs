/**
 * Runs the metadata generator that webpack has just compiled and writes what describes the add-in into `dist/`: the function
 * metadata of each language, their help pages, and build-info.json (what the workbench needs to know about this build).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { helpPages } from './help-pages.mjs';

/** The first language is the manifest's default; the other is named in its overrides. */
export const METADATA_FILES = [
  { locale: 'zh-CN', file: 'functions.json' },
  { locale: 'en-US', file: 'functions.en-US.json' },
];

export class WriteMetadataPlugin {
  /**
   * @param {{ dist: string, settings: { baseUrl: string, officeJs: string, version: string }, siteIsWritten: () => boolean }} options -
   *   Nothing is written beside a site that did not compile: build-info.json tells that the build is complete.
   */
  constructor(options) {
    this.options = options;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('WriteMetadataPlugin', async (compilation) => {
      if (compilation.errors.length > 0 || !this.options.siteIsWritten()) return;
      await this.write(path.join(compilation.outputOptions.path ?? '', 'metadata.cjs'));
    });
  }

  /** @param {string} generator - Path of the compiled generator. */
  async write(generator) {
    const { dist, settings } = this.options;
    const require = createRequire(import.meta.url);
    delete require.cache[require.resolve(generator)]; // a watching build compiles it again
    const { buildMetadata } = require(generator);
    for (const { locale, file } of METADATA_FILES) {
      const helpBaseUrl = `${settings.baseUrl}help/`;
      const metadata = buildMetadata(locale, { helpBaseUrl });
      await writeJson(path.join(dist, file), metadata);
      for (const page of helpPages(locale, metadata.functions, `${helpBaseUrl}${locale}/`))
        await write(path.join(dist, 'help', locale, page.file), page.html);
    }
    const { baseUrl, officeJs, version } = settings;
    await writeJson(path.join(dist, 'build-info.json'), { baseUrl, officeJs, version });
  }
}

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await write(file, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * @param {string} file
 * @param {string} text
 */
async function write(file, text) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
