/** The reference of the functions as the Markdown files of docs/functions/. */
import { requireTypeScript } from './require-typescript.mjs';

const LOCALES = ['zh-CN', 'en-US'];

const START = `# CERT 函数参考 · CERT function reference

- [中文](zh-CN/README.md)
- [English](en-US/README.md)
`;

/** @returns {{ file: string, text: string }[]} Paths from docs/functions/. */
export function referenceFiles() {
  const { referencePages } = requireTypeScript('src/functions/reference/page.ts');
  const { pageMarkdown, indexMarkdown } = requireTypeScript('src/functions/reference/markdown.ts');
  const pages = LOCALES.flatMap((locale) => [
    { file: `${locale}/README.md`, text: indexMarkdown(locale) },
    ...referencePages(locale).map((/** @type {{ id: string }} */ page) => ({
      file: `${locale}/${page.id.toLowerCase()}.md`,
      text: pageMarkdown(page, locale),
    })),
  ]);
  return [{ file: 'README.md', text: START }, ...pages];
}
