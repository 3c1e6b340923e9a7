/** `npm run docs`: writes docs/functions/ from the function definitions, in both languages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { referenceFiles } from './lib/reference-files.mjs';
import { ROOT } from './lib/run.mjs';

const folder = path.join(ROOT, 'docs', 'functions');
rmSync(folder, { recursive: true, force: true });
const files = referenceFiles();
for (const { file, text } of files) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
console.log(`Wrote ${files.length} pages to docs/functions/.`);
