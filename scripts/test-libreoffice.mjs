/**
 * `npm run test:libreoffice`: the sheets in a second calculation engine, and on paper. Not part of `npm test`, as it needs LibreOffice.
 * Arguments go to jest; what was written, calculated and printed stays in build/libreoffice/.
 */
import { requireNodeVersion } from './lib/node-version.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { findProgram } from './lib/programs.mjs';

const SOFFICE = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

requireNodeVersion();
installDependencies();
const { runTests } = await import('./lib/run-tests.mjs');

const soffice = findProgram(SOFFICE);
const missing = [
  ...(soffice === null ? ['LibreOffice Calc (Debian: libreoffice-calc)'] : []),
  ...(findProgram(['pdftotext']) === null || findProgram(['pdfinfo']) === null ? ['pdftotext and pdfinfo (Debian: poppler-utils)'] : []),
];
if (soffice === null || missing.length > 0) {
  console.error(`The tests with LibreOffice need ${missing.join(', and ')}: install what is missing and try again.`);
  process.exit(1);
}

const { passed, failed, ok } = runTests('libreoffice', process.argv.slice(2), { CERT_SOFFICE: soffice });
console.log(`${passed} passed, ${failed} failed`);
process.exit(ok ? 0 : 1);
