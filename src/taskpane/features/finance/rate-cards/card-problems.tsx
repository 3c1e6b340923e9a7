import type { ReactElement } from 'react';
import { isCardWarning, type CardProblem } from '../../../../core/finance/card/card-problem';
import { cardProblemSentence } from '../../../../i18n/finance/card-problems';
import type { OurSheet } from '../../../../sheets';
import { addressOfProblem } from '../../../../sheets/rate-card/address-of-problem';
import { usePane } from '../../../app/pane-context';
import { JumpLink } from '../../audit/jump-link';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

/** Sentences shown at once; the rest is counted. */
const SHOWN = 40;

interface CardProblemsProps {
  readonly problems: readonly CardProblem[];
  /** The sheet they are found in; null for a file or a built-in card. */
  readonly sheet: OurSheet | null;
  readonly entrance: 'sheet' | 'file';
}

/** What is wrong with a card: errors first, then what may stay; each leads to its cell. */
export function CardProblems({ problems, sheet, entrance }: CardProblemsProps): ReactElement {
  const messages = useRateCardsMessages();
  const styles = useRateCardsStyles();
  const warnings = problems.filter(isCardWarning);
  const errors = problems.filter((problem) => !isCardWarning(problem));
  return (
    <div role="status">
      {problems.length === 0 && <p className={styles.good}>{messages.noProblems}</p>}
      {errors.length > 0 && <p className={styles.error}>{messages.errors(errors.length)}</p>}
      {errors.length > 0 && <Sentences {...{ problems: errors, sheet, entrance }} />}
      {warnings.length > 0 && <p className={styles.warning}>{messages.warnings(warnings.length)}</p>}
      {warnings.length > 0 && <Sentences {...{ problems: warnings, sheet, entrance }} />}
    </div>
  );
}

function Sentences({ problems, sheet, entrance }: CardProblemsProps): ReactElement {
  const { locale } = usePane();
  const messages = useRateCardsMessages();
  const styles = useRateCardsStyles();
  return (
    <ul className={styles.problems}>
      {problems.slice(0, SHOWN).map((problem) => {
        const text = cardProblemSentence(problem, locale, entrance);
        const address = sheet === null ? null : addressOfProblem(sheet, problem.place);
        return (
          <li key={text}>
            {sheet === null || address === null ? (
              text
            ) : (
              <JumpLink sheet={sheet.name} address={address} label={`${text} ${messages.jump(address)}`}>
                {text}
              </JumpLink>
            )}
          </li>
        );
      })}
      {problems.length > SHOWN && <li>{messages.more(problems.length - SHOWN)}</li>}
    </ul>
  );
}
