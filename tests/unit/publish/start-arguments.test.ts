import { expect, test } from 'vitest';
import { readStartArguments } from '../../../src/publish/start-arguments.ts';

test.each([
  [[], { host: false, port: null }],
  [['--host'], { host: true, port: null }],
  [['--port', '8080'], { host: false, port: 8080 }],
  [['--port=8080', '--host=192.168.1.4'], { host: '192.168.1.4', port: 8080 }],
  [['--host', '--port', '8080'], { host: true, port: 8080 }],
  [['--host', '0.0.0.0', '--port', '65535'], { host: '0.0.0.0', port: 65_535 }],
])('npm start -- %j', (args, read) => {
  expect(readStartArguments(args)).toEqual(read);
});

const usage =
  'Write npm start -- --port 8080 for another port, npm start -- --host for other machines.';

test.each([
  [
    ['--port'],
    '--port  This is no port. Write a whole number from 1 to 65535, such as --port 8080.',
  ],
  [
    ['--port', '0'],
    '--port 0  This is no port. Write a whole number from 1 to 65535, such as --port 8080.',
  ],
  [
    ['--port', '65536'],
    '--port 65536  This is no port. Write a whole number from 1 to 65535, such as --port 8080.',
  ],
  [
    ['--port', '80 80'],
    '--port 80 80  This is no port. Write a whole number from 1 to 65535, such as --port 8080.',
  ],
  [['--prot', '8080'], `"--prot" says nothing to npm start. Did you mean "--port"? ${usage}`],
  [['8080'], `"8080" says nothing to npm start. ${usage}`],
  [['--open'], `"--open" says nothing to npm start. ${usage}`],
])('npm start -- %j is refused', (args, words) => {
  expect(readStartArguments(args)).toBe(words);
});
