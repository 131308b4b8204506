// The import fences. Each rule has a planted violation in test/architecture/planted-violations.ts that must go red.
// The order of the areas is libs/order.json; the reasons are docs/adr/0002 and 0003.
const areas = require('./libs/order.json');

const area = `(?:${areas.join('|')})`;
const tests = '(?:\\.(?:spec|e2e-spec)\\.tsx?$|^test/|^(?:apps|libs)/[^/]+/test/)';
const door = 'src/(?:index|domain|events|graphql|api|worker)\\.ts$';
const machineDoor = '^libs/platform/src/(?:db|graphql|worker|embedded)\\.ts$';
const npm = (...names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;

const fence = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...areas
      .slice(0, -1)
      .map((lower, place) =>
        fence(
          'only-downward',
          `${lower} may lean only on the areas before it; news from above comes as an event.`,
          { path: `^libs/${lower}/` },
          { path: `^libs/(?:${areas.slice(place + 1).join('|')})/`, pathNot: 'src/events\\.ts$' },
        ),
      ),
    fence(
      'only-through-doors',
      'Outsiders enter an area by a door: index, domain, events, graphql, api or worker.',
      { path: '^libs/([^/]+)/' },
      { path: '^libs/', pathNot: ['^libs/$1/', `^libs/[^/]+/${door}`, machineDoor] },
    ),
    fence(
      'only-through-doors',
      'Apps, migrations and tests enter an area by a door too.',
      { path: '^(?:apps|migrations|test|bench)/' },
      { path: '^libs/', pathNot: [`^libs/[^/]+/${door}`, machineDoor] },
    ),
    fence(
      'not-through-own-door',
      'Insiders go from room to room: a door used from inside makes a cycle. The events are a room of their own.',
      { path: '^libs/([^/]+)/src/' },
      { path: ['^libs/$1/src/(?:index|domain|graphql|api|worker)\\.ts$', '^libs/$1/src/(?:db|embedded)\\.ts$'] },
    ),
    fence(
      'domain-is-pure',
      'domain/ (and the facts in reference/) know the kernel, themselves, their events and the domain door of other areas.',
      { path: '^libs/([^/]+)/src/(?:domain|reference)/', pathNot: tests },
      {
        pathNot: [
          '^libs/kernel/src/index\\.ts$',
          '^libs/$1/src/(?:domain/|reference/|events\\.ts$)',
          '^libs/[^/]+/src/domain\\.ts$',
        ],
      },
    ),
    fence(
      'domain-door-is-pure',
      'The domain door shows what stands in domain/ and reference/.',
      { path: '^libs/([^/]+)/src/domain\\.ts$' },
      { pathNot: '^libs/$1/src/(?:domain|reference)/' },
    ),
    fence(
      'events-know-only-the-kernel',
      'Whoever hears an event depends on a vocabulary, not on the area that speaks.',
      { path: '^libs/[^/]+/src/events\\.ts$' },
      { pathNot: '^libs/kernel/src/index\\.ts$' },
    ),
    fence(
      'use-cases-know-no-transport',
      'A use case is called by resolvers, reactions and schedules alike.',
      { path: '^libs/[^/]+/src/use-cases/', pathNot: tests },
      {
        path: [
          '^libs/[^/]+/src/(?:graphql|reactions)/',
          '^libs/[^/]+/src/(?:graphql|api|worker)\\.ts$',
          npm('graphql', '@nestjs/graphql', '@nestjs/apollo', '@apollo/[^/]+', 'express', '@nestjs/platform-express'),
        ],
      },
    ),
    fence(
      'use-cases-know-no-sql',
      'Reading and writing stand in persistence/.',
      { path: '^libs/(?!platform/)[^/]+/src/use-cases/', pathNot: tests },
      { path: ['^libs/platform/src/db\\.ts$', npm('typeorm', '@nestjs/typeorm', 'pg')] },
    ),
    fence(
      'resolvers-and-reactions-know-no-persistence',
      'They call use cases, which look after permission, transaction and audit.',
      { path: '^libs/[^/]+/src/(?:graphql|reactions)/', pathNot: tests },
      { path: '^libs/[^/]+/src/persistence/' },
    ),
    fence(
      'persistence-knows-no-transport',
      'How something is kept does not depend on how it is asked.',
      { path: '^libs/(?!platform/)[^/]+/src/persistence/', pathNot: tests },
      {
        path: [
          '^libs/[^/]+/src/(?:graphql|reactions)/',
          '^libs/[^/]+/src/(?:graphql|api|worker)\\.ts$',
          npm('graphql', '@nestjs/graphql', '@nestjs/apollo', '@apollo/[^/]+', 'express'),
        ],
      },
    ),
    fence(
      'sql-only-in-persistence',
      'TypeORM and pg stand in persistence/ and the machine room; a module file registers its rows; the command line, which starts and copies installations, may speak to a server that has no tables yet.',
      {
        path: '^(?:libs|apps/(?!cli/))',
        pathNot: [tests, '^libs/[^/]+/src/persistence/', '^libs/[^/]+/src/[^/]+\\.module\\.ts$', '^libs/platform/src/'],
      },
      { path: npm('typeorm', '@nestjs/typeorm', 'pg') },
    ),
    fence(
      'queue-only-in-platform',
      'Areas announce events and declare reactions; which queue carries them is the machine room’s business.',
      { path: '^(?:libs/(?!platform/)|apps/|migrations/)', pathNot: tests },
      { path: npm('bullmq', '@nestjs/bullmq', 'ioredis') },
    ),
    fence(
      'no-cycles',
      'Also not by types alone: a cycle means that two things are one, or that news should be an event.',
      {},
      { circular: true },
    ),
    fence('no-unknown-areas', 'Give a new folder its place in libs/order.json.', { path: `^libs/(?!${area}/)` }, {}),
    fence('no-unknown-areas', 'Give a new folder its place in libs/order.json.', {}, { path: `^libs/(?!${area}/)` }),
    fence(
      'no-unresolvable',
      'An import that cannot be followed cannot be judged. React Aria names, under the condition of our doors, a source that it does not ship; the bundler, which does not ask for that condition, finds it.',
      {},
      { couldNotResolve: true, pathNot: '^react-aria-components$' },
    ),
    fence(
      'db-door-is-for-persistence',
      'Only persistence/ turns a transaction into SQL.',
      { path: '^libs/', pathNot: [tests, '^libs/platform/', '^libs/[^/]+/src/persistence/'] },
      { path: '^libs/platform/src/db\\.ts$' },
    ),
    fence(
      'graphql-door-is-for-graphql',
      'GraphQL types and decorators are for graphql/ rooms, the api door and the API.',
      {
        path: '^(?:libs|apps|migrations)/',
        pathNot: [
          tests,
          '^libs/platform/',
          '^libs/[^/]+/src/(?:graphql/|graphql\\.ts$|api\\.ts$|[a-z-]+-api\\.module\\.ts$)',
          '^apps/api/',
        ],
      },
      { path: '^libs/[^/]+/src/graphql\\.ts$' },
    ),
    fence(
      'worker-machinery-is-for-reactions',
      'Relay, runners and schedules are for reactions/, the worker door and the worker.',
      {
        path: '^(?:libs|migrations)/',
        pathNot: [
          tests,
          '^libs/platform/',
          '^libs/[^/]+/src/(?:reactions/|worker\\.ts$|[a-z-]+-worker\\.module\\.ts$)',
        ],
      },
      { path: '^libs/platform/src/worker\\.ts$' },
    ),
    fence(
      'embedded-is-for-starting',
      'Only what starts an installation or a test may bring up a database of its own.',
      { path: '^(?:libs/(?!platform/)|migrations/|apps/(?:api|worker|portal)/)', pathNot: tests },
      { path: '^libs/platform/src/embedded\\.ts$' },
    ),
    fence(
      'app-doors-are-for-apps',
      'The modules with resolvers and with reactions are put together by the apps alone.',
      { path: '^(?:libs|migrations)/', pathNot: tests },
      { path: '^libs/(?!platform/)[^/]+/src/(?:api|worker)\\.ts$' },
    ),
    fence(
      'api-composes-api-doors',
      'The API carries no reactions and no business of its own.',
      { path: '^apps/api/', pathNot: tests },
      { path: '^libs/(?!platform/)[^/]+/src/(?:worker|graphql|events)\\.ts$' },
    ),
    fence(
      'worker-composes-worker-doors',
      'The worker starts without GraphQL.',
      { path: '^apps/worker/', pathNot: tests },
      { path: ['^libs/[^/]+/src/(?:api|graphql)\\.ts$', npm('graphql', '@nestjs/graphql', '@nestjs/apollo')] },
    ),
    fence(
      'apps-stand-alone',
      'API, worker and portal are processes of their own; only the command line may start them.',
      { path: '^apps/(api|worker|portal)/', pathNot: tests },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    fence(
      'libs-know-no-app',
      'Areas do not know who puts them together.',
      { path: '^(?:libs|migrations)/', pathNot: tests },
      { path: '^(?:apps|bench)/' },
    ),
    fence(
      'production-knows-no-tests',
      'What runs at a customer must not need what only a developer has.',
      { path: '^(?:libs|apps|migrations)/', pathNot: tests },
      { path: ['^test/', '^libs/[^/]+/test/', '\\.spec\\.ts$'] },
    ),
    fence(
      'production-knows-no-dev-dependencies',
      'A package used at run time stands under "dependencies".',
      { path: '^(?:libs|apps/(?:api|worker|cli)|migrations)/', pathNot: tests },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    ),
    fence(
      'portal-speaks-graphql',
      'The portal knows the product by its schema.',
      { path: '^apps/portal/src/' },
      { path: '^(?:libs|migrations)/' },
    ),
    fence(
      'portal-features-stand-alone',
      'Features meet in app/, never in each other.',
      { path: '^apps/portal/src/features/([^/]+)/' },
      { path: '^apps/portal/src/features/', pathNot: '^apps/portal/src/features/$1/' },
    ),
    fence(
      'portal-flows-upward',
      'ui, lib, graphql and parts serve the features; the features serve app.',
      { path: '^apps/portal/src/(?:ui|lib|graphql|parts|features)/' },
      { path: '^apps/portal/src/app/' },
    ),
    fence(
      'portal-flows-upward',
      'ui, lib, graphql and parts know no feature.',
      { path: '^apps/portal/src/(?:ui|lib|graphql|parts)/' },
      { path: '^apps/portal/src/features/' },
    ),
    fence(
      'portal-flows-upward',
      'The design system knows no word of the trade; what is shared knows no part that shows it.',
      { path: '^apps/portal/src/(?:ui|lib|graphql)/' },
      { path: '^apps/portal/src/parts/' },
    ),
    fence(
      'portal-flows-upward',
      'The design system asks nobody anything.',
      { path: '^apps/portal/src/(?:ui|graphql)/' },
      { path: '^apps/portal/src/lib/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['(?:^|/)node_modules/', '(?:^|/)dist/'] },
    exclude: { path: ['(?:^|/)dist/', '^test/architecture/fixtures/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    // The doors as TypeScript: the same condition that tsc and Jest read.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
      // A package of types alone has no program to find.
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
