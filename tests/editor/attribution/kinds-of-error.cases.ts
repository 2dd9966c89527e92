import type { KnownActor } from '../../../src/editor/attribution/attribution.ts';
import type { AttributionCase } from './attribute-text.cases.ts';

/** Kinds of error that news language leads into, each in four texts; what must be found stands as in the other cases. */

export const kindsOfError: readonly AttributionCase[] = [
  ...of('a day is no speaker', [
    [
      'In a letter sent on Monday, the rector, Dr Ada Quill, wrote: “We shall close the hall.”',
      'Ada Quill | wrote | direct | We shall close the hall.',
    ],
    [
      'On Tuesday, a local newspaper, Novy Den, reported that the bridge was closed.',
      'Novy Den | reported | indirect | the bridge was closed',
    ],
    [
      'In a speech given last Friday, the mayor, Jon Lamb, said the fair would move.',
      'Jon Lamb | said | indirect | the fair would move',
    ],
    [
      'At a meeting in March, the treasurer, Ms Iris Cole, warned: “The money is gone.”',
      'Iris Cole | warned | direct | The money is gone.',
    ],
  ]),
  ...of('a paper or a body has its name between commas after what it is', [
    [
      'A regional daily, Glas Dana, reported that the bridge was shut.',
      'Glas Dana | reported | indirect | the bridge was shut',
    ],
    [
      'The mayor has resigned, a local weekly, the Skarvik Bugle, reported on Monday.',
      'Skarvik Bugle | reported | indirect | The mayor has resigned',
    ],
    ['A state broadcaster, Radio Tal, said the dam had burst.', 'Radio Tal | said | indirect | the dam had burst'],
    ['The dam had burst, a news agency, Interpol-Fax, said.', 'Interpol-Fax | said | indirect | The dam had burst'],
    [
      'A German company, Nordwerk, denied that it had paid the fee.',
      'Nordwerk | denied | indirect | denied that it had paid the fee',
    ],
  ]),
  ...of('a paper that is called by how often it comes out', [
    ['A German weekly reported that the dam had burst.', 'unnamed | reported | indirect | the dam had burst'],
    ['The dam had burst, a local daily said.', 'unnamed | said | indirect | The dam had burst'],
    [
      'A tabloid, Skarvik Extra, wrote that the bride had fled.',
      'Skarvik Extra | wrote | indirect | the bride had fled',
    ],
    ['The mayor said that weekly meetings were enough.', 'unnamed | said | indirect | weekly meetings were enough'],
  ]),
  ...of('what is said between commas is no name of it', [
    [
      'The Farm Agency has said, “Ozone harms plants”, which it wrote in May.',
      'Farm Agency | said | direct | Ozone harms plants',
    ],
    ['The council, on Friday, said the hall would close.', 'unnamed | said | indirect | the hall would close'],
    ['The company, in London, said the hall would close.', 'unnamed | said | indirect | the hall would close'],
    ['The board, which met Ann Lum, said the hall would close.', 'unnamed | said | indirect | the hall would close'],
  ]),
  ...of('a place is no speaker', [
    [
      'Expert Paul Benn pointed out that South Avaria had none. He said the south was never attacked.',
      'Paul Benn | pointed out | indirect | South Avaria had none',
      'Paul Benn | said | indirect | the south was never attacked',
    ],
    [
      'Sandy Mulholland of Elgin, South Carolina says she thinks he can win.',
      'Sandy Mulholland | says | indirect | she thinks he can win',
    ],
    ['Ana Reyes of Port Royal, Dorset, said the road was closed.', 'Ana Reyes | said | indirect | the road was closed'],
    [
      'Surgeon Mia Holt warned that North Vale had no beds. She added that patients were sent to Lake Verity.',
      'Mia Holt | warned | indirect | North Vale had no beds',
      'Mia Holt | added | indirect | patients were sent to Lake Verity',
    ],
    [
      'Tom Baker from Great Holm, Essex, told reporters he had seen nothing.',
      'Tom Baker | told | indirect | he had seen nothing',
    ],
  ]),
  ...of('a thing that bears a name is no speaker', [
    [
      'President Harlow opened talks.\n\n“They have my blessing,” Mr. Harlow said.\n\nThe project to build a Harlow Tower was dropped, his company said.',
      'Harlow | said | direct | They have my blessing',
      'unnamed | said | indirect | The project to build a Harlow Tower was dropped',
    ],
    [
      'The Finch Bridge was closed.\n\n“It will stay closed,” Mr Finch said.',
      'Finch | said | direct | It will stay closed',
    ],
    [
      'Governor Blake opened the Blake Stadium. Ms Blake said it was paid for.',
      'Blake | said | indirect | it was paid for',
    ],
    [
      'Crowds met outside Reed Street station.\n\n“We were late,” Mrs Reed said.',
      'Reed | said | direct | We were late',
    ],
  ]),
  ...of('two of one surname are not guessed', [
    [
      'Dan Reed and his brother Mark Reed differ. “It will pass,” Reed, the elder, said.',
      'unnamed | said | direct | It will pass',
    ],
    [
      'Anna Holm and Peter Holm disagree. Holm said the farm would be sold.',
      'unnamed | said | indirect | the farm would be sold',
    ],
    [
      'Mr Carl Voss and Mrs Lena Voss came together. “We are here,” Mrs Voss said.',
      'Lena Voss | said | direct | We are here',
    ],
    [
      'Sir Ian Cope met Dame Ruth Cope. Dame Ruth said they had spoken.',
      'Ruth Cope | said | indirect | they had spoken',
    ],
  ]),
  ...of('a pronoun does not skip an unnamed spokesperson', [
    [
      'Union secretary Jo Marsh said pay was falling. A spokesperson for the Employers Council (EC) said it disputed the report.\n\n“The council has worked with the unions for years,” he said.',
      'Jo Marsh | said | indirect | pay was falling',
      'Employers Council | said | indirect | it disputed the report',
      'Employers Council | said | direct | The council has worked with the unions for years',
    ],
    [
      'Ann Lee said it was late. A spokeswoman for Acme Foods said it was not. “We were on time,” she said.',
      'Ann Lee | said | indirect | it was late',
      'Acme Foods | said | indirect | it was not',
      'Acme Foods | said | direct | We were on time',
    ],
    [
      'Ann Lee said it was late. A neighbour said it was not. “They were on time,” she said.',
      'Ann Lee | said | indirect | it was late',
      'unnamed | said | indirect | it was not',
      'unnamed | said | direct | They were on time',
    ],
    [
      'Bob Cole warned of delays. A police spokesman said roads were open. He added that trains were running.',
      'unnamed | said | indirect | roads were open',
      'unnamed | added | indirect | trains were running',
    ],
  ]),
  ...of('a denial is never an admission', [
    [
      'Acme did not deny that it had paid the fee.',
      'Acme | deny | indirect | Acme did not deny that it had paid the fee.',
    ],
    [
      'The ministry neither confirmed nor denied that the talks had begun.',
      'unnamed | denied | indirect | The ministry neither confirmed nor denied that the talks had begun.',
    ],
    [
      'Mr Finch refused to say who had signed the letter.',
      'Finch | refused | indirect | Mr Finch refused to say who had signed the letter.',
    ],
    [
      'Rosa Marsh never said that the bridge was safe.',
      'Rosa Marsh | said | indirect | Rosa Marsh never said that the bridge was safe.',
    ],
    [
      'Jon Lamb has denied that he took the money.',
      'Jon Lamb | denied | indirect | Jon Lamb has denied that he took the money.',
    ],
    [
      'The company would not confirm that jobs were at risk.',
      'unnamed | confirm | indirect | The company would not confirm that jobs were at risk.',
    ],
    [
      'No one at the bank said that the loan was sound.',
      'unnamed | said | indirect | No one at the bank said that the loan was sound.',
    ],
  ]),
  ...of('a paper that reports a speaker does not take his words', [
    [
      'The Daily Wire reported that Minister Abel Arno called the speech “childish,” and said the files were fake.',
      'Abel Arno | called | mixed | Minister Abel Arno called the speech “childish,”',
      'Abel Arno | said | indirect | the files were fake',
    ],
    [
      'The Harbour Herald reported that Ann Lee said the port would close.',
      'Ann Lee | said | indirect | the port would close',
    ],
    [
      'The Evening Post wrote that Bo Finch had told friends he would resign.',
      'Bo Finch | told | indirect | he would resign',
    ],
    ['The Daily Wire reported that the port would close.', 'Daily Wire | reported | indirect | the port would close'],
  ]),
  ...of('the clause ends before the paper’s own voice', [
    [
      'Mr. Crane announced that they would oppose the plan — in effect saving the mayor from any penalty.',
      'Crane | announced | indirect | they would oppose the plan',
    ],
    [
      'Bo Finch said Mr Lamb had taken the money – something Lamb has denied.',
      'Bo Finch | said | indirect | Mr Lamb had taken the money',
    ],
    [
      'Ann Lee claimed the vote was bought, a charge the party rejects.',
      'Ann Lee | claimed | indirect | the vote was bought',
    ],
    [
      'Officials said the dam would hold – despite cracks seen in May.',
      'unnamed | said | indirect | the dam would hold',
    ],
  ]),
  ...of('`according to` at the end names the carrier', [
    [
      '“I will not go,” Ann Lee said after a meeting, according to the Harbour Globe.',
      'Ann Lee | said | direct | I will not go',
    ],
    [
      '“It is over,” Bo Finch told friends, according to two people who were there.',
      'Bo Finch | told | direct | It is over',
    ],
    ['“We lost,” the captain said, according to the Evening Post.', 'unnamed | said | direct | We lost'],
    [
      'Ann Lee said the port would close, according to the Harbour Globe.',
      'Ann Lee | said | indirect | the port would close',
    ],
  ]),
  ...of('statements of one sentence do not overlap', [
    [
      'Mr. Crane nevertheless said he was seeking “calm,” had regretted the letter, and vowed to make one change: “I will not write again,” he said.',
      'Crane | said | mixed | he was seeking “calm,” had regretted the letter',
      'Crane | vowed | indirect | vowed to make one change',
      'Crane | said | direct | I will not write again',
    ],
    [
      'Ann Lee said the plan was dead, and promised to bring another: “It will be fair,” she said.',
      'Ann Lee | said | indirect | the plan was dead',
      'Ann Lee | promised | indirect | promised to bring another',
      'Ann Lee | said | direct | It will be fair',
    ],
    [
      'Bo Finch said he was sorry, but denied that he had lied.',
      'Bo Finch | said | indirect | he was sorry',
      'Bo Finch | denied | indirect | denied that he had lied',
    ],
    [
      'Ann Lee said it was late, adding that nobody had called.',
      'Ann Lee | said | indirect | it was late',
      'Ann Lee | adding | indirect | nobody had called',
    ],
  ]),
  ...of('whole names', [
    ['Minister in the Ministry of Finance Dana Reed said it was done.', 'Dana Reed | said | indirect | it was done'],
    [
      'Customs and Border Protection said it was done.',
      'Customs and Border Protection | said | indirect | it was done',
    ],
    [
      'Séamus O’Brien said it was done. Mary D’Arcy said it was not.',
      'Séamus O’Brien | said | indirect | it was done',
      'Mary D’Arcy | said | indirect | it was not',
    ],
    [
      '“It is done,” Pieter van der Berg said. Mr van der Berg added that it was late.',
      'Pieter van der Berg | said | direct | It is done',
      'Pieter van der Berg | added | indirect | it was late',
    ],
    ['The Duke of Sandwell said it was done.', 'Duke of Sandwell | said | indirect | it was done'],
    ['Maria "Mimi" Delgado said it was done.', 'Maria "Mimi" Delgado | said | indirect | it was done'],
    ['Nguyễn Văn Thành said it was done.', 'Nguyễn Văn Thành | said | indirect | it was done'],
    ['Secretary of State for Health Bea Lund said it was done.', 'Bea Lund | said | indirect | it was done'],
    [
      'The Department of Parks and Rivers said it was done.',
      'Department of Parks and Rivers | said | indirect | it was done',
    ],
    [
      'Ludovic de la Tour said it was done. De la Tour added that it was late.',
      'Ludovic de la Tour | said | indirect | it was done',
      'Ludovic de la Tour | added | indirect | it was late',
    ],
  ]),
  ...of('a noun is no verb of saying', [
    ['Judges will be reading their state Constitutions on Monday.'],
    ['‘Bullying’ row grows'],
    ['The 12 state committees that meet in May decide.'],
    ['Few in Skarvik said they would miss it.', 'unnamed | said | indirect | they would miss it'],
    ['Many in the crowd said they would stay.', 'unnamed | said | indirect | they would stay'],
  ]),
  ...of('two single words may be two people, a firm or an office', [
    ['Customs and Excise said it was late.', 'unnamed | said | indirect | it was late'],
    ['Marks and Spencer said sales were up.', 'unnamed | said | indirect | sales were up'],
    ['Dan Reed spoke first. Reed and Marsh said it was late.', 'unnamed | said | indirect | it was late'],
    ['“It was late,” said Ernst and Young.', 'unnamed | said | direct | It was late'],
  ]),
  ...of('of those who speak together all are named, or nobody', [
    ['The Port Minister and Dan Reed said it was late.', 'unnamed | said | indirect | it was late'],
    ['Oxbow and Dan Reed said it was late.', 'Oxbow + Dan Reed | said | indirect | it was late'],
    [
      'The quay closed. Lena Fox, Omar Diaz and Ivy Holt said it was late.',
      'Lena Fox + Omar Diaz + Ivy Holt | said | indirect | it was late',
    ],
    [
      'Speaking before Lena Fox, Omar Diaz and Ivy Holt said it was late.',
      'Omar Diaz + Ivy Holt | said | indirect | it was late',
    ],
    ['The port minister and deputy mayor Dan Reed said it was late.', 'Dan Reed | said | indirect | it was late'],
  ]),
  ...of('patterns of speech', [
    [
      'Lamb denied to the Harbour Herald that he had gone.',
      'Lamb | denied | indirect | Lamb denied to the Harbour Herald that he had gone.',
    ],
    ['Pam Orr (D) and Tom Ives (D) said it would pass.', 'Pam Orr + Tom Ives | said | indirect | it would pass'],
    ['Dan Reed and Jo Marsh said it would pass.', 'Dan Reed + Jo Marsh | said | indirect | it would pass'],
    [
      'Dan Reed met Jo Marsh. Reed and Marsh said it would pass.',
      'Dan Reed + Jo Marsh | said | indirect | it would pass',
    ],
    [
      'Pam Orr wrote on her account:\n\n“It was read by three judges.”',
      'Pam Orr | wrote | direct | It was read by three judges.',
    ],
    [
      'Bo Finch said:\n\nI will not stand again.\n\nHe left at noon.',
      'Bo Finch | said | indirect | I will not stand again.',
    ],
    ['Ann Lee: “We are late.”', 'Ann Lee | - | direct | We are late.'],
    ['Bo Finch called it “a signing bonus”.', 'Bo Finch | called | mixed | Bo Finch called it “a signing bonus”.'],
    [
      'Bo Finch called the report “a lie from start to end.”',
      'Bo Finch | called | mixed | Bo Finch called the report “a lie from start to end.”',
    ],
    ['“The road is closed.” Bob Reed nodded.', 'Bob Reed | - | direct | The road is closed.'],
    [
      'MS LEE: We were late.\n\nMR FINCH: You were not.\n\nMS LEE: I have the log.',
      'LEE | - | indirect | We were late.',
      'FINCH | - | indirect | You were not.',
      'LEE | - | indirect | I have the log.',
    ],
    [
      'Q: Were you late?\n\nA: I was.\n\nQ: Why?',
      'unnamed | - | indirect | Were you late?',
      'unnamed | - | indirect | I was.',
      'unnamed | - | indirect | Why?',
    ],
  ]),
  ...of('every pair of marks', [
    ['»We are late,« said Ann Lee. »It is dark.«', 'Ann Lee | said | direct | We are late … It is dark.'],
    ['„We are late,“ said Ann Lee.', 'Ann Lee | said | direct | We are late'],
    ['« We are late, » said Ann Lee.', 'Ann Lee | said | direct | We are late'],
    ["''We are late,'' said Ann Lee.", 'Ann Lee | said | direct | We are late'],
    ['‹We are late,› said Ann Lee.', 'Ann Lee | said | direct | We are late'],
  ]),
  ...of('a line that is wrapped does not end', [
    [
      '"We will not open it before the engineers have\nfinished," Ana Lum, the minister, told\nreporters.',
      'Ana Lum | told | direct | We will not open it before the engineers have\nfinished',
    ],
    [
      'Ann Lee said the gate would stay shut until the\nend of the month.',
      'Ann Lee | said | indirect | the gate would stay shut until the\nend of the month',
    ],
    [
      'According to the Institute for Tides, the wall has\r\nsunk by a hand.',
      'Institute for Tides | According | indirect | the wall has\r\nsunk by a hand',
    ],
    [
      'The pier was sold in May, the harbour\nmaster, Jon Lamb, said.',
      'Jon Lamb | said | indirect | The pier was sold in May',
    ],
  ]),
];

const smythes: readonly KnownActor[] = [
  { id: 'owen-smythe', name: 'Owen Smythe', aliases: ['Mr Smythe'], kind: 'person' },
  { id: 'chloe-smythe', name: 'Chloe Smythe', aliases: ['Ms Smythe'], kind: 'person' },
];
const secretaries: readonly KnownActor[] = [
  {
    id: 'nell-ash',
    name: 'Nell Ash',
    aliases: [{ name: 'the Education Secretary', until: '2023-12-03' }],
    kind: 'person',
  },
  {
    id: 'mike-rusk',
    name: 'Mike Rusk',
    aliases: [{ name: 'the Education Secretary', from: '2023-12-04' }],
    kind: 'person',
  },
];

/** The same for actors that are known, some by a name that holds for a time. */
export const kindsWithActors: readonly (AttributionCase & { actors: readonly KnownActor[]; date?: string })[] = [
  {
    about: 'an exact alias before a surname',
    actors: smythes,
    text: '“It will cut wages in the north,” Mr Smythe said.',
    says: ['#owen-smythe | said | direct | It will cut wages in the north'],
  },
  {
    about: 'another exact alias',
    actors: smythes,
    text: 'Ms Smythe said it would not.',
    says: ['#chloe-smythe | said | indirect | it would not'],
  },
  {
    about: 'a surname of two',
    actors: smythes,
    text: 'Smythe said it would not.',
    says: ['unnamed | said | indirect | it would not'],
  },
  {
    about: 'a surname of two with a title that is nobody’s',
    actors: smythes,
    text: 'Dr Smythe said it would not.',
    says: ['unnamed | said | indirect | it would not'],
  },
  {
    about: 'a curly apostrophe',
    actors: [{ id: 'obrien', name: "Séamus O'Brien", aliases: [], kind: 'person' }],
    text: 'Mr O’Brien said it was done.',
    says: ['#obrien | said | indirect | it was done'],
  },
  {
    about: 'an office before the change',
    actors: secretaries,
    date: '2023-12-01',
    text: 'The Education Secretary said no school would close.',
    says: ['#nell-ash | said | indirect | no school would close'],
  },
  {
    about: 'an office after the change',
    actors: secretaries,
    date: '2024-02-10',
    text: 'The Education Secretary said no school would close.',
    says: ['#mike-rusk | said | indirect | no school would close'],
  },
  {
    about: 'an office in a month that saw the change',
    actors: secretaries,
    date: '2023-12',
    text: 'The Education Secretary said no school would close.',
    says: ['unnamed | said | indirect | no school would close'],
  },
  {
    about: 'a firm that is called as two people would be',
    actors: [{ id: 'marks-and-spencer', name: 'Marks and Spencer', kind: 'organisation', aliases: [] }],
    text: 'Marks and Spencer said sales were up.',
    says: ['#marks-and-spencer | said | indirect | sales were up'],
  },
  {
    about: 'an office at a time that is not known',
    actors: secretaries,
    text: 'The Education Secretary said no school would close.',
    says: ['unnamed | said | indirect | no school would close'],
  },
];

function of(about: string, texts: readonly (readonly [string, ...string[]])[]): AttributionCase[] {
  return texts.map(([text, ...says], at) => ({ about: `${about} (${at + 1})`, text, says }));
}
