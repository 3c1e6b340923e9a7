import { FINDING_STATUS_WORDS, FINDING_STRINGS, SEVERITY_WORDS } from '../../i18n/sheets';
import { quoted } from '../../functions/native/formula';
import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import type { FindingsContext } from './context';
import { COLUMN, FIGURES, ROW } from './layout';
import { FINDING_NAMES, type FindingColumn } from './names';

/** The date that overdue is told by, and the counts above the list. */
export function figuresPart(context: FindingsContext): PlanPart {
  const { locale } = context;
  const strings = FINDING_STRINGS[locale];
  const severities = SEVERITY_WORDS[locale];
  const base = at('C', ROW.base);
  const { listed, undecided, open, overdue, specialOpen, ofSeverity } = formulas(context, base);
  const counts: readonly (readonly [string, string])[] = [
    [strings.figures.total, listed],
    [strings.figures.open, open],
    [strings.figures.overdue, overdue],
    [strings.figures.specialOpen, specialOpen],
  ];
  const bySeverity: readonly (readonly [string, string])[] = [
    [severities.major, ofSeverity(severities.major)],
    [severities.minor, ofSeverity(severities.minor)],
    [severities.observation, ofSeverity(severities.observation)],
    [strings.figures.undecided, undecided],
  ];
  const lines = [
    { row: ROW.counts, figures: counts },
    { row: ROW.severities, figures: bySeverity },
  ];
  const cells = lines.flatMap(({ row, figures }) =>
    figures.map(([label, formula], index) => ({ row, label, formula, place: FIGURES[index] ?? FIGURES[0] })),
  );
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.base), rows: [[strings.baseDate]] },
      // The one cell that follows the calendar: Excel's own function, in a cell the user may fill otherwise.
      { kind: 'formulas', topLeft: base, rows: [['=TODAY()']] },
      { kind: 'values', topLeft: at('E', ROW.base), rows: [[strings.baseDateNote]] },
      ...cells.flatMap(({ row, label, formula, place }): NonNullable<PlanPart['blocks']> => [
        { kind: 'values', topLeft: at(place.label[0], row), rows: [[label]] },
        { kind: 'formulas', topLeft: at(place.value, row), rows: [[formula]] },
      ]),
    ],
    merges: [
      area('A', ROW.base, 'B', ROW.base),
      area('C', ROW.base, 'D', ROW.base),
      area('E', ROW.base, 'Q', ROW.base),
      ...cells
        .filter(({ place }) => place.label[0] !== place.label[1])
        .map(({ row, place }) => area(place.label[0], row, place.label[1], row)),
    ],
    styled: [
      { address: area('A', ROW.base, 'B', ROW.base), style: 'fieldLabel' },
      { address: area('C', ROW.base, 'D', ROW.base), style: 'input' },
      { address: area('E', ROW.base, 'Q', ROW.base), style: 'note' },
      ...cells.flatMap(({ row, place }): NonNullable<PlanPart['styled']> => [
        { address: area(place.label[0], row, place.label[1], row), style: 'fieldLabel' },
        { address: at(place.value, row), style: 'statusValue' },
      ]),
    ],
    borders: [grid(area('A', ROW.base, 'D', ROW.base)), grid(area('A', ROW.counts, 'K', ROW.severities))],
    numberFormats: [{ address: base, format: strings.dateFormat }],
    conditionalFormats: [
      {
        address: at('I', ROW.counts),
        formula: `=AND(ISNUMBER($I$${String(ROW.counts)}),$I$${String(ROW.counts)}>0)`,
        color: '#9C0006',
        bold: true,
      },
    ],
    names: [
      { name: FINDING_NAMES.baseDate, address: base, comment: strings.baseDate },
      { name: FINDING_NAMES.open, address: at('F', ROW.counts), comment: strings.figures.open },
      { name: FINDING_NAMES.overdue, address: at('I', ROW.counts), comment: strings.figures.overdue },
    ],
  };
}

function formulas({ locale, last }: FindingsContext, base: string) {
  const rows = (key: FindingColumn): string => column(COLUMN[key], ROW.first, last);
  const words = FINDING_STATUS_WORDS[locale];
  const { marks } = FINDING_STRINGS[locale];
  const not = (key: FindingColumn, text: string): string => `--(${rows(key)}<>${quoted(text)})`;
  const counted = [not('numbers', ''), not('marks', marks.gone)];
  const count = (...conditions: readonly string[]): string => `SUMPRODUCT(${[...counted, ...conditions].join(',')})`;
  const due = rows('due');
  return {
    listed: `=${count()}`,
    open: `=${count(not('status', words.closed))}`,
    overdue: `=IF(ISNUMBER(${base}),${count(not('status', words.closed), not('status', words.verified), `--ISNUMBER(${due})`, `--(${due}<${base})`)},"")`,
    specialOpen: `=${count(not('status', words.closed), not('status', words.verified), `--(${rows('marks')}=${quoted(marks.special)})`)}`,
    ofSeverity: (word: string): string => `=${count(`--(${rows('severity')}=${quoted(word)})`)}`,
    undecided: `=${count(`--(${rows('severity')}="")`)}`,
  };
}
