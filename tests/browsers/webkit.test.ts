import { webkit } from './webkit.ts';
import { testJourneys } from './journeys.ts';

await testJourneys(webkit);
