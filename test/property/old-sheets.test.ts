import fc from 'fast-check';
import type { OldSheetChoices } from '../../src/core/audit/old-sheet/choices';
import { COLUMN_MEANINGS } from '../../src/core/audit/old-sheet/column-meaning';
import { OLD_JUDGEMENTS } from '../../src/core/audit/old-sheet/judgement-word';
import { readOldSheet } from '../../src/core/audit/old-sheet/read-old-sheet';
import type { Cell } from '../../src/core/cells/cell';
import { fromCellNumber, ZERO } from '../../src/core/exact';
import { oldSheetTarget } from '../../src/sheets/old-sheet/old-sheet-target';
import { gbt27922 } from '../../src/standards';

const target = oldSheetTarget(gbt27922);
const ids = target.rows.map(({ id }) => id);

const WORDS = [
  ...['√', '×', '是', '否', 'NA', '部分符合', '未评', '抽样', '○', '/', '-', '无', 'TRUE', 'constructor', '__proto__'],
  ...['5', '４．５分', '－1', '4/5', '扣1分', '得2分', '10份', '0', '小计', '合计', 'total'],
  ...[
    '条款',
    '指标',
    '二级指标',
    '分值',
    '得分',
    '扣分',
    '得分/扣分',
    '判定',
    '符合',
    '不符合',
    '不适用',
    '抽样数',
    '不合格数',
    '备注',
    '序号',
  ],
  ...['5.1', '5.1.1', '5.1.1.1', '5.3.2', '5.1.4 规范要求', '组织架构', '人员配置', '售后服务体系（40分）', '投诉处理'],
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Cell>(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>('', null, undefined, true, false, { code: '#N/A' }, Number.NaN, Infinity) },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(0, 1, 4, 5, 6, 12.5, -2, 0.1, 45_000, 1e308) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
);
const matrix = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 });
const choices: fc.Arbitrary<OldSheetChoices> = fc.record(
  {
    heading: fc.option(fc.nat({ max: 30 })),
    columns: fc.dictionary(fc.nat({ max: 8 }).map(String), fc.constantFrom(...COLUMN_MEANINGS)),
    words: fc.dictionary(fc.constantFrom('○', '/', '-', 'true', '√'), fc.constantFrom(...OLD_JUDGEMENTS)),
    blankLost: fc.constantFrom('conforming' as const, 'unscored' as const, null),
    samePoints: fc.boolean(),
    assigned: fc.dictionary(fc.nat({ max: 25 }).map(String), fc.constantFrom(...ids, null, 'R99')),
  },
  { requiredKeys: ['columns', 'words', 'blankLost', 'samePoints', 'assigned'] },
);

test('whatever a sheet holds, every row is accounted for exactly once, and no indicator is written twice', () => {
  fc.assert(
    fc.property(matrix, choices, (rows, chosen) => {
      const read = readOldSheet(rows, target, chosen);
      expect(read.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index));
      const written = read.rows.flatMap(({ outcome }) => (outcome.kind === 'imported' ? [outcome.id] : []));
      expect(new Set(written).size).toBe(written.length);
    }),
    { numRuns: 700 },
  );
});

test('points by judgement lie between nothing and everything, and are never scaled', () => {
  fc.assert(
    fc.property(matrix, choices, (rows, chosen) => {
      for (const { outcome } of readOldSheet(rows, target, chosen).rows) {
        if (outcome.kind !== 'imported' || outcome.entry.adjudged === null) continue;
        const { adjudged, scored } = outcome.entry;
        const points = target.rows.find(({ id }) => id === outcome.id)?.points ?? ZERO;
        expect(adjudged.compare(ZERO) > 0 && adjudged.compare(points) < 0).toBe(true);
        expect(fromCellNumber(scored?.points ?? 0).equals(points)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('a judged row is skipped as nothing entered only when nothing is entered', () => {
  const judgement = fc.constantFrom('√', '×', 'NA', '○', '5', 'x?', '部分符合');
  fc.assert(
    fc.property(fc.constantFrom(...target.rows), judgement, ({ clause }, word) => {
      const { rows } = readOldSheet(
        [
          ['条款', '判定'],
          [clause, word],
        ],
        target,
      );
      expect(rows[1]?.outcome.kind).not.toBe('skipped');
    }),
  );
});
