import { defineConfig } from 'html-validate';

/** What valid means here: the recommended rules, but for what says nothing about validity. */
export const validity = defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // White space at the end of a line of the built file is Astro's, and no reader's.
    'no-trailing-whitespace': 'off',
    // 70 characters are what a search engine shows. An event's title ends with its date and the
    // site's name, so its own words come first and nothing is lost; beyond 110 they would be.
    'long-title': ['error', { maxlength: 110 }],
  },
});
