import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planSnapshot } from '../../scripts/workbooks/plan-snapshot';
import { buildReportSheet } from '../../src/sheets/report/build-report-sheet';
import { reportSources } from '../../src/sheets/report/sources';
import { auditBook } from './support/audit-book';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(300_000);

test.each(['zh-CN','en-US'] as const)('%s', async (locale) => {
  const ids = Array.from({ length: 16 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`);
  const words = locale === 'zh-CN' ? { c: '符合', s: '抽样', n: '不符合', d: '不适用' } : { c: 'conforming', s: 'sampled', n: 'nonconforming', d: 'n/a' };
  const rows = Object.fromEntries(ids.map((id, i) => [id, i === 3 ? { judgement: words.s, samples: 20, nonconforming: 3, reason: '抽查 20 份服务记录，其中 3 份没有客户签字，2 份没有完成时间；服务中心主任确认属实。' } : i === 7 ? { judgement: words.d, reason: '本组织不设服务文化宣传岗位，由母公司统一负责，已核对母公司文件' } : i === 9 ? { judgement: words.n, reason: '没有技术支持热线的值班记录' } : i === 12 ? { judgement: words.c, adjudged: 4.5, reason: '返修件标识不完整' } : { judgement: words.c, reason: i % 3 === 0 ? '查阅了制度与记录' : '' }]));
  const { excel, sheets } = await auditBook(locale, [{ rows, header: { organisation: '安徽某某电器有限公司', certificationBody: '某某认证中心', auditors: '张三、李四、王五', site: '总部', ruleNumber: 'CNCA-2011', date: 46100, auditType: locale === 'zh-CN' ? '初次评审' : 'initial' }, specials: [{ category: locale === 'zh-CN' ? '违反法律法规' : 'Breach of law', description: '未按《消费者权益保护法》要求在 24 小时内答复投诉，涉及 2 起。' }] }]);
  const sources = reportSources(sheets, sheets);
  if (sources === null) throw new Error('no sources');
  const plan = buildReportSheet({ sources, locale, date: '2026-11-26' });
  const snap = excel.snapshot();
  const [report] = planSnapshot([plan]).sheets;
  const folder = outputFolder('report', locale);
  const file = join(folder, 'report.xlsx');
  writeFileSync(file, await xlsxWithoutAddin({ ...snap, activeSheet: plan.name, sheets: [...snap.sheets.map((s) => ({ ...s, visible: false })), report!] }));
  convert([file], 'pdf', folder);
});
