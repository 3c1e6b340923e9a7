import type { CostCase, CostLineId } from '../../core/finance/total-cost/scenario';
import type { Locale } from '../../core/local-text';

/** What the lines and cases of a total cost are called. */
export interface CostWords {
  readonly lines: Readonly<Record<CostLineId, string>>;
  /** What belongs to a line, in a few words. */
  readonly about: Readonly<Record<CostLineId, string>>;
  readonly cases: Readonly<Record<CostCase, string>>;
  readonly year: (year: number) => string;
  readonly years: (years: readonly number[]) => string;
}

export const COST_WORDS: Readonly<Record<Locale, CostWords>> = {
  'zh-CN': {
    lines: {
      consulting: '咨询',
      training: '培训',
      rectification: '整改',
      technology: '技术与系统升级',
      internalEffort: '内部投入',
      maintenance: '体系维护',
      administration: '证书管理',
      subsidy: '补贴',
    },
    about: {
      consulting: '外部咨询机构的费用',
      training: '外部或内部培训的费用，含售后服务管理师',
      rectification: '不符合项整改、设施与流程改进',
      technology: '客服、工单、回访等系统的建设与升级',
      internalEffort: '本单位人员的工时 × 每小时人工成本',
      maintenance: '内审、文件更新、满意度调查等持续工作',
      administration: '证书副本、变更、翻译与标志使用的管理',
      subsidy: '政府或协会的补贴，填负数；没有落实的不要填',
    },
    cases: { low: '低', expected: '预期', high: '高' },
    year: (year) => `第 ${String(year)} 年`,
    years: (years) => `第 ${years.map(String).join('、')} 年`,
  },
  'en-US': {
    lines: {
      consulting: 'Consulting',
      training: 'Training',
      rectification: 'Rectification',
      technology: 'Technology and systems',
      internalEffort: 'Internal effort',
      maintenance: 'Maintenance',
      administration: 'Certificate administration',
      subsidy: 'Subsidies',
    },
    about: {
      consulting: 'Fees of an outside consultant',
      training: 'Training by others or in house, service managers included',
      rectification: 'Putting nonconformities right, better facilities and processes',
      technology: 'Systems for hotline, work orders, follow-up calls',
      internalEffort: 'Hours of your own people × cost of an hour',
      maintenance: 'Internal audits, document upkeep, satisfaction surveys',
      administration: 'Copies, changes, translations, use of the mark',
      subsidy: 'From government or associations, typed below 0; only what is granted',
    },
    cases: { low: 'low', expected: 'expected', high: 'high' },
    year: (year) => `Year ${String(year)}`,
    years: (years) => `${years.length === 1 ? 'year' : 'years'} ${years.map(String).join(', ')}`,
  },
};
