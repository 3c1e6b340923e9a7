/**
 * `npm run test:office`: our files in other programs. LibreOffice calculates, prints and is driven through its scripting API; an
 * offline validator reads them against the Open XML format. Not part of `npm test`, as it needs both on the machine.
 * Arguments go to jest; what was written, calculated and printed stays in build/office/. The last line is `N passed, N failed`.
 */
import { requireNodeVersion } from './lib/node-version.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { findProgram } from './lib/programs.mjs';
import { findUnoPython } from './lib/uno-python.mjs';
import { VALIDATOR } from './lib/validator.mjs';

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
const python = soffice === null ? null : findUnoPython(soffice);
const validator = findProgram([VALIDATOR]);
const missing = [
  ...(soffice === null ? ['LibreOffice Calc (Debian: libreoffice-calc)'] : []),
  ...(soffice !== null && python === null ? ['Python with LibreOffice’s scripting API (Debian: python3-uno)'] : []),
  ...(findProgram(['pdftotext']) === null || findProgram(['pdfinfo']) === null ? ['pdftotext and pdfinfo (Debian: poppler-utils)'] : []),
  ...(validator === null ? ['the Open XML validator (its package exists for Linux on x64 only)'] : []),
];
if (soffice === null || python === null || validator === null || missing.length > 0) {
  console.error(`The tests with other programs need ${missing.join(', and ')}: install what is missing and try again.`);
  process.exit(1);
}

const env = { CERT_SOFFICE: soffice, CERT_UNO_PYTHON: python, CERT_VALIDATOR: validator };
const { passed, failed, ok } = runTests('office', process.argv.slice(2), env);
console.log(`${passed} passed, ${failed} failed`);
process.exit(ok ? 0 : 1);
