/** Roman Urdu as it is texted: the word, and spellings of it that do not sound the same when read letter by letter. */
const spellings: Readonly<Record<string, string>> = {
  nahi: 'nahin nhi nai nae nh nhe nhin naheen nahein ni nahe nay nahn naii nhee',
  raha: 'rha ra rhaa',
  rahi: 'rhi ri',
  rahe: 'rhe rhay rahay rhy',
  hai: 'h',
  hun: 'hn hu hoo hon',
  kar: 'kr krr',
  karta: 'krta kerta',
  karti: 'krti kerti',
  karte: 'krte krty krtay',
  karna: 'krna kerna',
  karni: 'krni',
  karne: 'krne krny',
  karun: 'krun kron karon kroon',
  kiya: 'kia keya',
  gaya: 'gya gia gea gyaa',
  gayi: 'gyi gai gaee gyee',
  gaye: 'gye gae gay',
  liya: 'lia lya leya',
  diya: 'dia dya deya',
  mujhe: 'mjhe mujhy muje mjy mje mujy mjhy',
  maine: 'mne menay',
  main: 'mn mai',
  mein: 'me m',
  ke: 'k',
  bhi: 'b',
  pe: 'p',
  chahta: 'chata chahtaa chta',
  chahti: 'chati chti chahty',
  chahte: 'chate chatay',
  zindagi: 'zindgi zndgi jindagi zindagee zndagi',
  bohat: 'bht boht bohot bahut buhat bhot bahot bohut',
  mar: 'mr',
  marna: 'mrna',
  marne: 'mrne mrny',
  khayal: 'khyal khial',
  theek: 'thk tik thek',
  behosh: 'bahosh behsh',
  zeher: 'zehr zahr zher zahar zehar',
  saans: 'sas sanss sance',
  khoon: 'khun khon',
  bacha: 'bcha bachha',
  khudkushi: 'khudkashi khudkusi khudkhushi khudkhusi kudkushi khodkushi susaid sooside',
  // "Shall I eat" would sound like blood.
  khaxun: 'khaun khaon khaaun khaoon khaoun',
  gandum: 'gndm gandam gundum gndum',
  sab: 'sb',
  jab: 'jb',
  ab: 'aab',
  kuch: 'kch kuchh',
  kal: 'kl',
  aaj: 'aj',
  baad: 'bd',
  din: 'dn',
  dard: 'drd',
  pet: 'pait',
  raat: 'rt',
  dawai: 'dwai davai',
  dawa: 'dva',
  mahina: 'mah maah',
  sugar: 'shugar suger shuger shuggar',
  // Apart from whom and what they would sound like: beta and beti, and "tak" (until).
  baitxa: 'baitha betha baithaa beitha',
  baitxi: 'baithi bethi baithee beithi',
  baitxe: 'baithe bethe baithay bethay',
  txak: 'thak thakk',
};

/** English words that sound like Roman Urdu ("by" and bhai, "a" and aa) or are one letter from a word of the lexicon: in an
 * English message they are what they are. */
export const english: ReadonlySet<string> = new Set(
  `daily weekly a an the by be but he her his so to do does no is it its in on or of at as are us use you your me my may main man men
  mat sat sun gap pass pair pet pal dam din gate lag hum ham bus day say pay lay they hey key way bad teen tin ban can pan
  had hat hot got that this see we go who low how hair or has sale sub kid bit get got let lad bed been din don dull ally
  windows threat threats sentence sentences liquids strike strikes readings rumours painted parent mourning writers station filling weekly
  numbers number forget commando distribute cloths changes donated slippers picture account feelings string brought factory bullet happen returns
  calculate desert staying thread scream jealous sending schools flowers pocket crowing pinched silencer insect butter spelling scolded drawer settle
  tested staircases licensed results captain butter signed garden nightmares noticed scored tickle degrees remove balloons machines collapses reflex
  scratchy interviews sports decide comment confuse messages massage trolley inhale exhale sounding found bounding bending welding wedding bedding
  while too two four nor more bore door poor tore sore core care pray try cry dry why die`.split(/\s+/),
);

/** The written-out word for each texted spelling. */
export const spelled: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([word, texted]) => texted.split(' ').map((t) => [t, word] as const)),
);

/** Words one slip away from one of the lexicon that are words of their own: never heard as a slip. */
export const noSlip: ReadonlySet<string> = new Set(
  `cooler charge charges passes blessing blessings finishes tastes settles sewing chapati chapatti shehar chooha bachne bachna
  bachaya bachaye jhatak jannat bhatte hansay khelti khelte khelne chalati chalta chalte chalna chashma chasma phoota`.split(
    /\s+/,
  ),
);
