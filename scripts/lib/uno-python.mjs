/** Finds a Python that knows LibreOffice's scripting API (UNO). */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from './programs.mjs';

/**
 * LibreOffice's own Python, where it brings one, or the system's with Debian's python3-uno. A Python of the user's that comes first
 * on the PATH usually lacks the package.
 *
 * @param {string} soffice - Path of LibreOffice.
 * @returns {string | null}
 */
export function findUnoPython(soffice) {
  const beside = path.dirname(realpathSync(soffice));
  const candidates = [
    path.join(beside, 'python'),
    path.join(beside, 'python.exe'),
    path.join(beside, '..', 'Resources', 'python'),
    '/usr/bin/python3',
    'python3',
  ];
  return candidates.map((candidate) => findProgram([candidate])).find(knowsUno) ?? null;
}

/** @param {string | null} python */
function knowsUno(python) {
  return python !== null && spawnSync(python, ['-c', 'import uno']).status === 0;
}
