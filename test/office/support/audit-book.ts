import { createSheet } from '../../../src/excel';
import { readOurSheets } from '../../../src/excel/read-our-sheets';
import type { Locale } from '../../../src/i18n/locale';
import { buildScoringSheet, sheetReader, type OurSheet, type ScoringSheetOptions } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import type { WorkbenchExcel } from '../../../workbench/workbook';
import { openWorkbook } from '../../unit/excel/support/open-workbook';
import { findingsPlan, type FindingRow } from './findings-plan';

const WORDS = {
  'zh-CN': { conforming: '符合', sampled: '抽样', nonconforming: '不符合', deleted: '不适用', type: '初次评审' },
  'en-US': { conforming: 'conforming', sampled: 'sampled', nonconforming: 'nonconforming', deleted: 'n/a', type: 'initial' },
} as const;

export const ORGANISATION = '安徽示例电器售后服务有限公司';
export const EVIDENCE =
  '抽查 20 份服务记录，其中 3 份没有客户签字、2 份没有完成时间；服务中心主任确认属实，记录编号 FW-2026-031 至 FW-2026-050。';
export const DESCRIPTION =
  '服务热线在 19:00 以后无人值守，值班记录缺 11 月 3 日、7 日、12 日三天；与《客户服务管理办法》第 6 条“全天候受理”不符。现场回访 8 位客户，其中 2 位反映晚间电话无人接听，事后也未收到回电。';

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

/** Nonconformities of a sheet. */
export function findingRows(sheet: string): FindingRow[] {
  const one = { sheets: sheet, sites: '总部', severity: '一般', owners: '赵六', due: 46_130, verifiers: '张三', status: '整改中' };
  return [
    {
      ...one,
      numbers: 'NC-01',
      clauses: '5.1.3',
      indicators: '资源配置',
      lost: 1.25,
      descriptions: EVIDENCE,
      causes: '交接班没有核对签字',
      corrections: '补签并通知相关客户',
      actions: '修订服务单模板，系统强制电子签字后才能结案',
    },
    {
      ...one,
      numbers: 'NC-02',
      clauses: '5.2.2',
      indicators: '技术支持',
      lost: 6,
      descriptions: DESCRIPTION,
      causes: '人员编制不足，没有排班表',
      corrections: '当日起安排晚间值班',
      actions: '增编两人，按周排班，主管每日抽查录音并留记录',
      status: '逾期',
    },
    {
      ...one,
      numbers: 'NC-03',
      clauses: '5.2.5',
      indicators: '质量保证',
      lost: 1.5,
      descriptions: '返修件标识不完整',
      causes: '',
      corrections: '',
      actions: '',
      due: '',
      status: '未整改',
    },
  ];
}

/** A workbook with scoring sheets as given and, where wanted, a list of nonconformities of one of them; calculated, and what is read of it. */
export async function auditBook(
  locale: Locale,
  sheets: readonly Omit<ScoringSheetOptions, 'standard' | 'locale'>[],
  findingsOf?: number,
): Promise<{ readonly excel: WorkbenchExcel; readonly sheets: readonly OurSheet[] }> {
  const { excel } = await openWorkbook({ locale });
  const made: string[] = [];
  for (const options of sheets) made.push((await createSheet(buildScoringSheet({ standard: gbt27922, locale, ...options }))).name);
  const subject = made[findingsOf ?? -1];
  if (subject !== undefined) await createSheet(findingsPlan(locale, findingRows(subject), subject));
  await excel.idle();
  return { excel, sheets: await readOurSheets(sheetReader) };
}
