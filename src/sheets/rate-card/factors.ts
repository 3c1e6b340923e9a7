import { toCellNumber } from '../../core/exact';
import type { FactorColumn } from '../../core/finance/card/card-problem';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import { between, checked, type RateCardContext } from './context';
import { FACTOR_COLUMN, FIRST, LAST, REMARK } from './layout';
import { FACTOR_NAMES } from './names';
import { sectionPart } from './section';

/** Reasons for more or fewer person-days that the card knows, with rows to spare. */
export function factorsPart({ card, strings, layout }: RateCardContext): PlanPart {
  const { header, first, last } = layout.factors;
  const { factorColumns, factorRemark, inputs, sections } = strings;
  const factors = card.rules.adjustment?.factors ?? [];
  const whole = (key: FactorColumn): string => column(FACTOR_COLUMN[key], first, last);
  const shares = area(FACTOR_COLUMN.least, first, FACTOR_COLUMN.most, last);
  const section = sectionPart(layout.factors, sections.factors);
  return {
    blocks: [
      ...section.blocks,
      { kind: 'values', topLeft: at(FIRST, header), rows: [[factorColumns.name]] },
      { kind: 'values', topLeft: at(FACTOR_COLUMN.least, header), rows: [[factorColumns.least, factorColumns.most]] },
      { kind: 'values', topLeft: at(REMARK, header), rows: [[factorColumns.remark], [factorRemark]] },
      ...(factors.length === 0
        ? []
        : [
            { kind: 'values' as const, topLeft: at(FIRST, first), rows: factors.map(({ name }) => [name]) },
            {
              kind: 'values' as const,
              topLeft: at(FACTOR_COLUMN.least, first),
              rows: factors.map(({ least, most }) => [toCellNumber(least), toCellNumber(most)]),
            },
          ]),
    ],
    merges: [
      ...section.merges,
      ...sequence(header, last).flatMap((row) => [area(FIRST, row, 'E', row), area('G', row, 'H', row), area(REMARK, row, LAST, row)]),
    ],
    styled: [
      ...section.styled,
      { address: area(FIRST, header, LAST, header), style: 'columnHeader' },
      { address: area(FIRST, first, 'E', last), style: 'inputText' },
      { address: area(FACTOR_COLUMN.least, first, 'H', last), style: 'input' },
      { address: area(REMARK, first, LAST, last), style: 'note' },
    ],
    borders: [grid(area(FIRST, header, LAST, last))],
    numberFormats: [
      { address: whole('name'), format: '@' },
      { address: shares, format: '0.00%' },
    ],
    validations: (['least', 'most'] as const).map((key) =>
      checked(whole(key), between(at(FACTOR_COLUMN[key], first), -1, 1), inputs.signedShare),
    ),
    names: (['name', 'least', 'most'] as const).map((key) => ({
      name: FACTOR_NAMES[key],
      address: whole(key),
      comment: factorColumns[key],
    })),
    rowHeights: [
      ...section.rowHeights,
      { rows: `${String(header)}:${String(header)}`, points: 22 },
      { rows: `${String(first)}:${String(last)}`, points: 18 },
    ],
  };
}
