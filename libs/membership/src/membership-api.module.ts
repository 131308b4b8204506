import { AccountingModule } from '@samprova/accounting';
import { IdentityModule } from '@samprova/identity';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { MEMBERSHIP_COMMANDS, MEMBERSHIP_MACHINE } from './domain/membership-commands.js';
import { BoardResolver } from './graphql/board.resolver.js';
import { MembershipResolver } from './graphql/membership.resolver.js';
import { OwnMembershipResolver } from './graphql/own-membership.resolver.js';
import { YearlyFeesResolver } from './graphql/yearly-fees.resolver.js';
import { MembershipModule } from './membership.module.js';
import { MEMBERSHIP_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [MembershipModule, AccountingModule, IdentityModule],
  providers: [MembershipResolver, OwnMembershipResolver, BoardResolver, YearlyFeesResolver],
})
export class MembershipApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(MEMBERSHIP_COMMANDS);
    commands.add(Object.fromEntries(MEMBERSHIP_MACHINE.map(({ command, roles, says }) => [command, { roles, says }])));
    live.add(MEMBERSHIP_LIVE_KINDS);
  }
}
