/**
 * The reference of the functions as HTML: what Excel opens from "Help on this function". Files are named as the `helpUrl` of
 * functions.json ends (a test compares them).
 */

/** @typedef {import('../../src/functions/reference/page').ReferencePage} ReferencePage */
/** @typedef {import('../../src/functions/reference/words').ReferenceWords} ReferenceWords */

/**
 * An index and one page per function.
 *
 * @param {string} locale
 * @param {readonly ReferencePage[]} pages
 * @param {ReferenceWords} words
 * @returns {{ file: string, html: string }[]}
 */
export function helpPages(locale, pages, words) {
  return [
    { file: 'index.html', html: indexPage(locale, pages, words) },
    ...pages.map((page) => ({ file: fileOf(page), html: functionPage(locale, page, words) })),
  ];
}

/** @param {ReferencePage} page */
function fileOf({ id }) {
  return `${id.toLowerCase()}.html`;
}

/**
 * @param {string} locale
 * @param {ReferencePage} page
 * @param {ReferenceWords} words
 */
function functionPage(locale, page, words) {
  const parameters = page.parameters.map(
    ({ name, optional, help }) =>
      `<dt>${escape(name)} <small>${optional ? words.optional : words.required}</small></dt>\n<dd>${escape(help)}</dd>`,
  );
  const notes = page.notes.map((note) => `<li>${escape(note)}</li>`);
  const examples = page.examples.map(
    ({ formula, result, shows }) => `<tr><td><code>${escape(formula)}</code></td><td>${escape(result)}</td><td>${escape(shows)}</td></tr>`,
  );
  return document(
    locale,
    page.title,
    `<p>${escape(page.summary)}</p>
<p><code>=${escape(page.syntax)}</code></p>
<h2>${words.parameters}</h2>
<dl>
${parameters.join('\n')}
</dl>
<h2>${words.notes}</h2>
<ul>
${notes.join('\n')}
</ul>
<h2>${words.examples}</h2>
<table>
<tr><th>${words.formula}</th><th>${words.result}</th><th>${words.shows}</th></tr>
${examples.join('\n')}
</table>
<p>${words.source}: ${escape(page.source)}</p>
<p><a href="index.html">${words.title}</a></p>`,
  );
}

/**
 * @param {string} locale
 * @param {readonly ReferencePage[]} pages
 * @param {ReferenceWords} words
 */
function indexPage(locale, pages, words) {
  const groups = Object.entries(words.groups).map(([group, heading]) => {
    const members = pages.filter((page) => page.group === group);
    if (members.length === 0) return '';
    const entries = members.map((page) => `<dt><a href="${fileOf(page)}">${escape(page.title)}</a></dt>\n<dd>${escape(page.summary)}</dd>`);
    return `<h2>${heading}</h2>\n<dl>\n${entries.join('\n')}\n</dl>`;
  });
  return document(locale, words.title, `<p>${escape(words.intro)}</p>\n${groups.join('\n')}`);
}

/**
 * @param {string} locale
 * @param {string} title
 * @param {string} body
 */
function document(locale, title, body) {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", sans-serif; }
dt { margin-top: 0.75rem; font-weight: 600; }
dt small { font-weight: 400; opacity: 0.7; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8888; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
${body}
</body>
</html>
`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
