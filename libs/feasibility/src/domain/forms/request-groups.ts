import { localised } from './form.js';

/** The headings of the three request forms, in the order they are asked. */
export const REQUEST_GROUPS = [
  { id: 'REQUESTER', title: localised('Who asks', 'Vem som frågar', 'Hvem der spørger', 'Hvem som spør') },
  { id: 'STUDY', title: localised('The study', 'Studien', 'Studiet', 'Studien') },
  { id: 'POPULATION', title: localised('The patients', 'Patienterna', 'Patienterne', 'Pasientene') },
  {
    id: 'DEVICE',
    title: localised('The device', 'Den medicintekniska produkten', 'Det medicinske udstyr', 'Det medisinske utstyret'),
  },
  { id: 'VOLUMES', title: localised('Numbers', 'Antal', 'Antal', 'Antall') },
  { id: 'TIME', title: localised('Timeline', 'Tidplan', 'Tidsplan', 'Tidsplan') },
  {
    id: 'DEMANDS',
    title: localised(
      'What a site must have',
      'Vad en klinik behöver ha',
      'Hvad et center skal have',
      'Hva et senter må ha',
    ),
  },
  { id: 'STATUS', title: localised('Where you stand', 'Var ni står', 'Hvor I står', 'Hvor dere står') },
  { id: 'RESPONSE', title: localised('Your questions', 'Era frågor', 'Jeres spørgsmål', 'Spørsmålene deres') },
  { id: 'CONFIDENTIALITY', title: localised('Confidentiality', 'Sekretess', 'Fortrolighed', 'Konfidensialitet') },
] as const;
