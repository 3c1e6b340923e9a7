import type { Cell } from '../../../src/core/cells/cell';
import { expiryForm } from '../../../src/functions/native/forms/expiry';
import { nextauditForm } from '../../../src/functions/native/forms/nextaudit';
import { formulaOf, literal, reference, ScoreSheet, shownByCore, shownTable, tableOf } from './support/score-sheet';
import { compute } from '../../support/call';

const sheet = new ScoreSheet();
const place = (row: number, column: number): string => `${'JK'.charAt(column)}${String(1 + row)}`;
beforeAll(() => {
  sheet.place('B1', [[{ formula: formulaOf(expiryForm, reference('A1')) ?? 'no form' }]]);
  sheet.place('B2', [[{ formula: formulaOf(expiryForm, literal('2024-02-29')) ?? 'no form' }]]);
  sheet.place('J1', tableOf(nextauditForm).cells([reference('A1'), reference('A2'), reference('A3')], [], place) ?? []);
});

/** 29 February, ends of months, the first and the last day that are taken, and what is no day. */
const DAYS: readonly Cell[] = [45_351, 45_350, 45_716, 46_348, 46_348.75, 61, 2_955_178, 60, 2_955_179, 0, null, -1, '昨天', true];

test.each(DAYS)('EXPIRY of %p', (day) => {
  sheet.write('A1', [[day]]);
  expect(sheet.get('B1')).toBe(shownByCore('EXPIRY', [[day]]));
});

test('EXPIRY of a date written in the formula', () => {
  expect(sheet.get('B2')).toBe(46_445);
});

test('NEXTAUDIT around every anniversary and the window, in the language of a cell', () => {
  for (const issued of [45_351, 46_348]) {
    for (const later of [-1, 0, 365, 366, 730, 731, 1003, 1004, 1005, 1006, 1094, 1095, 1096, 1097, 5000]) {
      const args: readonly Cell[] = [issued, issued + later, later % 2 === 0 ? 'en' : null];
      sheet.write(
        'A1',
        args.map((cell) => [cell]),
      );
      const [[day = 'refused', text = 'refused'] = []] = shownTable(compute('NEXTAUDIT', ...args));
      expect([later, sheet.get('J1'), sheet.get('K1')]).toEqual([later, day, text]);
    }
  }
});
