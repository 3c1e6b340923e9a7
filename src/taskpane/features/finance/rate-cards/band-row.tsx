import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { AuditType } from '../../../../core/cells/words';
import { AUDIT_TYPES } from '../../../../core/finance/card/audit-types';
import { isCardWarning, type CardProblem } from '../../../../core/finance/card/card-problem';
import { BAND_KEYS, type BandKey, type TypedBand } from '../../../../core/finance/card/typed-bands';
import { CARD_LABELS, type CardLabels } from '../../../../i18n/finance/card-labels';
import { cardProblemText } from '../../../../i18n/finance/card-problems';
import type { Locale } from '../../../../core/local-text';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import { useBandGridStyles } from './band-grid.styles';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

/** Longest number that is typed. */
const MOST_CHARACTERS = 20;

interface BandRowProps {
  readonly band: TypedBand;
  /** The row of the sheet that it is written to, counted from 1. */
  readonly row: number;
  readonly open: boolean;
  readonly problems: readonly CardProblem[];
  readonly onOpen: () => void;
  readonly onType: (column: BandKey, text: string) => void;
  readonly onSplit: () => void;
  readonly onRemove: () => void;
}

/** One band: a line to read, and its cells as fields while it is open; what is wrong with it is always seen. */
export function BandRow({ band, row, open, problems, onOpen, onType, onSplit, onRemove }: BandRowProps): ReactElement {
  const { locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const looks = useRateCardsStyles();
  const styles = useBandGridStyles();
  const inside = useId();
  const { texts } = band;
  const [from, to] = [texts.min.trim() || '?', texts.max.trim() || '?'];
  // What belongs to a field that is seen stands at the field.
  const told = open ? problems.filter((problem) => fieldOf(problem) === null) : problems;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(styles.opener, styles.line)}
        data-focus={`${String(band.key)}.row`}
        aria-expanded={open}
        aria-controls={inside}
        aria-label={[
          messages.bandEditor.open(row, from, to),
          ...AUDIT_TYPES.map((auditType) => `${messages.audits[auditType]} ${daysText(texts, auditType)}`),
        ].join(locale === 'zh-CN' ? '，' : ', ')}
        onClick={onOpen}
      >
        <span className={styles.number}>{row}</span>
        <span>{`${from}–${to}`}</span>
        {AUDIT_TYPES.map((auditType) => (
          <span key={auditType}>{daysText(texts, auditType)}</span>
        ))}
      </button>
      {told.map((problem) => {
        const text = cardProblemText(problem, locale);
        return (
          <p key={text} className={isCardWarning(problem) ? looks.warning : looks.error}>
            {labelOf(problem, locale)}
            {text}
          </p>
        );
      })}
      <div id={inside} hidden={!open} className={open ? styles.inside : undefined}>
        {open && (
          <>
            <div className={looks.pairs}>
              {BAND_KEYS.map((column) => {
                const problem = problems.find((found) => fieldOf(found) === column);
                return (
                  <Field
                    key={column}
                    className={looks.narrow}
                    label={bandLabel(column, CARD_LABELS[locale], locale)}
                    size="small"
                    {...(problem === undefined
                      ? {}
                      : {
                          validationMessage: cardProblemText(problem, locale),
                          validationState: isCardWarning(problem) ? ('warning' as const) : ('error' as const),
                        })}
                  >
                    <Input
                      size="small"
                      value={texts[column]}
                      maxLength={MOST_CHARACTERS}
                      inputMode="decimal"
                      input={{ 'data-focus': `${String(band.key)}.${column}` } as object}
                      onChange={(_, { value }) => onType(column, value)}
                    />
                  </Field>
                );
              })}
            </div>
            <div className={shared.buttons}>
              <Button size="small" onClick={onSplit}>
                {messages.bandEditor.split}
              </Button>
              <Button size="small" onClick={onRemove}>
                {messages.bandEditor.remove}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** The field of a row that a problem is about; null for one that is not typed. */
function fieldOf({ place }: CardProblem): BandKey | null {
  return place.kind === 'band' && (BAND_KEYS as readonly string[]).includes(place.column) ? (place.column as BandKey) : null;
}

/** The field before what is wrong with it, where the field is not seen. */
function labelOf(problem: CardProblem, locale: Locale): string {
  const field = fieldOf(problem);
  if (field === null) return '';
  return `${bandLabel(field, CARD_LABELS[locale], locale)}${locale === 'zh-CN' ? '：' : ': '}`;
}

function bandLabel(column: BandKey, labels: CardLabels, locale: Locale): string {
  if (column === 'min' || column === 'max') return labels[column];
  const [auditType, part] = column.split('.') as [AuditType, 'total' | 'onsite'];
  return locale === 'zh-CN'
    ? `${labels.auditTypes[auditType]}${labels.days[part]}`
    : `${labels.auditTypes[auditType]}: ${labels.days[part].toLowerCase()}`;
}

function daysText(texts: TypedBand['texts'], auditType: AuditType): string {
  const [total, onsite] = [texts[`${auditType}.total`].trim(), texts[`${auditType}.onsite`].trim()];
  if (total === '' && onsite === '') return '–';
  return onsite === '' ? total : `${total || '?'} / ${onsite}`;
}
