/** The offline Open XML validator: the program inside its npm package. */
import path from 'node:path';
import { ROOT } from './run.mjs';

/** Its package is optional and is installed where it runs: on Linux on x64. */
export const VALIDATOR = path.join(ROOT, 'node_modules', '@xarsh', 'ooxml-validator-linux-x64', 'ooxml-validator');
