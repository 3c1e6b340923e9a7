/**
 * The help pages Excel opens from "Help on this function", made from the same metadata as functions.json: one page per function
 * where its `helpUrl` says, and an index.
 */

/**
 * @typedef {{ name: string, description?: string, optional?: boolean }} Parameter
 * @typedef {{ id: string, name: string, description?: string, helpUrl?: string, parameters: readonly Parameter[] }} FunctionMetadata
 */

const WORDS = {
  'zh-CN': { title: 'CERT 函数', parameters: '参数', optional: '可选', all: '全部函数', lang: 'zh-CN' },
  'en-US': { title: 'CERT functions', parameters: 'Parameters', optional: 'optional', all: 'All functions', lang: 'en' },
};

/**
 * @param {string} locale
 * @param {readonly FunctionMetadata[]} functions
 * @param {string} helpBaseUrl - Where the pages of this language are served from; ends in a slash.
 * @returns {{ file: string, html: string }[]}
 */
export function helpPages(locale, functions, helpBaseUrl) {
  const words = WORDS[/** @type {keyof typeof WORDS} */ (locale)];
  const pages = functions.map((definition) => ({ file: fileOf(definition, helpBaseUrl), html: functionPage(definition, words) }));
  return [{ file: 'index.html', html: indexPage(functions, helpBaseUrl, words) }, ...pages];
}

/**
 * @param {FunctionMetadata} definition
 * @param {string} helpBaseUrl
 */
function fileOf({ id, helpUrl }, helpBaseUrl) {
  const file = helpUrl?.startsWith(helpBaseUrl) ? helpUrl.slice(helpBaseUrl.length) : '';
  if (!/^[\w.-]+\.html$/.test(file))
    throw new Error(`The helpUrl of ${id} is "${helpUrl}": it must be a page directly under ${helpBaseUrl}.`);
  return file;
}

/**
 * @param {FunctionMetadata} definition
 * @param {typeof WORDS['en-US']} words
 */
function functionPage({ id, description, parameters }, words) {
  const rows = parameters.map(
    ({ name, description: text, optional }) =>
      `<dt><code>${escape(name)}</code>${optional ? ` <small>${words.optional}</small>` : ''}</dt><dd>${escape(text ?? '')}</dd>`,
  );
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  return page(
    `CERT.${id}`,
    words,
    `<p><code>=CERT.${escape(id)}(${escape(signature)})</code></p>
<p>${escape(description ?? '')}</p>
<h2>${words.parameters}</h2>
<dl>
${rows.join('\n')}
</dl>
<p><a href="index.html">${words.all}</a></p>`,
  );
}

/**
 * @param {readonly FunctionMetadata[]} functions
 * @param {string} helpBaseUrl
 * @param {typeof WORDS['en-US']} words
 */
function indexPage(functions, helpBaseUrl, words) {
  const rows = functions.map(
    (definition) =>
      `<dt><a href="${escape(fileOf(definition, helpBaseUrl))}">CERT.${escape(definition.id)}</a></dt><dd>${escape(definition.description ?? '')}</dd>`,
  );
  return page(words.title, words, `<dl>\n${rows.join('\n')}\n</dl>`);
}

/**
 * @param {string} title
 * @param {typeof WORDS['en-US']} words
 * @param {string} body
 */
function page(title, words, body) {
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", sans-serif; }
dt { margin-top: 0.75rem; font-weight: 600; }
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
