import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLicence } from '../../../src/publish/licences.ts';
import { assertListed, packageOf, packagesIn } from '../../../src/publish/shipped.ts';

test.each([
  ['/home/x/site/node_modules/d3-zoom/src/zoom.js', 'd3-zoom'],
  ['/home/x/site/node_modules/@scope/name/index.js?v=1', '@scope/name'],
  ['/home/x/node_modules/d3/node_modules/d3-array/src/max.js', 'd3-array'],
  ['C:\\site\\node_modules\\leaflet\\dist\\leaflet-src.esm.js', 'leaflet'],
  ['/home/x/site/src/map/client/leaflet-viewport.ts', null],
])('the module %s belongs to the package %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

test('a package of which the bundler left nothing is not shipped', () => {
  const modules = {
    '/x/node_modules/leaflet/a.js': { renderedLength: 12 },
    '/x/node_modules/d3/b.js': { renderedLength: 0 },
    '/x/src/c.ts': { renderedLength: 40 },
  };
  expect(packagesIn({ 'a.js': { modules }, 'a.css': {} })).toEqual(['leaflet']);
});

test('a package that is bundled and not listed is named, and so is one that is listed in vain', () => {
  const bundled = ['d3-ease', 'leaflet', 'syllable'];
  expect(() => assertListed(bundled, ['leaflet', 'd3-zoom'])).toThrow(
    expect.objectContaining({
      message: 'The scripts for browsers do not hold the packages that /about/ names.',
      hint: [
        'Add "d3-ease" to shippedPackages in src/publish/shipped.ts.',
        'Add "syllable" to shippedPackages in src/publish/shipped.ts.',
        'Remove "d3-zoom" from shippedPackages in src/publish/shipped.ts.',
      ].join('\n'),
    }),
  );
  expect(() => assertListed(['leaflet'], ['leaflet'])).not.toThrow();
});

test('a package without a licence stops the build and is named', () => {
  const root = mkdtempSync(join(tmpdir(), 'two-clocks-licence-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'node_modules/nameless'), { recursive: true });
  writeFileSync(join(root, 'node_modules/nameless/package.json'), '{"version":"1.0.0"}');
  expect(() => readLicence('nameless', 'script', root)).toThrow(/nameless reaches readers/);
});
