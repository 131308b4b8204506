import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DemoSignIn } from './demo-sign-in.js';

/** The sign-ins that the demo's seeding has written down; a real installation has none. */
@Injectable()
export class DemoSignIns {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which `samprova up` prints them. */
  all(): Promise<DemoSignIn[]> {
    return this.dataSource.query<DemoSignIn[]>(
      'select role, name, email, password, country, what from platform.demo_sign_in order by place',
    );
  }
}
