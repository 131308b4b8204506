import { areas } from './tree.js';

/** An import that must be refused, or (rule null) must not be. */
export interface PlantedImport {
  readonly rule: string | null;
  readonly file: string;
  readonly imports: readonly string[];
}

const plant = (rule: string | null, file: string, ...imports: string[]): PlantedImport => ({ rule, file, imports });

/** The tree around the plants: every area with its doors, a few rooms, and the apps. */
export const scaffold: readonly string[] = [
  ...areas.map((area) => `libs/${area}/src/index.ts`),
  ...areas
    .filter((area) => area !== 'kernel' && area !== 'platform')
    .flatMap((area) => ['domain', 'events', 'graphql', 'api', 'worker'].map((door) => `libs/${area}/src/${door}.ts`)),
  ...['db', 'graphql', 'worker', 'embedded'].map((door) => `libs/platform/src/${door}.ts`),
  'libs/networks/src/domain/site.ts',
  'libs/networks/src/graphql/site.type.ts',
  'libs/networks/src/persistence/site.repository.ts',
  'libs/networks/src/use-cases/sites.ts',
  'apps/api/src/main.ts',
  'apps/worker/src/main.ts',
  'apps/cli/src/main.ts',
  'apps/portal/src/app/routes.tsx',
  'apps/portal/src/features/networks/list.tsx',
  'test/support/src/index.ts',
];

export const npmPackages = ['typeorm', 'pg', 'bullmq', 'graphql', '@nestjs/graphql', '@nestjs/typeorm', 'fast-check'];
export const npmDevPackages = ['fast-check'];

export const planted: readonly PlantedImport[] = [
  ...areas
    .slice(0, -1)
    .map((lower, place) => plant('only-downward', `libs/${lower}/src/lean.ts`, `@samprova/${areas[place + 1]}`)),
  plant('only-downward', 'libs/kernel/src/lean-far.ts', '@samprova/notifications'),
  plant('only-through-doors', 'libs/feasibility/src/use-cases/reach-in.ts', '../../../networks/src/use-cases/sites.js'),
  plant('only-through-doors', 'apps/cli/src/reach-in.ts', '../../../libs/networks/src/use-cases/sites.js'),
  plant('only-through-doors', 'test/support/src/reach-in.ts', '../../../libs/networks/src/use-cases/sites.js'),
  plant('not-through-own-door', 'libs/networks/src/use-cases/own-door.ts', '../index.js'),
  plant('not-through-own-door', 'libs/networks/src/graphql/own-door.ts', '@samprova/networks/domain'),
  plant('not-through-own-door', 'libs/platform/src/outbox/own-door.ts', '../db.js'),
  plant('domain-is-pure', 'libs/networks/src/domain/uses-machine.ts', '@samprova/platform'),
  plant('domain-is-pure', 'libs/networks/src/domain/uses-node.ts', 'node:fs'),
  plant('domain-is-pure', 'libs/networks/src/domain/uses-room.ts', '../use-cases/sites.js'),
  plant('domain-is-pure', 'libs/networks/src/domain/uses-package.ts', 'graphql'),
  plant('domain-is-pure', 'libs/networks/src/reference/uses-machine.ts', '@samprova/platform'),
  plant('domain-is-pure', 'libs/feasibility/src/domain/uses-index.ts', '@samprova/networks'),
  plant('domain-door-is-pure', 'libs/networks/src/domain.ts', './use-cases/sites.js'),
  plant('events-know-only-the-kernel', 'libs/networks/src/events.ts', './domain/site.js'),
  plant('use-cases-know-no-transport', 'libs/networks/src/use-cases/uses-type.ts', '../graphql/site.type.js'),
  plant('use-cases-know-no-transport', 'libs/networks/src/use-cases/uses-graphql.ts', 'graphql'),
  plant('use-cases-know-no-sql', 'libs/calendar/src/use-cases/uses-typeorm.ts', 'typeorm'),
  plant('use-cases-know-no-sql', 'libs/calendar/src/use-cases/uses-db.ts', '@samprova/platform/db'),
  plant(
    'resolvers-and-reactions-know-no-persistence',
    'libs/networks/src/graphql/site.resolver.ts',
    '../persistence/site.repository.js',
  ),
  plant(
    'resolvers-and-reactions-know-no-persistence',
    'libs/networks/src/reactions/warn.reaction.ts',
    '../persistence/site.repository.js',
  ),
  plant('persistence-knows-no-transport', 'libs/networks/src/persistence/uses-type.ts', '../graphql/site.type.js'),
  plant('sql-only-in-persistence', 'libs/networks/src/graphql/uses-typeorm.ts', 'typeorm'),
  plant('sql-only-in-persistence', 'libs/networks/src/reactions/uses-pg.ts', 'pg'),
  plant('queue-only-in-platform', 'libs/networks/src/reactions/uses-queue.ts', 'bullmq'),
  plant('no-cycles', 'libs/networks/src/domain/cycle-a.ts', './cycle-b.js'),
  plant('no-unknown-areas', 'libs/sideways/src/index.ts', '@samprova/kernel'),
  plant('no-unresolvable', 'libs/networks/src/domain/lost.ts', './nowhere.js'),
  plant('no-unresolvable', 'libs/networks/src/use-cases/lost.ts', '@samprova/networks/back-door'),
  plant('db-door-is-for-persistence', 'libs/networks/src/networks.module.ts', '@samprova/platform/db'),
  plant(
    'graphql-door-is-for-graphql',
    'libs/networks/src/reactions/uses-graphql-door.ts',
    '@samprova/platform/graphql',
  ),
  plant('graphql-door-is-for-graphql', 'libs/feasibility/src/reactions/uses-type.ts', '@samprova/networks/graphql'),
  plant('worker-machinery-is-for-reactions', 'libs/networks/src/graphql/uses-worker.ts', '@samprova/platform/worker'),
  plant('embedded-is-for-starting', 'apps/api/src/uses-embedded.ts', '@samprova/platform/embedded'),
  plant('app-doors-are-for-apps', 'libs/feasibility/src/feasibility.module.ts', '@samprova/networks/api'),
  plant('api-composes-api-doors', 'apps/api/src/uses-worker-door.ts', '@samprova/networks/worker'),
  plant('worker-composes-worker-doors', 'apps/worker/src/uses-api-door.ts', '@samprova/networks/api'),
  plant('apps-stand-alone', 'apps/worker/src/uses-api.ts', '../../api/src/main.js'),
  plant('libs-know-no-app', 'libs/networks/src/use-cases/uses-app.ts', '../../../../apps/api/src/main.js'),
  plant('production-knows-no-tests', 'libs/networks/src/use-cases/uses-support.ts', '@samprova/test-support'),
  plant('production-knows-no-dev-dependencies', 'libs/networks/src/use-cases/uses-dev.ts', 'fast-check'),
  plant('portal-speaks-graphql', 'apps/portal/src/lib/uses-area.ts', '@samprova/kernel'),
  plant('portal-features-stand-alone', 'apps/portal/src/features/feasibility/page.tsx', '../networks/list.js'),
  plant('portal-flows-upward', 'apps/portal/src/ui/uses-app.tsx', '../app/routes.js'),
  plant('portal-flows-upward', 'apps/portal/src/ui/uses-feature.tsx', '../features/networks/list.js'),

  plant(null, 'libs/networks/src/domain/cycle-b.ts', './cycle-a.js'),
  plant(null, 'libs/networks/src/reactions/hears-from-above.reaction.ts', '@samprova/feasibility/events'),
  plant(null, 'libs/feasibility/src/domain/route.ts', '@samprova/kernel', '@samprova/networks/domain', '../events.js'),
  plant(null, 'libs/feasibility/src/use-cases/requests.ts', '@samprova/networks', '@samprova/platform', 'node:crypto'),
  plant(null, 'libs/feasibility/src/persistence/request.row.ts', 'typeorm', '@samprova/platform/db'),
  plant(null, 'libs/feasibility/src/graphql/site.resolver.ts', '@nestjs/graphql', '@samprova/networks/graphql'),
  plant(null, 'libs/feasibility/src/domain/route.spec.ts', 'fast-check', './route.js', '@samprova/test-support'),
  plant(null, 'libs/feasibility/test/some-request.ts', 'fast-check', '@samprova/test-support'),
  plant(null, 'apps/api/src/api.module.ts', '@samprova/platform', '@samprova/networks/api'),
  plant(null, 'apps/worker/src/worker.module.ts', '@samprova/platform/worker', '@samprova/networks/worker'),
  plant(null, 'libs/networks/src/networks-api.module.ts', '@samprova/platform/graphql'),
  plant(null, 'libs/networks/src/networks-worker.module.ts', '@samprova/platform/worker'),
  plant(null, 'apps/cli/src/up.command.ts', 'pg', '@samprova/platform/embedded', '../../api/src/main.js'),
];
