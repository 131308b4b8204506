// What the compiler does not see: forgotten promises, hidden clocks, `any`, and the house's own bans. Import fences stand
// in .dependency-cruiser.cjs. Each ban has a planted violation in test/architecture/lint.spec.ts that must go red.
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const ban = (selector, message) => ({ selector, message });

const everywhere = [
  ban('ExportAllDeclaration', 'A door is a short list of names: export each one.'),
  ban(
    'ImportSpecifier[imported.name="forwardRef"]',
    'Areas are ordered: news goes up as an event, joins come from above.',
  ),
  ban('TSEnumDeclaration', 'Use a const list and a union of its values.'),
];
const defaultExport = ban('ExportDefaultDeclaration', 'Export by name, so that a thing is called the same everywhere.');
const environment = [
  ban(
    'MemberExpression[object.name="process"][property.name="env"]',
    'The environment is read once, in libs/platform/src/config.',
  ),
  ban(
    'ImportDeclaration[source.value=/^(node:)?process$/]',
    'The environment is read once, in libs/platform/src/config.',
  ),
];
const clock = 'Time comes in as an argument (docs/adr/0008).';
const hiddenClock = [
  ban('NewExpression[callee.name="Date"][arguments.length=0]', clock),
  ban('CallExpression[callee.name="Date"]', clock),
  ban('MemberExpression[object.name="Date"][property.name="now"]', clock),
  ban('MemberExpression[object.name="Temporal"][property.name="Now"]', clock),
  ban('MemberExpression[object.name="performance"]', clock),
];
const hiddenDice = [
  ban('MemberExpression[object.name="Math"][property.name="random"]', 'Chance comes in as an argument or as a seed.'),
];

const tests = [
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/*.e2e-spec.ts',
  'test/**/*.ts',
  'apps/*/test/**/*.ts',
  'bench/**/*.ts',
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/coverage/',
    'test/architecture/fixtures/',
    '**/generated/',
    'apps/portal/src/graphql/',
  ]),
  eslint.configs.recommended,
  { languageOptions: { globals: globals.node } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Modules, rows and resolvers are classes that a decorator fills.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
        },
      ],
      // With noUncheckedIndexedAccess every counted loop needs the `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // One shape, three roles: a plain object is returned where a row or a GraphQL class is declared.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // A flag that another turn of the event loop changes looks constant to the compiler.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An interface may ask for a promise where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Questions of taste.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // Takes classes of one shape for one class.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere, defaultExport, ...environment],
    },
  },
  {
    files: ['libs/*/src/domain/**/*.ts', 'libs/*/src/reference/**/*.ts', 'libs/*/src/use-cases/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, defaultExport, ...environment, ...hiddenClock, ...hiddenDice],
    },
  },
  {
    // A child process inherits what config never reads: PATH, LANG, TZ.
    files: ['libs/platform/src/config/**/*.ts', 'libs/platform/src/embedded/tied-process.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, defaultExport] },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, defaultExport],
      // A test may look into what it has just made.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    // Jest asks for the default export of these two.
    files: ['test/support/src/global-*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    // Routes of the portal are loaded by their default export.
    files: ['apps/portal/**/*.tsx', 'apps/portal/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
);
