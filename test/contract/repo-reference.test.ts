/** docs/functions/ is written from the function definitions. */
import { referenceFiles } from '../../scripts/lib/reference-files.mjs';
import { projectFiles, readText } from './repository-files';

const written = referenceFiles();

test.each(written)('docs/functions/$file says what the definitions say (else: npm run docs)', ({ file, text }) => {
  expect(readText(`docs/functions/${file}`)).toBe(text);
});

test('docs/functions/ holds nothing else', () => {
  const there = projectFiles().filter((file) => file.startsWith('docs/functions/'));
  expect(there.toSorted()).toEqual(written.map(({ file }) => `docs/functions/${file}`).toSorted());
});
