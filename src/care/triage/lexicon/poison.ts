import type { Concepts } from '../lexicon.ts';

/** What is swallowed, and swallowing it (facts §5: any ingestion is an emergency, even if well). */
export const poison: Concepts = {
  poison: {
    en: 'poison, pesticide, insecticide, rat poison, rat killer, kerosene, bleach, acid, phenyl, wheat pill, wheat pills, black stone, kala pathar, hair dye, detergent, thinner, petrol, turpentine, harpic, dettol, spray, aluminium phosphide, weed killer',
    ru: 'zeher, zehar, zehr, zahar, zahr, gandum ki goli, gandum wali goli, gandum ki goliyan, wheat pill, kala pathar, kala pathr, keere maar, kiray mar, kere mar, choohay maar, chuhay mar, chuhe mar, chuha mar, mitti ka tel, matti ka tail, mitti ka tail, mitti k tel, tezab, tezaab, phenyl, finail, finayl, bleach, spray, fasal wali, harpic, dettol, neela thotha, petrol, thinner',
    ur: 'زہر, گندم کی گولی, گندم کی گولیاں, گندم والی گولی, کالا پتھر, کیڑے مار, چوہے مار, مٹی کا تیل, تیزاب, فینائل, فنائل, بلیچ, اسپرے, سپرے, ہارپک, ڈیٹول, پٹرول, نیلا تھوتھا',
  },
  pills: {
    en: 'pills, tablets, my medicines, medicines, whole strip, whole bottle, full bottle, sleeping pills, all my pills, panadol, paracetamol, tablet, strip, strips',
    ru: 'goliyan, golian, golyan, goliyaan, goli, gooli, dawaiyan, dawaian, dawai, dawa, tablet, tablets, patta, pura patta, poora patta, sari dawai, neend ki goliyan',
    ur: 'گولیاں, گولیوں, گولی, دوائیاں, دوائیں, دوا, ٹیبلٹ, پوری بوتل, پورا پتا, نیند کی گولیاں',
  },
  many: {
    en: 'all, all my, whole, full, many, too many, too much, overdose, overdosed, bottle, handful, 10, 12, 15, 20, 25, 30, 40, 50, double, extra, two extra, a lot of',
    ru: 'sari, saari, saari ki saari, poori, puri, bohat, bht, buhat, boht, zyada, ziada, bottle, 10, 12, 15, 20, 25, 30, 40, 50, das, bees, pandra, tees, mutthi bhar, do goliyan zyada',
    ur: 'ساری, سارے, پوری, بہت, زیادہ, بوتل, 10, 12, 15, 20, 25, 30, 40, 50, دس, بیس, پندرہ, تیس, مٹھی بھر, کئی',
  },
  swallowed: {
    en: 'swallowed, swallow, drank, drunk, ate, eaten, took, taken, ingested, overdosed, drink, consumed, has had, gulped',
    ru: '{kha|khaa|pi|pee|nigal|le} {li|liya|lia|lya|lye|liye|li hai|gaya|gayi|gya|chuki|chuka|gai}, khali, kha liye, khaa lin, kha li thi, khai hain, khayi, khai, pili, pi lia, pilya, khalia, khaliya, khaali hain, nigal, pi gayi, pee gaya',
    ur: '{کھا|پی|نگل|لے} {لی|لیا|لیں|لئے|لیے|گیا|گئی|چکی|چکا}, کھا لی ہیں, کھائی ہیں, نگل, کھالی, پیلیا',
  },
  intake: {
    en: 'took something, taken something, ate something, swallowed something',
    ru: 'kuch kha {liya|lia|li}, kuch pi {liya|lia}, kuch kha ke',
    ur: 'کچھ کھا لیا, کچھ پی لیا',
  },
  overdose: {
    en: 'overdose, overdosed, taken an overdose, an overdose, double dose by mistake, too many pills, took too many',
    ru: 'overdose, over dose, do goli kha li, do goliyan zyada, zyada goliyan, zyada goli, zyada dawai kha, double dose, dawai zyada kha',
    ur: 'اوور ڈوز, زیادہ گولیاں, زیادہ گولی, دو گولیاں کھا, زیادہ دوا',
  },
  'spray-exposure': {
    en: 'spraying, sprayed, from spraying, spray man, pesticide spray, inhaled spray, without mask',
    ru: 'spray {kar|kr|karte|krte|karke}, spray karne, khet mein spray, dawai chirak',
    ur: 'سپرے کر, اسپرے کر, کھیت میں سپرے, دوا چھڑک',
  },
  'toxic-sign': {
    en: 'drooling, foaming, foam, pinpoint, like points, dot like, muscles jumping, twitching, vomiting, sleepy, drowsy, unconscious, sweating',
    ru: 'jhaag, jhag, raal, ulti, ultiyan, behosh, pasina, neend, sota ja, patthon mein',
    ur: 'جھاگ, رال, الٹی, الٹیاں, بے ہوش, پسینہ, نیند',
  },
  'where-get': {
    en: 'where can i get, where to buy, where do i buy, how much, how many, which pills, which poison, painless way, without pain, kill fastest, lethal',
    ru: 'kahan se milta, kahan se mile, kahan milta, kahan milti, kaun si goli, kon si goli, kitni goliyan, kitni goli, asani se maut, aasan maut, baghair dard',
    ur: 'کہاں سے ملتا, کہاں ملتی, کون سی گولی, کتنی گولیاں, آسان موت, آسانی سے موت, بغیر درد',
  },
};
