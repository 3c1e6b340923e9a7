import { countText, REQUEST_WORDS, requestText } from '../../i18n/finance/request-text';
import { quantityText } from '../../i18n/finance/quote-figures';
import { onsiteGapText } from '../../i18n/finance/quote-why';
import { fieldLine, textLine, type Content } from '../report/lines';
import { GRID, type FlowCell, type FlowLine } from '../report/flow';
import type { QuoteContext } from './context';
import { QUOTE_NAMES, QUOTE_STATE_NAMES } from './names';

/** Title, who and what it is about, and by which card. */
export function headLines(context: QuoteContext): FlowLine[] {
  const { priced, record, strings, locale } = context;
  const { request, card } = priced;
  const labels = REQUEST_WORDS[locale].fields;
  const text = (field: Parameters<typeof requestText>[1]): string => requestText(record, field, locale);
  return [
    textLine(strings.title, 'reportTitle', { height: 32 }),
    textLine(strings.subtitle(card.body), 'reportSubtitle', { height: 20 }),
    ...(card.status === '' ? [] : [textLine(strings.status(card.status), 'caution')]),
    pair(
      [strings.fields.number, strings.numbered(request.number, record.revision), QUOTE_NAMES.number],
      [strings.fields.state, strings.states.draft, QUOTE_STATE_NAMES.state],
    ),
    pair(
      [labels.date, request.date, QUOTE_NAMES.date, strings.dateFormat],
      [labels.validUntil, request.validUntil, QUOTE_NAMES.validUntil, strings.dateFormat],
    ),
    single(labels.organisation, request.organisation, QUOTE_NAMES.organisation),
    fieldLine([labels.auditType, text('auditType')], [labels.headcount, text('headcount')]),
    ...(request.effectiveHeadcount === null ? [] : [fieldLine([labels.effectiveHeadcount, text('effectiveHeadcount')])]),
    ...(request.outlets.length === 0
      ? []
      : [fieldLine([labels.outlets, `${text('outlets')}${locale === 'zh-CN' ? '；' : '; '}${text('outletsCounted')}`])]),
    ...(request.categories === 1 ? [] : [fieldLine([labels.categories, countText(request.categories)])]),
    fieldLine([labels.card, text('card')]),
    ...daysLines(context),
    textLine(strings.headcountHelp, 'reportNote'),
  ];
}

/** Side by side where both are short. */
function daysLines(context: QuoteContext): FlowLine[] {
  const { priced, strings } = context;
  const days = [strings.fields.days, strings.days(quantityText(priced.days), onsiteText(context))] as const;
  const calendar = [strings.fields.calendar, calendarText(context)] as const;
  return priced.calendarDays === null ? [fieldLine(days), fieldLine(calendar)] : [fieldLine(days, calendar)];
}

function onsiteText({ priced: { onsiteDays } }: QuoteContext): string | null {
  return onsiteDays === null ? null : quantityText(onsiteDays);
}

function calendarText({ priced, strings, locale }: QuoteContext): string {
  const { calendarDays, request } = priced;
  if (calendarDays === null) return onsiteGapText(priced, locale) ?? '';
  return strings.calendar(request.assessors, quantityText(calendarDays));
}

type Field = readonly [label: string, content: Content, name: string, format?: string];

function pair(first: Field, second: Field): FlowLine {
  const half = GRID.columns / 2;
  return { grid: true, cells: [...cellsOf(first, 0, 2, half), ...cellsOf(second, half, 2, half)] };
}

function single(...field: Field): FlowLine {
  return { grid: true, cells: cellsOf(field, 0, 3, GRID.columns) };
}

function cellsOf([label, content, name, format]: Field, from: number, labelSpan: number, span: number): FlowCell[] {
  return [
    { from, span: labelSpan, content: label, style: 'reportLabel' },
    {
      from: from + labelSpan,
      span: span - labelSpan,
      content,
      style: 'reportText',
      name: { name, comment: label },
      ...(format === undefined ? {} : { format }),
    },
  ];
}
