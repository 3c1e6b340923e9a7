import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTabStripStyles } from './tab-strip.styles';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface TabStripProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Id of the element that shows the selected tab's content. */
  readonly panelId: string;
}

/**
 * Tabs by the ARIA pattern: one stop for the Tab key, arrows, Home and End move and select.
 *
 * Not Fluent's TabList: it brings a focus manager with it that would take a sixth of the pane's first load.
 */
export function TabStrip<Id extends string>({ label, tabs, selected, onSelect, panelId }: TabStripProps<Id>): ReactElement {
  const styles = useTabStripStyles();
  const strip = useRef<HTMLDivElement>(null);
  const moveTo = (event: KeyboardEvent): void => {
    const index = neighbour(
      tabs.findIndex(({ id }) => id === selected),
      event.key,
      tabs.length,
    );
    const next = index === null ? undefined : tabs[index];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    strip.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return (
    <div ref={strip} role="tablist" aria-label={label} className={styles.strip}>
      {tabs.map(({ id, label: text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === selected}
          aria-controls={panelId}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
          onKeyDown={moveTo}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** Id of the element of a tab. */
export function tabId(id: string): string {
  return `tab-${id}`;
}

/** The place a key moves to from another, round and round; null for any other key. */
export function neighbour(index: number, key: string, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
