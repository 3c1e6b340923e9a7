import { feeOf, yuan } from '../../core/fees/fee';
import { personDays } from '../../core/fees/person-days';
import type { Provenance } from '../../core/fees/rate-card';
import type { LocalText, Locale } from '../../core/local-text';
import { accept } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { trialCard } from '../../rate-cards';
import { readAuditType } from '../arguments/audit';
import { readLanguage, singleCell } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { auditTypeParameter, languageParameter } from '../parameters';
import { feeSource } from '../sources';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['人数下限', '人数上限', '人日', '现场人日', '费用（元）', '数据来源'],
  'en-US': ['From', 'To', 'Person-days', 'On site', 'Fee (CNY)', 'Source of figures'],
};

const SOURCE: Readonly<Record<'published' | 'onsite' | 'both', LocalText>> = {
  published: { 'zh-CN': '公开发布', 'en-US': 'published' },
  onsite: { 'zh-CN': '公开发布；现场人日为推导值', 'en-US': 'published; days on site derived' },
  both: { 'zh-CN': '推导值', 'en-US': 'derived' },
};

function sourceOf(total: Provenance, onsite: Provenance): LocalText {
  if (total === 'derived') return SOURCE.both;
  return onsite === 'derived' ? SOURCE.onsite : SOURCE.published;
}

export const feetable: FunctionDefinition = {
  id: 'FEETABLE',
  group: 'fees',
  since: '0.1.0',
  summary: {
    'zh-CN': '整张人日费用表：21 个人数区间的人日、现场人日、费用与数据来源（含表头的溢出区域）',
    'en-US': 'The whole person-day fee table: 21 bands with person-days, days on site, fee and source (spills with a header row)',
  },
  notes: [
    {
      'zh-CN': '单次评审的费用，不含差旅；数据来源区分公开发布与推导值。',
      'en-US': 'Fee of one audit, travel not included; the source column tells published figures from derived ones.',
    },
  ],
  source: feeSource,
  parameters: [auditTypeParameter, languageParameter],
  compute: ([auditType, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const cell = singleCell(auditType, 'auditType');
    if (!cell.ok) return cell;
    const type = readAuditType(cell.value);
    if (!type.ok) return type;
    const locale = localeOfLanguage(words.value);
    return accept([
      HEADER[locale],
      ...trialCard.bands.map((band) => {
        const total = personDays(band, type.value, 'total');
        const onsite = personDays(band, type.value, 'onsite');
        const fee = yuan(feeOf(band, type.value, trialCard).totalFen);
        return [band.min, band.max, total.value, onsite.value, fee, sourceOf(total.provenance, onsite.provenance)[locale]];
      }),
    ]);
  },
  examples: [
    {
      args: ['八折'],
      gives: { error: 'audit_type_unknown' },
      shows: { 'zh-CN': '评审类型未知', 'en-US': 'An unknown audit type' },
    },
  ],
};
