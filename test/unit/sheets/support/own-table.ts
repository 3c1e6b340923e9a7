import type { PointRow } from '../../../../src/core/audit/point-row';
import { rational } from '../../../../src/core/exact';
import type { Locale } from '../../../../src/i18n/locale';
import type { SheetPlan } from '../../../../src/sheets';
import { buildStandardSheet } from '../../../../src/sheets/standard/build-standard-sheet';
import { gbt27922 } from '../../../../src/standards';

/** The points that ship, as a certification body would load them. */
export function ownRows(locale: Locale): readonly PointRow[] {
  return gbt27922.indicators.map(({ clause, name, points }, index) => ({
    row: index + 1,
    clause,
    name: name[locale],
    points: rational(points.numerator, points.denominator),
    group: null,
    rule: 'proportional',
  }));
}

export const OWN_ROWS = ownRows('zh-CN');

/** The sheet of a table to make scoring sheets of an edition from. */
export function ownTablePlan(edition: string, locale: Locale = 'zh-CN', rows = ownRows(locale)): SheetPlan {
  return buildStandardSheet({ locale, designation: gbt27922.designation, edition, date: 46_000, rows });
}
