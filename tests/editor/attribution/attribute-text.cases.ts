/**
 * One sentence or passage a case, in the styles of British and American papers. `says` lists what must be found, as
 * `speaker | cue | mode | words`; spans are joined by ` … `, and a proposed actor stands by its name.
 */
export interface AttributionCase {
  readonly about: string;
  readonly text: string;
  readonly says: readonly string[];
}

export const attributionCases: readonly AttributionCase[] = [
  {
    about: 'a quotation before its speaker',
    text: '“We will not be bullied,” Ann Lee said on Tuesday.',
    says: ['Ann Lee | said | direct | We will not be bullied'],
  },
  {
    about: 'a quotation before an inverted speaker, and one that goes on',
    text: '‘It is a disgrace,’ said Jane Smith, 43, of Leeds. ‘They should resign.’',
    says: ['Jane Smith | said | direct | It is a disgrace … They should resign.'],
  },
  {
    about: 'a quotation around its speaker',
    text: '“If we lose,” Bob Brown warned, “we lose everything.”',
    says: ['Bob Brown | warned | direct | If we lose … we lose everything.'],
  },
  {
    about: 'a quotation after a colon, with a relative clause after the speaker',
    text: 'Ms Smith, who lives in Leeds, told the BBC: “I was shocked.”',
    says: ['Smith | told | direct | I was shocked.'],
  },
  {
    about: 'a relative clause between speaker and cue after the quotation',
    text: '“I was shocked,” Ms Smith, who lives in Leeds, told the BBC.',
    says: ['Smith | told | direct | I was shocked'],
  },
  {
    about: 'a quotation of three paragraphs with an opening mark on each',
    text: 'A Home Office spokesman said: “One.\n\n“Two.\n\n“Three.”\n\nNobody spoke.',
    says: ['Home Office | said | direct | One. … Two. … Three.'],
  },
  {
    about: 'straight marks and apostrophes',
    text: "'That's it,' Ann Lee said. 'I'm done.'",
    says: ["Ann Lee | said | direct | That's it … I'm done."],
  },
  {
    about: 'a plural possessive before a single quotation',
    text: 'The ministers’ plan was ‘doomed to fail’, one aide said.',
    says: ['unnamed | said | mixed | The ministers’ plan was ‘doomed to fail’'],
  },
  {
    about: 'a quotation in a quotation',
    text: '“I was told, ‘You have no chance’,” Ann Lee recalled.',
    says: ['Ann Lee | recalled | direct | I was told, ‘You have no chance’'],
  },
  {
    about: 'a question and its speaker',
    text: '“This is madness!” shouted Bob Brown.',
    says: ['Bob Brown | shouted | direct | This is madness!'],
  },
  { about: 'a scare quote', text: 'The so-called ‘Rwanda plan’ has stalled.', says: [] },
  {
    about: 'a verb that quotes a part',
    text: 'Mr Sunak insisted the plan “will work”, adding: “We will get flights off the ground.”',
    says: [
      'Sunak | insisted | mixed | the plan “will work”',
      'Sunak | adding | direct | We will get flights off the ground.',
    ],
  },
  {
    about: 'a quotation that holds the verb',
    text: 'Downing Street said the Prime Minister “remained open” to talks.',
    says: ['Downing Street | said | mixed | the Prime Minister “remained open” to talks'],
  },
  {
    about: 'a clause with that, past the person told',
    text: 'An EU official told one of the UK’s top advisers this year that a deal was off the cards.',
    says: ['unnamed | told | indirect | a deal was off the cards'],
  },
  {
    about: 'a clause without that, over an appositive',
    text: 'The chancellor, Rachel Reeves, said she would not raise VAT.',
    says: ['Rachel Reeves | said | indirect | she would not raise VAT'],
  },
  {
    about: 'a statement that its report interrupts',
    text: 'The plan, officials said, will cost £3bn.',
    says: ['unnamed | said | indirect | The plan … will cost £3bn'],
  },
  {
    about: 'a statement before its report',
    text: 'More than 30,000 people have been killed, says the health ministry.',
    says: ['unnamed | says | indirect | More than 30,000 people have been killed'],
  },
  {
    about: 'according to, before',
    text: 'According to a report published on Monday by the Institute for Fiscal Studies, taxes will rise.',
    says: ['unnamed | According | document | taxes will rise'],
  },
  {
    about: 'according to, after',
    text: 'The plan will cost £3bn, according to the Treasury.',
    says: ['Treasury | according | indirect | The plan will cost £3bn'],
  },
  {
    about: 'a document',
    text: 'The documents, seen by the Guardian, reveal that officials ignored warnings.',
    says: ['unnamed | reveal | document | officials ignored warnings'],
  },
  {
    about: 'a document whose verb looks like a noun',
    text: 'Brussels has turned the plan down, leaked papers show.',
    says: ['unnamed | show | document | Brussels has turned the plan down'],
  },
  {
    about: 'an impersonal report',
    text: 'It was claimed last night that the prince had left.',
    says: ['unnamed | claimed | indirect | the prince had left'],
  },
  {
    about: 'a promise',
    text: 'Labour has promised to abolish the House of Lords.',
    says: ['Labour | promised | indirect | Labour has promised to abolish the House of Lords.'],
  },
  {
    about: 'a refusal by two',
    text: 'The EU has ruled out reopening the deal.',
    says: ['EU | ruled out | indirect | The EU has ruled out reopening the deal.'],
  },
  {
    about: 'a demand whose subject stands before an earlier verb',
    text: 'Tory deputy chair Lee Anderson exploded over the influx and called for “drastic measures” to grip the problem.',
    says: ['Lee Anderson | called for | mixed | called for “drastic measures” to grip the problem'],
  },
  {
    about: 'a judgement in words of its own',
    text: 'Ann Lee described the policy as “cruel and unworkable”.',
    says: ['Ann Lee | described | mixed | Ann Lee described the policy as “cruel and unworkable”.'],
  },
  {
    about: 'two reports with one subject',
    text: 'Ann Lee said a deal could be done, but warned that time was running out.',
    says: ['Ann Lee | said | indirect | a deal could be done', 'Ann Lee | warned | indirect | time was running out'],
  },
  {
    about: 'a pronoun followed back to the last speaker, and a surname to the whole name',
    text: 'Jake Berry urged ministers to act.\n\nHe said: “People want action.”\n\nMr Berry added that he was serious.',
    says: [
      'Jake Berry | urged | indirect | Jake Berry urged ministers to act.',
      'Jake Berry | said | direct | People want action.',
      'Jake Berry | added | indirect | he was serious',
    ],
  },
  {
    about: 'a pronoun for a document',
    text: 'The Daily Mail has seen an internal memo. It says of the official: ‘He stressed that it is closed.’',
    says: ['unnamed | says | direct | He stressed that it is closed.'],
  },
  {
    about: 'a role that an earlier sentence gave',
    text: 'A spokesman, Tom Reed, left early. The spokesman said: “We apologise.”',
    says: ['Tom Reed | said | direct | We apologise.'],
  },
  {
    about: 'a thought inside a quotation, which is part of it',
    text: 'Ann Lee said: “I think people want change.” Officials said it was late.',
    says: ['Ann Lee | said | direct | I think people want change.', 'unnamed | said | indirect | it was late'],
  },
  {
    about: 'a department of a long name, by its spokesperson',
    text: 'A Department of Health and Social Care spokesperson said: “We recognise it.”',
    says: ['Department of Health and Social Care | said | direct | We recognise it.'],
  },
  {
    about: 'a spokesman whose own name stands between commas',
    text: 'Labour’s health spokesman, Tom Hughes, said it was wrong.',
    says: ['Tom Hughes | said | indirect | it was wrong'],
  },
  {
    about: 'a body with a possessive in its name',
    text: 'According to the King’s Fund, one in eight posts is vacant.',
    says: ['King’s Fund | According | indirect | one in eight posts is vacant'],
  },
  {
    about: 'two reports with a semicolon between',
    text: 'Ann Lee said members felt “they had no choice”; the GMB said it would ballot its members.',
    says: [
      'Ann Lee | said | mixed | members felt “they had no choice”',
      'GMB | said | indirect | it would ballot its members',
    ],
  },
  { about: 'a participle that reports nothing', text: 'People claiming asylum arrived in boats.', says: [] },
  { about: 'a noun that reports nothing', text: 'His claim was turned down by the court.', says: [] },
];
