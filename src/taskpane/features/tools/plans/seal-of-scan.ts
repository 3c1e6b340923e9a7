import { quote } from '../../../../core/cells/cell';
import { rectangle } from '../../../../excel/address';
import type { SheetScan } from '../../../../excel/scan-workbook';
import { SCORING_HEADER_NAMES } from '../../../../sheets';
import { parseSignature, sealIn, type Seal } from '../../../../sheets/scoring-signature';
import { valueAt } from './cert-cells';

/** The signature that closes a scanned sheet; null while none does. */
export function sealOfScan(sheet: SheetScan): Seal | null {
  const address = sheet.names[SCORING_HEADER_NAMES.signature];
  if (!address) return null;
  const { row, column } = rectangle(address);
  return sealIn(parseSignature(quote(valueAt(sheet, row, column))));
}
