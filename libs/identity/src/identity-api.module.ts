import { LiveKinds } from '@samprova/platform';
import { ActorOfRequest, Commands, Listeners } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { ActorOfCredentials } from './graphql/actor-of-credentials.js';
import { ApiTokenResolver } from './graphql/api-token.resolver.js';
import { identityCommands } from './graphql/commands.js';
import { ListenersByCredentials } from './graphql/listeners-by-credentials.js';
import { MeResolver } from './graphql/me.resolver.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { PersonResolver } from './graphql/person.resolver.js';
import { RoleResolver } from './graphql/role.resolver.js';
import { SessionCookie } from './graphql/session-cookie.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { AuditEntryPersonResolver } from './graphql/audit-entry-person.resolver.js';
import { SavedViewResolver } from './graphql/saved-view.resolver.js';
import { IdentityModule } from './identity.module.js';
import { PasswordResetRepository } from './persistence/password-reset.repository.js';
import { PasswordResets } from './use-cases/password-resets.js';
import { ResetSecrets } from './use-cases/reset-secrets.js';
import { IDENTITY_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [IdentityModule],
  providers: [
    { provide: ActorOfRequest, useClass: ActorOfCredentials },
    { provide: Listeners, useClass: ListenersByCredentials },
    SessionCookie,
    PasswordResetRepository,
    PasswordResets,
    ResetSecrets,
    ApiTokenResolver,
    AuditEntryPersonResolver,
    MeResolver,
    OrganisationResolver,
    PersonResolver,
    RoleResolver,
    SavedViewResolver,
    SignInResolver,
  ],
  exports: [ActorOfRequest, Listeners],
})
export class IdentityApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(identityCommands);
    live.add(IDENTITY_LIVE_KINDS);
  }
}
