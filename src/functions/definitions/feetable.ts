import { feeByCard, feeOf, yuan } from '../../core/fees/fee';
import { personDays } from '../../core/fees/person-days';
import type { OwnCard, Provenance, RateCard } from '../../core/fees/rate-card';
import type { LocalText, Locale } from '../../core/local-text';
import type { AuditType } from '../../core/cells/words';
import { accept } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { readAuditType } from '../arguments/audit';
import { readRateCardArgument } from '../arguments/rate-card';
import { readLanguage, singleCell } from '../arguments/single';
import type { Answer, AnswerCell, FunctionDefinition } from '../definition';
import { auditTypeParameter, languageParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['人数下限', '人数上限', '人日', '现场人日', '费用（元）', '数据来源'],
  'en-US': ['From', 'To', 'Person-days', 'On site', 'Fee (CNY)', 'Source of figures'],
};

const SOURCE: Readonly<Record<'published' | 'onsite' | 'both' | 'own', LocalText>> = {
  published: { 'zh-CN': '公开发布', 'en-US': 'published' },
  onsite: { 'zh-CN': '公开发布；现场人日为推导值', 'en-US': 'published; days on site derived' },
  both: { 'zh-CN': '推导值', 'en-US': 'derived' },
  own: { 'zh-CN': '自备收费标准', 'en-US': 'your own rate card' },
};

function sourceOf(total: Provenance, onsite: Provenance): LocalText {
  if (total === 'derived') return SOURCE.both;
  return onsite === 'derived' ? SOURCE.onsite : SOURCE.published;
}

function rowsOf(card: RateCard, type: AuditType, locale: Locale): AnswerCell[][] {
  return card.bands.map((band) => {
    const total = personDays(band, type, 'total');
    const onsite = personDays(band, type, 'onsite');
    const fee = yuan(feeOf(band, type, card).totalFen);
    return [band.min, band.max, total.value, onsite.value, fee, sourceOf(total.provenance, onsite.provenance)[locale]];
  });
}

/** A card in a range has no days on site. */
function rowsOfOwn(card: OwnCard, type: AuditType, locale: Locale): Answer {
  const rows: AnswerCell[][] = [];
  for (const band of card.bands) {
    const fee = feeByCard(band, type, card);
    if (!fee.ok) return fee;
    rows.push([band.min, band.max, band.days[type].total.value, '', yuan(fee.value.totalFen), SOURCE.own[locale]]);
  }
  return accept(rows);
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
    {
      'zh-CN': '自备收费标准没有现场人日，该列为空。',
      'en-US': 'A rate card of your own has no days on site: that column is empty.',
    },
  ],
  source: feeSource,
  parameters: [auditTypeParameter, languageParameter, rateCardParameter],
  compute: ([auditType, language, rateCard]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const cell = singleCell(auditType, 'auditType');
    if (!cell.ok) return cell;
    const type = readAuditType(cell.value);
    if (!type.ok) return type;
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    const locale = localeOfLanguage(words.value);
    const rows = 'own' in card.value ? rowsOfOwn(card.value, type.value, locale) : accept(rowsOf(card.value, type.value, locale));
    return rows.ok ? accept([HEADER[locale], ...rows.value]) : rows;
  },
  formats: [null, null, null, null, 'money', null],
  examples: [
    {
      args: [
        '监督',
        null,
        [
          [1, 25, 4, 1.5, 2.5],
          ['人日单价', 5000, '', '', ''],
          ['年金', '免收', '', '', ''],
        ],
      ],
      gives: [
        ['人数下限', '人数上限', '人日', '现场人日', '费用（元）', '数据来源'],
        [1, 25, 1.5, '', 7500, '自备收费标准'],
      ],
      shows: { 'zh-CN': '自备的收费标准', 'en-US': 'A rate card of your own' },
    },
    {
      args: ['八折'],
      englishArgs: ['discount'],
      gives: { error: 'audit_type_unknown' },
      shows: { 'zh-CN': '评审类型未知', 'en-US': 'An unknown audit type' },
    },
  ],
};
