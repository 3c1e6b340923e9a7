import { isCellError } from '../../core/cells/cell';
import { meaningOf } from '../../core/cells/words';
import type { AnyCard } from '../../core/fees/rate-card';
import { readRateCard } from '../../core/fees/read-rate-card';
import { accept, refuse, type Result } from '../../core/result';
import { trialCard } from '../../rate-cards';
import type { Argument } from '../definition';
import { isLeftOut } from './single';

/** The rate card to price by: a built-in one by its name (default: the trial fee standard), or a range the user keeps. Read anew by each call. */
export function readRateCardArgument(argument: Argument | undefined): Result<AnyCard> {
  if (!argument) return accept(trialCard);
  if (argument.length > 1 || (argument[0]?.length ?? 0) > 1) return readRateCard(argument);
  const cell = argument[0]?.[0];
  if (isLeftOut(cell)) return accept(trialCard);
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  const known = typeof cell === 'string' && meaningOf('rateCard', cell) === 'trial';
  return known ? accept(trialCard) : refuse({ code: 'rate_card_unknown', value: cell });
}
