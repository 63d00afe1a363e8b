import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { findPort, readPort } from '../../../src/publish/port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['65535', 65535],
])('PORT=%s is port %i', (written, port) => {
  expect(readPort(written)).toBe(port);
});

test.each(['abc', '0', '65536', '-1', '80.5', '4321x', ' '])(
  'PORT=%s is no port, and what one is is said',
  (written) => {
    expect(() => readPort(written)).toThrow(
      expect.objectContaining({
        message: `PORT is "${written}".`,
        hint: 'It must be a whole number from 1 to 65535.',
      }),
    );
  },
);

test('a port that is taken is passed over', async () => {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(await findPort(port)).toBeGreaterThan(port);
});
