export { loadExcelize, type Excelize } from './load-excelize';
export type * from './snapshot';
export { writeXlsx, type WriteOptions } from './write-xlsx';
