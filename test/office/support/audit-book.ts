import { createSheet } from '../../../src/excel';
import { readOurSheets } from '../../../src/excel/read-our-sheets';
import type { Locale } from '../../../src/i18n/locale';
import { buildScoringSheet, sheetReader, type OurSheet, type ScoringSheetOptions } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import type { WorkbenchExcel } from '../../../workbench/workbook';
import { openWorkbook } from '../../unit/excel/support/open-workbook';
import { ownTablePlan } from '../../unit/sheets/support/own-table';
import { EVIDENCE, findingRows, findingsPlan } from './findings-plan';

const WORDS = {
  'zh-CN': { conforming: '符合', sampled: '抽样', nonconforming: '不符合', deleted: '不适用', type: '初次评审' },
  'en-US': { conforming: 'conforming', sampled: 'sampled', nonconforming: 'nonconforming', deleted: 'n/a', type: 'initial' },
} as const;

export const ORGANISATION = '安徽示例电器售后服务有限公司';
/** Scoring sheet of an audit as it is after a day on site. */
export function scored(locale: Locale, site: string): Omit<ScoringSheetOptions, 'standard' | 'locale'> {
  const words = WORDS[locale];
  const rows = Object.fromEntries(
    gbt27922.indicators.map(({ id }, index) => [
      id,
      { judgement: words.conforming, ...(index % 3 === 0 ? { reason: '查阅制度与记录' } : {}) },
    ]),
  );
  const [category] = gbt27922.specialDeductionCategories;
  return {
    rows: {
      ...rows,
      R04: { judgement: words.sampled, samples: 20, nonconforming: 5, reason: EVIDENCE },
      R08: { judgement: words.deleted, reason: '服务文化由母公司统一负责，已核对母公司文件 MF-07。' },
      R10: { judgement: words.nonconforming, reason: '没有技术支持热线的值班记录' },
      R13: { judgement: words.conforming, adjudged: 4.5, reason: '返修件标识不完整' },
    },
    header: {
      organisation: ORGANISATION,
      certificationBody: '示例认证中心',
      ruleNumber: 'SL-GZ-2024-01',
      auditType: words.type,
      auditors: '张三、李四、王五',
      site,
      date: 46_100,
    },
    specials: [{ category: category?.name[locale] ?? '', description: '未按承诺在 24 小时内答复投诉，涉及 2 起。' }],
  };
}

/** A workbook with scoring sheets as given, the tables of points of their editions and, where wanted, a list of nonconformities of one of them; calculated, and what is read of it. */
export async function auditBook(
  locale: Locale,
  sheets: readonly Omit<ScoringSheetOptions, 'standard' | 'locale'>[],
  findingsOf?: number,
): Promise<{ readonly excel: WorkbenchExcel; readonly sheets: readonly OurSheet[] }> {
  const { excel } = await openWorkbook({ locale });
  for (const edition of new Set(sheets.flatMap((sheet) => sheet.edition ?? []))) await createSheet(ownTablePlan(edition, locale));
  const made: string[] = [];
  for (const options of sheets) made.push((await createSheet(buildScoringSheet({ standard: gbt27922, locale, ...options }))).name);
  const subject = made[findingsOf ?? -1];
  if (subject !== undefined) await createSheet(findingsPlan(locale, findingRows(subject), subject));
  await excel.idle();
  return { excel, sheets: await readOurSheets(sheetReader) };
}
