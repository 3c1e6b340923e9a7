import type { Locale } from '../../../../../src/i18n/locale';
import type { SheetPlan } from '../../../../../src/sheets';
import { buildLogSheet } from '../../../../../src/sheets/log/build-log-sheet';
import { LOG_ROW } from '../../../../../src/sheets/log/layout';

/** A plan with what is typed and named only: what the add-in reads back, without formulas and looks that take seconds to draw. */
export function quickPlan(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    blocks: plan.blocks.filter(({ kind }) => kind === 'values'),
    styled: [],
    borders: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** A change log with room for few lines, which is quick to read. */
export function shortLog(locale: Locale, lines: number): SheetPlan {
  const plan = quickPlan(buildLogSheet({ locale }));
  const last = LOG_ROW.first + lines - 1;
  return { ...plan, names: plan.names.map((name) => ({ ...name, address: name.address.replace(String(LOG_ROW.last), String(last)) })) };
}
