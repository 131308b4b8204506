import type { Id } from '@samprova/kernel';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';

@ArgsType()
export class ClockMoveArgs {
  @Field(() => ID, { description: 'The move.' })
  @IsUUID()
  id: Id;
}

@ArgsType()
export class MoveClockArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The time to reach: 2026-06-23T17:00 (local in timeZone), or with an offset. Either this or by.',
  })
  @IsOptional()
  @MaxLength(60)
  to?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'How far: +1d (the same local time on the next day), +2w, +3h, +30m, or next (the next instant at which something becomes due).',
  })
  @IsOptional()
  @MaxLength(60)
  by?: string | null;
  @Field({ defaultValue: 'Europe/Stockholm', description: 'IANA zone of local times and days.' })
  @MaxLength(60)
  timeZone: string;
  @Field(() => Int, {
    defaultValue: 20,
    description: 'Real seconds to wait for its end, 0 to 60; after that, ask clockMove.',
  })
  @Min(0)
  @Max(60)
  waitSeconds: number;
}
