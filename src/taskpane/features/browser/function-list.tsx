import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { FUNCTION_GROUPS } from '../../../functions/definition';
import { useStore } from '../../state/use-store';
import { openFunction, returnTo, searchText } from './browser-state';
import { useListStyles } from './function-list.styles';
import { searchFunctions, type FunctionReference } from './search';
import { useBrowserMessages } from './use-browser-messages';

interface Section {
  /** Null while searching: the best comes first, whatever its task. */
  readonly heading: string | null;
  readonly functions: readonly FunctionReference[];
}

/** The functions by task, or those that fit the search, best first. */
export function FunctionList({ functions }: { readonly functions: readonly FunctionReference[] }): ReactElement {
  const texts = useBrowserMessages();
  const styles = useListStyles();
  const query = useStore(searchText);
  const tab = useRef<HTMLDivElement>(null);
  const found = searchFunctions(functions, query);
  const searching = query.trim() !== '';
  const sections: readonly Section[] = searching
    ? [{ heading: null, functions: found }]
    : FUNCTION_GROUPS.map((group) => ({ heading: texts.groups[group], functions: found.filter((entry) => entry.group === group) }));

  useEffect(() => {
    const id = returnTo.get();
    returnTo.set(null);
    if (id === null) return;
    // A search may have changed meanwhile, and the function is no longer in the list.
    const item = tab.current?.querySelector<HTMLElement>(`[data-function="${id}"]`) ?? tab.current?.querySelector('input');
    item?.focus();
  }, []);

  const moveFrom = (place: number, event: KeyboardEvent): void => {
    const target = targetOf(event.key, place, found.length);
    if (target === null) return;
    event.preventDefault();
    const items = tab.current?.querySelectorAll<HTMLElement>('[data-function]');
    (target < 0 ? tab.current?.querySelector('input') : items?.[target])?.focus();
  };
  const keyInSearch = (event: KeyboardEvent): void => {
    const [first] = found;
    if (event.key === 'Escape') searchText.set('');
    else if (event.key === 'Enter' && searching && first && !event.nativeEvent.isComposing) openFunction.set(first.id);
    else if (event.key === 'ArrowDown') moveFrom(-1, event);
  };
  return (
    <div ref={tab} className={styles.tab}>
      <Field label={texts.search} hint={texts.keys}>
        <Input
          className={styles.search}
          type="search"
          value={query}
          autoComplete="off"
          spellCheck={false}
          placeholder={texts.searchPlaceholder}
          onChange={(_, { value }) => searchText.set(value)}
          onKeyDown={keyInSearch}
        />
      </Field>
      <p role="status" className={styles.status}>
        {searching && (found.length === 0 ? texts.nothingFound(query.trim()) : texts.found(found.length, functions.length))}
      </p>
      <div className={styles.sections}>
        {sections
          .filter((section) => section.functions.length > 0)
          .map((section) => (
            <section key={section.heading ?? ''} aria-label={section.heading ?? texts.search}>
              {section.heading !== null && <h2 className={styles.heading}>{section.heading}</h2>}
              <ul className={styles.list}>
                {section.functions.map((entry) => (
                  <li key={entry.id}>
                    <button
                      type="button"
                      data-function={entry.id}
                      className={styles.item}
                      onClick={() => openFunction.set(entry.id)}
                      onKeyDown={(event) => moveFrom(placeIn(sections, entry), event)}
                    >
                      <span className={styles.name}>{entry.title}</span>
                      <span className={styles.summary}>{entry.summary}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  );
}

/** Place of a function among all that are shown, from the top. */
function placeIn(sections: readonly Section[], entry: FunctionReference): number {
  return sections.flatMap(({ functions }) => functions).indexOf(entry);
}

/** The place a key leads to from another: -1 is the search, null is no place. */
function targetOf(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return place - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return -1;
    default:
      return null;
  }
}
