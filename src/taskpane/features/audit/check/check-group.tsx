import { Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { refusalReason } from '../../../../i18n/refusals';
import { adjudgedReason } from '../../../../i18n/refusals/adjudged';
import type { CheckCode, CheckItem } from '../../../../sheets/check/check-item';
import type { Locale } from '../../../../i18n/locale';
import { usePane } from '../../../app/pane-context';
import { CellLink } from '../../tools/cell-link';
import { useToolsMessages } from '../../tools/use-tools-messages';
import { useAuditStyles } from '../audit-tab.styles';
import { useCheckMessages } from './use-check-messages';

/** Items named at first, and added by a click: a team's audit may have hundreds of them. */
const NAMED = 6;
const STEP = 100;

/** Everything of one kind that the check found: what it is, and a link to each cell. */
export function CheckGroup({ code, items }: { readonly code: CheckCode; readonly items: readonly CheckItem[] }): ReactElement {
  const { locale } = usePane();
  const messages = useCheckMessages();
  const { more } = useToolsMessages();
  const styles = useAuditStyles();
  const [named, setNamed] = useState(NAMED);
  const { title, about } = messages.codes[code];
  return (
    <div data-check={code}>
      <p className={styles.strong}>{messages.count(title, items.length)}</p>
      <p className={styles.hint}>{about}</p>
      <ul className={styles.list}>
        {items.slice(0, named).map((item) => (
          <li key={`${item.sheet}!${item.address} ${item.label}`}>
            {item.label !== '' && `${item.label} `}
            <CellLink cell={item} /> {item.figures && messages.pointsChanged(item.figures.was, item.figures.is)}
            {item.refusal && reasonOf(item.refusal, locale)}
          </li>
        ))}
        {items.length > named && (
          <li>
            <Link as="button" inline className={styles.link} onClick={() => setNamed(named + STEP)}>
              {more(items.length - named, Math.min(STEP, items.length - named))}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

function reasonOf(refusal: NonNullable<CheckItem['refusal']>, locale: Locale): string {
  return refusal.code === 'adjudged_invalid' || refusal.code === 'adjudged_on_deleted'
    ? adjudgedReason(refusal, locale)
    : refusalReason(refusal, locale);
}
