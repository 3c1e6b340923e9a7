import { createSheet } from '../../../src/excel';
import { applyChanges } from '../../../src/excel/apply-changes';
import { buildScoringSheet } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import { cellsOf, openWorkbook } from './support/open-workbook';

jest.setTimeout(60_000);

const TEXTS = ['=2+2 两份记录缺签字', '=1+1', '+1', "'quoted", '-', '@x', '2026-05-18', 'TRUE', '007'];

test('text that reads like something else stays text in the cells of a sheet of ours, written once and again', async () => {
  const { excel } = await openWorkbook();
  const { name } = await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
  const changes = TEXTS.map((text, index) => {
    const place = { row: 8 + index, column: 10 };
    return { sheet: name, ...place, anchor: place, before: '', after: { value: text } };
  });
  const first = await applyChanges(changes);
  const second = await applyChanges(changes.map((change, index) => ({ ...change, before: first.made[index]?.now ?? '' })));
  expect([first.made.length, second.made.length]).toEqual([TEXTS.length, TEXTS.length]);
  const cells = cellsOf(excel, name);
  expect(TEXTS.map((_, index) => cells[`K${String(9 + index)}`])).toEqual(
    TEXTS.map((value) => expect.objectContaining({ value }) as unknown),
  );
  expect(TEXTS.filter((_, index) => cells[`K${String(9 + index)}`]?.formula !== undefined)).toEqual([]);
});
