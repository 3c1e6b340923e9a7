/**
 * Adds to the site what the function definitions say about themselves: functions.json, the help pages and the reference data of the
 * pane's function browser in each language; and build-info.json, what the workbench needs to know about this build.
 */
import { pinyin } from 'pinyin-pro';
import { helpPages } from './help-pages.mjs';
import { requireTypeScript } from './require-typescript.mjs';

/** The first language is the manifest's default; the other is named in its overrides. */
const LANGUAGES = [
  { locale: 'zh-CN', file: 'functions.json' },
  { locale: 'en-US', file: 'functions.en-US.json' },
];

export class MetadataPlugin {
  /** @param {{ baseUrl: string, officeJs: string, pickLists: boolean, version: string }} settings */
  constructor(settings) {
    this.settings = settings;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('MetadataPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'MetadataPlugin', stage }, () => {
        for (const { file, text } of this.files()) compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
      });
    });
  }

  /** @returns {{ file: string, text: string }[]} */
  files() {
    const { baseUrl, officeJs, pickLists, version } = this.settings;
    const { buildMetadata } = requireTypeScript('src/functions/metadata.ts');
    const { referencePages } = requireTypeScript('src/functions/reference/page.ts');
    const { referenceWords } = requireTypeScript('src/functions/reference/words.ts');
    const { paneReference } = requireTypeScript('src/functions/reference/pane-reference.ts');
    const described = LANGUAGES.flatMap(({ locale, file }) => [
      { file, text: json(buildMetadata(locale, { helpBaseUrl: `${baseUrl}help/`, pickLists })) },
      { file: `reference.${locale}.json`, text: JSON.stringify(paneReference(locale, version, toPinyin)) },
      ...helpPages(locale, referencePages(locale), referenceWords).map((page) => ({
        file: `help/${locale}/${page.file}`,
        text: page.html,
      })),
    ]);
    return [...described, { file: 'build-info.json', text: json({ baseUrl, officeJs, pickLists, version }) }];
  }
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Syllables as people type them without tones, one blank between them.
 *
 * @param {string} text - Chinese characters.
 */
function toPinyin(text) {
  // The u with dots is the key v.
  return pinyin(text, { toneType: 'none', v: true });
}
