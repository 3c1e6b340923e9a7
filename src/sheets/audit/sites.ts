import type { AuditStrings } from '../../i18n/sheets';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import { validation } from '../scoring/indicators';
import { COLUMN, ROW, SITE_LINES } from './layout';
import { AUDIT_NAMES } from './names';

/** Head office and outlets, each to have a scoring sheet of its own. */
export function sitesPart({ sites, kinds, inputs }: AuditStrings): PlanPart {
  const { sitesTitle: title, sitesHeader: header, sitesFirst: first, sitesLast: last, sitesTotal: total } = ROW;
  const cells = (letters: string): string => column(letters, first, last);
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', title), rows: [[sites.title]] },
      {
        kind: 'values',
        topLeft: at('A', header),
        rows: [[sites.id, sites.name, sites.kind, sites.headcount, sites.auditors, sites.sheet]],
      },
      { kind: 'values', topLeft: at('A', first), rows: sequence(1, SITE_LINES).map((number) => [siteId(number)]) },
      { kind: 'values', topLeft: at('A', total), rows: [[sites.total]] },
      { kind: 'formulas', topLeft: at(COLUMN.headcount, total), rows: [[`=SUM(${cells(COLUMN.headcount)})`]] },
    ],
    merges: [area('A', title, 'F', title), area('A', total, 'C', total)],
    styled: [
      { address: area('A', title, 'F', title), style: 'section' },
      { address: area('A', header, 'F', header), style: 'columnHeader' },
      { address: cells(COLUMN.id), style: 'fixedCenter' },
      { address: cells(COLUMN.name), style: 'inputText' },
      { address: area(COLUMN.kind, first, COLUMN.headcount, last), style: 'input' },
      { address: cells(COLUMN.auditors), style: 'inputText' },
      { address: cells(COLUMN.sheet), style: 'computedText' },
      { address: area('A', total, 'C', total), style: 'totalLabel' },
      { address: at(COLUMN.headcount, total), style: 'total' },
    ],
    borders: [grid(area('A', header, 'F', last))],
    numberFormats: [
      { address: area(COLUMN.id, first, COLUMN.name, last), format: '@' },
      { address: area(COLUMN.auditors, first, COLUMN.sheet, last), format: '@' },
      { address: column(COLUMN.headcount, first, total), format: '#,##0' },
    ],
    validations: [
      validation(cells(COLUMN.kind), { type: 'list', items: Object.values(kinds) }, inputs.kind, true),
      validation(cells(COLUMN.headcount), { type: 'wholeNumber', minimum: 1, maximum: 1_000_000 }, inputs.headcount, true),
    ],
    names: (
      [
        ['siteIds', COLUMN.id, sites.id],
        ['siteNames', COLUMN.name, sites.name],
        ['siteKinds', COLUMN.kind, sites.kind],
        ['siteHeadcounts', COLUMN.headcount, sites.headcount],
        ['siteAuditors', COLUMN.auditors, sites.auditors],
        ['siteSheets', COLUMN.sheet, sites.sheet],
      ] as const
    ).map(([key, letters, comment]) => ({ name: AUDIT_NAMES[key], address: cells(letters), comment })),
    rowHeights: [
      { rows: `${String(title)}:${String(title)}`, points: 22 },
      { rows: `${String(header)}:${String(header)}`, points: 30 },
      { rows: `${String(first)}:${String(total)}`, points: 18 },
    ],
  };
}

/** S01, S02 … */
export function siteId(number: number): string {
  return `S${String(number).padStart(2, '0')}`;
}
