import type { Actor } from '@samprova/kernel';
import { type Connection, connectionOf, CurrentActor, pageOf, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ProblemReports } from '../use-cases/problem-reports.js';
import {
  ProblemReportConnectionType,
  ProblemReportsArgs,
  type ProblemReportType,
  ReportProblemInput,
  ReportProblemResult,
} from './problem-report.type.js';
import { told } from './refusal-words.js';

@Resolver()
export class ProblemReportResolver {
  constructor(private readonly reports: ProblemReports) {}

  @Query(() => ProblemReportConnectionType, {
    description: 'Problem reports, the newest first: all of them for the partnership, others see their own.',
  })
  @Requires('problem:read')
  async problemReports(
    @CurrentActor() actor: Actor,
    @Args() args: ProblemReportsArgs,
  ): Promise<Connection<ProblemReportType>> {
    const page = pageOf(args);
    return connectionOf(await this.reports.list(actor, args.partnershipId, page), page, ({ id }) => [id]);
  }

  @Mutation(() => ReportProblemResult, { description: 'Says what was hard, for trends.' })
  @Requires('problem:report')
  async reportProblem(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What was hard.' }) input: ReportProblemInput,
  ): Promise<object> {
    return told(await this.reports.report(actor, { ...input }));
  }
}
