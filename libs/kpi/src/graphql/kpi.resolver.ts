import type { Actor } from '@samprova/kernel';
import { type Connection, connectionOf, CurrentActor, pageOf, Public, Requires } from '@samprova/platform/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DEFINITIONS, definitionsOn } from '../domain/registry.js';
import { KpiReports } from '../use-cases/kpi-reports.js';
import { KpiDimensionEnum } from './enums.js';
import { KpiDefinitionsArgs, KpiReportArgs, KpiRowsArgs } from './kpi.input.js';
import { KpiDefinitionType, KpiFigureType, KpiReportType, KpiRowConnectionType, KpiRowType } from './kpi.type.js';
import { shownDefinition, shownFigure, shownReport } from './show.js';

/** The usual versions are the newest ones. */
const ALWAYS = '9999-12-31';

@Resolver()
export class KpiResolver {
  constructor(private readonly reports: KpiReports) {}

  @Query(() => [KpiDefinitionType], {
    description: 'Every key figure as it is defined, also those for which there are no data yet; anybody may read it.',
  })
  @Public()
  kpiDefinitions(@Args() { allVersions }: KpiDefinitionsArgs): KpiDefinitionType[] {
    return (allVersions ? DEFINITIONS : definitionsOn(ALWAYS)).map(shownDefinition);
  }

  @Query(() => KpiReportType, { description: 'A partnership’s key figures for a period, as they were known.' })
  @Requires('kpi-report:read')
  async kpiReport(@CurrentActor() actor: Actor, @Args() args: KpiReportArgs): Promise<KpiReportType> {
    return shownReport(await this.reports.report(actor, asked(args)));
  }

  @Query(() => [KpiFigureType], {
    description:
      'The same, once for every region or network in which something counts. They never add up to the whole.',
  })
  @Requires('kpi-report:read')
  async kpiByPlace(
    @CurrentActor() actor: Actor,
    @Args() args: KpiReportArgs,
    @Args('dimension', { type: () => KpiDimensionEnum, description: 'By region or by network.' })
    dimension: 'REGION' | 'NETWORK',
  ): Promise<KpiFigureType[]> {
    return (await this.reports.byPlace(actor, asked(args), dimension)).map(shownFigure);
  }

  @Query(() => KpiRowConnectionType, {
    description:
      'What is behind a figure, as far as you may see it, the newest day first; totalCount counts all of it.',
  })
  @Requires('kpi-report:read')
  async kpiRows(@CurrentActor() actor: Actor, @Args() args: KpiRowsArgs): Promise<Connection<KpiRowType>> {
    const page = pageOf(args);
    const { asOf = null, version = null, ...rest } = args;
    const { rows, counted } = await this.reports.rows(actor, { ...rest, asOf, version, ids: null }, page);
    return connectionOf(rows, page, ({ id }) => [id], counted);
  }
}

function asked({ partnershipId, period, asOf = null, ids = null, version = null }: KpiReportArgs) {
  return { partnershipId, period, asOf, ids, version };
}
