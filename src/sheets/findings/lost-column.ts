import { COLUMN } from '../scoring/layout';

/** How many columns right of the nonconforming samples a scoring sheet has its points lost: both are single letters in every layout. */
export const LOST_FROM_NONCONFORMING = COLUMN.lost.charCodeAt(0) - COLUMN.nonconforming.charCodeAt(0);
