import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Calculate everything on loading, whatever results the file holds: by default LibreOffice trusts files it takes for Excel's. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Converts files with a LibreOffice of its own, without the settings of whoever is at this machine. Answers the new files' paths. */
export function convert(files: readonly string[], format: 'fods' | 'pdf', folder: string): string[] {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-profile-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    const job = ['--convert-to', format, '--outdir', folder, ...files];
    execFileSync(process.env['CERT_SOFFICE'] ?? 'soffice', [...options, ...job], { stdio: 'pipe' });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const converted = files.map((file) => join(folder, basename(file).replace(/\.xlsx$/u, `.${format}`)));
  const missing = converted.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`LibreOffice made no ${missing.join(', ')}.`);
  return converted;
}
