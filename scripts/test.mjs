/**
 * `npm test`: sets itself up, builds, and runs every test. Arguments go to jest: `npm test -- scoring`.
 * Prints `N passed, N failed`; the last line names the tests that need other programs.
 */
import { requireNodeVersion } from './lib/node-version.mjs';
import { installDependencies } from './lib/dependencies.mjs';

requireNodeVersion();
installDependencies();

// Loaded only now: they need the packages.
const { findOrInstallBrowser } = await import('./lib/browser.mjs');
const { buildWhatIsStale } = await import('./lib/build.mjs');
const { runTests } = await import('./lib/run-tests.mjs');

const browser = browserOrExit();
buildWhatIsStale();
const args = process.argv.slice(2);
const unit = runTests('unit', args);
const e2e = runTests('e2e', args, { CERT_BROWSER: browser });

console.log(`${unit.passed + e2e.passed} passed, ${unit.failed + e2e.failed} failed`);
console.log('`npm run test:office` checks the .xlsx files and the native formulas in LibreOffice and an Open XML validator.');
process.exit(unit.ok && e2e.ok ? 0 : 1);

/** The browser's path; without one the sentence that says so is all there is to say. */
function browserOrExit() {
  try {
    return findOrInstallBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
