import type { CardChoiceRefusal, EditionValidity } from '../../core/finance/card/cards-at-hand';
import { isoDate } from '../../core/lifecycle/serial-date';
import type { Locale } from '../../core/local-text';

type Sentences = {
  readonly [C in CardChoiceRefusal['code']]: (refusal: Extract<CardChoiceRefusal, { code: C }>) => string;
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  'zh-CN': {
    card_unknown: ({ id }) => `没有编号为“${id}”的收费标准，请另选或先导入。`,
    card_not_in_force: ({ name, date, editions }) =>
      `“${name}”在 ${isoDate(date)} 没有有效的版本；现有：${listed(editions, 'zh-CN')}。请改日期或补充版本。`,
    card_editions_overlap: ({ name, date, editions }) =>
      `“${name}”在 ${isoDate(date)} 有 ${String(editions.length)} 个版本同时有效：${listed(editions, 'zh-CN')}。请在收费标准表中改有效期。`,
  },
  'en-US': {
    card_unknown: ({ id }) => `There is no rate card “${id}”; choose another or import it first.`,
    card_not_in_force: ({ name, date, editions }) =>
      `No edition of “${name}” is in force on ${isoDate(date)}; at hand: ${listed(editions, 'en-US')}. Change the date or add an edition.`,
    card_editions_overlap: ({ name, date, editions }) =>
      `${String(editions.length)} editions of “${name}” are in force on ${isoDate(date)}: ${listed(editions, 'en-US')}. Change their dates in the rate card sheets.`,
  },
};

/** Why no card can be chosen, in one sentence. */
export function cardChoiceSentence(refusal: CardChoiceRefusal, locale: Locale): string {
  return (SENTENCES[locale][refusal.code] as (found: CardChoiceRefusal) => string)(refusal);
}

/** From when to when an edition is in force, as people read it. */
export function validityText({ validFrom, validTo }: Pick<EditionValidity, 'validFrom' | 'validTo'>, locale: Locale): string {
  const chinese = locale === 'zh-CN';
  if (validFrom === null && validTo === null) return chinese ? '未注明有效期' : 'no dates stated';
  if (validTo === null) return chinese ? `${isoDate(validFrom ?? 0)} 起` : `from ${isoDate(validFrom ?? 0)}`;
  if (validFrom === null) return chinese ? `至 ${isoDate(validTo)}` : `until ${isoDate(validTo)}`;
  return chinese ? `${isoDate(validFrom)} 至 ${isoDate(validTo)}` : `${isoDate(validFrom)} to ${isoDate(validTo)}`;
}

function listed(editions: readonly EditionValidity[], locale: Locale): string {
  const chinese = locale === 'zh-CN';
  return editions
    .map((edition) =>
      chinese ? `${edition.edition}（${validityText(edition, locale)}）` : `${edition.edition} (${validityText(edition, locale)})`,
    )
    .join(chinese ? '、' : ', ');
}
