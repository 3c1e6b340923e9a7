import type { AuditType } from '../../core/cells/words';
import { rational, toCellNumber } from '../../core/exact';
import { yuan, type FeeLine } from '../../core/fees/fee';
import { otherReading } from '../../core/fees/other-reading';
import type { PricedAudit, QuoteRequest } from '../../core/fees/quote';
import type { AnyCard, RateCard } from '../../core/fees/rate-card';
import type { Tax } from '../../core/fees/tax';
import type { Locale } from '../../core/local-text';
import { FEE_ANSWER_WORDS, OWN_CARD_STATUS, OWN_CARD_TAX_NOTE, type FeeAnswerWords } from '../../i18n/fee-answers';
import { joinRemarks } from '../../i18n/join-remarks';

type Line = (string | number)[];

/** The lines of a quote as they spill: header, one line per charge, and the total with its tax. */
export function quoteRows(request: QuoteRequest, priced: PricedAudit, locale: Locale): Line[] {
  const words = FEE_ANSWER_WORDS[locale];
  const { outletLine } = priced;
  return [
    [...words.quoteHeader],
    ...priced.lines.map((line) => lineOf(line, words.items[line.item], words, whyOf(line, request, priced, locale))),
    ...(outletLine === null ? [] : [lineOf(outletLine, words.outlets, words, outletsWhy(request, words))]),
    ...totalRows(request, priced, locale),
  ];
}

function lineOf({ item, quantity, unitPriceFen, amountFen }: FeeLine, name: string, words: FeeAnswerWords, why: string): Line {
  return [name, quantity, item === 'personDay' ? words.daysUnit : words.onceUnit, yuan(unitPriceFen), yuan(amountFen), why];
}

function whyOf({ item }: FeeLine, { card, auditType }: QuoteRequest, { band }: PricedAudit, locale: Locale): string {
  const { provenance, ...words } = FEE_ANSWER_WORDS[locale];
  if ('own' in card) {
    return item === 'personDay' ? `${words.band}${band.min}-${band.max}${words.daysFrom(auditType, provenance.own)}` : provenance.own;
  }
  if (item !== 'personDay') return provenance[card.prices[item].provenance];
  const own = card.bands.find(({ min }) => min === band.min);
  if (own === undefined) return '';
  const from = words.daysFrom(auditType, provenance[own.days[auditType].total.provenance]);
  return `${words.band}${band.min}-${band.max}${from}${otherWhy(own, auditType, card, locale)}`;
}

/** What else the card's material says of this audit, with what it would come to. */
function otherWhy(band: RateCard['bands'][number], auditType: AuditType, card: RateCard, locale: Locale): string {
  const other = otherReading(band, auditType, card);
  if (other === null) return '';
  const { separator, otherReading: around, to } = FEE_ANSWER_WORDS[locale];
  const [lowest, highest] = [yuan(other.lowestFen), yuan(other.highestFen)];
  return joinRemarks(separator, [
    '',
    `${other.rule.source[locale]}${around[0]}${lowest === highest ? highest : `${lowest}${to}${highest}`}${around[1]}`,
  ]);
}

function outletsWhy({ card, outlets }: QuoteRequest, words: FeeAnswerWords): string {
  return card.outletMinimumDays === undefined ? words.noOutletRule : words.outletRule(outlets.length, card.outletMinimumDays);
}

function totalRows({ card, tax }: QuoteRequest, { totalFen, taxed }: PricedAudit, locale: Locale): Line[] {
  const words = FEE_ANSWER_WORDS[locale];
  const row = (item: string, fen: bigint, why: string): Line => [item, '', '', '', yuan(fen), why];
  if (tax === null || taxed === null) {
    return [row(words.total, totalFen, joinRemarks(words.separator, [statusOf(card)[locale], taxNoteOf(card)[locale], words.noTravel]))];
  }
  const [net, taxWhy, gross] = taxWhys(tax, words);
  return [
    row(words.net, taxed.netFen, net),
    row(words.tax, taxed.taxFen, taxWhy),
    row(words.gross, taxed.grossFen, joinRemarks(words.separator, [gross, statusOf(card)[locale], words.noTravel])),
  ];
}

/** How net, tax and gross come about. */
export function taxWhys({ rate, mode }: Tax, words: FeeAnswerWords): readonly [string, string, string] {
  const percent = `${toCellNumber(rate.mul(rational(100)))}%`;
  if (percent === '0%') return [words.sum, words.exempt, words.sum];
  if (mode === 'included') return [words.netOfGross.join(percent), words.grossLessNet, words.sum];
  return [words.sum, words.taxOfNet.join(percent), `${words.net} + ${words.tax}`];
}

/** What is said beside every total of a card. */
export function statusOf(card: AnyCard): Readonly<Record<Locale, string>> {
  return 'own' in card ? OWN_CARD_STATUS : card.status;
}

function taxNoteOf(card: AnyCard): Readonly<Record<Locale, string>> {
  return 'own' in card ? OWN_CARD_TAX_NOTE : card.taxNote;
}
