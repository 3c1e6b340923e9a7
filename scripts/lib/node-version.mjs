/** Ends the process with one sentence when this Node is older than package.json asks for. Written so that any old Node can run it. */
import { readFileSync } from 'node:fs';

export function requireNodeVersion() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const wanted = /** @type {string} */ (engines.node).replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    console.error(
      `This project needs Node ${wanted} or newer; this is Node ${process.versions.node}. Install a current Node and try again.`,
    );
    process.exit(1);
  }
}

/**
 * @param {string} version
 * @param {string} wanted
 */
export function isOlder(version, wanted) {
  const [have, need] = [version, wanted].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (have?.[part] ?? 0) - (need?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
