/**
 * `node scripts/record-signatures.mjs`: keeps the signatures of the functions of this version in test/golden/, where a test compares all
 * later ones with them. Run once, when a version is released; a file that is there already stays as it is.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireTypeScript } from './lib/require-typescript.mjs';
import { ROOT } from './lib/run.mjs';

const { registry } = requireTypeScript('src/functions/registry.ts');
const { ADDIN_VERSION } = requireTypeScript('src/functions/version.ts');
const file = path.join(ROOT, 'test', 'golden', `signatures-${ADDIN_VERSION}.json`);
if (existsSync(file)) {
  console.error(`${path.relative(ROOT, file)} is on record already; a released signature does not change.`);
  process.exit(1);
}

/** @typedef {{ id: string, parameters: readonly { name: string, optional?: boolean }[] }} Definition */
const signatures = registry.map((/** @type {Definition} */ { id, parameters }) => ({
  id,
  parameters: parameters.map(({ name, optional }) => ({ name, optional: optional === true })),
}));
writeFileSync(file, `${JSON.stringify(signatures, null, 2)}\n`);
console.log(`${signatures.length} functions recorded in ${path.relative(ROOT, file)}.`);
