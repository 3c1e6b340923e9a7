import type { CardPlace, CardProblem, CardProblemCode } from '../../core/finance/card/card-problem';
import type { Locale } from '../../core/local-text';
import { CARD_LABELS, type CardLabels } from './card-labels';

/** Where a card comes from: rows are those of a sheet, or of the list in a file. */
export type CardEntrance = 'sheet' | 'file';

type Sentences = {
  readonly [C in CardProblemCode]: (problem: Extract<CardProblem, { code: C }>, labels: CardLabels) => string;
};

const zhCN: Sentences = {
  missing: () => '没有填。',
  cell_error: ({ value }) => `单元格是错误值 ${value}。`,
  text_too_long: ({ length, limit }) => `有 ${String(length)} 个字符，最多 ${String(limit)} 个。`,
  id_invalid: ({ value }) => `“${value}”只能用小写字母、数字和连字符，例如 body-a。`,
  not_a_number: ({ value }) => `“${value}”不是数。`,
  not_whole: ({ value }) => `${value} 应为整数。`,
  too_small: ({ value, limit }) => `${value} 应不小于 ${limit}。`,
  too_large: ({ value, limit }) => `${value} 应不大于 ${limit}。`,
  too_precise: ({ value, decimals }) => `${value} 最多 ${String(decimals)} 位小数。`,
  days_not_half: ({ value }) => `${value} 应为半天的倍数（本标准人日不取整）。`,
  onsite_above_total: ({ value, total }) => `现场 ${value} 多于合计 ${total}。`,
  word_unknown: ({ value, words }) => `“${value}”不认识，应为：${[...new Set(words)].join('、')}。`,
  date_invalid: ({ value }) => `“${value}”不是日期，例如 2026-01-01。`,
  dates_reversed: ({ from, to }) => `至 ${to} 早于自 ${from}。`,
  person_days_not_charged: ({ auditType }, { auditTypes }) => `${auditTypes[auditType]}必须收评审人日，不能选“不收”。`,
  adjustment_incomplete: () => '有调整因素时，最多减和最多加都要填（可以填 0%）。',
  factor_reversed: ({ least, most }) => `最小 ${least} 大于最大 ${most}。`,
  factor_twice: ({ value, otherRow }) => `“${value}”与第 ${String(otherRow)} 行重复。`,
  bands_missing: () => '没有人数区间。',
  too_many_rows: ({ rows, limit }) => `人数区间有 ${String(rows)} 行，最多 ${String(limit)} 行。`,
  band_reversed: ({ min, max }) => `上限 ${String(max)} 小于下限 ${String(min)}。`,
  band_start: ({ min }) => `第一档从 ${String(min)} 人起，应从 1 人起。`,
  band_gap: ({ min, expected }) => `空缺：${range(expected, min - 1)} 人没有区间，本行应从 ${String(expected)} 起。`,
  band_overlap: ({ min, max, expected }) =>
    `重叠：${range(min, Math.min(max, expected - 1))} 人已在上一档内，本行应从 ${String(expected)} 起。`,
  newer_version: ({ version, known }) => `由更新的版本生成（v${String(version)}，本插件认识到 v${String(known)}），请更新插件。`,
  names_lost: () => '名称已丢失，无法读取；请用导出的文件重新导入，或复制另一张收费标准。',
  not_json: ({ message }) => `文件不是 JSON：${message}`,
  not_a_card: () => '文件不是本工具导出的收费标准。',
  not_a_value: ({ value }) => `${value} 不是这里该有的内容。`,
  unknown_key: () => '不认识这一项；若是拼写有误，请更正。',
  file_too_large: ({ bytes, limit }) => `文件有 ${String(bytes)} 字节，最多 ${String(limit)} 字节。`,
  editions_overlap: ({ edition, other, from, to }) =>
    `版本“${edition}”与版本“${other}”在 ${span(from, to, '至', '始终')}同时有效，按日期无法选用。`,
  price_missing: ({ item }, { items }) => `没有${items[item]}：收取它的评审不能报价。`,
  text_missing: () => '没有填，建议注明。',
  reading_dropped: () => '与来源不同（人日或人数范围），来源的另一说法不再适用于本档，报价中不列出。',
  days_decreasing: ({ value, before, otherRow }) => `${value} 比第 ${String(otherRow)} 行的 ${before} 少，请核对。`,
};

const enUS: Sentences = {
  missing: () => 'nothing is entered.',
  cell_error: ({ value }) => `the cell holds the error ${value}.`,
  text_too_long: ({ length, limit }) => `${String(length)} characters; ${String(limit)} at most.`,
  id_invalid: ({ value }) => `“${value}” may have only small letters, digits and hyphens, such as body-a.`,
  not_a_number: ({ value }) => `“${value}” is no number.`,
  not_whole: ({ value }) => `${value} must be a whole number.`,
  too_small: ({ value, limit }) => `${value} must not be below ${limit}.`,
  too_large: ({ value, limit }) => `${value} must not be above ${limit}.`,
  too_precise: ({ value, decimals }) => `${value} has more than ${String(decimals)} decimals.`,
  days_not_half: ({ value }) => `${value} must be whole or half days, for this card does not round them.`,
  onsite_above_total: ({ value, total }) => `${value} on site is above the total of ${total}.`,
  word_unknown: ({ value, words }) => `“${value}” is not known; it must be one of: ${[...new Set(words)].join(', ')}.`,
  date_invalid: ({ value }) => `“${value}” is no date such as 2026-01-01.`,
  dates_reversed: ({ from, to }) => `${to} is before the first day, ${from}.`,
  person_days_not_charged: ({ auditType }, { auditTypes }) => `person-days must be charged: ${auditTypes[auditType].toLowerCase()}.`,
  adjustment_incomplete: () => 'a card with adjustment factors needs both limits, most off and most on (0% is allowed).',
  factor_reversed: ({ least, most }) => `the least, ${least}, is above the most, ${most}.`,
  factor_twice: ({ value, otherRow }) => `“${value}” is in row ${String(otherRow)} too.`,
  bands_missing: () => 'there are no headcount bands.',
  too_many_rows: ({ rows, limit }) => `${String(rows)} rows of bands; ${String(limit)} at most.`,
  band_reversed: ({ min, max }) => `the end, ${String(max)}, is below the beginning, ${String(min)}.`,
  band_start: ({ min }) => `the first band begins at ${String(min)}; it must begin at 1.`,
  band_gap: ({ min, expected }) => `gap: no band for ${range(expected, min - 1)}; this row must begin at ${String(expected)}.`,
  band_overlap: ({ min, max, expected }) =>
    `overlap: ${range(min, Math.min(max, expected - 1))} is in the band before; this row must begin at ${String(expected)}.`,
  newer_version: ({ version, known }) =>
    `made by a newer version (v${String(version)}; this one knows v${String(known)}); update the add-in.`,
  names_lost: () => 'its names are lost, so it cannot be read; import an exported file again or copy another card.',
  not_json: ({ message }) => `the file is no JSON: ${message}`,
  not_a_card: () => 'the file is no rate card exported by this tool.',
  not_a_value: ({ value }) => `${value} does not belong here.`,
  unknown_key: () => 'this entry is not known; correct it if it is misspelt.',
  file_too_large: ({ bytes, limit }) => `the file has ${String(bytes)} bytes; ${String(limit)} at most.`,
  editions_overlap: ({ edition, other, from, to }) =>
    `editions “${edition}” and “${other}” are both in force ${span(from, to, 'to', 'at all times')}, so neither can be chosen by date.`,
  price_missing: ({ item }, { items }) => `no ${items[item].toLowerCase()}: audits that are charged it cannot be quoted.`,
  text_missing: () => 'nothing is entered; it should be stated.',
  reading_dropped: () =>
    'not as in the source (days or people), so its other reading no longer applies to this band and quotes do not show it.',
  days_decreasing: ({ value, before, otherRow }) => `${value} is less than ${before} in row ${String(otherRow)}: check.`,
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** What is wrong, without its place: for where the place is seen. */
export function cardProblemText(problem: CardProblem, locale: Locale): string {
  const sentence = sentenceOf(problem, locale);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sentenceOf(problem: CardProblem, locale: Locale): string {
  return (SENTENCES[locale][problem.code] as (found: CardProblem, labels: CardLabels) => string)(problem, CARD_LABELS[locale]);
}

/** What is wrong with a card, in one sentence with its place. */
export function cardProblemSentence(problem: CardProblem, locale: Locale, entrance: CardEntrance): string {
  const sentence = sentenceOf(problem, locale);
  const place = placeText(problem.place, locale, entrance);
  if (place === '') return cardProblemText(problem, locale);
  return locale === 'zh-CN' ? `${place}：${sentence}` : `${place}: ${sentence}`;
}

/** A place of a card as its user knows it; empty for the whole card. */
export function placeText(place: CardPlace, locale: Locale, entrance: CardEntrance): string {
  const labels = CARD_LABELS[locale];
  const chinese = locale === 'zh-CN';
  const row = (number: number, list: string): string => {
    if (entrance === 'file') return chinese ? `${list} 第 ${String(number)} 项` : `Entry ${String(number)} of ${list}`;
    return chinese ? `第 ${String(number)} 行` : `Row ${String(number)}`;
  };
  const joined = (...parts: readonly string[]): string => parts.join(chinese ? '，' : ', ');
  switch (place.kind) {
    case 'card':
      return '';
    case 'path':
      return place.path;
    case 'field':
      return labels.fields[place.field];
    case 'item': {
      const { item, column } = place;
      return joined(labels.items[item], column === 'amount' || column === 'origin' ? labels[column] : labels.auditTypes[column]);
    }
    case 'reading':
      return joined(labels.readings.title, labels.auditTypes[place.auditType], labels.readings[place.column]);
    case 'factor':
      return joined(row(place.row, 'factors'), labels.factors[place.column]);
    case 'band': {
      if (place.column === 'min' || place.column === 'max') return joined(row(place.row, 'bands'), labels[place.column]);
      const [auditType, part] = place.column.split('.') as ['initial' | 'surveillance' | 'recertification', 'total' | 'onsite' | 'origin'];
      return joined(
        row(place.row, 'bands'),
        `${labels.auditTypes[auditType]}${chinese ? '' : ' '}${chinese ? labels.days[part] : labels.days[part].toLowerCase()}`,
      );
    }
  }
}

function range(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** Days between two ends, either of which may be open. */
function span(from: string, to: string, until: string, always: string): string {
  if (from === '' && to === '') return always;
  if (from === '') return `${until} ${to} `;
  return to === '' ? `${from} ${until === '至' ? '起' : 'on'} ` : `${from} ${until} ${to} `;
}
