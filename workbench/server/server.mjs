/**
 * Serves the workbench, the built add-in and Office.js on plain http, to this machine only.
 *
 *   /          build/workbench/   the page that plays Excel on the web
 *   /addin/    dist/              the built add-in, two addresses replaced
 *   /officejs/ the npm copy of Office.js, unmodified, and the page it asks for trust
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTextFile, replaceAddresses, servedAddresses } from './addresses.mjs';
import { closeServer, listenOnLoopback } from './listen.mjs';
import { ADDIN_POLICY, WORKBENCH_POLICY } from './policies.mjs';
import { contentType, findFile, readBytes } from './static-files.mjs';
import { TRUST_PAGE, TRUST_PAGE_PATH, TRUST_PAGE_POLICY } from './trust-page.mjs';

export { replaceAddresses } from './addresses.mjs';

/** @typedef {{ workbench: string, addin: string, officeJs: string }} Folders */
/** @typedef {{ status: number, body: string | Buffer, headers: Record<string, string> }} Reply */

/**
 * @param {{ root: string, port: number, host?: 'localhost' | '127.0.0.1' }} options - `root` is the project's folder; `host` the name in the answered url.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ root, port: wantedPort, host = 'localhost' }) {
  const folders = {
    workbench: join(root, 'build', 'workbench'),
    addin: join(root, 'dist'),
    officeJs: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  };
  const { port, servers } = await listenOnLoopback((request, response) => void answer(folders, request, response), wantedPort);
  return {
    url: `http://${host}:${port}/`,
    port,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

/**
 * @param {Folders} folders
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folders, request, response) {
  try {
    const reply = await route(folders, request);
    response.writeHead(reply.status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...reply.headers });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`The workbench's server failed on ${request.url}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/**
 * @param {Folders} folders
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Reply>}
 */
async function route(folders, request) {
  const host = request.headers.host ?? '';
  // Another name for this machine (DNS rebinding) must not be able to read what is served here.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return plain(421, `This server answers to localhost only, not to "${host}".`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, `${request.method} is not supported here.`);

  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === TRUST_PAGE_PATH) return html(TRUST_PAGE, TRUST_PAGE_POLICY);
  if (path.startsWith('/officejs/')) return officeJs(folders.officeJs, path.slice('/officejs/'.length));
  if (path.startsWith('/addin/')) return addin(folders.addin, path.slice('/addin/'.length), `http://${host}`);
  return file(folders.workbench, path.slice(1), WORKBENCH_POLICY);
}

/**
 * Office.js asks for its language folders as `zh-CN`, the package has them in lower case.
 *
 * @param {string} folder
 * @param {string} path
 */
async function officeJs(folder, path) {
  const exact = await file(folder, path, ADDIN_POLICY);
  return exact.status === 404 ? file(folder, path.toLowerCase(), ADDIN_POLICY) : exact;
}

/**
 * @param {string} folder
 * @param {string} urlPath
 * @param {string} origin
 * @returns {Promise<Reply>}
 */
async function addin(folder, urlPath, origin) {
  const path = await findFile(folder, urlPath);
  if (!path) return plain(404, `The built add-in has no ${urlPath}.`);
  const bytes = await readBytes(path);
  const body = isTextFile(path) ? replaceAddresses(bytes.toString('utf8'), await builtAddresses(folder), servedAddresses(origin)) : bytes;
  return {
    status: 200,
    body,
    headers: { 'content-type': contentType(path), 'content-security-policy': ADDIN_POLICY, 'access-control-allow-origin': '*' },
  };
}

/**
 * Read anew each time, so that a rebuild with another base address needs no restart.
 *
 * @param {string} folder
 */
async function builtAddresses(folder) {
  const { baseUrl, officeJs: officeJsUrl } = JSON.parse(await readFile(join(folder, 'build-info.json'), 'utf8'));
  return { baseUrl, officeJs: officeJsUrl };
}

/**
 * @param {string} folder
 * @param {string} urlPath
 * @param {string} policy
 * @returns {Promise<Reply>}
 */
async function file(folder, urlPath, policy) {
  const path = await findFile(folder, urlPath);
  if (!path) return plain(404, `Nothing is served at ${urlPath}.`);
  return { status: 200, body: await readBytes(path), headers: { 'content-type': contentType(path), 'content-security-policy': policy } };
}

/**
 * @param {string} body
 * @param {string} policy
 * @returns {Reply}
 */
function html(body, policy) {
  return { status: 200, body, headers: { 'content-type': contentType('page.html'), 'content-security-policy': policy } };
}

/**
 * @param {number} status
 * @param {string} sentence
 * @returns {Reply}
 */
function plain(status, sentence) {
  return { status, body: `${sentence}\n`, headers: { 'content-type': contentType('sentence.txt') } };
}
