export { LanguageEnum, OrganisationKindEnum, RoleEnum, RoleScopeEnum } from './graphql/enums.js';
export { loadOrganisation } from './graphql/organisation.loader.js';
export { OrganisationType } from './graphql/organisation.type.js';
export { loadPerson } from './graphql/person.loader.js';
export { PersonType } from './graphql/person.type.js';
