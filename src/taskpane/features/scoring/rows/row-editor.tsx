import { Button, ToggleButton } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement, type RefObject } from 'react';
import { quote } from '../../../../core/cells/cell';
import { rectangle } from '../../../../excel/address';
import type { Locale } from '../../../../i18n/locale';
import { SCORING_NAMES } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { judgementOfKey } from './judgement-keys';
import { nextRow } from './next-row';
import { rowEditorOf, type EditedSheet } from './row-editor-state';
import { RowForm } from './row-form';
import { useRowsStyles } from './rows.styles';
import { ROW_FILTERS, type ScoringRowView } from './scoring-rows';
import { useRowsMessages } from './use-rows-messages';

interface RowEditorProps {
  readonly sheet: EditedSheet;
  readonly sheetLocale: Locale;
  readonly rows: readonly ScoringRowView[];
}

/** Scoring row by row, by keys: a digit judges and goes on, arrows move, and the sheet's selection leads here too. */
export function RowEditor({ sheet, sheetLocale, rows }: RowEditorProps): ReactElement {
  const { services, formats } = usePane();
  const messages = useRowsMessages();
  const styles = useRowsStyles();
  const title = useId();
  const editor = rowEditorOf(services);
  const filter = useStore(editor.filter);
  const chosen = useStore(editor.line);
  const waiting = useStore(editor.waiting);
  const canUndo = useStore(editor.canUndo);
  const place = useRef<HTMLDivElement>(null);
  useSelectedRow(sheet, rows);
  const row = rows.find(({ line }) => chosen?.sheet === sheet.id && line === chosen.line) ?? nextRow(rows, null, 1, filter);
  const go = (step: 1 | -1): void => {
    const next = nextRow(rows, row?.line ?? null, step, filter);
    if (next === null) return;
    editor.line.set({ sheet: sheet.id, line: next.line });
    place.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      void editor.undo();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      go(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const judgement = judgementOfKey(event.key);
    if (judgement === null) return;
    event.preventDefault();
    place.current?.querySelector<HTMLElement>(`[data-judgement=${judgement}]`)?.click();
  };
  useKeys(place, onKeyDown, row?.id ?? null);
  useInView(place, rows);
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h3 id={title} className={styles.heading}>
        {messages.editor}
      </h3>
      <div className={styles.filter} role="group" aria-label={messages.filter}>
        {ROW_FILTERS.map((id) => (
          <ToggleButton key={id} size="small" checked={filter === id} onClick={() => editor.filter.set(id)}>
            {messages.filters[id]}
          </ToggleButton>
        ))}
      </div>
      {row === null ? (
        <p className={styles.hint}>{messages.nothingPasses}</p>
      ) : (
        <div ref={place} tabIndex={-1} role="group" aria-label={row.id} className={styles.row} data-row={row.id}>
          <div className={styles.group}>
            <span>{messages.position(rows.indexOf(row) + 1, rows.length)}</span>
            <span className={styles.muted}>{messages.points(pointsOf(sheet, row, (points) => formats.number(points)))}</span>
          </div>
          <p className={styles.rowTitle}>{`${row.id} · ${row.clause} ${row.name}`.trim()}</p>
          <RowForm sheet={sheet} sheetLocale={sheetLocale} row={row} onJudged={() => go(1)} />
          <div className={styles.bar}>
            <Button size="small" onClick={() => go(-1)}>
              {messages.previous}
            </Button>
            <Button size="small" onClick={() => go(1)}>
              {messages.next}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => void editor.show(sheet, SCORING_NAMES.judgements, row.line)}>
              {messages.toSheet}
            </Button>
          </div>
          <p className={styles.hint}>{messages.keysHint}</p>
        </div>
      )}
      <div className={styles.bar}>
        <Button size="small" disabledFocusable={!canUndo} onClick={() => void editor.undo()}>
          {messages.undo}
        </Button>
        <span role="status" className={styles.hint}>
          {waiting > 0 ? messages.writing : ''}
        </span>
      </div>
    </section>
  );
}

function pointsOf(sheet: EditedSheet, { line }: ScoringRowView, format: (points: number) => string): string {
  const points = sheet.names[SCORING_NAMES.points]?.values[line]?.[0];
  return typeof points === 'number' ? format(points) : quote(points);
}

/** Listens for keys within a place; `shown` changes when another element stands there. */
function useKeys(place: RefObject<HTMLElement>, onKeyDown: (event: KeyboardEvent) => void, shown: string | null): void {
  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent): void => latest.current(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [place, shown]);
}

/** Keeps the place of whoever types there in view when what stands above it grows or shrinks with the rows. */
function useInView(place: RefObject<HTMLElement>, rows: readonly ScoringRowView[]): void {
  useEffect(() => {
    const element = place.current;
    if (element?.contains(document.activeElement) === true) element.scrollIntoView({ block: 'nearest' });
  }, [place, rows]);
}

/** The row of the sheet that is selected becomes the row in hand. */
function useSelectedRow(sheet: EditedSheet, rows: readonly ScoringRowView[]): void {
  const { services } = usePane();
  const selected = useStore(services.live.selected);
  const address = selected?.sheet === sheet.name ? selected.address : null;
  const known = useRef<string | null>(null);
  useEffect(() => {
    if (address === null || address === known.current) return;
    known.current = address;
    const at = rectangle(address).row;
    const found = rows.find(({ row }) => row === at);
    if (found !== undefined) rowEditorOf(services).line.set({ sheet: sheet.id, line: found.line });
  }, [address, rows, services, sheet.id]);
}
