import { fees } from './fees';
import type { Generator } from './generator';
import { lifecycle } from './lifecycle';
import { scoring } from './scoring';
import { whatIf } from './what-if';

/** How calls of each function are made. A test names a function that is missing here. */
export const generators: Readonly<Record<string, Generator>> = { ...scoring, ...fees, ...whatIf, ...lifecycle };
