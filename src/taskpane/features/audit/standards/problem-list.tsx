import type { ReactElement } from 'react';
import { isWarning, type PointProblem } from '../../../../core/audit/point-problem';
import { pointProblemSentence } from '../../../../i18n/pane/audit/standards';
import { usePane } from '../../../app/pane-context';
import { useStandardsStyles } from './standards-card.styles';
import { useStandardsMessages } from './use-standards-messages';

/** Sentences shown at once; the rest is counted. */
const SHOWN = 40;

/** What is wrong with a table: errors first, then what may stay. */
export function ProblemList({ problems }: { readonly problems: readonly PointProblem[] }): ReactElement | null {
  const messages = useStandardsMessages();
  const styles = useStandardsStyles();
  const warnings = problems.filter(isWarning);
  const errors = problems.filter((problem) => !isWarning(problem));
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      {errors.length > 0 && <p className={styles.error}>{messages.errors(errors.length)}</p>}
      {errors.length > 0 && <Sentences problems={errors} />}
      {warnings.length > 0 && <p className={styles.warning}>{messages.warnings(warnings.length)}</p>}
      {warnings.length > 0 && <Sentences problems={warnings} />}
    </div>
  );
}

function Sentences({ problems }: { readonly problems: readonly PointProblem[] }): ReactElement {
  const { locale } = usePane();
  const messages = useStandardsMessages();
  const styles = useStandardsStyles();
  return (
    <ul className={styles.list}>
      {problems.slice(0, SHOWN).map((problem) => {
        const text = pointProblemSentence(problem, locale);
        return <li key={text}>{text}</li>;
      })}
      {problems.length > SHOWN && <li>{messages.more(problems.length - SHOWN)}</li>}
    </ul>
  );
}
