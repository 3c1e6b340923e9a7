import { readFileSync } from 'node:fs';
import { ADDIN_VERSION } from '../../src/functions/version';

test('VERSION() says the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(ADDIN_VERSION).toBe(version);
});
