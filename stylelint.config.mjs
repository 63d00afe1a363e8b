/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // Blank lines set groups of tokens apart.
    'custom-property-empty-line-before': null,
    // Vite puts a sheet into the one that imports it, and looks for a string.
    'import-notation': 'string',
    // It compares the last parts of selectors only, and so rules that never meet on one element.
    'no-descending-specificity': null,
    // Half a pixel is a 32nd of a rem, which has five digits.
    'number-max-precision': 5,
    // Astro's way to reach what a component does not print itself.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // Fonts are called by their names.
    'value-keyword-case': ['lower', { ignoreKeywords: ['Georgia', 'Helvetica', 'Arial'] }],
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    // The build fills the styles of these heads.
    {
      files: ['src/layouts/Head.astro', 'src/pages/articles/*.astro'],
      rules: { 'no-empty-source': null },
    },
    // The first value of a registered length is written with its unit.
    { files: ['src/timeline/clocks.css'], rules: { 'length-zero-no-unit': null } },
  ],
};
