import { DEFAULT_LOCALE, Model, helpers, type Locale } from '@odoo/o-spreadsheet';
import type { WorkbenchLocale } from '../contract';
import { CONTEXT_KEY, type ModelContext } from './context';
import { registerPlaceLinks } from './placeLinks';
import { registerPlugins } from './plugins';
import { teachEngine } from './teachEngine';

/** Large enough for any sheet of the add-in; more is added when something is written beyond (see gridSize.ts). */
export const SHEET_ROWS = 500;
export const SHEET_COLUMNS = 30;
export const FIRST_SHEET_ID = '{00000000-0001-0000-0000-000000000000}';

let prepared = false;

/** Teaches the engine, once per page, what Excel does otherwise. */
function prepare(): void {
  if (prepared) return;
  prepared = true;
  teachEngine();
  registerPlugins();
  registerPlaceLinks();
}

/** How dates are typed and shown in each language; numbers and formulas are written alike. */
const LOCALES: Readonly<Record<WorkbenchLocale, Locale>> = {
  'zh-CN': { ...DEFAULT_LOCALE, name: '中文(中国)', code: 'zh_CN', dateFormat: 'yyyy/m/d', timeFormat: 'hh:mm:ss', weekStart: 1 },
  'en-US': DEFAULT_LOCALE,
};

export function createModel(context: ModelContext, locale: WorkbenchLocale): Model {
  prepare();
  const sheet = { ...helpers.createEmptySheet(FIRST_SHEET_ID, 'Sheet1'), colNumber: SHEET_COLUMNS, rowNumber: SHEET_ROWS };
  const data = { ...helpers.createEmptyWorkbookData(), sheets: [sheet], settings: { locale: LOCALES[locale] } };
  return new Model(data, { custom: { [CONTEXT_KEY]: context } });
}
