import { ANONYMOUS } from '@samprova/kernel';
import { KpiModule, Observations } from '@samprova/kpi';
import { Partnerships } from '@samprova/partnerships';
import { ConfigModule, readConfig } from '@samprova/platform';
import { DatabaseModule, roleUrl } from '@samprova/platform/db';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandFailure } from '../command.js';
import { givenDatabase } from '../up/database.js';
import { databaseFailure } from '../up/database-failure.js';
import { installationDatabase } from '../up/installation.js';

interface Words {
  readonly country: string | undefined;
  readonly data: string | undefined;
  readonly json: boolean;
}

/** What was worked out for one partnership. */
interface Told {
  readonly partnership: string;
  readonly observed: number;
  readonly monthsClosed: number;
}

@Module({})
class FiguresAloneModule {}

/** @returns the exit code. @throws CommandFailure with one sentence */
export async function rebuildFigures({ country, data, json }: Words): Promise<number> {
  const { adminUrl } = await givenDatabase(await installationDatabase(data));
  try {
    const told = await rebuilt(adminUrl, country);
    process.stdout.write(
      json
        ? `${JSON.stringify(told)}\n`
        : told
            .map((one) => `${one.partnership}: ${one.observed} observed, ${one.monthsClosed} months closed\n`)
            .join(''),
    );
    return 0;
  } catch (error) {
    throw error instanceof CommandFailure ? error : databaseFailure(error, adminUrl);
  }
}

async function rebuilt(adminUrl: string, country: string | undefined): Promise<readonly Told[]> {
  const config = readConfig({ SAMPROVA_PROFILE: 'demo', DATABASE_URL: adminUrl });
  const imports = [ConfigModule.of(config), DatabaseModule.as(roleUrl(adminUrl, 'worker')), KpiModule];
  const root = { module: FiguresAloneModule, imports };
  const app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
  try {
    const all = await app.get(Partnerships, { strict: false }).list(ANONYMOUS);
    const chosen = all.filter(({ code }) => country === undefined || code === country);
    if (chosen.length === 0)
      throw new CommandFailure(
        `There is no partnership "${country}"; there are ${all.map(({ code }) => code).join(', ')}.`,
        2,
      );
    const told: Told[] = [];
    for (const { id, code } of chosen) told.push({ partnership: code, ...(await app.get(Observations).rebuild(id)) });
    return told;
  } finally {
    await app.close();
  }
}
