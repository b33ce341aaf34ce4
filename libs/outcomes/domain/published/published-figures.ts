/**
 * What others have counted, each among people of its own. None of these figures is a target, and none may be merged with another or with a practice's own: they
 * ask different people different things, and what is called a reunion decides the figure more than anything else.
 */
export interface PublishedFigure {
  readonly code: string;
  readonly figure: string;
  /** Goes on after the figure. */
  readonly says: string;
  /** Who was counted: its denominator. */
  readonly among: string;
  readonly source: string;
}

/** The first of them are those that are asked for most. */
export const publishedFigures: readonly PublishedFigure[] = [
  {
    code: 'advice-site',
    figure: '15 in 100',
    says: 'back and still together; 14 back and apart again; 70 not back',
    among: '3,512 readers of one advice site who chose to answer, and had all wanted it',
    source: 'Survey by that site of its own subscribers, 2019. Nine months to three years after the breakup.',
  },
  {
    code: 'young-churning',
    figure: '44 in 100',
    says: 'had broken up and come back at least once',
    among: '792 unmarried people aged 17 to 24, about a relationship of the last two years',
    source: 'Toledo study of young adults. PubMed Central, PMC3924753.',
  },
  {
    code: 'current-couples',
    figure: 'More than 1 in 3',
    says: 'cohabiting couples, and more than 1 in 5 married ones, had broken up and come back',
    among: '323 and 752 couples in the US, asked about the relationship they were in: whoever stayed apart is not among them',
    source: 'National survey in the US, 2014.',
  },
  {
    code: 'separated-spouses',
    figure: 'About 5 in 100',
    says: 'separated spouses tried again; about 80 divorced, most of them within three years; about 15 did neither',
    among: 'separations in a national study in the US',
    source: 'National study in the US of how separations end.',
  },
  {
    code: 'separated-women',
    figure: '44 in 100',
    says: 'separated women tried again',
    among: 'white women in the US who were asked in 1987 and 1988; trying is counted here, whatever came of it',
    source: 'National Survey of Families and Households.',
  },
  {
    code: 'new-parents',
    figure: 'About 1 in 6',
    says: 'couples parted and came back at least once before their child turned five',
    among: 'couples with a new child in the US',
    source: 'Fragile Families study.',
  },
  {
    code: 'on-and-off',
    figure: 'About 2 in 3',
    says: 'had ever been in a relationship that went on and off, and came back two or three times on average',
    among: 'several samples of people asked about all their relationships',
    source: 'Studies of on-and-off relationships, summed up in 2019.',
  },
  {
    code: 'both-wanted',
    figure: '1 in 9',
    says: 'couples in which both thought that the marriage could be saved',
    among: '329 couples among 2,484 parents who were divorcing',
    source: 'Study of divorcing parents, in which one in four thought so by themselves.',
  },
  {
    code: 'violence',
    figure: 'Twice as many',
    says: 'told of physical violence, where a relationship had gone on and off',
    among: 'young adults, compared with those who had stayed together or stayed apart',
    source: 'PubMed Central, PMC3757923. Coming back is not the better end for everybody.',
  },
];

/** How many of them a page shows before it is asked for more. */
export const publishedFirst = 4;
