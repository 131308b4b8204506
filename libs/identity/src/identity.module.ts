import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountRepository } from './persistence/account.repository.js';
import { ApiTokenRepository } from './persistence/api-token.repository.js';
import { ApiTokenRow } from './persistence/api-token.row.js';
import { CredentialRepository } from './persistence/credential.repository.js';
import { HeldRoleRepository } from './persistence/held-role.repository.js';
import { HeldRoleRow } from './persistence/held-role.row.js';
import { PasswordResetRepository } from './persistence/password-reset.repository.js';
import { ListenerRepository } from './persistence/listener.repository.js';
import { OrganisationRepository } from './persistence/organisation.repository.js';
import { OrganisationRow } from './persistence/organisation.row.js';
import { PersonRepository } from './persistence/person.repository.js';
import { PersonRow } from './persistence/person.row.js';
import { SavedViewRepository } from './persistence/saved-view.repository.js';
import { SavedViewRow } from './persistence/saved-view.row.js';
import { SessionRepository } from './persistence/session.repository.js';
import { SessionRow } from './persistence/session.row.js';
import { Actors } from './use-cases/actors.js';
import { ApiTokens } from './use-cases/api-tokens.js';
import { Installation } from './use-cases/installation.js';
import { ListeningActors } from './use-cases/listening-actors.js';
import { Organisations } from './use-cases/organisations.js';
import { Passwords } from './use-cases/passwords.js';
import { People } from './use-cases/people.js';
import { Roles } from './use-cases/roles.js';
import { SavedViews } from './use-cases/saved-views.js';
import { Sessions } from './use-cases/sessions.js';
import { SignIn } from './use-cases/sign-in.js';

const useCases = [
  Actors,
  ApiTokens,
  Installation,
  ListeningActors,
  Organisations,
  Passwords,
  People,
  Roles,
  SavedViews,
  Sessions,
  SignIn,
];

@Module({
  imports: [TypeOrmModule.forFeature([ApiTokenRow, HeldRoleRow, OrganisationRow, PersonRow, SavedViewRow, SessionRow])],
  providers: [
    ...useCases,
    AccountRepository,
    ApiTokenRepository,
    CredentialRepository,
    HeldRoleRepository,
    ListenerRepository,
    OrganisationRepository,
    PasswordResetRepository,
    PersonRepository,
    SavedViewRepository,
    SessionRepository,
  ],
  exports: useCases,
})
export class IdentityModule {}
