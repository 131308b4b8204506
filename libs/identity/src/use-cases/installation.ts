import { type Id, type Language, newId } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { hashPassword } from './secrets.js';

export interface FirstAdministrator {
  /** The body that runs this installation. */
  readonly organisation: { readonly name: string; readonly country: string; readonly id?: Id };
  readonly person: {
    readonly name: string;
    readonly email: string;
    readonly language: Language;
    readonly id?: Id;
  };
  readonly password: string;
}

@Injectable()
export class Installation {
  constructor(private readonly credentials: CredentialRepository) {}

  /** Makes the first INSTALLATION_ADMIN with account. @returns its person id, or null when there is one already */
  async found({ organisation, person, password }: FirstAdministrator): Promise<Id | null> {
    const personId = person.id ?? newId();
    const founded = await this.credentials.foundInstallation({
      organisation: { ...organisation, id: organisation.id ?? newId() },
      person: { ...person, id: personId },
      grantId: newId(),
      passwordHash: await hashPassword(password),
    });
    return founded ? personId : null;
  }
}
