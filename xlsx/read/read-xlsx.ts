import type { Excelize } from '../load-excelize';
import { must } from '../file';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { openPackage, type Package } from './open-package';
import { readCells, richText } from './read-cells';
import { readCharts } from './read-charts';
import { readPalette } from './read-color';
import { readConditionalFormats } from './read-conditional-formats';
import { readLooks } from './read-looks';
import { isReserved, readNames } from './read-names';
import { readPage } from './read-page';
import { readSheetView } from './read-sheet-view';
import { readColumnWidths, readHidden, readMerges, readRowHeights } from './read-sizes';
import { readStyles } from './read-styles';
import { readTable } from './read-tables';
import { readValidations } from './read-validations';
import { at, attribute, children, numeric, type Element } from './xml-tree';

export interface ReadOptions {
  /** Namespace of the add-in's functions, e.g. `CERT`. */
  readonly namespace: string;
}

const WORKBOOK = 'xl/workbook.xml';

/**
 * The workbook in the bytes of an .xlsx file, as far as the writer would write it again.
 *
 * The file's own XML is read; the library is asked for what it works out: formulas that several cells share.
 */
export async function readXlsx(excelize: Excelize, bytes: Uint8Array<ArrayBuffer>, { namespace }: ReadOptions): Promise<WorkbookSnapshot> {
  const parts = await openPackage(bytes);
  const workbook = parts.xml(WORKBOOK);
  if (workbook === null) throw new Error('The file holds no workbook.');
  const related = parts.related(WORKBOOK);
  const pathOf = (kind: string): string => [...related.values()].find((relation) => relation.kind === kind)?.path ?? '';
  const palette = readPalette(parts.xml(pathOf('theme')));
  const styles = readStyles(parts.xml(pathOf('styles')), palette);
  const texts = children(parts.xml(pathOf('sharedStrings')), 'si').map((item) => richText(item));
  const names = readNames(workbook);
  const file = must('The workbook', excelize.OpenReader(bytes));

  const sheets = children(at(workbook, 'sheets'), 'sheet').flatMap((entry, index): SheetSnapshot[] => {
    const name = attribute(entry, 'name') ?? '';
    const path = related.get(attribute(entry, 'r:id') ?? '')?.path ?? '';
    const sheet = parts.xml(path);
    // A sheet that is one chart, or of macros, has no cells.
    if (sheet?.localName !== 'worksheet') return [];
    const own = names.get(index) ?? [];
    const sharedFormula = (address: string): string => must(`${name}!${address}`, file.GetCellFormula(name, address)).formula;
    return [
      {
        name,
        visible: (attribute(entry, 'state') ?? 'visible') === 'visible',
        cells: readCells(sheet, { texts, namespace, sharedFormula, numberFormatOf: (id) => styles.look(id).numberFormat }),
        looks: readLooks(sheet, styles),
        merges: readMerges(sheet),
        columnWidths: readColumnWidths(sheet),
        rowHeights: readRowHeights(sheet),
        ...readHidden(sheet),
        names: own.filter((entryName) => !isReserved(entryName)),
        ...readParts(path, parts),
        validations: readValidations(sheet),
        conditionalFormats: readConditionalFormats(sheet, styles),
        print: readPage(sheet, own),
        ...readSheetView(sheet, palette),
      },
    ];
  });
  const active = numeric(at(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  return {
    sheets,
    names: (names.get(null) ?? []).filter((name) => !isReserved(name)),
    activeSheet: sheets[active]?.name ?? sheets[0]?.name ?? '',
  };
}

/** What a sheet keeps in parts of its own. */
function readParts(path: string, parts: Package): Pick<SheetSnapshot, 'tables' | 'charts'> {
  const related = [...parts.related(path).values()];
  const ofKind = (kind: string): { path: string; root: Element }[] =>
    related.flatMap((relation) => {
      const root = relation.kind === kind ? parts.xml(relation.path) : null;
      return root === null ? [] : [{ path: relation.path, root }];
    });
  return {
    tables: ofKind('table').map(({ root }) => readTable(root)),
    charts: ofKind('drawing').flatMap((drawing) => readCharts(drawing.root, drawing.path, parts)),
  };
}
