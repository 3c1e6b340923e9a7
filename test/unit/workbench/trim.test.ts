import { trimBlanks } from '../../../workbench/workbook/trimFunction';

test.each([
  ['  two   words ', 'two words'],
  ['', ''],
  ['   ', ''],
  ['\u3000wide\u3000', '\u3000wide\u3000'],
  ['\u00a0', '\u00a0'],
  [' line\n', 'line\n'],
])("%j is %j after Excel's TRIM", (text, trimmed) => expect(trimBlanks(text)).toBe(trimmed));
