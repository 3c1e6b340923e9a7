import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** @param {string} path */
export function contentType(path) {
  return CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The file below `folder` that a URL path names, or null when there is none or the path leads out of the folder.
 *
 * @param {string} folder
 * @param {string} urlPath - Still percent-encoded, without the folder's own prefix.
 */
export async function findFile(folder, urlPath) {
  const relative = decode(urlPath);
  if (relative === null || relative.includes('\0') || relative.includes('\\')) return null;
  if (relative.split('/').includes('..')) return null;
  const path = join(folder, relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative);
  if (!path.startsWith(folder + sep)) return null;
  return (await isFile(path)) ? path : null;
}

/** @param {string} path */
export function readBytes(path) {
  return readFile(path);
}

/** @param {string} urlPath */
function decode(urlPath) {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null; // a malformed escape names no file
  }
}

/** @param {string} path */
async function isFile(path) {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}
