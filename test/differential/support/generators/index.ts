import { fees } from './fees';
import type { Generator } from './generator';
import { scoring } from './scoring';

/** How calls of each function are made. A test names a function that is missing here. */
export const generators: Readonly<Record<string, Generator>> = { ...scoring, ...fees };
