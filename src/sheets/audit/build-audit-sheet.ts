import type { Locale } from '../../core/local-text';
import { AUDIT_STRINGS } from '../../i18n/sheets';
import { area } from '../address';
import { joinParts } from '../part';
import type { PlainCell, SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { fieldsPart } from './fields';
import { COLUMN, ROW } from './layout';
import { AUDIT_VERSION } from './names';
import { samplePart } from './sample';
import { sitesPart } from './sites';
import { teamPart } from './team';

/** What is known of an audit when its sheet is made; all else is typed into the sheet. */
export interface AuditSheetOptions {
  readonly locale: Locale;
  readonly fields?: Partial<Record<'organisation' | 'certificationBody' | 'auditType' | 'ruleNumber' | 'date', PlainCell>>;
}

/** The sheet on which client, body, team and sites are typed once. */
export function buildAuditSheet({ locale, fields = {} }: AuditSheetOptions): SheetPlan {
  const strings = AUDIT_STRINGS[locale];
  const parts = joinParts([fieldsPart(strings, locale, fields), teamPart(strings), samplePart(strings), sitesPart(strings)]);
  return {
    kind: 'audit',
    version: AUDIT_VERSION,
    locale,
    name: strings.title,
    tabColor: '#BF8F00',
    font: { name: strings.fontName, size: 10, address: area(COLUMN.id, ROW.title, COLUMN.sheet, ROW.sitesTotal) },
    columnWidths: [
      { columns: 'A:A', points: locale === 'en-US' ? 100 : 72 },
      { columns: 'B:B', points: 150 },
      { columns: 'C:C', points: locale === 'en-US' ? 90 : 72 },
      { columns: 'D:D', points: locale === 'en-US' ? 104 : 76 },
      { columns: 'E:E', points: locale === 'en-US' ? 108 : 120 },
      { columns: 'F:F', points: 150 },
    ],
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: ROW.intro,
    print: {
      orientation: 'Portrait',
      area: area(COLUMN.id, ROW.title, COLUMN.sheet, ROW.sitesTotal),
      titleRows: `$${String(ROW.title)}:$${String(ROW.title)}`,
      footerLeft: strings.title,
      footerCenter: strings.footer,
    },
    firstInput: `B${String(ROW.fields)}`,
    ...parts,
  };
}
