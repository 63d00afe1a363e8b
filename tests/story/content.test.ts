import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/load.ts';
import { formatProblems } from '../../src/model/problem.ts';

test('the content of the site has no errors', () => {
  const { problems } = loadCorpus('content', { publicFolder: 'public' });
  expect(formatProblems(problems.filter(({ severity }) => severity === 'error'))).toBe('');
});
