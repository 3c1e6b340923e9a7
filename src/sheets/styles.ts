import type { Style } from './plan';

const INK = '#1F2A37';
const DEEP = '#1F4E79';
const PALE = '#DDEBF7';
const LINE = '#BFC9D4';
const MUTED = '#6B7785';

/** Colours that carry a meaning, the same in every sheet. */
export const SIGNAL = {
  open: { fill: '#FFF2CC', color: '#7F6000' },
  bad: { fill: '#FFC7CE', color: '#9C0006' },
  deleted: { fill: '#E7E6E6', color: '#7B7B7B' },
  good: { fill: '#E2EFDA', color: '#375623' },
  edited: { fill: '#FCE4D6', color: '#C65911' },
} as const;

const lines = { sides: 'all', color: LINE } as const;

/** The looks of every sheet. White cells with a frame are for typing, grey ones are computed. */
export const STYLES = {
  title: { bold: true, size: 16, color: DEEP, vertical: 'Center' },
  marker: { size: 8, color: MUTED, vertical: 'Center', horizontal: 'Left' },
  note: { size: 9, color: MUTED, vertical: 'Center', wrap: true },
  fieldLabel: { bold: true, fill: PALE, color: INK, vertical: 'Center', border: lines },
  field: { fill: '#FFFFFF', color: INK, vertical: 'Center', horizontal: 'Left', border: lines },
  fixedField: { fill: '#F3F4F6', color: INK, vertical: 'Center', horizontal: 'Left', border: lines },
  summary: { bold: true, size: 11, color: '#FFFFFF', fill: '#2E75B6', vertical: 'Center', indent: 1 },
  columnHeader: {
    bold: true,
    color: '#FFFFFF',
    fill: DEEP,
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
    border: { sides: 'all', color: '#FFFFFF' },
  },
  section: { bold: true, size: 11, color: DEEP, fill: PALE, vertical: 'Center', indent: 1 },
  fixedText: { color: INK, vertical: 'Center', wrap: true, border: lines },
  fixedCenter: { color: INK, vertical: 'Center', horizontal: 'Center', border: lines },
  input: { fill: '#FFFFFF', color: '#1F3FBF', vertical: 'Center', horizontal: 'Center', border: lines },
  inputText: { fill: '#FFFFFF', color: '#1F3FBF', vertical: 'Center', horizontal: 'Left', wrap: true, border: lines },
  computed: { fill: '#F3F4F6', color: INK, vertical: 'Center', horizontal: 'Right', border: lines },
  computedCenter: { fill: '#F3F4F6', color: INK, vertical: 'Center', horizontal: 'Center', border: lines },
  computedText: { fill: '#F3F4F6', color: INK, vertical: 'Center', horizontal: 'Left', wrap: true, border: lines },
  check: { color: INK, vertical: 'Center', horizontal: 'Left', wrap: true, border: lines },
  statusLabel: { fill: PALE, color: INK, vertical: 'Center', border: lines },
  statusValue: { color: INK, bold: true, vertical: 'Center', horizontal: 'Right', border: lines },
  statusLevel: { color: DEEP, bold: true, size: 13, vertical: 'Center', horizontal: 'Left', border: lines },
  statusScore: { color: DEEP, bold: true, size: 14, vertical: 'Center', horizontal: 'Right', border: lines },
  statusText: { color: INK, vertical: 'Center', horizontal: 'Left', wrap: true, border: lines },
  caution: { ...SIGNAL.open, bold: true, vertical: 'Center', horizontal: 'Left', wrap: true, border: lines },
  total: { color: DEEP, bold: true, fill: PALE, vertical: 'Center', horizontal: 'Right', border: lines },
  totalLabel: { color: DEEP, bold: true, fill: PALE, vertical: 'Center', border: lines },
  bigInput: {
    fill: '#FFFFFF',
    color: '#1F3FBF',
    bold: true,
    size: 14,
    vertical: 'Center',
    horizontal: 'Center',
    border: { sides: 'outline', color: DEEP },
  },
  legend: { size: 9, color: '#3F4A56', vertical: 'Center', wrap: true },
  helperHeader: { size: 8, bold: true, color: MUTED, horizontal: 'Center', vertical: 'Center', wrap: true, border: lines },
  helper: { size: 8, color: MUTED, vertical: 'Center' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;
