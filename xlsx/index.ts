export { loadExcelize, type Excelize } from './load-excelize';
export { readXlsx, type ReadOptions } from './read/read-xlsx';
export type * from './snapshot';
export { writeXlsx, type WriteOptions } from './write-xlsx';
