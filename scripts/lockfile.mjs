// Names the packages of every platform in package-lock.json.
// npm leaves a hole for an optional package that the registry at hand does not carry (the binary of another operating
// system), and `npm ci` then refuses the whole file. The hole is filled with the version the parent asks for and the
// platform its name tells, so that every other machine skips it.
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATING_SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const [parent, entry] of Object.entries(lock.packages))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {}))
      if (!isLocked(packages, parent, name)) packages[`node_modules/${name}`] = placeholder(name, range);
  const sorted = Object.keys(packages).sort((a, b) => (a === b ? 0 : a === '' ? -1 : a.localeCompare(b, 'en')));
  return { ...lock, packages: Object.fromEntries(sorted.map((path) => [path, packages[path]])) };
}

function isLocked(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function placeholder(name, range) {
  const words = name.split('/').pop().split('-');
  const os = OPERATING_SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length === 0 && cpu.length === 0) throw new Error(`package-lock.json lacks the optional package ${name}`);
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu.length ? { cpu } : {}),
    optional: true,
    ...(os.length ? { os } : {}),
  };
}

if (import.meta.filename === process.argv[1]) {
  const path = new URL('../package-lock.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(completeLock(JSON.parse(readFileSync(path, 'utf8'))), null, 2)}\n`);
}
