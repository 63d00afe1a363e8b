import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');

/** The positions of an accusation and its answers, at a width of the window. */
async function placesAt(width: number) {
  const page = await open({ viewport: { width, height: 900 } });
  await page.goto('/disputed/');
  const row = page.locator('#event-push-starts .accusation').first();
  const [accusation, answers] = await Promise.all([
    row.locator('> .said').boundingBox(),
    row.locator('> .answers').boundingBox(),
  ]);
  if (!accusation || !answers) throw new Error('there is no accusation with answers');
  return { accusation, answers };
}

test('on a wide screen the answer stands beside the accusation', async () => {
  const { accusation, answers } = await placesAt(1280);
  expect(answers.y).toBe(accusation.y);
  expect(answers.x).toBeGreaterThanOrEqual(accusation.x + accusation.width);
});

test('on a phone the answer stands below the accusation', async () => {
  const { accusation, answers } = await placesAt(390);
  expect(answers.y).toBeGreaterThanOrEqual(accusation.y + accusation.height);
  expect(answers.x + answers.width).toBeLessThanOrEqual(390);
});

test('the page of an event leads to its accusations, each beside its answer', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/events/push-starts/');
  await page.click('text=2 accusations, each beside its answer');
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
    '/disputed/#event-push-starts',
  );
  expect(await page.locator('#event-push-starts').textContent()).toContain('No answer was found');
});
