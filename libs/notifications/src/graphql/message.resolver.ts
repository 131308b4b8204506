import type { Actor } from '@samprova/kernel';
import {
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  loaderOf,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Message } from '../domain/message.js';
import type { Rendered } from '../domain/render-message.js';
import { Messages } from '../use-cases/messages.js';
import { MarkReadArgs, MessagesArgs } from './message.input.js';
import { MessageConnectionType, MessagesReadType, MessageType } from './message.type.js';

@Resolver(() => MessageType)
export class MessageResolver {
  constructor(private readonly told: Messages) {}

  @Query(() => MessageConnectionType, {
    description: 'What you were told, and what came to you as somebody’s deputy; the newest first.',
  })
  @Requires('message:read')
  async messages(@CurrentActor() actor: Actor, @Args() args: MessagesArgs): Promise<Connection<Message>> {
    const page = pageOf(args);
    return connectionOf(await this.told.mine(actor, args.unreadOnly, page), page, ({ id }) => [id]);
  }

  @Query(() => Int, { description: 'How many of your messages you have not read.' })
  @Requires('message:read')
  unreadMessages(@CurrentActor() actor: Actor): Promise<number> {
    return this.told.unreadCount(actor);
  }

  @ResolveField(() => String, { description: 'One line, in your language.' })
  @Requires('message:read')
  async subject(@Parent() message: Message, @Context() context: GraphqlContext): Promise<string> {
    return (await this.words(message, context)).subject;
  }

  @ResolveField(() => String, { description: 'The message, in your language.' })
  @Requires('message:read')
  async text(@Parent() message: Message, @Context() context: GraphqlContext): Promise<string> {
    return (await this.words(message, context)).text;
  }

  @ResolveField(() => String, { description: 'Where its matter is in the portal (URL).' })
  @Requires('message:read')
  link(@Parent() message: Message): string {
    return this.told.linkOf(message);
  }

  @Mutation(() => MessagesReadType, { description: 'Marks your own messages as read.' })
  @Requires('message:mark-read')
  async markRead(@CurrentActor() actor: Actor, @Args() { ids }: MarkReadArgs): Promise<MessagesReadType> {
    const marked = await this.told.markRead(actor, ids);
    return { marked, unread: await this.told.unreadCount(actor) };
  }

  private words(message: Message, context: GraphqlContext): Promise<Rendered> {
    return loaderOf<Message, Rendered>(context, 'notifications.words', (messages) =>
      this.told.worded(context.actor, messages),
    ).load(message);
  }
}
