import { quantityText } from '../../i18n/finance/quote-figures';
import { dayStepTexts } from '../../i18n/finance/day-step';
import { droppedReadingText, onsiteGapText, otherReadingText, whyOfLine } from '../../i18n/finance/quote-why';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { fieldLine, gapLine, partLine, sectionLine, textLine } from '../report/lines';
import type { FlowLine } from '../report/flow';
import type { QuoteContext } from './context';

/** The page for the client's contract: how person-days and fees come about, by which card, and what else its material says. */
export function whyLines({ priced, strings, locale }: QuoteContext): FlowLine[] {
  const { why } = strings;
  const { card } = priced;
  const end = locale === 'zh-CN' ? '。' : '.';
  const steps = dayStepTexts(priced, locale);
  const other = otherReadingText(priced.otherReading, locale) ?? droppedReadingText(priced, locale);
  const days = strings.days(quantityText(priced.days), priced.onsiteDays === null ? null : quantityText(priced.onsiteDays));
  const gap = onsiteGapText(priced, locale);
  return [
    sectionLine(why.title),
    textLine(why.intro, 'reportNote'),
    partLine(why.card),
    textLine(`${why.name(card.name, card.edition)}${end}`),
    textLine(`${why.source(card.source)}${end}`),
    ...(card.status === '' ? [] : [textLine(`${strings.status(card.status)}${end}`)]),
    gapLine(6),
    partLine(why.days),
    ...steps.map((text, index) => textLine(`${String(index + 1)}. ${text}${end}`)),
    textLine(`= ${days}${end}`, 'reportLabel'),
    ...(gap === null ? [] : [textLine(`${why.onsite}: ${gap}${end}`, 'reportNote')]),
    ...(other === null ? [] : [gapLine(6), partLine(why.readings), textLine(`${other}${end}`)]),
    gapLine(6),
    partLine(why.lines),
    ...priced.lines
      .filter(({ id }) => id !== 'personDay')
      .map((line) => fieldLine([QUOTE_WORDS[locale].lines[line.id], whyOfLine(line, priced, locale)])),
    textLine(why.rounding, 'reportNote'),
  ];
}
