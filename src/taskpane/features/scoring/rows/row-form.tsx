import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { quote } from '../../../../core/cells/cell';
import type { JudgementWord } from '../../../../core/cells/words';
import { JUDGEMENT_WORDS, METHOD_WORDS } from '../../../../i18n/sheets';
import type { Locale } from '../../../../i18n/locale';
import { usePane } from '../../../app/pane-context';
import { CellField } from './cell-field';
import { JUDGEMENT_KEYS } from './judgement-keys';
import { rowEditorOf, type EditedSheet } from './row-editor-state';
import { cellOfField, FIGURE_FIELDS, ROW_FIELDS, TEXT_FIELDS, type RowField } from './row-fields';
import { useRowsStyles } from './rows.styles';
import type { ScoringRowView } from './scoring-rows';
import { useRowsMessages } from './use-rows-messages';

interface RowFormProps {
  readonly sheet: EditedSheet;
  /** Language of the sheet: its judgements are written in it. */
  readonly sheetLocale: Locale;
  readonly row: ScoringRowView;
  readonly onJudged: (judgement: JudgementWord) => void;
}

/** Everything of one row that an auditor fills in. */
export function RowForm({ sheet, sheetLocale, row, onJudged }: RowFormProps): ReactElement {
  const { services, locale } = usePane();
  const messages = useRowsMessages();
  const styles = useRowsStyles();
  const editor = rowEditorOf(services);
  const fields = useRef(new Map<string, HTMLElement>());
  const held = (field: RowField): string => quote(sheet.names[ROW_FIELDS[field]]?.values[row.line]?.[0]);
  const has = (field: RowField): boolean => sheet.names[ROW_FIELDS[field]] !== undefined;
  const commit =
    (field: RowField) =>
    (typed: string): string | null => {
      const value = cellOfField(field, typed);
      if (value === null) return messages.notNumber(typed);
      void editor.edit({ sheet, line: row.line, fields: { [field]: value } });
      return null;
    };
  const field = (name: (typeof FIGURE_FIELDS)[number] | (typeof TEXT_FIELDS)[number]): ReactElement | null =>
    has(name) ? (
      <CellField
        key={`${row.id} ${name}`}
        label={messages.fields[name]}
        value={held(name)}
        multiline={name === 'reason'}
        {...(name === 'method' ? { list: Object.values(METHOD_WORDS[locale]) } : {})}
        inputRef={(element) => {
          if (element === null) fields.current.delete(name);
          else fields.current.set(name, element);
        }}
        onCommit={commit(name)}
      />
    ) : null;
  const judge = (judgement: JudgementWord): void => {
    void editor.edit({ sheet, line: row.line, fields: { judgement: JUDGEMENT_WORDS[sheetLocale][judgement] } });
    // These need something more before the row is done.
    if (judgement === 'sampled') fields.current.get('samples')?.focus();
    else if (judgement === 'deleted') fields.current.get('reason')?.focus();
    else onJudged(judgement);
  };
  const [reason, ...sources] = TEXT_FIELDS;
  return (
    <>
      <div className={styles.judgements} role="group" aria-label={messages.editor}>
        {JUDGEMENT_KEYS.map(([key, judgement]) => (
          <Button
            key={judgement}
            size="small"
            className={styles.judgement}
            appearance={row.judgement === judgement ? 'primary' : 'secondary'}
            aria-pressed={row.judgement === judgement}
            data-judgement={judgement}
            onClick={() => judge(judgement)}
          >
            <span className={styles.key} aria-hidden>
              {key}
            </span>
            {messages.judgements[judgement]}
          </Button>
        ))}
      </div>
      <div className={styles.figures}>{FIGURE_FIELDS.map(field)}</div>
      {field(reason)}
      {has('method') && (
        <details>
          <summary className={styles.summary}>{messages.evidence}</summary>
          <div className={styles.pair}>{sources.map(field)}</div>
        </details>
      )}
    </>
  );
}
