import type { LogStrings } from '../../i18n/sheets/log';

/** Version of the layout, written into the marker; raise it with any change of columns, names or meaning. */
export const LOG_VERSION = 1;

/** Lines of one log sheet; when they are used up, another sheet follows. */
export const LOG_CAPACITY = 2000;

/** Fields of a line in the order of their columns. */
export const LOG_FIELDS = [
  'time',
  'sheet',
  'row',
  'field',
  'before',
  'after',
  'who',
  'note',
] as const satisfies readonly (keyof LogStrings['columns'])[];

export type LogField = (typeof LOG_FIELDS)[number];

export const LOG_COLUMN = { time: 'A', sheet: 'B', row: 'C', field: 'D', before: 'E', after: 'F', who: 'G', note: 'H' } as const;

export const LOG_ROW = { title: 1, about: 2, capacity: 3, header: 4, first: 5, last: 4 + LOG_CAPACITY } as const;
