import type { Chance } from '@rekindle/platform/demo';

/** Names that go together, and where those who bear them may live: country and time zone. */
export interface Culture {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly (readonly [country: string, timeZone: string])[];
}

const words = (text: string) => text.split(' ');

export const cultures: readonly Culture[] = [
  {
    given: words('Amelia Rowan Freya Callum Isla Ewan Imogen Harriet Declan Orla Niamh Rhys Cerys Fergus Bronwen Alistair Maeve Gareth'),
    family: words(
      'Ashdown Penrose Kirkbride Hallam Tierney Marlowe Strand Oakley Brannigan Pryce Lockhart Fennimore Quayle Redfern Sewell',
    ),
    places: [
      ['GB', 'Europe/London'],
      ['IE', 'Europe/Dublin'],
      ['AU', 'Australia/Melbourne'],
      ['NZ', 'Pacific/Auckland'],
    ],
  },
  {
    given: words('Jonah Simone Marcus Delphine Wesley Tamika Elliot Camille Reuben Josephine Darnell Corinne Theo Monique Quentin Paige'),
    family: words(
      'Whitfield Okoro Delacroix Hargrove Bellamy Castellano Freeman Lindgren Prescott Vance Abernathy Tolliver Sorensen Kincaid',
    ),
    places: [
      ['US', 'America/New_York'],
      ['US', 'America/Denver'],
      ['US', 'America/Los_Angeles'],
      ['CA', 'America/Toronto'],
    ],
  },
  {
    given: words(
      'Lukas Hannah Moritz Franziska Jonas Katharina Tilman Annika Severin Paula Matthias Greta Konstantin Leonie Benedikt Mareike',
    ),
    family: words(
      'Brandt Löffler Steinmetz Vogler Kühn Hartwig Ziegler Reuter Falkner Böhm Seifert Winkler Gerlach Amrein Zürcher Thalhammer',
    ),
    places: [
      ['DE', 'Europe/Berlin'],
      ['AT', 'Europe/Vienna'],
      ['CH', 'Europe/Zurich'],
    ],
  },
  {
    given: words('Camila Mateo Lucía Joaquín Valentina Emilio Renata Santiago Ximena Tomás Inés Bruno Paloma Nicolás Marisol Gonzalo'),
    family: words('Villalobos Serrano Ibáñez Quiroga Cifuentes Maldonado Peralta Escobedo Arriaga Fuentes Zamora Montalvo Ledesma Barrios'),
    places: [
      ['ES', 'Europe/Madrid'],
      ['MX', 'America/Mexico_City'],
      ['AR', 'America/Argentina/Buenos_Aires'],
      ['CO', 'America/Bogota'],
    ],
  },
  {
    given: words('Beatriz Duarte Mafalda Caetano Leonor Thiago Luísa Vasco Helena Murilo Jacinta Rodrigo Constança Davi Iara Otávio'),
    family: words('Queirós Azevedo Brandão Sampaio Teles Figueira Camargo Noronha Pimentel Valadares Rezende Furtado Magalhães Bastos'),
    places: [
      ['PT', 'Europe/Lisbon'],
      ['BR', 'America/Sao_Paulo'],
    ],
  },
  {
    given: words(
      'Margaux Bastien Apolline Corentin Solène Gaspard Éloïse Thibault Clémence Yann Mathilde Rémi Anaëlle Loïc Capucine Hugues',
    ),
    family: words(
      'Delorme Chastain Vasseur Beaulieu Lacombe Pruvost Marchand Tessier Rochefort Gaillard Perrault Fontenay Bouvier Lemoine',
    ),
    places: [
      ['FR', 'Europe/Paris'],
      ['BE', 'Europe/Brussels'],
      ['CA', 'America/Montreal'],
    ],
  },
  {
    given: words('Agnieszka Marek Zofia Bartosz Halina Wojciech Jagoda Łukasz Petra Ondřej Zuzana Radek Ilona Dalibor Kamila Stanisław'),
    family: words('Zielonka Wrona Kaczmar Sobieraj Dudek Gajda Świerk Havlíček Kučera Malý Vondra Bielik Pawlik Jaworski Rybka Mazurek'),
    places: [
      ['PL', 'Europe/Warsaw'],
      ['CZ', 'Europe/Prague'],
      ['SK', 'Europe/Bratislava'],
    ],
  },
  {
    given: words('Astrid Henrik Sunniva Jørgen Linnea Magnus Tuva Aksel Signe Kasper Ylva Eskil Freja Torbjørn Saga Mikkel Aino Eero'),
    family: words(
      'Hagen Lindholm Bakke Nygård Sørli Ekström Rasmus Dahlberg Vestergaard Moen Hallberg Kvist Solheim Åkerman Virtala Koskela',
    ),
    places: [
      ['NO', 'Europe/Oslo'],
      ['SE', 'Europe/Stockholm'],
      ['DK', 'Europe/Copenhagen'],
      ['FI', 'Europe/Helsinki'],
    ],
  },
  {
    given: words('Ananya Rohan Meera Arjun Kavya Vikram Ishita Nikhil Leela Sanjay Tara Aditya Lakshmi Farhan Zoya Imran Sadia Dinesh'),
    family: words('Krishnan Deshpande Chatterjee Menon Bhatt Rao Qureshi Malhotra Iyer Ghosh Pillai Siddiqui Thapar Joshi Perera Rahman'),
    places: [
      ['IN', 'Asia/Kolkata'],
      ['PK', 'Asia/Karachi'],
      ['GB', 'Europe/London'],
      ['SG', 'Asia/Singapore'],
    ],
  },
  {
    given: words('Ji-woo Haruka Mei-ling Sung-min Kaito Xiuying Yuna Ren Soo-ah Takumi Linh Minh Ayaka Wei Da-eun Hiroto Thao Jian'),
    family: words('Kang Moriyama Zhao Yoon Takeda Lin Seo Fujimoto Tran Hsu Nakahara Guo Cho Ishikawa Pham Liang'),
    places: [
      ['KR', 'Asia/Seoul'],
      ['JP', 'Asia/Tokyo'],
      ['TW', 'Asia/Taipei'],
      ['VN', 'Asia/Ho_Chi_Minh'],
    ],
  },
  {
    given: words('Amara Kofi Zanele Tunde Wanjiru Sipho Nia Chidi Lerato Kwame Abeni Juma Thandiwe Emeka Adaeze Baraka'),
    family: words('Mensah Okeke Dlamini Mwangi Adeleke Boateng Nkosi Otieno Balogun Khumalo Asante Eze Kamau Molefe Diallo Sow'),
    places: [
      ['NG', 'Africa/Lagos'],
      ['ZA', 'Africa/Johannesburg'],
      ['KE', 'Africa/Nairobi'],
      ['GH', 'Africa/Accra'],
    ],
  },
  {
    given: words('Leila Karim Yasmine Tariq Dalia Samir Rania Omid Shirin Emre Elif Farid Salma Bilal Zeynep Nadim Huda Cem'),
    family: words('Haddad Mansour Karimi Yıldız Nasser Aydın Sabbagh Rostami Bennani Demir Farouk Tehrani Khoury Şahin Amrani Barakat'),
    places: [
      ['AE', 'Asia/Dubai'],
      ['TR', 'Europe/Istanbul'],
      ['MA', 'Africa/Casablanca'],
      ['NL', 'Europe/Amsterdam'],
    ],
  },
];

/** A name that this culture may give. */
export function aName({ given, family }: Culture, chance: Chance): string {
  return `${chance.pick(given)} ${chance.pick(family)}`;
}
