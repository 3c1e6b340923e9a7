/**
 * Sheet-scoped names of a price list. They are in users' files: add, never rename.
 *
 * Its thousands of lines have none: whatever is named is read along with every sheet of ours.
 */
export const PRICE_LIST_NAMES = {
  card: 'CERT_ListCard',
  status: 'CERT_ListStatus',
  total: 'CERT_ListTotal',
} as const;
