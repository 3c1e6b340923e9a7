import type { Locale } from '../../i18n/locale';
import { paneMessages } from '../../i18n/pane';
import { refusalSentence } from '../../i18n/refusals';
import type { Problem } from './problem';

/** The one sentence a user reads about a problem: what happened and what to do. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const { problems } = paneMessages(locale);
  switch (problem.kind) {
    case 'office_missing':
      return problems.officeMissing;
    case 'workbook_protected':
      return problems.workbookProtected;
    case 'sheet_protected':
      return problems.sheetProtected;
    case 'several_areas':
      return problems.severalAreas;
    case 'cell_editing':
      return problems.finishCell;
    case 'too_large':
      return problems.tooLarge;
    case 'no_active_sheet':
      return problems.noActiveSheet;
    case 'drawing_disturbed':
      return problems.drawingDisturbed;
    case 'sheet_hidden':
      return problems.sheetHidden(problem.sheet);
    case 'sheet_signed':
      return problems.sheetSigned(problem);
    case 'sheet_too_large':
      return problems.sheetTooLarge(problem);
    case 'host_error':
      return problem.leftSheet === undefined ? problems.hostError(problem) : problems.leftSheet({ ...problem, sheet: problem.leftSheet });
    case 'refused':
      return problems.refused(refusalSentence(problem.refusal, locale));
    case 'part_not_loaded':
      return problems.partNotLoaded;
    case 'unexpected':
      return problems.unexpected(problem.message);
  }
}
