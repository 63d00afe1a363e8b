import { firefox } from './firefox.ts';
import { testJourneys } from './journeys.ts';

await testJourneys(firefox);
