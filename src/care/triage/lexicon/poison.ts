import type { Concepts } from '../lexicon.ts';

/** What is swallowed, and swallowing it (facts §5: any ingestion is an emergency, even if well). */
export const poison: Concepts = {
  poison: {
    en: 'poison, pesticide, insecticide, rat poison, rat killer, rat pill, kerosene, bleach, acid, phenyl, wheat pill, wheat pills, black stone, kala pathar, hair dye, detergent, thinner, petrol, turpentine, harpic, dettol, aluminium phosphide, weed killer, weedicide, toilet cleaner, mosquito liquid, mothballs, naphthalene, button battery, paint thinner, drain cleaner, antifreeze, spray',
    ru: 'zeher, gandum {ki|wali|waali} {goli|goliyan}, wheat pill, kala {pathar|pathr|patthar}, {keere|kiray|kere|keeray} {maar|mar} , {choohay|chuhay|chuhe|choohe|chuhon} {maar|mar|wali}, {mitti|matti|miti} {ka|ke} {tel|tail}, tezab, phenyl, finail, finayl, finyl, bleach, spray, fasal wali, harpic, dettol, neela thotha, petrol, thinner, {fasal|fasl|khet} ki dawai, lal bait, jaranseem kush, safaida, sarf, surf, parafin, mehndi ka pathar',
    ur: 'زہر, گندم {کی|والی} {گولی|گولیاں}, کالا پتھر, کیڑے مار, چوہے مار, مٹی کا تیل, تیزاب, فینائل, فنائل, بلیچ, اسپرے, سپرے, ہارپک, ڈیٹول, پٹرول, نیلا تھوتھا, فصل {کی|والی} دوا, تھنر',
  },
  pills: {
    en: 'pills, tablets, my medicines, medicines, whole strip, whole bottle, full bottle, sleeping pills, all my pills, panadol, paracetamol, tablet, strip, strips, bottle of',
    ru: 'goliyan, golyan, goliyaan, goli, gooli, dawaiyan, dawaian, dawai, dawa, tablet, tablets, patta, pattay, pura patta, sari dawai, neend ki goliyan, panadol, lexotanil, xanax',
    ur: 'گولیاں, گولیوں, گولی, دوائیاں, دوائیں, دوا, ٹیبلٹ, پوری بوتل, پورا پتا, نیند کی گولیاں, پیناڈول',
  },
  'sleeping-pills': {
    en: 'sleeping {pills|tablets}, sleep {pills|tablets}, xanax tablets, lexotanil tablets',
    ru: '{neend|nind|sone} ki {goliyan|golyan|goliyaan|tablets}, nashay ki goliyan, {xanax|lexotanil|lexo} {goliyan|tablets}',
    ur: '{نیند|نشے} کی {گولیاں|گولیوں|ٹیبلٹس}',
  },
  'pills-many': {
    en: 'pills, tablets, medicines, capsules',
    ru: 'goliyan, golyan, goliyaan, dawaiyan, dawaian, tablets, capsules',
    ur: 'گولیاں, گولیوں, دوائیاں, دوائیں, کیپسول',
  },
  many: {
    en: 'all, all my, whole, full, many, too many, too much, overdose, overdosed, handful, {8|9|10|11|12|13|14|15|16|18|20|22|25|28|30|35|40|45|50|60|100} {of|pills|tablets|tabs|capsules|panadol|paracetamol|xanax|times|or}, extra, a lot of, ten, twelve, fifteen, twenty, thirty, forty, fifty, dozens',
    ru: 'sari, saari, saari ki saari, poori, pori, puri, pura, poora, bohat, zyada, ziada, {8|9|10|11|12|13|14|15|16|18|20|22|25|28|30|35|40|45|50|60|100} {goliyan|golyan|goli|goliyaan|tablets|tablet|capsule|capsules|panadol|ke|se}, das, bees, pandra, tees, chalees, pachas, mutthi bhar, kaafi, dher',
    ur: 'ساری, سارے, پوری, پورا, بہت, زیادہ, {8|9|10|11|12|13|14|15|16|18|20|22|25|28|30|35|40|45|50|60|100} {گولیاں|گولی|ٹیبلٹ|کیپسول|کے|سے}, دس, بیس, پندرہ, تیس, چالیس, پچاس, مٹھی بھر, کئی, کافی',
  },
  swallowed: {
    en: 'swallowed, swallow, drank, drunk, ate, eaten, took, taken, ingested, overdosed, consumed, has had, gulped, licked, drinking, put in {his|her} mouth',
    ru: '{kha|khaa|pi|pee|nigal} {li|liya|liye|lin|gaya|gayi|chuki|chuka|rahi|raha|baitha|baithi}, khali, khaa lin, kha li thi, {khai|khayi|khaya} , pili, khalia, khaliya, nigal, {pi|pee} {gayi|gaya}, chaat, le li hain, le liye hain, munh mein daal',
    ur: '{کھا|پی|نگل} {لی|لیا|لیں|لئے|لیے|گیا|گئی|چکی|چکا|رہی|بیٹھا|بیٹھی}, کھائی, کھایا, نگل, کھالی, پیلیا, چاٹ, منہ میں ڈال',
  },
  'food-and-habit': {
    en: 'as prescribed, doctor said, doctor told, on time, with food, after meal, vitamin, vitamins, folic, iron',
    ru: 'doctor ne {kaha|likhi|di}, waqt par, time pe, nashte, khane ke baad, folic, vitamin, taqat ki, iron, shukriya, alhamdulillah',
    ur: 'ڈاکٹر نے {کہا|لکھی|دی}, وقت پر, ناشتے, کھانے کے بعد, فولک, وٹامن, طاقت کی, فولاد',
  },
  intake: {
    en: 'took something, taken something, ate something, swallowed something',
    ru: '{kuch|koi cheez} kha {liya|li|ke}, {kuch|koi cheez} pi {liya|li}',
    ur: '{کچھ|کوئی چیز} کھا {لیا|لی}, {کچھ|کوئی چیز} پی {لیا|لی}',
  },
  hungry: {
    en: 'breakfast, lunch, dinner, snack, hungry',
    ru: 'nashta, bhook, meetha, namkeen, biscuit, khana, chawal, roti, iftar, sehri',
    ur: 'ناشتہ, بھوک, میٹھا, بسکٹ, کھانا, روٹی, افطار, سحری',
  },
  overdose: {
    en: 'overdose, overdosed, taken an overdose, double dose by mistake, too many {pills|tablets}, took too many, two extra {tablets|pills}, took double',
    ru: 'overdose, over dose, do {goli|goliyan} {kha li|zyada}, zyada {goliyan|goli} , {dawai|dawa} zyada kha, double dose kha, double {kha|le} {li|liya|lia|gaya|gayi}, double khali, {goliyan|goli} zyada',
    ur: 'اوور ڈوز, زیادہ {گولیاں|گولی}, دو {گولیاں|گولی} کھا, زیادہ دوا, دوا زیادہ کھا, گولیاں زیادہ',
  },
  'spray-exposure': {
    en: 'spraying, from spraying, sprayed fields, pesticide spray, inhaled spray, without mask, gas leak, closed room with heater, gas heater, coal heater',
    ru: 'spray {kar|karte|karke|karne|ki|karta}, khet mein spray, {dawai|dawa} chirak, gas heater, koyla jala, gas leak, angeethi',
    ur: '{سپرے|اسپرے} کر, کھیت میں سپرے, دوا چھڑک, گیس ہیٹر, گیس لیک, کوئلہ, انگیٹھی',
  },
  'toxic-sign': {
    en: 'drooling, foaming, foam, pinpoint, like points, dot like, muscles jumping, twitching, vomiting, sleepy, drowsy, unconscious, sweating, headache and, dizzy',
    ru: 'jhaag, jhag, raal, ulti, ultiyan, behosh, pasina, neend mein, sota ja, patthon mein, putliyan, chakkar',
    ur: 'جھاگ, رال, الٹی, الٹیاں, بے ہوش, پسینہ, پتلیاں, چکر',
  },
  'where-get': {
    en: 'where can i {get|buy}, where to {buy|get}, where do i {buy|get}, how do i get',
    ru: 'kahan se {milta|mile|milti|milay|loon|lun|milega}, kahan {milta|milti|mile}',
    ur: 'کہاں سے {ملتا|ملے|ملتی}, کہاں {ملتا|ملتی}',
  },
  'lethal-ask': {
    en: 'how many to die, how many {pills|tablets|panadol|paracetamol|tablets will|pills will|tablets to|pills to|sleeping pills|sleeping tablets|panadol tablets|paracetamol tablets} {to die|die|kill|to kill|to end}, {pills|tablets|panadol|paracetamol} to die, which pills kill, which pills, which poison, painless way, painless death, without pain, kill fastest, kills fastest, lethal, enough to {die|kill}, end my life',
    ru: '{asani|aasani} se {maut|marna|mar}, {aasan|asan} maut, baghair dard, maut {hoti|ho jati|aati}, se mar {sakta|jata|jaun}, marne ke liye kitni, kitni {goliyan|goli|panadol|dawai} {se|kha kar|khane se|khanay se|kha ke|khaun to|khaon to} {maut|mar|band|insan|aadmi}',
    ur: '{آسانی سے|آسان} {موت|مر}, بغیر درد, موت {ہوتی|ہو جاتی|آتی}, سے مر {سکتا|جاتا}, مرنے کے لیے کتنی, کتنی گولیوں سے, کتنی {گولیاں|گولی} {کھا کر|کھانے سے|کھاؤں تو} {مر|موت|انسان|بندہ}',
  },
};
