import type { Concepts } from '../lexicon.ts';

/** What goes into a mouth that should not, and how it goes there (facts §5 POISON: any ingestion, even when well). */
export const swallowing: Concepts = {
  /** Taking in, with the verbs of tasting, chewing, sipping and giving by mistake, of one's own and of a child. */
  'took-in': {
    en: 'swallowed, swallow, ate, eaten, ate up, drank, drunk, drink up, sipped, sip, gulped, gulp, chewed, chewing, sucked, licked, tasted, put in mouth, put in his mouth, put in her mouth, in {his|her} mouth, mouthful, took all, has taken, consumed, gave by mistake, by mistake gave, given by mistake, injected',
    ru: '{kha|khaa|pi|pee|nigal|chaba|chakh|gatak|chaat|choos} {li|liya|lia|liye|lin|gaya|gayi|gya|gai|gaye|chuki|chuka|baitha|baithi|dala|dali|daali}, khai, khayi, khaya, kha ke, pi ke, pee ke, pia, piya, peeta, chabai, chaba, chakha, chakh ke, nigla, nigli, ghoont, ghont, gatak, gatgat, ghat ghat, chaata, munh mein {daal|dal|le}, mun mein {daal|dal}, munh me {daal|dal}, pila diya, pila di, pilaya, pilayi, khila diya, khilaya, khila di, ghalti se de, galti se de',
    ur: '{کھا|پی|نگل|چبا|چکھ|چاٹ|چوس} {لی|لیا|لیں|لیے|گیا|گئی|گئے|چکی|چکا|بیٹھا|بیٹھی|ڈالا|ڈالی}, کھائی, کھایا, کھا کے, پی کے, پیا, چبائی, چبا, چکھا, چکھ کے, نگلا, نگلی, گھونٹ, غٹ غٹ, چاٹا, منہ میں {ڈال|لے}, پلا دیا, پلا دی, پلایا, کھلا دیا, کھلایا, کھلا دی, غلطی سے دے',
  },
  'house-poison': {
    en: 'toilet cleaner, bathroom cleaner, floor cleaner, glass cleaner, drain opener, drain cleaner, cleaner bottle, bleach, harpic, phenyl, finis, finyl, dettol, detergent, surf, acid, battery water, battery acid, kerosene, petrol, diesel, thinner, turpentine, nail polish remover, nail polish, polish remover, kajal remover, perfume, hand sanitizer, sanitizer, lice shampoo, mosquito oil, mosquito liquid, mosquito coil, naphthalene, naphtalene, moth balls, mothballs, mercury, caustic, white bottle, lighter fluid, gas heater tin, toilet liquid, mehndi stone, kala pathar, black stone',
    ru: 'harpic, phenyl, finyl, finail, bleach, dettol, surf, sarf, tezab, tezaab, battery ka pani, mitti ka tel, miti ka tel, petrol, diesel, thinner, taarpin, nail polish, sanitizer, joon wali, machar wali, machhar wali, naphthalene, moti ki goliyan, kapron wali goli, kapron wali, caustic, toilet cleaner, safai wali botal, gutter wala, kala pathar, kaala patthar, kaala pathar, mehndi me milane wala, ghar ki bani sharab, kachi sharab, desi sharab, sharab',
    ur: 'ہارپک, فینائل, فنائل, بلیچ, ڈیٹول, سرف, تیزاب, بیٹری کا پانی, مٹی کا تیل, پٹرول, ڈیزل, تھنر, تارپین, نیل پالش, سینیٹائزر, جوؤں والی, مچھر والی, نیفتھلین, کپڑوں والی گولی, کپڑوں والی, پارہ, کاسٹک, ٹوائلٹ کلینر, صفائی والی, صفائی والا, کالا پتھر, کچی شراب, دیسی شراب, شراب',
  },
  'field-poison': {
    en: 'pesticide, insecticide, weed killer, weedkiller, herbicide, spray bottle, cotton spray, crop spray, fertilizer, wheat pill, wheat pills, wheat tablet, wheat tablets, wheat drum, rat pill, rat pills, rat cake, rat cakes, pink cakes, rat corner, rat poison, rat killer, rat medicine, for insects, for rats, for mice, ant powder, cockroach powder, coopex, aluminium phosphide, paraquat, glyphosate',
    ru: 'fasal wali, fasal ki, fasal wala, fasl wali, kapah ali, kapas wali, kheton wali, spray wali, spray, chirkao wali, ghaas maarne, ghas maarne, jari booti, keere maar, keeray maar, kiray mar, gandum wali, gandum ki goli, gandum me rakhne, drum wali, chuhon wali, choohon wali, chuhe wali, chuhay wali, chuhe maar, choohay maar, gulabi dawa, laal dawa, lal bait, cheentiyon wali, coopex',
    ur: 'فصل والی, فصل کی, فصل والا, کپاس والی, کھیتوں والی, سپرے والی, سپرے, اسپرے, گھاس مارنے, گھاس مار, کیڑے مار, گندم والی, گندم کی گولی, گندم والے, ڈرم والی, ڈرم کی, چوہوں والی, چوہے مار, چوہوں, گلابی دوا, چیونٹیوں والی, کوپیکس',
  },
  'drug-many': {
    en: 'all my {tablets|pills|medicine|medicines}, whole {strip|bottle|packet|box|patta}, full {strip|bottle|packet}, entire {strip|bottle}, {two|three|four|2|3|4|5|6|7} strips, {20|25|30|35|40|45|50|60|70|80|90|100} {tablets|pills|panadol|paracetamol|capsules}, ten {tablets|pills}, fifteen {tablets|pills}, twenty {tablets|pills}, thirty {tablets|pills}, handful of {tablets|pills}, fistful, overdose, too many {pills|tablets}, all insulin, four pens, whole pen, empty vials',
    ru: 'sari {goliyan|goli|dawai|dawaiyan|patti|strip|insulin|dabbi}, saari {goliyan|goli|dawai|dawaiyan|patti|strip|insulin|dabbi}, poori {patti|strip|sheeshi|botal|dabbi}, pura {patta|packet|dabba}, poora {patta|packet|dabba}, {do|teen|char|chaar|2|3|4} {pattay|patte|strips|dabbiyan|patti}, {bees|tees|chalees|pachas|pandrah|das|20|25|30|40|50} goliyan, mutthi bhar, muthi bhar, dher sari goliyan, panadol ki poori, insulin bhar',
    ur: 'ساری {گولیاں|گولی|دوائیاں|دوائیں|پتی|انسولین|دوا}, ساری نیند والی, پوری {پتی|شیشی|بوتل|ڈبی|پٹی}, پورا {پتا|پیکٹ|ڈبہ}, {دو|تین|چار} {پتے|ڈبیاں|پتیاں}, {بیس|تیس|چالیس|پچاس|پندرہ|دس} گولیاں, مٹھی بھر, انسولین بھر',
  },
  'others-drug': {
    en: '{heart|bp|blood pressure|sugar|sleeping|mental|diabetes|thyroid|fits|epilepsy|iron|psychiatric|pain} {pill|pills|tablet|tablets|medicine|medicines|strip|syrup}, {grandmas|grandmothers|mother in laws|mothers|dadis|nanis|fathers|papas|ammis|abbus|adults} {pill|pills|tablet|tablets|medicine|medicines|strip|heart|bp|sugar|cough|syrup}, lithium, digoxin, xanax, lexotanil, valium, tramadol, adult syrup',
    ru: '{dil|bp|sugar|neend|dimagh|mirgi|thyroid|khoon|iron|dard} {ki|wali|ali} {goli|goliyan|dawa|dawai|sharbat}, {dadi|dada|nani|nana|ammi|abbu|abu|maa|baba|saas} ki {goli|goliyan|dawa|dawai|bp|dil|sugar}, dil wali goli, neend ki goliyon, bare wala sharbat',
    ur: '{دل|بی پی|شوگر|نیند|دماغ|مرگی|درد} {کی|والی} {گولی|گولیاں|دوا|دوائی|پوری|پتی}, {دادی|دادا|نانی|نانا|امی|ابو|ماں|بابا} کی {گولی|گولیاں|دوا|دوائی|بی پی|دل|شوگر|پرس}, نیلی گولیاں, لال گولیاں, نیند والی گولیاں',
  },
  'again-dose': {
    en: 'took twice, took it twice, took again, double dose, {three|four|five|3|4|5} times today, forgot and took, took {three|four|five|two} times, extra tablets',
    ru: '{do|teen|char|paanch|panch|3|4|5} {dafa|bar|baar} kha, dobara kha li, bhool ke {dobara|phir|goli|do|teen}, bhool ke kha, shayad {3|teen} dafa',
    ur: '{دو|تین|چار|پانچ} {دفعہ|بار} کھا, دوبارہ کھا لی, بھول کے, بھول کر',
  },
  'small-thing': {
    en: 'button battery, battery, cell, small cell, round cell, coin, magnet, magnets, magnetic balls, button, screw, pin, safety pin, needle, nail, bead, marble, led, toy part, key',
    ru: 'cell, sell, sikka, sikke, magnet, chumak, battery, button, pin, suyi, sui, keel, moti, kancha, kanche, chaabi',
    ur: 'سیل, گول سیل, سکہ, سکے, مقناطیس, بیٹری, بٹن, پن, سوئی, کیل, موتی, کنچا, چابی',
  },
  'gone-missing': {
    en: 'missing, are missing, is missing, cant find, gone from the strip, strip is empty, empty strip, empty bottle, bottle is empty, empty packet, {2|3|4|5|two|three|four|five|some} are {missing|gone}, cap open, lid open, opened the {bottle|strip|packet}, half empty',
    ru: 'ghayab, ghaib, gum, khali patti, patti khali, sheeshi khali, khali sheeshi, botal khali, khali botal, dabbi khali, khali dabbi, packet khali, purya khali, dhakkan khula, dhakkan khul, kam hain, kam hai, nahi mil rahi',
    ur: 'غائب, گم, خالی پتی, پتی خالی, شیشی خالی, خالی شیشی, بوتل خالی, خالی بوتل, ڈبی خالی, پڑیا خالی, خالی پڑی, ڈھکن کھلا, کم ہیں',
  },
  'smells-of': {
    en: 'smell like {petrol|kerosene|spray|acid|pesticide}, smells of, mouth smell, mouth smells, breath smells, smell of spray, garlic smell, chemical smell',
    ru: 'munh se {tel|spray|petrol|dawai|bu|boo|badboo}, mun se {tel|spray|petrol|dawai}, kapron se spray, spray ki boo, lehsan jesi boo, boo aa rahi, bu aa rahi',
    ur: 'منہ سے {تیل|سپرے|پٹرول|دوا|بو|بدبو}, کپڑوں پہ سپرے, سپرے کی بو, لہسن, بو آتی, بو آ رہی',
  },
  'gas-room': {
    en: 'gas heater, coal heater, heater on, coal in room, angeethi, sleeping with heater, gas smell, everyone dizzy, all of us dizzy, generator inside',
    ru: 'heater jala, heater chala, angeethi, koyle jala, koylay, gas ki boo, gas leak, sab ka sar, sab ko chakkar, kamra band heater',
    ur: 'ہیٹر جلا, ہیٹر چلا, انگیٹھی, کوئلے جلا, گیس کی بو, گیس لیک, سب کا سر, سب کو چکر',
  },
};
