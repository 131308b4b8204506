import { Query, Resolver } from '@nestjs/graphql';
import { Config } from '../config/config.js';
import { Public } from '../graphql/access.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { DemoType } from './demo.type.js';

@Resolver()
export class DemoResolver {
  constructor(
    private readonly config: Config,
    private readonly signIns: DemoSignIns,
  ) {}

  @Query(() => DemoType, {
    nullable: true,
    description:
      'What a newcomer to a demo needs, for anybody; null in every other profile, whatever the database holds.',
  })
  @Public()
  async demo(): Promise<DemoType | null> {
    return this.config.profile === 'demo' ? { signIns: await this.signIns.all() } : null;
  }
}
