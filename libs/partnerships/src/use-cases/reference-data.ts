import type { Actor, LocalDate } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { AlfRegion, HealthcareRegion, Region } from '../domain/geography.js';
import type { Country } from '../domain/partnership.js';
import type { ProgrammeArea, TherapyArea } from '../domain/therapy-area.js';
import { validOn } from '../domain/validity.js';
import { ReferenceRepository } from '../persistence/reference.repository.js';

/** The lists everybody reads. A date of null gives what is true whenever, ended rows included. */
@Injectable()
export class ReferenceData {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reference: ReferenceRepository,
  ) {}

  async regions(actor: Actor, country: Country, on: LocalDate | null): Promise<Region[]> {
    const rows = await this.unitOfWork.run(actor, (tx) => this.reference.regions(tx));
    const own = rows.filter((row) => row.country === country);
    return on ? validOn(own, on) : own;
  }

  async healthcareRegions(actor: Actor, on: LocalDate | null): Promise<HealthcareRegion[]> {
    const rows = await this.unitOfWork.run(actor, (tx) => this.reference.healthcareRegions(tx));
    return on ? validOn(rows, on) : rows;
  }

  async alfRegions(actor: Actor, on: LocalDate | null): Promise<AlfRegion[]> {
    const rows = await this.unitOfWork.run(actor, (tx) => this.reference.alfRegions(tx));
    return on ? validOn(rows, on) : rows;
  }

  async programmeAreas(actor: Actor, country: Country, on: LocalDate | null): Promise<ProgrammeArea[]> {
    const rows = await this.unitOfWork.run(actor, (tx) => this.reference.programmeAreas(tx));
    const own = rows.filter((row) => row.country === country);
    return on ? validOn(own, on) : own;
  }

  /** For use cases already in a transaction: the codes a network of that country may cover. */
  async areaCodes(
    tx: Tx,
    country: Country,
  ): Promise<{ readonly therapyAreas: readonly string[]; readonly programmeAreas: readonly string[] }> {
    const programmeAreas = await this.reference.programmeAreas(tx);
    return {
      therapyAreas: (await this.reference.therapyAreas(tx)).map((area) => area.code),
      programmeAreas: programmeAreas.filter((area) => area.country === country).map((area) => area.code),
    };
  }

  /** For use cases already in a transaction: every region of that country, ended ones included. */
  async regionCodes(tx: Tx, country: Country): Promise<string[]> {
    const regions = await this.reference.regions(tx);
    return regions.filter((region) => region.country === country).map((region) => region.code);
  }

  therapyAreas(actor: Actor): Promise<TherapyArea[]> {
    return this.unitOfWork.run(actor, (tx) => this.reference.therapyAreas(tx));
  }
}
