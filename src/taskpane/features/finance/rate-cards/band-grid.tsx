import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { CardProblem } from '../../../../core/finance/card/card-problem';
import { AUDIT_TYPES } from '../../../../core/finance/card/audit-types';
import {
  addBand,
  problemsOfBand,
  removeBand,
  splitBand,
  withBandText,
  type BandKey,
  type TypedBand,
} from '../../../../core/finance/card/typed-bands';
import { cardProblemText } from '../../../../i18n/finance/card-problems';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { useBandGridStyles } from './band-grid.styles';
import { BandRow } from './band-row';
import { rateCardsState } from './rate-cards-state';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

interface BandGridProps {
  readonly rows: readonly TypedBand[];
  /** The row of the sheet that the first band is written to, counted from 1. */
  readonly firstRow: number;
  readonly problems: readonly CardProblem[];
  readonly onChange: (rows: TypedBand[]) => void;
  /** Null while nothing is changed. */
  readonly onRestore: (() => void) | null;
}

/** The bands of a card, a line each; the one that is open can be changed, split and removed. */
export function BandGrid({ rows, firstRow, problems, onChange, onRestore }: BandGridProps): ReactElement {
  const { services, locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const looks = useRateCardsStyles();
  const styles = useBandGridStyles();
  const state = rateCardsState(services.audit);
  const open = useStore(state.band);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  // What was asked for is focused once it is there.
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  const turn = (changed: TypedBand[], key: number | null, column: BandKey | 'row'): void => {
    wanted.current = key === null ? null : `${String(key)}.${column}`;
    state.band.set(column === 'row' ? null : key);
    onChange(changed);
  };
  const remove = (index: number, key: number): void => {
    const left = removeBand(rows, key);
    turn(left, (left[index] ?? left.at(-1))?.key ?? null, 'row');
  };
  const add = (): void => {
    const more = addBand(rows);
    const added = more.at(-1);
    turn(more, added?.key ?? null, added?.texts.min === '' ? 'min' : 'max');
  };
  const general = problems.filter(({ place }) => place.kind === 'card');
  return (
    <>
      <p className={shared.hint}>
        {messages.bandEditor.hint} {messages.daysHint}
      </p>
      <div className={styles.scroll} role="region" aria-label={messages.bands}>
        <div className={`${styles.head} ${styles.line}`} aria-hidden>
          <span>{messages.bandEditor.row}</span>
          <span>{messages.headcount}</span>
          {AUDIT_TYPES.map((auditType) => (
            <span key={auditType}>{messages.audits[auditType]}</span>
          ))}
        </div>
        <ul ref={list} className={styles.rows}>
          {rows.map((band, index) => (
            <BandRow
              key={band.key}
              band={band}
              row={firstRow + index}
              open={open === band.key}
              problems={problemsOfBand(problems, firstRow + index)}
              onOpen={() => state.band.set(open === band.key ? null : band.key)}
              onType={(column, text) => onChange(withBandText(rows, band.key, column, text))}
              onSplit={() => turn(splitBand(rows, band.key), band.key, 'max')}
              onRemove={() => remove(index, band.key)}
            />
          ))}
        </ul>
      </div>
      {general.map((problem) => {
        const text = cardProblemText(problem, locale);
        return (
          <p key={text} className={looks.error}>
            {text}
          </p>
        );
      })}
      <div className={shared.buttons}>
        <Button size="small" onClick={add}>
          {messages.bandEditor.add}
        </Button>
        {onRestore !== null && (
          <Button size="small" onClick={onRestore}>
            {messages.bandEditor.restore}
          </Button>
        )}
      </div>
    </>
  );
}
