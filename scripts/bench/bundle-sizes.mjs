/** Sizes of what the pane loads, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../lib/run.mjs';
import { table } from './tables.mjs';

export function bundleSizes() {
  const dist = path.join(ROOT, 'dist');
  const size = (/** @type {string} */ file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  const files = readdirSync(dist).filter((file) => file.endsWith('.js'));
  const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
  const first = files.filter((file) => /^(startup-guard|functions|taskpane|first-.*)\.js$/.test(file));
  return table([
    ['file', 'kB gzipped'],
    ...files.map((file) => [file, kB(size(file))]),
    ['first load of the pane, without Office.js', kB(first.reduce((sum, file) => sum + size(file), 0))],
  ]);
}
