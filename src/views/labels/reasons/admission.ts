import type {
  EntreeReason,
  InstitutionReason,
  MboReason,
  RefusalReason,
  RouteReason,
} from '../../../admission/index.js'
import type { ReasonText } from '../text.js'

type Code = EntreeReason | MboReason | RouteReason | RefusalReason | InstitutionReason

/** What the conditions of admission say. */
export const admissionReasons: Readonly<Record<Code, ReasonText>> = {
  'access-read': {
    met: { nl: 'De toelatingseisen van die dag zijn gelezen', en: 'The rules on access of that day were read' },
    'not-met': {
      nl: 'De toelatingseisen van die dag zijn niet gelezen',
      en: 'The rules on access of that day were not read',
    },
    unknown: {
      nl: 'De toelatingseisen van die dag zijn niet gelezen',
      en: 'The rules on access of that day were not read',
    },
  },
  'open-to-everyone': {
    met: { nl: 'Niveau 1 staat open voor iedereen', en: 'Level 1 is open to everyone' },
    'not-met': { nl: 'Niveau 1 staat niet open voor iedereen', en: 'Level 1 is not open to everyone' },
    unknown: {
      nl: 'Het staat niet vast of niveau 1 openstaat voor iedereen',
      en: 'It is not settled whether level 1 is open to everyone',
    },
  },
  'no-vmbo-diploma': {
    met: { nl: 'Er is geen vmbo-diploma', en: 'There is no vmbo diploma' },
    'not-met': { nl: 'Er is een vmbo-diploma', en: 'There is a vmbo diploma' },
    unknown: {
      nl: 'Het staat niet vast of er een vmbo-diploma is',
      en: 'It is not settled whether there is a vmbo diploma',
    },
  },
  'no-preparation-for-mbo-2': {
    met: { nl: 'Er is geen diploma dat toegang geeft tot mbo-2', en: 'There is no diploma that prepares for mbo-2' },
    'not-met': {
      nl: 'Er is een diploma dat toegang geeft tot mbo-2',
      en: 'There is a diploma that prepares for mbo-2',
    },
    unknown: {
      nl: 'Het staat niet vast of er een diploma is dat toegang geeft tot mbo-2',
      en: 'It is not settled whether there is a diploma that prepares for mbo-2',
    },
  },
  'no-leerwerktraject-diploma': {
    met: {
      nl: 'Een diploma van het leerwerktraject staat niet in de weg',
      en: 'No diploma of the leerwerktraject stands in the way',
    },
    'not-met': {
      nl: 'Een diploma van het leerwerktraject staat in de weg',
      en: 'A diploma of the leerwerktraject stands in the way',
    },
    unknown: {
      nl: 'Het staat niet vast of een diploma van het leerwerktraject in de weg staat',
      en: 'It is not settled whether a diploma of the leerwerktraject stands in the way',
    },
  },
  sixteen: {
    met: { nl: 'De leeftijd van 16 jaar is bereikt', en: 'The age of 16 has been reached' },
    'not-met': { nl: 'De leeftijd van 16 jaar is nog niet bereikt', en: 'The age of 16 has not been reached yet' },
    unknown: {
      nl: 'Het staat niet vast of de leeftijd van 16 jaar is bereikt',
      en: 'It is not settled whether the age of 16 has been reached',
    },
  },
  'leerplicht-ended-or-3b': {
    met: {
      nl: 'De volledige leerplicht is afgelopen, of er is vervangende leerplicht op grond van artikel 3b',
      en: 'The volledige leerplicht has ended, or there is vervangende leerplicht by article 3b',
    },
    'not-met': {
      nl: 'De volledige leerplicht loopt nog en er is geen vervangende leerplicht op grond van artikel 3b',
      en: 'The volledige leerplicht still runs, and there is no vervangende leerplicht by article 3b',
    },
    unknown: {
      nl:
        'Het staat niet vast of de volledige leerplicht is afgelopen of er vervangende leerplicht op grond van artikel 3b is',
      en:
        'It is not settled whether the volledige leerplicht has ended or there is vervangende leerplicht by article 3b',
    },
  },
  'not-in-entree-before': {
    met: {
      nl: 'De student was de afgelopen twee studiejaren niet ingeschreven voor een entreeopleiding',
      en: 'The student was not enrolled for an entreeopleiding in the past two study years',
    },
    'not-met': {
      nl: 'De student was in de afgelopen twee studiejaren al ingeschreven voor een entreeopleiding',
      en: 'The student was enrolled for an entreeopleiding in the past two study years',
    },
    unknown: {
      nl:
        'Het staat niet vast of de student in de afgelopen twee studiejaren al was ingeschreven voor een entreeopleiding',
      en: 'It is not settled whether the student was enrolled for an entreeopleiding in the past two study years',
    },
  },
  'bbl-after-leerplicht': {
    met: {
      nl: 'De volledige leerplicht staat de leerweg niet in de weg',
      en: 'Volledige leerplicht does not stand in the way of this leerweg',
    },
    'not-met': {
      nl: 'De bbl kan pas na de volledige leerplicht',
      en: 'The bbl is possible only after the volledige leerplicht',
    },
    unknown: {
      nl: 'Het staat niet vast of de volledige leerplicht de bbl in de weg staat',
      en: 'It is not settled whether volledige leerplicht stands in the way of the bbl',
    },
  },
  preparation: {
    met: {
      nl: 'Aan de vooropleidingseis is voldaan, of er is een vrijstelling',
      en: 'The required preparation is there, or an exemption from it',
    },
    'not-met': {
      nl: 'Aan de vooropleidingseis is niet voldaan en er is geen vrijstelling',
      en: 'The required preparation is not there, nor an exemption from it',
    },
    unknown: {
      nl: 'Het staat niet vast of aan de vooropleidingseis is voldaan of er een vrijstelling is',
      en: 'It is not settled whether the required preparation is there, or an exemption from it',
    },
  },
  'further-requirements': {
    met: {
      nl: 'Aan de nadere vooropleidingseisen is voldaan',
      en: 'What the programme asks of subjects and profiles is met',
    },
    'not-met': {
      nl: 'Aan de nadere vooropleidingseisen is niet voldaan',
      en: 'What the programme asks of subjects and profiles is not met',
    },
    unknown: {
      nl: 'Het staat niet vast of aan de nadere vooropleidingseisen is voldaan',
      en: 'It is not settled whether what the programme asks of subjects and profiles is met',
    },
  },
  'entree-diploma-conditions': {
    met: {
      nl: 'Aan wat deze lezing vraagt van wie met een diploma van niveau 1 komt, is voldaan',
      en: 'What this reading asks of somebody with a diploma of level 1 is met',
    },
    'not-met': {
      nl: 'Aan wat deze lezing vraagt van wie met een diploma van niveau 1 komt, is niet voldaan',
      en: 'What this reading asks of somebody with a diploma of level 1 is not met',
    },
    unknown: {
      nl: 'Het staat niet vast of is voldaan aan wat deze lezing vraagt van wie met een diploma van niveau 1 komt',
      en: 'It is not settled whether what this reading asks of somebody with a diploma of level 1 is met',
    },
  },
  'admission-read': {
    met: {
      nl: 'Gelezen is wie op die dag over de toelating beslist',
      en: 'Who decides on admission that day was read',
    },
    'not-met': {
      nl: 'Niet gelezen is wie op die dag over de toelating beslist',
      en: 'Who decides on admission that day was not read',
    },
    unknown: {
      nl: 'Niet gelezen is wie op die dag over de toelating beslist',
      en: 'Who decides on admission that day was not read',
    },
  },
  'applied-in-time': {
    met: { nl: 'De aanmelding was op tijd', en: 'The application was in time' },
    'not-met': { nl: 'De aanmelding was niet op tijd', en: 'The application was not in time' },
    unknown: {
      nl: 'Het staat niet vast of de aanmelding op tijd was',
      en: 'It is not settled whether the application was in time',
    },
  },
  'no-ground-of-the-institution': {
    met: {
      nl: 'De instelling weigert niet op haar grondslag of wegens misbruik',
      en: 'The institution does not refuse on the ground of its foundation or of misuse',
    },
    'not-met': {
      nl: 'De instelling kan weigeren op haar grondslag of wegens misbruik',
      en: 'The institution can refuse on the ground of its foundation or of misuse',
    },
    unknown: {
      nl: 'Het staat niet vast of de instelling kan weigeren op haar grondslag of wegens misbruik',
      en: 'It is not settled whether the institution can refuse on the ground of its foundation or of misuse',
    },
  },
  'decision-read': {
    met: {
      nl: 'Gelezen is hoe op die dag over weigeren wordt beslist',
      en: 'How refusal is decided that day was read',
    },
    'not-met': {
      nl: 'Niet gelezen is hoe op die dag over weigeren wordt beslist',
      en: 'How refusal is decided that day was not read',
    },
    unknown: {
      nl: 'Niet gelezen is hoe op die dag over weigeren wordt beslist',
      en: 'How refusal is decided that day was not read',
    },
  },
  'no-ground-in-the-law': {
    met: { nl: 'Er is geen grond om te weigeren', en: 'There is no ground to refuse' },
    'not-met': { nl: 'Er is een grond om te weigeren', en: 'There is a ground to refuse' },
    unknown: {
      nl: 'Het staat niet vast of er een grond is om te weigeren',
      en: 'It is not settled whether there is a ground to refuse',
    },
  },
  'bound-by-the-law': {
    met: { nl: 'De instelling is bij de toelating gebonden', en: 'The institution is bound in admitting' },
    'not-met': {
      nl: 'De instelling beslist zelf over de toelating',
      en: 'The institution decides on admission itself',
    },
    unknown: {
      nl: 'Het staat niet vast of de instelling bij de toelating is gebonden',
      en: 'It is not settled whether the institution is bound in admitting',
    },
  },
  'grounds-read': {
    met: {
      nl: 'De gronden om te weigeren zijn voor die dag gelezen',
      en: 'The grounds to refuse were read for that day',
    },
    'not-met': {
      nl: 'De gronden om te weigeren zijn voor die dag niet gelezen',
      en: 'The grounds to refuse were not read for that day',
    },
    unknown: {
      nl: 'De gronden om te weigeren zijn voor die dag niet gelezen',
      en: 'The grounds to refuse were not read for that day',
    },
  },
  'place-left': {
    met: { nl: 'Er is nog plaats in de opleiding', en: 'There is a place left in the programme' },
    'not-met': { nl: 'Er is geen plaats meer in de opleiding', en: 'There is no place left in the programme' },
    unknown: {
      nl: 'Het staat niet vast of er nog plaats is in de opleiding',
      en: 'It is not settled whether there is a place left in the programme',
    },
  },
  'few-terminations': {
    met: {
      nl: 'Het aantal inschrijvingen dat door een studieadvies eindigde, geeft geen grond om te weigeren',
      en: 'The number of enrolments that a study advice ended gives no ground to refuse',
    },
    'not-met': {
      nl: 'Het aantal inschrijvingen dat door een studieadvies eindigde, geeft een grond om te weigeren',
      en: 'The number of enrolments that a study advice ended gives a ground to refuse',
    },
    unknown: {
      nl:
        'Het staat niet vast of het aantal inschrijvingen dat door een studieadvies eindigde, een grond geeft om te weigeren',
      en: 'It is not settled whether the number of enrolments that a study advice ended gives a ground to refuse',
    },
  },
  'not-long-without-diploma': {
    met: {
      nl: 'De tijd in het mbo zonder diploma geeft geen grond om te weigeren',
      en: 'The time in the mbo without a diploma gives no ground to refuse',
    },
    'not-met': {
      nl: 'De tijd in het mbo zonder diploma geeft een grond om te weigeren',
      en: 'The time in the mbo without a diploma gives a ground to refuse',
    },
    unknown: {
      nl: 'Het staat niet vast of de tijd in het mbo zonder diploma een grond geeft om te weigeren',
      en: 'It is not settled whether the time in the mbo without a diploma gives a ground to refuse',
    },
  },
  'in-time-or-kwalificatieplichtig': {
    met: {
      nl: 'De aanmelding was op tijd, of er is nog leerplicht of kwalificatieplicht',
      en: 'The application was in time, or there still is leerplicht or kwalificatieplicht',
    },
    'not-met': {
      nl: 'De aanmelding was niet op tijd en er is geen leerplicht of kwalificatieplicht meer',
      en: 'The application was not in time, and there is no leerplicht or kwalificatieplicht any more',
    },
    unknown: {
      nl: 'Het staat niet vast of de aanmelding op tijd was of er nog leerplicht of kwalificatieplicht is',
      en: 'It is not settled whether the application was in time, or there still is leerplicht or kwalificatieplicht',
    },
  },
  'intake-attended': {
    met: {
      nl: 'De intake is bijgewoond, of die was niet verplicht',
      en: 'The intake was attended, or it was not compulsory',
    },
    'not-met': { nl: 'De verplichte intake is niet bijgewoond', en: 'The compulsory intake was not attended' },
    unknown: {
      nl: 'Het staat niet vast of de intake is bijgewoond, voor zover die verplicht was',
      en: 'It is not settled whether the intake was attended, where it was compulsory',
    },
  },
  confirmed: {
    met: { nl: 'De aanmelding is op tijd bevestigd', en: 'The application was confirmed in time' },
    'not-met': { nl: 'De aanmelding is niet op tijd bevestigd', en: 'The application was not confirmed in time' },
    unknown: {
      nl: 'Het staat niet vast of de aanmelding op tijd is bevestigd',
      en: 'It is not settled whether the application was confirmed in time',
    },
  },
  'legal-basis': {
    met: { nl: 'Er is een wettelijke grondslag voor dit traject', en: 'There is a legal ground for this traject' },
    'not-met': {
      nl: 'Er is op die dag geen wettelijke grondslag voor dit traject',
      en: 'There is no legal ground for this traject on that day',
    },
    unknown: {
      nl: 'Het staat niet vast of er een wettelijke grondslag voor dit traject is',
      en: 'It is not settled whether there is a legal ground for this traject',
    },
  },
  'permission-of-the-minister': {
    met: { nl: 'De minister heeft toestemming gegeven', en: 'The minister has given permission' },
    'not-met': { nl: 'De minister heeft geen toestemming gegeven', en: 'The minister has not given permission' },
    unknown: {
      nl: 'Het staat niet vast of de minister toestemming heeft gegeven',
      en: 'It is not settled whether the minister has given permission',
    },
  },
  'vmbo-bb-pupil': {
    met: {
      nl: 'De leerling zit in de basisberoepsgerichte leerweg',
      en: 'The pupil is in the basisberoepsgerichte leerweg',
    },
    'not-met': {
      nl: 'De leerling zit niet in de basisberoepsgerichte leerweg',
      en: 'The pupil is not in the basisberoepsgerichte leerweg',
    },
    unknown: {
      nl: 'Het staat niet vast of de leerling in de basisberoepsgerichte leerweg zit',
      en: 'It is not settled whether the pupil is in the basisberoepsgerichte leerweg',
    },
  },
  benefits: {
    met: {
      nl: 'De leerling is volgens de school gebaat bij deze opleiding',
      en: 'The pupil benefits from this programme, as the school judges',
    },
    'not-met': {
      nl: 'De leerling is volgens de school niet gebaat bij deze opleiding',
      en: 'The pupil does not benefit from this programme, as the school judges',
    },
    unknown: {
      nl: 'Het staat niet vast of de leerling volgens de school gebaat is bij deze opleiding',
      en: 'It is not settled whether the pupil benefits from this programme, as the school judges',
    },
  },
  'matches-own-offer': {
    met: {
      nl: 'De opleiding sluit aan bij de beroepsgerichte programma’s van de school',
      en: 'The programme matches the vocational programmes of the school',
    },
    'not-met': {
      nl: 'De opleiding sluit niet aan bij de beroepsgerichte programma’s van de school',
      en: 'The programme does not match the vocational programmes of the school',
    },
    unknown: {
      nl:
        'Het staat niet vast of de opleiding moet aansluiten bij de beroepsgerichte programma’s van de school en dat doet',
      en: 'It is not settled whether the programme has to match the vocational programmes of the school and does so',
    },
  },
  'agreement-with-institution': {
    met: {
      nl: 'Er is een overeenkomst met een mbo-instelling',
      en: 'There is an agreement with an institution of the mbo',
    },
    'not-met': {
      nl: 'Er is geen overeenkomst met een mbo-instelling',
      en: 'There is no agreement with an institution of the mbo',
    },
    unknown: {
      nl: 'Het staat niet vast of er de vereiste overeenkomst met een mbo-instelling is',
      en: 'It is not settled whether there is the required agreement with an institution of the mbo',
    },
  },
  'enrolled-as-examendeelnemer': {
    met: {
      nl: 'De leerling is bij de instelling ingeschreven als examendeelnemer',
      en: 'The pupil is enrolled at the institution as examendeelnemer',
    },
    'not-met': {
      nl: 'De leerling is bij de instelling niet ingeschreven als examendeelnemer',
      en: 'The pupil is not enrolled at the institution as examendeelnemer',
    },
    unknown: {
      nl: 'Het staat niet vast of de leerling bij de instelling als examendeelnemer moet zijn ingeschreven en dat is',
      en: 'It is not settled whether the pupil has to be enrolled at the institution as examendeelnemer and is so',
    },
  },
  'light-work-under-16': {
    met: {
      nl: 'De leerling is 16 of ouder, of doet alleen passend licht werk',
      en: 'The pupil is 16 or older, or does suitable light work only',
    },
    'not-met': {
      nl: 'De leerling is jonger dan 16 en doet ook ander dan licht werk',
      en: 'The pupil is below 16 and does other than light work as well',
    },
    unknown: {
      nl: 'Het staat niet vast of aan de eis van licht werk onder 16 jaar is voldaan',
      en: 'It is not settled whether the demand of light work below 16 is met',
    },
  },
  'leerplicht-no-bar': {
    met: { nl: 'De leerplicht staat niet in de weg', en: 'Leerplicht does not stand in the way' },
    'not-met': { nl: 'De leerplicht staat in de weg', en: 'Leerplicht stands in the way' },
    unknown: {
      nl: 'Het staat niet vast of de leerplicht in de weg staat',
      en: 'It is not settled whether leerplicht stands in the way',
    },
  },
  'leerjaar-3-or-4': {
    met: { nl: 'De leerling zit in leerjaar 3 of 4', en: 'The pupil is in leerjaar 3 or 4' },
    'not-met': { nl: 'De leerling zit niet in leerjaar 3 of 4', en: 'The pupil is not in leerjaar 3 or 4' },
    unknown: {
      nl: 'Het staat niet vast of het leerjaar van de leerling past',
      en: 'It is not settled whether the leerjaar of the pupil fits',
    },
  },
  'leer-werkovereenkomst': {
    met: { nl: 'Er is een ondertekende leer-werkovereenkomst', en: 'There is a signed leer-werkovereenkomst' },
    'not-met': { nl: 'Er is geen ondertekende leer-werkovereenkomst', en: 'There is no signed leer-werkovereenkomst' },
    unknown: {
      nl: 'Het staat niet vast of er de vereiste leer-werkovereenkomst is',
      en: 'It is not settled whether there is the required leer-werkovereenkomst',
    },
  },
  'recognised-company': {
    met: { nl: 'Het bedrijf is een erkend leerbedrijf', en: 'The company is an erkend leerbedrijf' },
    'not-met': { nl: 'Het bedrijf is geen erkend leerbedrijf', en: 'The company is not an erkend leerbedrijf' },
    unknown: {
      nl: 'Het staat niet vast of het bedrijf erkend moet zijn en dat is',
      en: 'It is not settled whether the company has to be recognised and is so',
    },
  },
  'old-enough-for-placement': {
    met: { nl: 'De leerling is oud genoeg voor een stage', en: 'The pupil is old enough for a placement' },
    'not-met': {
      nl: 'De leerling is nog niet oud genoeg voor een stage',
      en: 'The pupil is not old enough for a placement yet',
    },
    unknown: {
      nl: 'Het staat niet vast of de leerling oud genoeg is voor een stage',
      en: 'It is not settled whether the pupil is old enough for a placement',
    },
  },
  'leerweg-of-the-route': {
    met: {
      nl: 'De route loopt van de leerweg van de leerling naar het aangeboden mbo-niveau',
      en: 'The route goes from the leerweg of the pupil to the level of the mbo that is offered',
    },
    'not-met': {
      nl: 'De route loopt niet van de leerweg van de leerling naar het aangeboden mbo-niveau',
      en: 'The route does not go from the leerweg of the pupil to the level of the mbo that is offered',
    },
    unknown: {
      nl: 'Het staat niet vast of de route loopt van de leerweg van de leerling naar het aangeboden mbo-niveau',
      en:
        'It is not settled whether the route goes from the leerweg of the pupil to the level of the mbo that is offered',
    },
  },
  'cohort-may-start': {
    met: {
      nl: 'De lichting is begonnen op een dag waarop dat kon',
      en: 'The cohort started on a day on which one could start',
    },
    'not-met': {
      nl: 'De lichting is niet begonnen op een dag waarop dat kon',
      en: 'The cohort did not start on a day on which one could start',
    },
    unknown: {
      nl: 'Het staat niet vast of de lichting is begonnen op een dag waarop dat kon',
      en: 'It is not settled whether the cohort started on a day on which one could start',
    },
  },
  'related-bol': {
    met: {
      nl: 'Het gaat om een verwante mbo-2-opleiding in de bol',
      en: 'It is a related programme of mbo-2 in the bol',
    },
    'not-met': {
      nl: 'Het gaat niet om een verwante mbo-2-opleiding in de bol',
      en: 'It is not a related programme of mbo-2 in the bol',
    },
    unknown: {
      nl: 'Het staat niet vast of de mbo-opleiding verwant en in de bol moet zijn en dat is',
      en: 'It is not settled whether the mbo programme has to be a related one in the bol and is so',
    },
  },
}
