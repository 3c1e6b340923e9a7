import type { CallArgument } from '../../../functions/calls/call';
import { addressOf } from '../../../functions/calls/references-of';
import type { Locale } from '../../../i18n/locale';
import { paneMessages } from '../../../i18n/pane';
import { refusalSentence } from '../../../i18n/refusals';
import { isReadable, type CellExplanation } from '../../live/explain-cell';

export interface CellErrorText {
  readonly title: string;
  readonly text: string;
}

/** The sentence that tells why the selected cell is in error. */
export function cellErrorText(explanation: CellExplanation, locale: Locale): CellErrorText {
  const { cellError } = paneMessages(locale);
  return { title: cellError.title(explanation.address, explanation.error), text: sentence(explanation.why, locale) };
}

function sentence(why: CellExplanation['why'], locale: Locale): string {
  const { cellError } = paneMessages(locale);
  switch (why.kind) {
    case 'refused':
      return cellError.refused(why.call.name, refusalSentence(why.refusal, locale));
    case 'unreadable':
      return unreadable(why, locale);
    case 'too_many_arguments':
      return cellError.tooManyArguments(why.call.name, why.given, why.limit);
    case 'unknown_function':
      return cellError.unknownFunction(why.call.name);
    case 'not_registered':
      return cellError.notRegistered;
    case 'spill':
      return cellError.spill;
    case 'elsewhere':
      return cellError.elsewhere;
  }
}

type Unreadable = Extract<CellExplanation['why'], { kind: 'unreadable' }>;

function unreadable({ call, position, parameter, argument }: Unreadable, locale: Locale): string {
  const { cellError } = paneMessages(locale);
  const label = parameter.label[locale];
  if (argument.kind === 'unreadable') return cellError.unreadable(call.name, position, label, argument.text, argument.reason);
  const address = shownAddress(argument);
  return argument.kind === 'reference' && !isReadable(argument.reference)
    ? cellError.unreadable(call.name, position, label, address, 'too_large')
    : cellError.cellsNotRead(call.name, position, label, address);
}

function shownAddress(argument: CallArgument): string {
  return argument.kind === 'reference' ? addressOf(argument.reference) : '';
}
