import type { Locale } from '../../core/local-text';
import { languageOf } from '../../i18n/locale';
import { LADDER_STRINGS } from '../../i18n/sheets';
import type { Ladder } from '../../standards/ladders';
import { area, at } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { hasCriteria, ladderCode, type LadderContext } from './context';
import { criteriaPart } from './criteria';
import { headerPart } from './header';
import { COLUMN, ladderLayout, MET, ROW } from './layout';
import { LADDER_VERSION } from './names';
import { resultPart } from './result';
import { rungsPart } from './rungs';
import { thresholdsPart } from './thresholds';

export interface LadderSheetOptions {
  readonly ladder: Ladder;
  readonly locale: Locale;
  readonly organisation?: string;
}

/** A ladder as a checklist that shows the rung reached and what the next one lacks. */
export function buildLadderSheet({ ladder, locale, organisation = '' }: LadderSheetOptions): SheetPlan {
  const strings = LADDER_STRINGS[locale];
  const layout = ladderLayout(ladder);
  const context: LadderContext = { ladder, locale, language: languageOf(locale), strings, layout };
  const criteria = hasCriteria(ladder);
  const parts = joinParts([
    headerPart(context, organisation),
    criteria ? criteriaPart(context) : thresholdsPart(context),
    resultPart(context),
    rungsPart(context),
  ]);
  const english = locale === 'en-US';
  return {
    kind: 'ladder',
    version: LADDER_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#C55A11',
    font: { name: strings.fontName, size: 10, address: area(COLUMN.rung, ROW.title, MET, layout.rungs.last) },
    columnWidths: [
      { columns: 'A:A', points: english ? 96 : 84 },
      { columns: 'B:B', points: 210 },
      { columns: 'C:C', points: english ? 96 : 84 },
      { columns: 'D:D', points: 190 },
      { columns: 'E:E', points: 84 },
      { columns: 'F:F', points: 14 },
      { columns: 'G:G', points: 50 },
    ],
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: ROW.header,
    print: {
      orientation: 'Portrait',
      area: area(COLUMN.rung, ROW.title, COLUMN.status, layout.rungs.last),
      titleRows: `$${String(ROW.header)}:$${String(ROW.header)}`,
      footerLeft: ladderCode(ladder),
      footerCenter: strings.footer,
    },
    firstInput: criteria ? at(COLUMN.answer, ROW.first) : at(COLUMN.status, ROW.fields),
    ...parts,
  };
}
