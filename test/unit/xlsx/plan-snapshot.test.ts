import { planSnapshot } from '../../../scripts/workbooks/plan-snapshot';
import { cellsOf } from '../../../scripts/workbooks/places';
import { createSheet } from '../../../src/excel';
import { LOCALES } from '../../../src/i18n/locale';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet, type SheetPlan } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import type { CellLook, SheetSnapshot } from '../../../xlsx';
import { openWorkbook } from '../excel/support/open-workbook';

jest.setTimeout(120_000);

/** What a plan can know: contents, without results and what they fill; formulas without the blanks that make no difference. */
function contents({ cells }: SheetSnapshot): unknown {
  const plain = (formula: string): string => formula.replace(/("(?:[^"]|"")*")|\s+/gu, (_, text: string | undefined) => text ?? '');
  const filled = new Set(
    Object.entries(cells).flatMap(([anchor, { spill }]) => (spill === undefined ? [] : cellsOf(spill).filter((cell) => cell !== anchor))),
  );
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([address]) => !filled.has(address))
      .map(([address, { value, formula, numberFormat }]) => [
        address,
        // The spreadsheet keeps the apostrophe before a text as the format of texts.
        [formula === undefined ? value : plain(formula), numberFormat === '@' ? undefined : numberFormat],
      ]),
  );
}

/** Looks of cells that hold something; of others the spreadsheet knows lines that belong to their neighbours. */
function looks({ looks: runs }: SheetSnapshot, cells: SheetSnapshot['cells']): unknown {
  const found = new Map<string, unknown>();
  for (const { range, look } of runs) for (const cell of cellsOf(range)) if (cell in cells) found.set(cell, seen(look));
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

function seen({ borders, numberFormat, ...look }: CellLook): unknown {
  return Object.entries({
    ...look,
    ...(numberFormat === '@' ? {} : { numberFormat }),
    lines: Object.keys(borders ?? {}).length > 0,
  }).sort();
}

describe.each(LOCALES)('plans in %s', (locale) => {
  const plans: SheetPlan[] = [
    buildScoringSheet({ standard: gbt27922, locale }),
    buildFeeSheet({ card: trialCard, locale, headcount: 1200 }),
  ];
  let drawn: readonly SheetSnapshot[];
  beforeAll(async () => {
    const { excel } = await openWorkbook({ locale });
    for (const plan of plans) await createSheet(plan);
    await excel.idle();
    drawn = excel.snapshot().sheets.slice(1);
  });

  test.each([0, 1])('sheet %i is the same as drawn through Office.js', (index) => {
    const planned = planSnapshot(plans).sheets[index];
    const other = drawn[index];
    if (planned === undefined || other === undefined) throw new Error('no such sheet');
    expect(Object.keys(planned.cells).length).toBeGreaterThan(300);
    expect(contents(planned)).toEqual(contents(other));
    for (const part of [
      'name',
      'names',
      'validations',
      'conditionalFormats',
      'print',
      'charts',
      'tables',
      'frozenRows',
      'tabColor',
      'gridlines',
      'visible',
      'protected',
    ] as const)
      expect([part, planned[part]]).toEqual([part, other[part]]);
    expect([...planned.merges].sort()).toEqual([...other.merges].sort());
    expect(looks(planned, planned.cells)).toEqual(looks(other, planned.cells));
  });
});
