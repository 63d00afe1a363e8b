import { chromium } from './chromium.ts';
import { testJourneys } from './journeys.ts';

await testJourneys(chromium);
