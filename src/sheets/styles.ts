import type { Style } from './plan';

const INK = '#1F2A37';
/** Colour of titles and headers. */
export const DEEP = '#1F4E79';
const PALE = '#DDEBF7';
/** Colour of the lines between cells. */
export const LINE = '#BFC9D4';
const MUTED = '#6B7785';

/** Colours that carry a meaning, the same in every sheet. */
export const SIGNAL = {
  open: { fill: '#FFF2CC', color: '#7F6000' },
  bad: { fill: '#FFC7CE', color: '#9C0006' },
  deleted: { fill: '#E7E6E6', color: '#7B7B7B' },
  good: { fill: '#E2EFDA', color: '#375623' },
  edited: { fill: '#FCE4D6', color: '#C65911' },
} as const;

/** The looks of every sheet. White cells with a frame are for typing, grey ones are computed. */
export const STYLES = {
  title: { bold: true, size: 16, color: DEEP, vertical: 'Center' },
  marker: { size: 8, color: MUTED, vertical: 'Center', horizontal: 'Left' },
  note: { size: 9, color: MUTED, vertical: 'Center', wrap: true },
  noteFigure: { size: 9, color: MUTED, vertical: 'Center', horizontal: 'Right' },
  fieldLabel: { bold: true, fill: PALE, color: INK, vertical: 'Center' },
  field: { fill: '#FFFFFF', color: INK, vertical: 'Center', horizontal: 'Left' },
  fixedField: { fill: '#F3F4F6', size: 8, color: INK, vertical: 'Center', horizontal: 'Left' },
  summary: { bold: true, size: 11, color: '#FFFFFF', fill: '#2E75B6', vertical: 'Center', wrap: true, indent: 1 },
  columnHeader: {
    bold: true,
    color: '#FFFFFF',
    fill: DEEP,
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  section: { bold: true, size: 11, color: DEEP, fill: PALE, vertical: 'Center', indent: 1 },
  fixedText: { color: INK, vertical: 'Center', wrap: true },
  fixedCenter: { color: INK, vertical: 'Center', horizontal: 'Center' },
  input: { fill: '#FFFFFF', color: '#1F3FBF', vertical: 'Center', horizontal: 'Center' },
  inputMoney: { fill: '#FFFFFF', color: '#1F3FBF', vertical: 'Center', horizontal: 'Right' },
  inputText: { fill: '#FFFFFF', color: '#1F3FBF', vertical: 'Center', horizontal: 'Left', wrap: true },
  computed: { fill: '#F3F4F6', color: INK, vertical: 'Center', horizontal: 'Right' },
  computedCenter: { fill: '#F3F4F6', color: INK, vertical: 'Center', horizontal: 'Center' },
  computedText: { fill: '#F3F4F6', color: INK, vertical: 'Center', horizontal: 'Left', wrap: true },
  check: { color: INK, vertical: 'Center', horizontal: 'Left', wrap: true },
  statusLabel: { fill: PALE, color: INK, vertical: 'Center' },
  statusValue: { color: INK, bold: true, vertical: 'Center', horizontal: 'Right' },
  statusLevel: { color: DEEP, bold: true, size: 13, vertical: 'Center', horizontal: 'Left' },
  statusScore: { color: DEEP, bold: true, size: 12, vertical: 'Center', horizontal: 'Right' },
  statusText: { color: INK, vertical: 'Center', horizontal: 'Left' },
  statusCaution: { ...SIGNAL.open, bold: true, vertical: 'Center', horizontal: 'Left' },
  caution: { ...SIGNAL.open, bold: true, vertical: 'Center', horizontal: 'Left', wrap: true },
  total: { color: DEEP, bold: true, fill: PALE, vertical: 'Center', horizontal: 'Right' },
  totalLabel: { color: DEEP, bold: true, fill: PALE, vertical: 'Center' },
  bigInput: {
    fill: '#FFFFFF',
    color: '#1F3FBF',
    bold: true,
    size: 14,
    vertical: 'Center',
    horizontal: 'Center',
  },
  legend: { size: 9, color: '#3F4A56', vertical: 'Center', wrap: true },
  helperHeader: { size: 8, bold: true, color: MUTED, horizontal: 'Center', vertical: 'Center', wrap: true },
  helper: { size: 8, color: MUTED, vertical: 'Center' },
  // Reports on paper.
  reportTitle: { bold: true, size: 26, color: DEEP, vertical: 'Center', horizontal: 'Center', wrap: true },
  reportSubtitle: { size: 13, color: INK, vertical: 'Center', horizontal: 'Center', wrap: true },
  reportSubject: { bold: true, size: 18, color: INK, vertical: 'Center', horizontal: 'Center', wrap: true },
  reportBig: { bold: true, size: 24, color: DEEP, fill: PALE, vertical: 'Center', horizontal: 'Center', wrap: true },
  reportBigLabel: { size: 11, color: MUTED, fill: PALE, vertical: 'Bottom', horizontal: 'Center' },
  reportSection: { bold: true, size: 15, color: '#FFFFFF', fill: DEEP, vertical: 'Center', indent: 1 },
  reportText: { color: INK, vertical: 'Center', horizontal: 'Left', wrap: true },
  reportNumber: { color: INK, vertical: 'Center', horizontal: 'Right' },
  reportCenter: { color: INK, vertical: 'Center', horizontal: 'Center', wrap: true },
  reportLabel: { bold: true, fill: PALE, color: INK, vertical: 'Center', horizontal: 'Left', wrap: true },
  reportNote: { size: 9, color: MUTED, vertical: 'Center', horizontal: 'Left', wrap: true },
  /** Beside figures that end at their cell's edge. */
  reportWhy: { size: 9, color: MUTED, vertical: 'Center', horizontal: 'Left', wrap: true, indent: 1 },
  totalCaption: { color: DEEP, bold: true, fill: PALE, vertical: 'Center', indent: 1 },
  reportRed: { bold: true, color: SIGNAL.bad.color, vertical: 'Center', horizontal: 'Left', wrap: true },
  practiceMark: { ...SIGNAL.bad, bold: true, size: 22, vertical: 'Center', horizontal: 'Center', wrap: true },
  editedMark: { bold: true, size: 16, color: SIGNAL.bad.color, vertical: 'Center', horizontal: 'Center', wrap: true },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;
