import type { ReactElement } from 'react';
import { Link } from '@fluentui/react-components';
import { setupMessages, type SetupMessages } from '../../../../i18n/pane/audit/setup';
import type { Locale } from '../../../../i18n/locale';
import { toCellNumber } from '../../../../core/exact';
import { assessmentLevelText, type OurSheet } from '../../../../sheets';
import type { SiteSheet } from '../../../../sheets/audit/site-sheets';
import { standingOf } from '../../../../sheets/audit/standing';
import { usePane } from '../../../app/pane-context';
import { formatsOf } from '../../../format';
import { useAuditStyles } from '../audit-tab.styles';
import { useShowSheet } from '../use-show-sheet';

/** A site: its sheet, and how it stands. */
export function SiteLine({ site, sheet }: SiteSheet): ReactElement {
  const { locale } = usePane();
  const messages = setupMessages(locale);
  const styles = useAuditStyles();
  const show = useShowSheet();
  const formats = formatsOf(locale);
  const about = [
    ...(site.kind === null ? [] : [messages.kinds[site.kind]]),
    ...(site.headcount === null ? [] : [messages.people(formats.number(toCellNumber(site.headcount)))]),
    ...(site.auditors === '' ? [] : [site.auditors]),
  ];
  return (
    <li>
      {sheet === null ? (
        <span>{site.name}</span>
      ) : (
        <Link as="button" inline className={styles.link} onClick={() => void show(sheet)}>
          {site.name}
        </Link>
      )}{' '}
      <span className={styles.hint}>{about.join(' · ')}</span>
      <br />
      {sheet === null ? (site.sheet === '' ? messages.noSheet : messages.lost(site.sheet)) : standingText(sheet, messages, locale)}
    </li>
  );
}

/** Score, level, and what is open, from the input cells. */
export function standingText(sheet: OurSheet, messages: SetupMessages, locale: Locale): string {
  const standing = standingOf(sheet);
  if (standing === null) return messages.otherStandard;
  const { assessment } = standing;
  if (assessment.kind === 'refused') return messages.cannotScore;
  const { shownScore, unscored, specialDeductions } = assessment;
  return [
    ...(shownScore === null ? [] : [messages.score(formatsOf(locale).score(shownScore))]),
    assessmentLevelText(assessment, locale),
    // A provisional level names the open rows itself.
    ...(assessment.verdict.kind === 'unscored' || assessment.verdict.kind === 'failed' ? [messages.unscored(unscored)] : []),
    ...(specialDeductions === 0 ? [] : [messages.special(specialDeductions)]),
  ].join(' · ');
}
