import { choice, choices, lines, prose, requiredToSubmit, rows } from './field-builders.js';
import { localised, type FormDefinition } from './form.js';
import { sponsorAnswerColumns } from './row-columns.js';

const known = { 'x-group': 'KNOWN', 'x-origin': 'feasibility-sweden' } as const;
const ours = { 'x-group': 'OURS', 'x-origin': 'samprova' } as const;
const comment = { maxLength: 5000 } as const;

const yesNoUnknown = {
  YES: localised('Yes', 'Ja', 'Ja', 'Ja'),
  NO: localised('No', 'Nej', 'Nej', 'Nei'),
  UNKNOWN: localised('Do not know', 'Vet inte', 'Ved ikke', 'Vet ikke'),
};
const commentTitle = localised('Comment', 'Kommentar', 'Kommentar', 'Kommentar');

/**
 * What an expert answers to a country question: the six questions known from Sweden's early feedback form, in our own
 * words, and ours, which stand in for the rest of that form until its full text is confirmed.
 */
export const earlyFeedbackSeV1: FormDefinition = {
  id: 'EARLY_FEEDBACK_SE',
  version: 1,
  rules: ['OTHER_LIMIT_IS_EXPLAINED'],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:samprova:form:EARLY_FEEDBACK_SE:1',
    title: 'Early feedback',
    'x-title': localised('Early feedback', 'Tidig återkoppling', 'Tidlig tilbagemelding', 'Tidlig tilbakemelding'),
    'x-groups': [
      {
        id: 'KNOWN',
        title: localised(
          'The national questions',
          'De nationella frågorna',
          'De nationale spørgsmål',
          'De nasjonale spørsmålene',
        ),
      },
      { id: 'OURS', title: localised('Further questions', 'Fler frågor', 'Flere spørgsmål', 'Flere spørsmål') },
    ],
    'x-required-documents': [],
    type: 'object',
    additionalProperties: false,
    properties: {
      populationPresent: requiredToSubmit(
        choice(
          localised(
            'Do these patients exist here?',
            'Finns patienterna här?',
            'Findes patienterne her?',
            'Finnes pasientene her?',
          ),
          yesNoUnknown,
          known,
        ),
      ),
      populationComment: prose(commentTitle, { ...known, ...comment }),
      recruitmentChance: requiredToSubmit(
        choice(
          localised(
            'Chance of recruiting the number wanted',
            'Chans att rekrytera det önskade antalet',
            'Chance for at rekruttere det ønskede antal',
            'Sjanse for å rekruttere ønsket antall',
          ),
          {
            VERY_GOOD: localised('Very good', 'Mycket god', 'Meget god', 'Svært god'),
            GOOD: localised('Good', 'God', 'God', 'God'),
            SMALL: localised('Small', 'Liten', 'Lille', 'Liten'),
          },
          known,
        ),
      ),
      recruitmentComment: prose(commentTitle, { ...known, ...comment }),
      limitingFactors: requiredToSubmit(
        choices(
          localised(
            'What limits recruitment',
            'Vad som begränsar rekryteringen',
            'Hvad der begrænser rekrutteringen',
            'Hva som begrenser rekrutteringen',
          ),
          {
            COMPETING_STUDIES: localised(
              'Competing studies',
              'Konkurrerande studier',
              'Konkurrerende studier',
              'Konkurrerende studier',
            ),
            EXCLUSION_CRITERIA: localised(
              'Exclusion criteria',
              'Exklusionskriterier',
              'Eksklusionskriterier',
              'Eksklusjonskriterier',
            ),
            NONE: localised('Nothing', 'Inget', 'Intet', 'Ingenting'),
            OTHER: localised('Something else (say what)', 'Annat (ange vad)', 'Andet (angiv hvad)', 'Annet (si hva)'),
          },
          { ...known },
        ),
      ),
      limitingFactorsComment: prose(commentTitle, { ...known, ...comment }),
      discouragesPatients: requiredToSubmit(
        choice(
          localised(
            'Is there anything that may discourage patients?',
            'Finns något som kan avskräcka patienter?',
            'Er der noget, der kan afholde patienter?',
            'Er det noe som kan avskrekke pasienter?',
          ),
          yesNoUnknown,
          known,
        ),
      ),
      discouragesPatientsComment: prose(commentTitle, { ...known, ...comment }),
      compatibleWithStandardOfCare: requiredToSubmit(
        choice(
          localised(
            'Does it agree with the standard of care?',
            'Stämmer den med gängse vård?',
            'Stemmer det med gængs behandling?',
            'Stemmer det med vanlig behandling?',
          ),
          yesNoUnknown,
          known,
        ),
      ),
      normalCare: requiredToSubmit(
        prose(
          localised(
            'Where these patients are cared for today',
            'Var dessa patienter vårdas i dag',
            'Hvor disse patienter behandles i dag',
            'Hvor disse pasientene behandles i dag',
          ),
          { ...known, ...comment },
        ),
      ),
      suitableClinicTypes: lines(
        localised(
          'Kinds of clinic that suit',
          'Lämpliga typer av kliniker',
          'Egnede typer af centre',
          'Egnede typer sentre',
        ),
        { ...ours, maxItems: 20 },
      ),
      designFeedback: prose(
        localised('Thoughts on the design', 'Synpunkter på upplägget', 'Tanker om designet', 'Tanker om designet'),
        { ...ours, ...comment },
      ),
      interestInTakingPart: choice(
        localised('Would you take part?', 'Skulle ni delta?', 'Ville I deltage?', 'Ville dere delta?'),
        {
          YES: localised('Yes', 'Ja', 'Ja', 'Ja'),
          MAYBE: localised('Perhaps', 'Kanske', 'Måske', 'Kanskje'),
          NO: localised('No', 'Nej', 'Nej', 'Nei'),
        },
        ours,
      ),
      sponsorAnswers: rows(
        localised(
          "Answers to the sponsor's own questions",
          'Svar på sponsorns egna frågor',
          'Svar på sponsors egne spørgsmål',
          'Svar på sponsorens egne spørsmål',
        ),
        sponsorAnswerColumns,
        ['question', 'answer'],
        { ...ours, maxItems: 10 },
      ),
    },
  },
};
