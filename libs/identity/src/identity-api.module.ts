import { ActorOfRequest, Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { ActorOfCredentials } from './graphql/actor-of-credentials.js';
import { ApiTokenResolver } from './graphql/api-token.resolver.js';
import { identityCommands } from './graphql/commands.js';
import { MeResolver } from './graphql/me.resolver.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { PersonResolver } from './graphql/person.resolver.js';
import { RoleResolver } from './graphql/role.resolver.js';
import { SessionCookie } from './graphql/session-cookie.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { AuditEntryPersonResolver } from './graphql/audit-entry-person.resolver.js';
import { IdentityModule } from './identity.module.js';
import { PasswordResetRepository } from './persistence/password-reset.repository.js';
import { PasswordResets } from './use-cases/password-resets.js';
import { ResetSecrets } from './use-cases/reset-secrets.js';

@Module({
  imports: [IdentityModule],
  providers: [
    { provide: ActorOfRequest, useClass: ActorOfCredentials },
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
    SignInResolver,
  ],
  exports: [ActorOfRequest],
})
export class IdentityApiModule {
  constructor(commands: Commands) {
    commands.add(identityCommands);
  }
}
