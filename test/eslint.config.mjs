import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';

export default tseslint.config(
  { ignores: ['**/dist/', '**/cdn/', '**/node_modules/', '.cache/', '**/*.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'wc/guard-super-call': 'off' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/widgets/src/**'],
    rules: {
      // The core is pure: what reaches a phone may not touch a page by accident.
      'no-restricted-globals': ['error', 'window', 'customElements', 'HTMLElement'],
    },
  },
  {
    files: ['packages/schedule/src/**/*.ts', 'packages/words/src/**/*.ts', 'packages/feed/src/**/*.ts', 'packages/publisher/src/**/*.ts'],
    rules: {
      // Pure: no page, no network, no clock.
      'no-restricted-globals': ['error', ...['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location', 'fetch', 'setTimeout', 'setInterval', 'performance', 'customElements', 'HTMLElement']],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The instant is an argument.' }, { object: 'Math', property: 'random' }],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The instant is an argument.' }, { selector: 'CallExpression[callee.name="Date"]', message: 'The instant is an argument.' }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-eval': 'error', 'no-implied-eval': 'off', 'no-new-func': 'error', 'no-console': 'off',
      'no-restricted-imports': ['error', { patterns: [{ regex: '^lit(-html)?/(.*unsafe-.*|static(-html)?\\.js)$', message: 'Text is text (law 5).' }] }],
    },
  },
  { files: ['**/*.mjs', 'examples/**/*.js'], languageOptions: { globals: { ...globals.node, ...globals.browser } }, rules: { 'no-undef': 'error', 'no-unused-vars': 'error' } },
  {
    files: ['**/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/require-await': 'off',
    },
  },
);
