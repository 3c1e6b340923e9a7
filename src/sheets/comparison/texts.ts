import { area, at } from '../address';
import type { PlanPart } from '../part';
import { heightOf } from '../report/text-height';
import type { ComparisonContext } from './context';
import { COMPARISON_NAMES } from './names';

/** Where the cards differ, where the cheaper one changes, and what the figures mean. */
export function textsPart({ strings, layout, explanations, breakEvens, width }: ComparisonContext): PlanPart {
  const { last } = layout;
  const wide = (row: number): string => area('A', row, last, row);
  const titles = [
    [layout.explanation, strings.explanation.title],
    [layout.breakEven, strings.breakEven.title],
  ] as const;
  const lines = [
    ...explanations.map((text, index) => [layout.explanation + 1 + index, text] as const),
    ...breakEvens.map((text, index) => [layout.breakEven + 1 + index, text] as const),
    ...strings.notes.map((text, index) => [layout.notes + index, text] as const),
  ];
  return {
    blocks: [...titles, ...lines].map(([row, text]) => ({ kind: 'values' as const, topLeft: at('A', row), rows: [[text]] })),
    merges: [...titles, ...lines].map(([row]) => wide(row)),
    styled: [
      ...titles.map(([row]) => ({ address: wide(row), style: 'section' as const })),
      ...lines.map(([row]) => ({ address: wide(row), style: row >= layout.notes ? ('legend' as const) : ('fixedText' as const) })),
    ],
    numberFormats: lines.map(([row]) => ({ address: at('A', row), format: '@' })),
    names:
      breakEvens.length === 0
        ? []
        : [
            {
              name: COMPARISON_NAMES.breakEvens,
              address: area('A', layout.breakEven + 1, 'A', layout.breakEven + breakEvens.length),
              comment: strings.breakEven.title,
            },
          ],
    rowHeights: [
      ...titles.map(([row]) => ({ rows: `${String(row)}:${String(row)}`, points: 22 })),
      ...lines.map(([row, text]) => ({ rows: `${String(row)}:${String(row)}`, points: Math.max(18, heightOf(text, width, 10)) })),
    ],
  };
}
