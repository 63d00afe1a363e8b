import { expect, test } from 'vitest';
import { onlySettable } from '../../../src/share-images/type.ts';

const characters = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzé &“”(),.');

test.each([
  ['words that can all be set stay', 'Médecins & “others”', 'Médecins & “others”'],
  ['Arabic goes, with the brackets around it', 'Ratyan (رتيان) falls', 'Ratyan falls'],
  ['an emoji goes, with its joiners', 'Open 🕊️ talks', 'Open talks'],
  ['letters in parts are put together', 'Me\u0301decins', 'Médecins'],
  ['nothing that can be set leaves nothing', 'رتيان', ''],
])('%s', (_, words, set) => {
  expect(onlySettable(words, characters)).toBe(set);
});
