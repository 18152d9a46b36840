import type { Concepts } from '../../../lexicon.ts';

/** Small doings of the body, its needs and its ordinary days. */
export const habits: Concepts = {
  'body:blink': {
    en: 'blink{|s|ed|ing}, wink{|s|ed|ing}, twitching',
    ru: 'jhapak{|na|ne|ta|ti|te|a|i|e}, palak, palken, jhapakna',
    ur: 'جھپک{|نا|نے|تا|تی|تے|ا|ی|ے}, پلک, پلکیں',
  },
  'body:clench': {
    en: 'clench, clenched, clenching, grind, grinding, gritting, locked, lockjaw',
    ru: 'bhinch{|na|ne|ta|ti|te|a|i|e}, pees{|na|ne|ta|ti|te|a|i|e}, kachkach, dandan, bhichna',
    ur: 'بھینچ{|نا|نے|تا|تی|تے|ا|ی|ے}, پیس{|نا|نے|تا|تی|تے|ا|ی|ے}, بھنچ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:nod-shake': { en: 'nod{|s|ed|ing}, shrug', ru: 'hila, jhatak' },
  'body:sneeze': {
    en: 'sneeze{|s|d|ing}, sneezes, sneezing',
    ru: 'cheenk{|en|on}, chheenk, nich',
    ur: 'چھینک{|یں|وں}, چھینکنا',
  },
  'body:pinch': { en: 'pinch, pinched, pinching', ru: 'chutki, noch, chontna', ur: 'چٹکی, نوچ{|نا|نے|تا|تی|تے|ا|ی|ے}' },
  'body:smile-laugh-baby': {
    en: 'smile{|s|d|ing}, smiles, smiling, giggle{|s|d|ing}, giggling, grin, coo, cooing',
    ru: 'muskura{|na|ne|ta|ti|te|ya|yi|ye}, muskurahat, hans{|na|ne|ta|ti|te|a|i|e}, ghoonghoon, kilkari',
    ur: 'مسکرا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, مسکراہٹ, ہنس{|نا|نے|تا|تی|تے|ا|ی|ے}, کلکاری',
  },
  'body:kneel-bow': {
    en: 'bend, bends, bow, kneel, sajda, ruku, squat',
    ru: 'sajda, sajde, ruku, ukru',
    ur: 'سجدہ, سجدے, رکوع',
  },
  'body:shiver-fear': {
    en: 'shudder{|s|ed|ing}, goosebumps, chills',
    ru: 'rongte, sehem, jhurjhuri',
    ur: 'رونگٹے, جھرجھری, سہم',
  },
  'body:spin-room': {
    en: 'spins, spinning, rotating, whirl, room',
    ru: 'dol{|na|ne|ta|ti|te|a|i|e}, ghumera',
    ur: 'ڈول{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:watery-eyes': { en: 'watering, eyewater', ru: 'paniaana, anson, behti', ur: 'آنسو' },
  'body:eye-discharge': {
    en: 'eyegum, crust, crusty, sticky',
    ru: 'keech, gidd, kichar, chipki',
    ur: 'گیڈ, کیچ, چپکی',
  },
  'body:ear-discharge': { en: 'eardischarge, oozing', ru: 'bahta, pus, peep', ur: 'بہتا, پیپ' },
  'body:snot': { en: 'snot, nostril', ru: 'raint, bnd', ur: 'رینٹ, بہتی' },
  'body:dandruff-itch': { en: 'dandruff, itchy, scalp', ru: 'sikri, rusi', ur: 'سکری' },
  'body:crave': {
    en: 'craving{|s}, crave{|s|d|ing}, pica, clay, soil, chalk',
    ru: 'chaak, taras, gachi, gachni',
    ur: 'گاچنی, چاک, ترس',
  },
  'body:overeat': {
    en: 'overeat, binge{|s|d|ing}, overate, gorged, stuffed',
    ru: 'thoons{|na|ne|ta|ti|te|a|i|e}, thusna',
    ur: 'ٹھونس{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:skip-meal': { en: 'skipped, fasting, starving, empty', ru: 'faqa, roza, bhooka', ur: 'فاقہ, روزہ, خالی' },
  'body:hot-drink': {
    en: 'tea, coffee, soup, broth, yakhni, qehwa, kahwa',
    ru: 'chai, qehwa, qahwa, yakhni, shorba, soop',
    ur: 'چائے, قہوہ, یخنی, شوربہ, سوپ',
  },
  'body:milk-kinds': {
    en: 'cowmilk, goatmilk, powdered, nido, tetra, buffalo',
    ru: 'gaye, bakri, bhains, nido, khula, pawdar',
    ur: 'گائے, بکری, بھینس, نیڈو',
  },
  'body:soft-food': {
    en: 'banana, yogurt, curd, porridge, egg, soft, soup',
    ru: 'kela, dahi, dalia, anda, naram, chawal',
    ur: 'کیلا, دہی, دلیہ, انڈا, چاول',
  },
  'body:water-drink': {
    en: 'juice, sherbet, lemonade, coconut',
    ru: 'pani, juice, sharbat, nimbu, limu, lassi, abu, oba, paanre',
    ur: 'پانی, جوس, شربت, لیموں, لسی',
  },
  'body:cold-drink': { en: 'pepsi, cola, soda, coke, icecream', ru: 'baraf, kulfi, pepsi, sodda', ur: 'کلفی, سوڈا' },
  'body:spicy': {
    en: 'spicy, spice{|s}, chilli, oily, fried, greasy',
    ru: 'mirch, mirchein, masala, masalay, tala, chikna',
    ur: 'مرچ, مرچیں, مصالحہ, مسالا, تلا',
  },
  'body:chew-paan': {
    en: 'paan, gutka, naswar, supari, betel, tobacco, mainpuri',
    ru: 'paan, gutka, naswar, supari, chhaliya, tambaku',
    ur: 'پان, گٹکا, نسوار, سپاری, تمباکو, چھالیہ',
  },
  'body:body-hygiene': { en: 'sweatsmell, perfume, deodorant', ru: 'badbu, ittar', ur: 'عطر' },
  'body:hair-shave': {
    en: 'shave{|s|d|ing}, shaving, wax{|s|ed|ing}, threading, razor',
    ru: 'shev, hajamat, mond{|na|ne|ta|ti|te|a|i|e}',
    ur: 'شیو, حجامت, مونڈ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:wound-scab': { en: 'scab{|s}, scabby', ru: 'khurand, papri', ur: 'کھرنڈ, پپڑی' },
  'body:cupping': {
    en: 'cupping, hijama, leeches, bloodletting, acupuncture, cautery',
    ru: 'hijama, hajama, singi, jonk',
    ur: 'حجامہ, سنگی, جونک',
  },
  'body:taweez-cure': {
    en: 'taweez, dam, damm, blown, ruqyah, talisman, evil',
    ru: 'taweez, jhaar, jhaarphoonk, phoonk, aseb',
    ur: 'تعویذ, جھاڑ, پھونک, آسیب',
  },
  'body:growing-pains': {
    en: 'puberty, teenager, pubescent, development',
    ru: 'balghat, baligh, bulughat, jawani',
    ur: 'بلوغت, بالغ, جوانی',
  },
  'body:old-age': {
    en: 'elderly, ageing, aging, frail, bedridden',
    ru: 'burhapa, zaeefi, budhapa',
    ur: 'بڑھاپا, ضعیفی',
  },
  'body:bedsore': { en: 'bedsore{|s}, ulcers, pressuresore', ru: 'nasoor', ur: 'ناسور' },
  'body:stool-colour': { en: 'tarry, clay, chalky, green, bloody', ru: 'matiala' },
  'body:urine-colour': { en: 'cola, brown, orange, red', ru: 'gehra', ur: 'گہرا, پیلا' },
  'body:urge': { en: 'urge, urgent, urgency, frequency, dribble', ru: 'hajat, jaldi', ur: 'حاجت, بار' },
  'body:temper-body': {
    en: 'feverish, radiating',
    ru: 'dehek{|na|ne|ta|ti|te|a|i|e}, sulag{|na|ne|ta|ti|te|a|i|e}',
    ur: 'سلگ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:heat-cold-limbs': { en: 'hands, icy, extremities', ru: 'thande, yakh', ur: 'ٹھنڈے, ٹھنڈی, یخ' },
  'body:tremble-voice': { en: 'quaver, trembling, shaky', ru: 'larzti, kaanpti, kamp', ur: 'لرزتی, کانپتی' },
  'body:sunken-cheek': { en: 'gaunt', ru: 'pichke, pichka, pichki, dhase', ur: 'پچکے, پچکا' },
  'body:pins-fall': {
    en: 'weak, buckle, buckled, giveway',
    ru: 'jawab, dagmaga{|na|ne|ta|ti|te|ya|yi|ye}',
    ur: 'ڈگمگا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, جواب',
  },
  'body:head-tilt': { en: 'tilt{|s|ed|ing}, tilted, neckbend', ru: 'jhuka, tircha', ur: 'ترچھا' },
  'body:knock-out': { en: 'knocked, fainted, sudden', ru: 'girpara, dhadam, dharam, larhak', ur: 'دھڑام, لڑھک' },
  'body:muscle-pull': { en: 'cramp, charleyhorse, knot', ru: 'nasein' },
  'body:clutch-chest': {
    en: 'clutch{|s|ed|ing}, clutched, gripping',
    ru: 'thaam{|na|ne|ta|ti|te|a|i|e}, pakda',
    ur: 'تھام{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
};
