import type { Id } from '@samprova/kernel';
import { PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID } from 'class-validator';

@ArgsType()
export class MessagesArgs extends PageArgs {
  @Field({ defaultValue: false, description: 'Only those you have not read.' })
  unreadOnly: boolean;
}

@ArgsType()
export class MarkReadArgs {
  @Field(() => [ID], { description: 'The messages, at most 200; those that are not yours are left as they are.' })
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  ids: readonly Id[];
}
