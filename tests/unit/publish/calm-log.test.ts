import { expect, test } from 'vitest';
import { calmLog } from '../../../src/publish/calm-log.ts';

const told = (isTTY: boolean): readonly [out: string, errors: string] => {
  let out = '';
  let errors = '';
  const log = calmLog(
    { isTTY, columns: 20, write: (words) => (out += words) },
    { write: (words) => (errors += words) },
  );
  log.write({ label: 'build', level: 'info', message: 'Building static entrypoints...' });
  log.write({ label: null, level: 'warn', message: 'The source is never cited.' });
  log.write({ label: null, level: 'info', message: '  ├─ /events/ratyan/index.html' });
  log.write({ label: null, level: 'info', message: ' (+9ms)\n' });
  log.write({ label: null, level: 'warn', message: 'The source is never cited.\n' });
  log.write({ label: 'postprocess', level: 'info', message: '9 files, 3 pages, 0.1 MB' });
  log.write({ label: 'build', level: 'error', message: '\u001b[31mIt broke.\u001b[39m' });
  log.end();
  return [out, errors];
};

test('where nobody watches a build says its counts, errors, and each warning once at the end', () => {
  expect(told(false)).toEqual([
    '9 files, 3 pages, 0.1 MB\n',
    'It broke.\nThe source is never cited.\n',
  ]);
});

test('on a terminal one line says what is being made, no longer than the terminal is wide', () => {
  const [out] = told(true);
  const shown = out.split('\r\u001b[K');
  expect(shown).toEqual([
    '',
    'Building static ent',
    '/events/ratyan/inde',
    '9 files, 3 pages, 0.1 MB\n',
  ]);
});
