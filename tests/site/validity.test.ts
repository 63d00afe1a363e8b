import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { validity } from './html-validate.ts';
import { readPages } from './pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(validity);
  const pages = readPages(inject('site').folder);
  const reports = await Promise.all(
    pages.map(async ({ address, html }) => {
      const { results } = await validator.validateString(html, address);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, column, message }) =>
          [address, `${line}:${column}`, ruleId, message].join(' '),
        ),
      );
    }),
  );
  expect(pages).not.toEqual([]);
  expect(reports.flat()).toEqual([]);
});
