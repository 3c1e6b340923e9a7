/**
 * What a build can be told from outside, through the environment.
 *
 * - `ADDIN_BASE_URL`: https address of the folder `dist/` will be served from.
 * - `OFFICE_JS`: `global` (default) or `21vianet`, the Office.js for tenants in China operated by 21Vianet.
 * - `CERT_PICK_LISTS`: `on` (default) or `off`, which leaves the lists of words (`enums`, `customEnumId`) out of functions.json.
 */
import { readFileSync } from 'node:fs';

/** The base address written in manifest.xml of the repository; no server answers there. */
export const PLACEHOLDER_BASE_URL = 'https://cert.example.org/';

/** @type {Readonly<Record<string, string>>} */
export const OFFICE_JS_ADDRESSES = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * Settings of a build, checked.
 *
 * @param {Readonly<Record<string, string | undefined>>} env - The environment, normally `process.env`.
 * @returns {{ baseUrl: string, baseUrlIsPlaceholder: boolean, officeJs: string, pickLists: boolean, version: string }}
 */
export function buildSettings(env) {
  const given = env['ADDIN_BASE_URL']?.trim();
  return {
    baseUrl: given ? checkedBaseUrl(given) : PLACEHOLDER_BASE_URL,
    baseUrlIsPlaceholder: !given,
    officeJs: officeJsAddress(env['OFFICE_JS']?.trim() || 'global'),
    pickLists: pickListsWanted(env['CERT_PICK_LISTS']?.trim() || 'on'),
    version: packageVersion(),
  };
}

/**
 * `text` with every occurrence of the base address `from` replaced by `to`.
 *
 * @param {string} text
 * @param {string} from - Ends in a slash.
 * @param {string} to - Ends in a slash.
 */
export function replaceBaseUrl(text, from, to) {
  return text.split(from).join(to);
}

/**
 * `text` with the address of the global Office.js, and then its origin alone (the page's security policy), replaced by those of `officeJs`.
 *
 * @param {string} text
 * @param {string} officeJs
 */
export function replaceOfficeJs(text, officeJs) {
  const global = /** @type {string} */ (OFFICE_JS_ADDRESSES['global']);
  return text.split(global).join(officeJs).split(new URL(global).origin).join(new URL(officeJs).origin);
}

/**
 * The version of a manifest that belongs to a package version: 1.2.3 is 1.2.3.0.
 *
 * @param {string} version
 */
export function manifestVersion(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`The version "${version}" of package.json must be three numbers, such as 1.2.3.`);
  return `${version}.0`;
}

/** @returns {string} */
function packageVersion() {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

/** @param {string} given */
function checkedBaseUrl(given) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`ADDIN_BASE_URL is "${given}": it must be an https:// address without "?" and "#", such as ${PLACEHOLDER_BASE_URL}.`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** @param {string} name */
function officeJsAddress(name) {
  const address = OFFICE_JS_ADDRESSES[name];
  if (address === undefined) throw new Error(`OFFICE_JS is "${name}": it must be ${Object.keys(OFFICE_JS_ADDRESSES).join(' or ')}.`);
  return address;
}

/** @param {string} given */
function pickListsWanted(given) {
  if (given !== 'on' && given !== 'off') throw new Error(`CERT_PICK_LISTS is "${given}": it must be on or off.`);
  return given === 'on';
}
