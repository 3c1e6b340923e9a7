/**
 * The reference of the functions as HTML: what Excel opens from "Help on this function". Files are named as the `helpUrl` of
 * functions.json ends (a test compares them). No script and no file beside the page: any policy lets it show.
 */
import { HELP_STYLE } from './help-style.mjs';

/** @typedef {import('../../src/functions/reference/page').ReferencePage} ReferencePage */
/** @typedef {import('../../src/functions/reference/words').ReferenceWords} ReferenceWords */
/** @typedef {{ locale: string, words: ReferenceWords, others: readonly (readonly [string, ReferenceWords])[] }} Language */

/**
 * An index and one page per function.
 *
 * @param {string} locale
 * @param {readonly ReferencePage[]} pages
 * @param {Readonly<Record<string, ReferenceWords>>} wordsOf - Headings in every language; pages link to the same page in the others.
 * @returns {{ file: string, html: string }[]}
 */
export function helpPages(locale, pages, wordsOf) {
  const words = /** @type {ReferenceWords} */ (wordsOf[locale]);
  const language = { locale, words, others: Object.entries(wordsOf).filter(([other]) => other !== locale) };
  return [
    { file: 'index.html', html: indexPage(language, pages) },
    ...pages.map((page) => ({ file: fileOf(page), html: functionPage(language, page) })),
  ];
}

/** @param {ReferencePage} page */
function fileOf({ id }) {
  return `${id.toLowerCase()}.html`;
}

/**
 * @param {Language} language
 * @param {ReferencePage} page
 */
function functionPage(language, page) {
  const { words } = language;
  const notes = page.notes.map((note) => `<li>${escape(note)}</li>`);
  return document(
    language,
    fileOf(page),
    page.title,
    `<p class="summary">${escape(page.summary)}</p>
<pre class="syntax"><code>=${escape(page.syntax)}</code></pre>
<h2>${words.parameters}</h2>
${page.parameters.length === 0 ? `<p>${words.noParameters}</p>` : `<dl>\n${page.parameters.map((parameter) => parameterEntry(words, parameter)).join('\n')}\n</dl>`}
<h2>${words.examples}</h2>
${page.examples.map((example) => exampleEntry(words, example)).join('\n')}
<h2>${words.notes}</h2>
<ul>
${notes.join('\n')}
</ul>
${nativeSection(words, page.native)}
<p class="source"><strong>${words.source}</strong> ${escape(page.source)}</p>`,
  );
}

/**
 * @param {ReferenceWords} words
 * @param {ReferencePage['parameters'][number]} parameter
 */
function parameterEntry(words, { name, optional, help, choices, since }) {
  const offered =
    choices.length === 0
      ? ''
      : `<br><small>${words.choices}${choices.map(({ word, meaning }) => `${code(word)}${meaning === '' ? '' : ` ${escape(meaning)}`}`).join(' · ')}</small>`;
  const facts = `<small>${optional ? words.optional : words.required} · ${escape(words.sinceVersion(since))}</small>`;
  return `<dt>${escape(name)} ${facts}</dt>\n<dd>${escape(help)}${offered}</dd>`;
}

/**
 * @param {ReferenceWords} words
 * @param {ReferencePage['examples'][number]} example
 */
function exampleEntry(words, { formula, result, table, refused, shows }) {
  const answer = table === null ? `<p class="${refused ? 'refused' : 'answer'}">${escape(result)}</p>` : answerTable(table);
  return `<figure aria-label="${words.examples}">\n<figcaption>${escape(shows)}</figcaption>\n<pre><code>${escape(formula)}</code></pre>\n${answer}\n</figure>`;
}

/** @param {NonNullable<ReferencePage['examples'][number]['table']>} table */
function answerTable({ header, rows, numeric, common }) {
  /** @type {(cells: readonly string[], tag: string) => string} */
  const line = (cells, tag) =>
    cells.map((cell, column) => `<${tag}${numeric[column] ? ' class="number"' : ''}>${escape(cell)}</${tag}>`).join('');
  const lines = rows.flatMap(({ cells, beneath }) => [
    `<tr${beneath.length === 0 ? '' : ' class="led"'}>${line(cells, 'td')}</tr>`,
    ...(beneath.length === 0 ? [] : [`<tr class="beneath"><td colspan="${numeric.length}">${beneath.map(escape).join('<br>')}</td></tr>`]),
  ]);
  const head = header === null ? '' : `<tr>${line(header, 'th')}</tr>\n`;
  const below = common.map(({ heading, text }) => `\n<p class="common"><strong>${escape(heading)}</strong> ${escape(text)}</p>`);
  return `<div class="wide"><table>\n${head}${lines.join('\n')}\n</table></div>${below.join('')}`;
}

/**
 * @param {ReferenceWords} words
 * @param {ReferencePage['native']} native
 */
function nativeSection(words, native) {
  if (native === null) return '';
  const { available, perCell, limits, example } = native;
  const shown =
    example === null
      ? ''
      : `<p>${words.nativeExample(code(example.call))}</p>\n<pre class="long"><code>${escape(example.formula)}</code></pre>`;
  return `<h2>${words.native}</h2>\n<p>${available ? (perCell ? words.nativePerCell : words.nativeYes) : words.nativeNo}</p>\n<p>${escape(limits)}</p>\n${shown}`;
}

/**
 * @param {Language} language
 * @param {readonly ReferencePage[]} pages
 */
function indexPage(language, pages) {
  const { words } = language;
  const groups = Object.entries(words.groups).map(([group, heading]) => {
    const members = pages.filter((page) => page.group === group);
    if (members.length === 0) return '';
    const entries = members.map((page) => `<dt><a href="${fileOf(page)}">${escape(page.title)}</a></dt>\n<dd>${escape(page.summary)}</dd>`);
    return `<h2>${heading}</h2>\n<dl>\n${entries.join('\n')}\n</dl>`;
  });
  return document(language, 'index.html', words.title, `<p class="summary">${escape(words.intro)}</p>\n${groups.join('\n')}`);
}

/**
 * @param {Language} language
 * @param {string} file
 * @param {string} title
 * @param {string} body
 */
function document({ locale, words, others }, file, title, body) {
  const home = file === 'index.html' ? '' : `<a href="index.html">← ${words.title}</a>`;
  const links = others.map(([other, { language }]) => `<a href="../${other}/${file}" hreflang="${other}" lang="${other}">${language}</a>`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
${HELP_STYLE}</style>
</head>
<body>
<nav>${home}<span>${links.join(' ')}</span></nav>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** @param {string} text */
function code(text) {
  return `<code>${escape(text)}</code>`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
