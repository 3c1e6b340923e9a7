import { FINDING_NAMES } from '../../../src/sheets/report/finding-names';
import { markerText } from '../../../src/sheets/marker';
import type { SheetPlan } from '../../../src/sheets';
import type { Locale } from '../../../src/i18n/locale';

/** A nonconformity as a list has it. */
export type FindingRow = Readonly<Partial<Record<keyof typeof FINDING_NAMES, string | number>>>;

const COLUMNS = Object.keys(FINDING_NAMES).filter((key) => key !== 'open' && key !== 'overdue') as (keyof typeof FINDING_NAMES)[];
const letter = (index: number): string => String.fromCharCode(65 + index);

/** A list of nonconformities with nothing but its cells and names. */
export function findingsPlan(locale: Locale, rows: readonly FindingRow[], sheet: string): SheetPlan {
  const marker = markerText({ kind: 'findings', version: 1, subject: sheet, locale });
  const last = String(rows.length + 3);
  const name = (wanted: string, address: string) => ({ name: wanted, address, comment: wanted });
  return {
    kind: 'findings',
    version: 1,
    locale,
    name: locale === 'zh-CN' ? '不符合项' : 'Nonconformities',
    tabColor: '#C00000',
    font: { name: 'Calibri', size: 10, address: `A1:R${last}` },
    columnWidths: [],
    rowHeights: [],
    blocks: [
      { kind: 'values', topLeft: 'A1', rows: [[marker, rows.length, 1]] },
      { kind: 'values', topLeft: 'A4', rows: rows.map((row) => COLUMNS.map((key) => row[key] ?? '')) },
    ],
    styles: {},
    styled: [],
    borders: [],
    numberFormats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    names: [
      name('CERT_Sheet', 'A1'),
      name(FINDING_NAMES.open, 'B1'),
      name(FINDING_NAMES.overdue, 'C1'),
      ...COLUMNS.map((key, index) => name(FINDING_NAMES[key], `${letter(index)}4:${letter(index)}${last}`)),
    ],
    frozenRows: 3,
    print: { area: `A1:R${last}`, titleRows: '$3:$3', footerLeft: '', footerCenter: '' },
    firstInput: 'A4',
  };
}
