import type { Id, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Absence } from '../domain/absence.js';

@Entity({ schema: 'networks', name: 'absence' })
export class AbsenceRow implements Absence {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  personId: Id;
  @Column('uuid', { nullable: true })
  deputyId: Id | null;
  @DateColumn()
  startsOn: LocalDate;
  @DateColumn()
  endsOn: LocalDate;
}
