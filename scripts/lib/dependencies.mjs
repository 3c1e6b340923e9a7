/** Installs the packages of package-lock.json when one is missing or another version is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { orExit, ROOT, run } from './run.mjs';

/** @typedef {Readonly<Record<string, { version?: string, optional?: boolean, link?: boolean }>>} LockedPackages */

export function installDependencies() {
  const isThere = (/** @type {string} */ folder) => existsSync(path.join(ROOT, folder, 'package.json'));
  const problem = staleDependency(lockedPackages('package-lock.json'), lockedPackages('node_modules/.package-lock.json'), isThere);
  if (problem === null) return;
  console.log(`Installing packages (${problem}) …`);
  // devDependencies are what builds and tests; NODE_ENV=production would leave them out.
  orExit(
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
    'The packages could not be installed; npm says why above.',
  );
}

/**
 * What is wrong with the installed packages in a few words, or null.
 *
 * @param {LockedPackages} wanted - From package-lock.json.
 * @param {LockedPackages} installed - From npm's own record in node_modules.
 * @param {(folder: string) => boolean} isThere - Whether the package is really in its folder; the record outlives what was deleted by hand.
 */
export function staleDependency(wanted, installed, isThere) {
  for (const [folder, { version, optional, link }] of Object.entries(wanted)) {
    if (folder === '' || link) continue;
    const there = installed[folder];
    if (there === undefined && optional) continue; // packages for other systems
    const name = folder.replace(/^.*node_modules\//, '');
    if (there === undefined || !isThere(folder)) return `${name} is missing`;
    if (there.version !== version) return `${name} is ${there.version} instead of ${version}`;
  }
  return null;
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : {};
}
