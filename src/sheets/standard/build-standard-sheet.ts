import { STANDARD_STRINGS } from '../../i18n/sheets';
import { area, at } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { headerPart } from './header';
import { COLUMN, ROW } from './layout';
import type { StandardSheetOptions } from './context';
import { STANDARD_VERSION } from './names';
import { tablePart } from './table';

/** The sheet that keeps a table of points of the user's own. */
export function buildStandardSheet(options: StandardSheetOptions): SheetPlan {
  const { locale, rows, designation, edition } = options;
  const strings = STANDARD_STRINGS[locale];
  const last = ROW.first + rows.length - 1;
  const english = locale === 'en-US';
  return {
    kind: 'standard',
    version: STANDARD_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#7030A0',
    font: { name: strings.fontName, size: 10, address: area(COLUMN.clause, ROW.title, COLUMN.check, last) },
    columnWidths: [
      { columns: 'A:A', points: english ? 104 : 72 },
      { columns: 'B:B', points: english ? 218 : 230 },
      { columns: 'C:C', points: english ? 74 : 62 },
      { columns: 'D:D', points: 130 },
      { columns: 'E:E', points: english ? 92 : 84 },
      { columns: 'F:F', points: 92 },
    ],
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: ROW.header,
    print: {
      orientation: 'Portrait',
      area: area(COLUMN.clause, ROW.title, COLUMN.check, last),
      titleRows: `$${String(ROW.header)}:$${String(ROW.header)}`,
      footerLeft: `${designation} · ${edition}`,
      footerCenter: strings.footer,
    },
    firstInput: at(COLUMN.points, ROW.first),
    ...joinParts([headerPart(options, strings, last), tablePart(options, strings, last)]),
  };
}
