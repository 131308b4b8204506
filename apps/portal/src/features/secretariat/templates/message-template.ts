import type { MessageTemplatesQuery } from '../../../graphql/graphql';

/** The words of one message in one language, as the page asks for them. */
export type MessageTemplate = MessageTemplatesQuery['messageTemplates'][number];
