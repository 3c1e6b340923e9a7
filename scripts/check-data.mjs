// Checks every data file of standards and rate cards against the schema beside it; exits 1 naming file, place and rule.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every fault of the data files, as lines `file place: rule`. */
export function dataFaults() {
  const faults = [];
  for (const folder of ['src/standards', 'src/rate-cards']) {
    const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
    const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, folder, name), 'utf8'));
    for (const name of files.filter((file) => !file.endsWith('.schema.json'))) {
      const data = read(name);
      const ajv = addFormats(new Ajv({ allErrors: true, multipleOfPrecision: 6 }));
      const validate = ajv.compile(read(data.$schema.replace('./', '')));
      if (!validate(data))
        for (const error of validate.errors ?? []) faults.push(`${folder}/${name} ${error.instancePath || '/'}: ${error.message}`);
    }
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = dataFaults();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log('Standards and rate cards agree with their schemas.');
}
