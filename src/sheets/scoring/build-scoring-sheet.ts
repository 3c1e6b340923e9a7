import type { Locale } from '../../core/local-text';
import { languageOf } from '../../i18n/locale';
import { SCORING_STRINGS } from '../../i18n/sheets';
import type { Standard } from '../../standards/standard';
import { area, at } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import type { KnownContent, ScoringContext, ScoringHeader } from './context';
import { evidencePart } from './evidence';
import { headerPart } from './header';
import { indicatorsPart } from './indicators';
import { COLUMN, HELPER, references, ROW, scoringLayout, SIDE, SPECIAL_LINES } from './layout';
import { legendEnd, legendPart } from './legend';
import { specialPart } from './special';
import { statusPart } from './status';
import { radarChart, subtotalsPart } from './subtotals';
import { SCORING_VERSION } from './version';
import { workingPart } from './working';

export interface ScoringSheetOptions {
  readonly standard: Standard;
  readonly locale: Locale;
  readonly header?: ScoringHeader;
  /** Content of rows by their id, for a sheet that continues another one. */
  readonly rows?: KnownContent['rows'];
  /** Special deductions from the first line on, as many as there are lines at most. */
  readonly specials?: KnownContent['specials'];
  /** Edition of the certification body's own table of points, where the standard's points are from one. */
  readonly edition?: string;
  /** Wished name of the sheet. */
  readonly name?: string;
}

/** The indicator scoring sheet of a standard, with live formulas. */
export function buildScoringSheet(options: ScoringSheetOptions): SheetPlan {
  const { standard, locale, header = {}, rows = {}, specials = [], edition = null } = options;
  const strings = SCORING_STRINGS[locale];
  const layout = scoringLayout(standard);
  const context: ScoringContext = {
    standard,
    locale,
    language: languageOf(locale),
    strings,
    layout,
    refs: references(layout),
    known: { rows, specials: specials.slice(0, SPECIAL_LINES) },
    edition,
  };
  const parts = joinParts([
    headerPart(context, header),
    indicatorsPart(context),
    evidencePart(context),
    specialPart(context),
    workingPart(context),
    statusPart(context),
    subtotalsPart(context),
    legendPart(context),
  ]);
  const end = Math.max(legendEnd(context), layout.chart.last);
  return {
    kind: 'scoring',
    version: SCORING_VERSION,
    locale,
    name: options.name ?? strings.sheetName,
    tabColor: '#1F4E79',
    font: { name: strings.fontName, size: 10, address: area(COLUMN.id, ROW.title, HELPER.problem, end) },
    columnWidths: columnWidths(locale),
    styles: STYLES,
    tables: [],
    charts: [radarChart(context)],
    frozenRows: ROW.header,
    print: {
      area: area(COLUMN.id, ROW.title, SIDE.check, end),
      titleRows: `$${String(ROW.header)}:$${String(ROW.header)}`,
      footerLeft: standard.designation,
      footerCenter: strings.footer,
    },
    firstInput: at(COLUMN.indicator, ROW.fields),
    ...parts,
  };
}

/** Widths in points: beside an open pane the whole table is seen on a screen of 1440 pixels. */
function columnWidths(locale: Locale): SheetPlan['columnWidths'] {
  const english = locale === 'en-US';
  return [
    { columns: 'A:A', points: 34 },
    { columns: 'B:B', points: english ? 66 : 48 },
    { columns: 'C:C', points: english ? 110 : 124 },
    { columns: 'D:D', points: english ? 44 : 38 },
    { columns: 'E:E', points: english ? 92 : 56 },
    { columns: 'F:F', points: english ? 54 : 42 },
    { columns: 'G:G', points: 48 },
    { columns: 'H:H', points: english ? 56 : 42 },
    { columns: 'I:J', points: english ? 46 : 38 },
    { columns: 'K:K', points: english ? 84 : 128 },
    { columns: 'L:L', points: english ? 76 : 100 },
    { columns: 'M:M', points: 8 },
    { columns: 'N:N', points: english ? 152 : 106 },
    { columns: 'O:S', points: english ? 58 : 50 },
    { columns: 'T:T', points: english ? 54 : 50 },
    { columns: 'U:U', points: 62 },
    { columns: 'V:V', points: 14 },
    { columns: 'W:W', points: 38 },
    { columns: 'X:Z', points: english ? 84 : 70 },
    { columns: 'AA:AB', points: 110 },
    { columns: 'AC:AD', points: 64 },
    { columns: 'AE:AE', points: 14 },
    { columns: 'AF:AG', points: english ? 92 : 78 },
    { columns: 'AH:AI', points: 78 },
    { columns: 'AJ:AM', points: 56 },
  ];
}
