import { createStore, type ReadableStore } from '../state/store';

export type Theme = 'light' | 'dark';

export interface ThemeSources {
  /** The query part of the pane's address; `theme=dark` there goes before everything. */
  readonly search: string;
  /** Background of Office's own panes, where the host tells it: `#RRGGBB`. */
  readonly officeBackground: string | undefined;
  /** The system's wish. */
  readonly prefersDark: Pick<MediaQueryList, 'matches' | 'addEventListener'> | null;
}

/** Light or dark, as Office is; where it does not say, as the system wishes, also when that changes. */
export function createTheme({ search, officeBackground, prefersDark }: ThemeSources): ReadableStore<Theme> {
  const asked = new URLSearchParams(search).get('theme');
  if (asked === 'dark' || asked === 'light') return createStore<Theme>(asked);
  const office = officeBackground === undefined ? null : themeOfBackground(officeBackground);
  if (office !== null) return createStore(office);
  const store = createStore<Theme>(prefersDark?.matches ? 'dark' : 'light');
  prefersDark?.addEventListener('change', ({ matches }) => store.set(matches ? 'dark' : 'light'));
  return store;
}

const HEX_COLOUR = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i;
/** Middle of the 0..255 scale of brightness. */
const MIDDLE = 128;

/** Whether a background is dark, by its perceived brightness (ITU-R BT.601 weights); null when it is no colour. */
export function themeOfBackground(colour: string): Theme | null {
  const [, red, green, blue] = HEX_COLOUR.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < MIDDLE ? 'dark' : 'light';
}
