import type { LogStrings } from './log-strings';

export const logEnUS: LogStrings = {
  sheetName: 'Change log',
  fontName: 'Calibri',
  title: 'Changes of scores',
  about:
    "Kept by the add-in's pane by comparison with the score copy, written about once a minute while the pane is open; times are local to the computer that recorded. What changes while no pane is open is added at the next opening and marked. Excel tells add-ins no name: “Who” is the name entered in the pane.",
  columns: { time: 'Time', sheet: 'Sheet', row: 'Row', field: 'Field', before: 'Old', after: 'New', who: 'Who', note: 'Note' },
  capacity: (lines) => `This sheet holds ${String(lines)} lines; when it is full, another one is made.`,
  footer: 'Page &P of &N',
  events: { recording: 'Recording begun', reviewed: 'Review', signed: 'Signature', locked: 'Lock', unlocked: 'Unlock' },
  header: 'Header',
  special: (line) => `S${line}`,
  rowAdded: 'Row added',
  rowLost: 'Row deleted',
  unknown: 'unknown',
  coAuthor: 'co-author',
  gap: (from, to) => `Changed while the add-in was not running (from ${from} to ${to})`,
  reviewedNote: (fingerprint) => `fingerprint SHA-256 ${fingerprint}`,
  signedNote: (fingerprint, level, score) => `${level}, score ${score}; fingerprint SHA-256 ${fingerprint}`,
};
