import * as fc from 'fast-check';
import { layoutOf, type FlowLine } from '../../../../src/sheets/report/flow';

const PAGE = 735;
const line = (height: number, more: Partial<FlowLine> = {}): FlowLine => ({ cells: [], height, ...more });

test('a line that does not fit begins a page', () => {
  const { pageBreaks, lastRow } = layoutOf([line(400), line(335), line(1)]);
  expect(pageBreaks).toEqual([3]);
  expect(lastRow).toBe(3);
});

test('a section begins a page, but not an empty first one', () => {
  expect(layoutOf([line(20, { startsPage: true }), line(20), line(20, { startsPage: true })]).pageBreaks).toEqual([3]);
});

test('the head of a table comes again where the table goes on', () => {
  const head = line(20, { keepWithNext: true, mark: 'head' });
  const { lines, pageBreaks } = layoutOf([head, ...Array.from({ length: 3 }, () => line(300, { head }))]);
  expect(pageBreaks).toEqual([4]);
  expect(lines.map(({ mark }) => mark)).toEqual(['head', undefined, undefined, 'head', undefined]);
});

test('a title stays with what it stands over', () => {
  expect(layoutOf([line(700), line(20, { keepWithNext: true }), line(30)]).pageBreaks).toEqual([2]);
});

test('no page is higher than the paper, and no line is lost', () => {
  const anyLine = fc
    .record({ height: fc.integer({ min: 1, max: 400 }), startsPage: fc.boolean() })
    .map(({ height, startsPage }) => line(height, { startsPage }));
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1 }), (lines) => {
      const layout = layoutOf(lines);
      expect(layout.lastRow).toBe(lines.length);
      let used = 0;
      for (const { row, points } of layout.lines) {
        used = layout.pageBreaks.includes(row) ? points : used + points;
        expect(used).toBeLessThanOrEqual(PAGE);
      }
    }),
  );
});
