import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
}
interface Named {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const named = JSON.parse(readFileSync('package.json', 'utf8')) as Named;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('every package is named in one exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = named;
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every locked package is known by its bytes and comes from the registry', () => {
  const strange = locked.filter(
    ([, { resolved, integrity }]) =>
      !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/') ||
      !integrity?.startsWith('sha512-'),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

test('no package runs a script when it is installed, unless it was approved by name', () => {
  const running = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const decided = Object.keys(named.allowScripts).map((name) => name.replace(/(.)@.*$/, '$1'));
  // Only macOS installs this one; npm asks for no decision about it elsewhere.
  expect(running.filter((name) => !decided.includes(name) && name !== 'fsevents')).toEqual([]);
  expect(Object.entries(named.allowScripts).filter(([, isApproved]) => isApproved)).toEqual([]);
});

test('a workflow names what it runs by a commit, and packages by an exact version', () => {
  const text = globSync('.github/workflows/*.yaml')
    .map((path) => readFileSync(path, 'utf8'))
    .join('');
  const used = text.match(/(?<=uses: ).*|\bnpm@.*|(?<=\bnpx --yes )\S+/g) ?? [];
  expect(used.length).toBeGreaterThan(8);
  expect(
    used.filter((one) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$|^[\w-]+@\d+\.\d+\.\d+$/.test(one)),
  ).toEqual([]);
});
