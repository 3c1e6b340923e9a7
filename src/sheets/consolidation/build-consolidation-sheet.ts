import { CONSOLIDATION_STRINGS } from '../../i18n/sheets';
import { area } from '../address';
import { columnLetters } from '../column-letters';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { clausesPart, endColumn, lastRow } from './clauses';
import { ROW, SITE, type ConsolidationContext } from './context';
import { CONSOLIDATION_VERSION } from './names';
import { resultPart } from './result';
import { sitesPart } from './sites';

export type ConsolidationSheetOptions = Omit<ConsolidationContext, 'strings'>;

/** Several sites as one result: the method and when it was done, what it came to, the sites, and each row of theirs. */
export function buildConsolidationSheet(options: ConsolidationSheetOptions): SheetPlan {
  const { locale, standard, sites } = options;
  const strings = CONSOLIDATION_STRINGS[locale];
  const context: ConsolidationContext = { ...options, strings };
  const end = lastRow(context);
  const wide = columnLetters(Math.max(4 + sites.length, SITE.changed.charCodeAt(0) - 65));
  const english = locale === 'en-US';
  return {
    kind: 'consolidation',
    version: CONSOLIDATION_VERSION,
    locale,
    name: strings.title,
    tabColor: '#7030A0',
    font: { name: strings.fontName, size: 10, address: area('A', ROW.title, wide, end) },
    columnWidths: [
      { columns: 'A:A', points: english ? 110 : 96 },
      { columns: 'B:B', points: english ? 110 : 96 },
      { columns: 'C:C', points: english ? 150 : 132 },
      { columns: 'D:D', points: 76 },
      { columns: 'E:J', points: english ? 80 : 72 },
      ...(endColumn(context) > 'J' || endColumn(context).length > 1 ? [{ columns: `K:${wide}`, points: 72 }] : []),
    ],
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: ROW.title,
    print: {
      area: area('A', ROW.title, wide, end),
      titleRows: `$${String(ROW.title)}:$${String(ROW.title)}`,
      footerLeft: standard.designation,
      footerCenter: strings.footer,
    },
    firstInput: 'A1',
    ...joinParts([resultPart(context), sitesPart(context), clausesPart(context)]),
  };
}
