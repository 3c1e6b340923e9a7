import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calculate everything on loading, whatever results the file holds: by default LibreOffice trusts files it takes for Excel's. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Runs `work` with a fresh LibreOffice profile, without the settings of whoever is at this machine. */
export function withProfile<T>(work: (profile: string) => T): T {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-profile-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    return work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
