import { gbt27922, type Standard } from '../../standards';
import type { Marker } from '../marker';
import type { InputCells } from '../our-sheet';

/** The standard a scoring sheet was made to; null for one this version does not know. */
export function standardOf({ subject }: Pick<Marker, 'subject' | 'edition'>, cells: InputCells): Standard | null {
  return subject === gbt27922.designation && Object.keys(cells).length > 0 ? gbt27922 : null;
}
