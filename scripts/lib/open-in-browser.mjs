/** Opens an address in the user's browser, or in the program named by `BROWSER`; `BROWSER=none` opens nothing. */
import { spawn } from 'node:child_process';

/**
 * Resolves once the program has started, or could not be.
 *
 * @param {string} url
 * @returns {Promise<void>}
 */
export async function openInBrowser(url) {
  const wish = process.env['BROWSER'];
  if (wish === 'none') return;
  const [program, args] = wish ? [wish, [url]] : opener(url);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  await new Promise((resolve) => {
    child.once('spawn', resolve);
    child.once('error', () =>
      resolve(console.error(`No browser could be opened ("${program}" did not start): open the address below yourself.`)),
    );
  });
  child.unref();
}

/**
 * @param {string} url
 * @returns {[string, string[]]}
 */
function opener(url) {
  if (process.platform === 'darwin') return ['open', [url]];
  // `start` takes its first quoted argument as a title.
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
  return ['xdg-open', [url]];
}
