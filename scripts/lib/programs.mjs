/** Finds programs that are on the machine or not; none is installed here. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * The first that exists, as an absolute path, or null.
 *
 * @param {readonly string[]} names - Names on the PATH, or absolute paths.
 * @returns {string | null}
 */
export function findProgram(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['', '.exe'] : [''];
  return (
    names
      .flatMap((name) =>
        path.isAbsolute(name) ? [name] : folders.flatMap((folder) => endings.map((end) => path.join(folder, name + end))),
      )
      .find(isExecutable) ?? null
  );
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // the question is whether it is there; no is an answer
  }
}
