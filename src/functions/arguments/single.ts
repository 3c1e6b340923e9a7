import { isBlank, isCellError, type Cell } from '../../core/cells/cell';
import { meaningOf, type Language } from '../../core/cells/words';
import type { ArgumentName } from '../../core/refusal';
import { accept, refuse, type Result } from '../../core/result';
import { schemeOf, gbt27922 } from '../../standards';
import type { Scheme } from '../../core/grading/levels';
import { readScheme } from '../../core/grading/read-scheme';
import type { Argument } from '../definition';

/** The one cell of an argument that is no range; null when omitted. */
export function singleCell(argument: Argument | undefined, name: ArgumentName): Result<Cell> {
  if (!argument) return accept(null);
  const columns = argument[0]?.length ?? 0;
  if (argument.length !== 1 || columns !== 1) return refuse({ code: 'unexpected_range', argument: name, rows: argument.length, columns });
  return accept(argument[0]?.[0]);
}

/** True for an optional word that was left out: a desktop hands a blank cell over as 0. */
export function isLeftOut(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}

/** True for an optional range that is left out, or stands as one cell with nothing written. */
export function isLeftOutArgument(argument: Argument | undefined): boolean {
  return !argument || (argument.length === 1 && argument[0]?.length === 1 && isLeftOut(argument[0][0]));
}

/** The language of an answer: Chinese unless "en" is asked for, whatever the viewer's own language. */
export function readLanguage(argument: Argument | undefined): Result<Language> {
  const cell = singleCell(argument, 'language');
  if (!cell.ok) return cell;
  if (isLeftOut(cell.value)) return accept('zh');
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const language = typeof cell.value === 'string' ? meaningOf('language', cell.value) : undefined;
  return language === undefined ? refuse({ code: 'language_unknown', value: cell.value }) : accept(language);
}

const GBT_27922 = schemeOf(gbt27922);

/** The scheme to grade with: the standard by its name (default), or a range of two columns. */
export function readSchemeArgument(argument: Argument | undefined): Result<Scheme> {
  if (!argument) return accept(GBT_27922);
  const cell = argument[0]?.[0];
  if (argument.length > 1 || (argument[0]?.length ?? 0) > 1) return readScheme(argument);
  if (isLeftOut(cell)) return accept(GBT_27922);
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  const known = typeof cell === 'string' && meaningOf('standard', cell) === 'gbt27922';
  return known ? accept(GBT_27922) : refuse({ code: 'scheme_unknown', value: cell });
}

/** The scheme of the built-in standard. */
export const defaultScheme = GBT_27922;
