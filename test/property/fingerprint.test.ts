import fc from 'fast-check';
import { canonicalText } from '../../src/core/audit/fingerprint';
import { LOCALES } from '../../src/i18n/locale';
import { buildScoringSheet, SCORING_HEADER_NAMES, SCORING_NAMES, type OurSheet } from '../../src/sheets';
import { HEADER_FIELDS, ROW_FIELDS, scoringContent, SPECIAL_FIELDS } from '../../src/sheets/scoring-content';
import { gbt27922 } from '../../src/standards';
import { sheetOfPlan, typed } from '../unit/sheets/support/sheet-of-plan';

const PLANS = LOCALES.map((locale) => buildScoringSheet({ standard: gbt27922, locale, edition: '2025-A' }));
const LINES = gbt27922.indicators.length;

function textOf(sheet: OurSheet): string {
  const content = scoringContent(sheet);
  if (content === null) throw new Error('no scoring sheet');
  return canonicalText(content);
}

const plan = fc.constantFrom(...PLANS);
/** A cell that is scored, or is evidence, by name and line. */
const place = fc.oneof(
  fc.tuple(
    fc.constantFrom(...ROW_FIELDS).map((field) => SCORING_NAMES[field]),
    fc.nat({ max: LINES - 1 }),
  ),
  fc.tuple(
    fc.constantFrom(...SPECIAL_FIELDS).map((field) => SCORING_NAMES[field]),
    fc.nat({ max: 4 }),
  ),
  fc.tuple(
    fc.constantFrom(...HEADER_FIELDS).map((field) => SCORING_HEADER_NAMES[field]),
    fc.constant(0),
  ),
);
const content = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '' && !text.startsWith('=')),
  fc.integer({ min: 1, max: 1_000 }),
  fc.constantFrom('符合', '不符合', '不适用', 'conforming', 0.5, '1', ','),
);
const edits = fc.array(fc.tuple(place, content), { maxLength: 12 });

const filled = (made: (typeof PLANS)[number], cells: readonly (readonly [readonly [string, number], string | number])[]): OurSheet =>
  sheetOfPlan(
    made,
    typed(
      made,
      cells.map(([[name, line], value]) => [name, line, value] as const),
    ),
  );

test('any one cell that is scored or is evidence changes the fingerprint, and giving it back restores it', () => {
  fc.assert(
    fc.property(plan, edits, place, content, content, (made, before, where, first, second) => {
      fc.pre(first !== second && String(first).normalize('NFC') !== String(second).normalize('NFC'));
      const one = textOf(filled(made, [...before, [where, first]]));
      const other = textOf(filled(made, [...before, [where, second]]));
      expect(other).not.toBe(one);
      expect(textOf(filled(made, [...before, [where, second], [where, first]]))).toBe(one);
    }),
  );
});

test('a cell emptied is another content than one that was filled', () => {
  fc.assert(
    fc.property(plan, edits, place, content, (made, before, where, value) => {
      expect(textOf(filled(made, [...before, [where, value]]))).not.toBe(textOf(filled(made, [...before, [where, '']])));
    }),
  );
});

test('the same content has the same fingerprint, in whatever order it was typed and wherever its rows stand', () => {
  fc.assert(
    fc.property(
      plan,
      fc.uniqueArray(fc.tuple(place, content), { selector: ([where]) => where.join('/'), maxLength: 12 }),
      (made, cells) => {
        const sheet = filled(made, cells);
        expect(textOf(filled(made, [...cells].reverse()))).toBe(textOf(sheet));
        // Rows sorted the other way round, as Excel's sorting does it.
        const names = Object.fromEntries(
          Object.entries(sheet.names).map(([name, held]) =>
            held?.values.length === LINES
              ? [name, { ...held, values: [...held.values].reverse(), contents: [...held.contents].reverse() }]
              : [name, held],
          ),
        );
        expect(textOf({ ...sheet, names })).toBe(textOf(sheet));
      },
    ),
  );
});

test('what the add-in writes beside the scores changes nothing: numbers of nonconformities, signatures', () => {
  const [made] = PLANS;
  if (made === undefined) throw new Error('no plan');
  const before = textOf(sheetOfPlan(made));
  const beside = typed(made, [
    [SCORING_NAMES.findingNumbers, 0, 'NC-01'],
    [SCORING_HEADER_NAMES.signature, 0, '已签署：张三'],
  ]);
  expect(textOf(sheetOfPlan(made, beside))).toBe(before);
});
