import type { Actor } from '@samprova/kernel';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../graphql/access.js';
import { type Connection, connectionOf, pageOf } from '../graphql/connection.js';
import { auditChanges } from './audit-changes.js';
import { AuditChangeType, AuditEntryConnectionType, AuditEntryType } from './audit-entry.type.js';
import { AuditTrail } from './audit-trail.js';
import { AuditEntriesArgs, AuditHistoryArgs } from './audit.input.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly trail: AuditTrail) {}

  @Query(() => AuditEntryConnectionType, {
    description: 'The audit trail of a partnership, the newest first; for its secretariat and for auditors.',
  })
  @Requires('audit:read')
  async auditEntries(
    @CurrentActor() actor: Actor,
    @Args() args: AuditEntriesArgs,
  ): Promise<Connection<AuditEntryType>> {
    const page = pageOf(args);
    return connectionOf(await this.trail.page(actor, args.partnershipId, args.filter ?? {}, page), page, placeOf);
  }

  @Query(() => AuditEntryConnectionType, {
    description:
      'What happened to one thing of your partnership, the newest first; empty for what is not yours. For coordinators, secretariats and auditors.',
  })
  @Requires('audit:read-history')
  async auditHistory(
    @CurrentActor() actor: Actor,
    @Args() args: AuditHistoryArgs,
  ): Promise<Connection<AuditEntryType>> {
    const page = pageOf(args);
    return connectionOf(await this.trail.historyOf(actor, args.subjectId, page), page, placeOf);
  }

  @ResolveField(() => [AuditChangeType], { description: 'The fields that differ between before and after, by name.' })
  @Requires('audit:read-history')
  changes(@Parent() { before, after }: AuditEntryType): readonly AuditChangeType[] {
    return auditChanges(before, after);
  }
}

function placeOf({ occurredAt, id }: AuditEntryType): readonly string[] {
  return [occurredAt.toString(), id];
}
