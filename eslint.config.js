import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const caseFolders = 'test/{compare,messages,output,parse}/*/';
// Compiled against an SDK that is generated when it runs.
const consumer = 'test/everywhere/program/';

// Documents and answers of servers are untrusted, and a hostile text must not stop us. These two read what
// the caller of the client, or `fetch`, has made; another expression would be longer in each bundle.
const trusted = [
  'templates/runtime/request/base-url.ts',
  'templates/runtime/request/multipart/file-name.ts',
];

export default defineConfig(
  globalIgnores(['dist/', 'output/', caseFolders, consumer]),
  {
    files: ['{generator,templates,test,bench}/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `never` leaves `as const`, which claims nothing that the compiler could not see.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `const { a: _, ...rest }` is how a property is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        // `_make` gives a function a type, and nothing else.
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
      // What stands right of `instanceof` is a class, and may tell by more than its own objects.
      '@typescript-eslint/no-extraneous-class': ['error', { allowStaticOnly: true }],
      // Where a string is spread, its code points are meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // `template<Data>(name)`: the caller states what a template is given.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['{generator,templates}/**/*.ts'],
    ignores: trusted,
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
);
