/**
 * The two addresses a built add-in carries, and what they become while the workbench serves it.
 *
 * Everything else of dist/ is served byte for byte, so what is tried here is what Excel will load.
 */

/** Files in which an address may stand; all others are passed through untouched. */
const TEXT_FILE = /\.(?:html|js|mjs|css|json|xml|txt|map)$/;

/** @param {string} path */
export function isTextFile(path) {
  return TEXT_FILE.test(path);
}

/**
 * The text with the add-in's base address and its Office.js address replaced, nothing else.
 *
 * @param {string} text
 * @param {{ baseUrl: string, officeJs: string }} built - The addresses the build wrote, from dist/build-info.json.
 * @param {{ baseUrl: string, officeJs: string }} served - The addresses of this server.
 */
export function replaceAddresses(text, built, served) {
  return text.replaceAll(built.officeJs, served.officeJs).replaceAll(built.baseUrl, served.baseUrl);
}

/**
 * The addresses under which a server at `origin` offers the add-in and Office.js.
 *
 * @param {string} origin - For example `http://localhost:3000`.
 */
export function servedAddresses(origin) {
  return { baseUrl: `${origin}/addin/`, officeJs: `${origin}/officejs/office.js` };
}
