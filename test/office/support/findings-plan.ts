import { FINDING_COLUMNS, FINDING_NAMES } from '../../../src/sheets/findings/names';
import { markerText } from '../../../src/sheets/marker';
import type { SheetPlan } from '../../../src/sheets';
import type { Locale } from '../../../src/i18n/locale';

/** A nonconformity as a list has it. */
export type FindingRow = Readonly<Partial<Record<keyof typeof FINDING_NAMES, string | number>>>;

const COLUMNS = FINDING_COLUMNS;
const letter = (index: number): string => String.fromCharCode(65 + index);

/** A list of nonconformities with nothing but its cells and names. */
export function findingsPlan(locale: Locale, rows: readonly FindingRow[], sheet: string): SheetPlan {
  const marker = markerText({ kind: 'findings', version: 1, subject: sheet, locale });
  const last = String(rows.length + 3);
  const name = (wanted: string, address: string) => ({ name: wanted, address, comment: wanted });
  return {
    kind: 'findings',
    version: 1,
    locale,
    name: locale === 'zh-CN' ? '不符合项' : 'Nonconformities',
    tabColor: '#C00000',
    font: { name: 'Calibri', size: 10, address: `A1:R${last}` },
    columnWidths: [],
    rowHeights: [],
    blocks: [
      { kind: 'values', topLeft: 'A1', rows: [[marker, rows.length, 1]] },
      { kind: 'values', topLeft: 'A4', rows: rows.map((row) => COLUMNS.map((key) => row[key] ?? '')) },
    ],
    styles: {},
    styled: [],
    borders: [],
    numberFormats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    names: [
      name('CERT_Sheet', 'A1'),
      name(FINDING_NAMES.open, 'B1'),
      name(FINDING_NAMES.overdue, 'C1'),
      ...COLUMNS.map((key, index) => name(FINDING_NAMES[key], `${letter(index)}4:${letter(index)}${last}`)),
    ],
    frozenRows: 3,
    print: { area: `A1:R${last}`, titleRows: '$3:$3', footerLeft: '', footerCenter: '' },
    firstInput: 'A4',
  };
}

export const EVIDENCE =
  '抽查 20 份服务记录，其中 3 份没有客户签字、2 份没有完成时间；服务中心主任确认属实，记录编号 FW-2026-031 至 FW-2026-050。';
export const DESCRIPTION =
  '服务热线在 19:00 以后无人值守，值班记录缺 11 月 3 日、7 日、12 日三天；与《客户服务管理办法》第 6 条“全天候受理”不符。现场回访 8 位客户，其中 2 位反映晚间电话无人接听，事后也未收到回电。';

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
