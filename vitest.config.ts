import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that drives a browser waits now and then, while its browser computes beside it.
    maxWorkers: availableParallelism() + 1,
    // Files that are not isolated share the modules that their worker has loaded, which halves the
    // time of units. No test may change the state of a module.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      // Facts of this story, which whoever writes another one takes away.
      {
        test: {
          name: 'story',
          include: ['tests/story/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/site/build.ts'],
          isolate: false,
          // Some build the site or open all of its pages, while others do the same beside them.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      // What a browser asks for, and when: the first tests to fail in another Chromium.
      {
        test: {
          name: 'chromium',
          include: ['tests/e2e/requests.test.ts', 'tests/e2e/map-takeover.test.ts'],
          globalSetup: ['tests/site/build.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/hosts/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: ['tests/site/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
