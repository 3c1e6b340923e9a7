import type { NameScan } from '../../../../excel/scan-names';
import { parseCalls } from '../../../../functions/calls/parse-calls';

/** Names whose formula calls our functions: no command changes them, and every cell that uses one shows #NAME? without the add-in. */
export function certNames(names: readonly NameScan[]): NameScan[] {
  return names.filter(({ formula }) => parseCalls(formula).length > 0);
}
