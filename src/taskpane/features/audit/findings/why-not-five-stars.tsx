import type { ReactElement } from 'react';
import type { WhyNotTop } from '../../../../core/audit/losses';
import { cut, roundUp, toCellNumber, type Rational } from '../../../../core/exact';
import { shownScore } from '../../../../core/scoring/score';
import { levelText } from '../../../../i18n/levels';
import type { OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useAuditStyles } from '../audit-tab.styles';
import { JumpLink } from '../jump-link';
import { useFindingsMessages } from './use-findings-messages';
import { whyView } from './why-view';

/** The rows that keep a scoring sheet from its highest level, a click from each. */
export function WhyNotFiveStars({ sheet }: { readonly sheet: OurSheet }): ReactElement | null {
  const { locale, formats } = usePane();
  const findings = useFindingsMessages();
  const messages = findings.why;
  const styles = useAuditStyles();
  const view = whyView(sheet);
  if (view.kind === 'none') return null;
  if (view.kind === 'invalid') return <p className={styles.text}>{messages.invalid(view.rows)}</p>;
  const { answer, rowOf } = view;
  // As the sheet shows them: points lost are what is left of points earned that were cut.
  const lost = (value: Rational): string => formats.score(toCellNumber(roundUp(value, 2)));
  const gained = (value: Rational): string => formats.score(toCellNumber(cut(value, 2)));
  const level = levelText(answer.top, locale);
  return (
    <div data-block="why">
      <p className={styles.strong}>{messages.title(level)}</p>
      <Standing answer={answer} level={level} />
      {answer.most.length === 0 && <p className={styles.text}>{messages.nothing}</p>}
      <ol className={styles.list}>
        {answer.most.map((loss) => {
          const { label, address } = rowOf(loss.position);
          return (
            <li key={loss.position}>
              <JumpLink sheet={sheet.name} address={address} label={findings.showRow(label)}>
                {label}
              </JumpLink>{' '}
              {messages.lost(lost(loss.lost))} · {messages.brings(gained(loss.change), loss.changesLevel)}
            </li>
          );
        })}
      </ol>
      {answer.others.rows > 0 && <p className={styles.hint}>{messages.others(answer.others.rows, lost(answer.others.lost))}</p>}
    </div>
  );
}

/** How far the audit is from its highest level, and what else stands in the way. */
function Standing({ answer, level }: { readonly answer: WhyNotTop; readonly level: string }): ReactElement {
  const { formats } = usePane();
  const messages = useFindingsMessages().why;
  const styles = useAuditStyles();
  const score = formats.score(toCellNumber(shownScore(answer.score)));
  const missing = formats.score(toCellNumber(roundUp(answer.missing, 2)));
  const sentences = [
    answer.reached ? messages.reached(level, score) : '',
    answer.failed ? messages.failed(answer.specialDeductions) : '',
    !answer.reached && !answer.failed && answer.winnable ? messages.missed(score, String(toCellNumber(answer.threshold)), missing) : '',
    !answer.failed && answer.specialDeductions > 0 ? messages.specials(answer.specialDeductions) : '',
    !answer.failed && !answer.winnable ? messages.notWinnable : '',
    answer.unscored > 0 ? messages.open(answer.unscored) : '',
  ].filter((sentence) => sentence !== '');
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
    </>
  );
}
