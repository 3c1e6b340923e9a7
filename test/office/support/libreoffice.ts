import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withProfile } from './profile';

/** Converts files with a LibreOffice of its own, which calculates every formula anew. Answers the new files' paths. */
export function convert(files: readonly string[], format: 'fods' | 'pdf', folder: string): string[] {
  withProfile((profile) => {
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    const job = ['--convert-to', format, '--outdir', folder, ...files];
    execFileSync(process.env['CERT_SOFFICE'] ?? 'soffice', [...options, ...job], { stdio: 'pipe' });
  });
  const converted = files.map((file) => join(folder, basename(file).replace(/\.xlsx$/u, `.${format}`)));
  const missing = converted.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`LibreOffice made no ${missing.join(', ')}.`);
  return converted;
}
