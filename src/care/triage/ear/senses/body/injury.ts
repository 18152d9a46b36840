import type { Concepts } from '../../../lexicon.ts';

/** Injuries and how they come about. */
export const injury: Concepts = {
  'body:burn-injury': {
    en: 'burn{|s}, burnt, burned, scald{|s|ed|ing}, scalded, charred, singed, blistered',
    ru: 'jal{|na|ne|ta|ti|te|a|i|e}, jala, jali, jhulas{|na|ne|ta|ti|te|a|i|e}, jalna, jalgaya, jalgayi, sarr, swaz, garam',
    ur: 'جل{|نا|نے|تا|تی|تے|ا|ی|ے}, جلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, جھلس{|نا|نے|تا|تی|تے|ا|ی|ے}, جلگیا, سڑ',
  },
  'body:boiling-splash': {
    en: 'boiling, boiled, hot, steam, splash{|s|ed|ing}, spill{|s|ed|ing}, spilled, spilt',
    ru: 'ubal{|na|ne|ta|ti|te|a|i|e}, ubalta, ubla, khaulta, bhap, chhalak{|na|ne|ta|ti|te|a|i|e}, garam',
    ur: 'ابل{|نا|نے|تا|تی|تے|ا|ی|ے}, ابلتا, کھولتا, بھاپ, گرم',
  },
  'body:electric': {
    en: 'electric, electrocuted, electrocution, shock, current, voltage, lightning, shocked',
    ru: 'karant, current, bijli, bijly, jhatka, shock, shak, tar, barq',
    ur: 'کرنٹ, بجلی, جھٹکا, تار',
  },
  'body:fracture': {
    en: 'fracture{|s}, fractured, broken, break, breaks, broke, crack{|s}, cracked',
    ru: 'toot{|na|ne|ta|ti|te|a|i|e}, toota, tooti, fracture, frecchar, fakchar, trutt, bhann{|na|ne|ta|ti|te|a|i|e}, bhan, mat',
    ur: 'ٹوٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, فریکچر, توڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, بھن',
  },
  'body:dislocate': {
    en: 'dislocate{|s|d|ing}, dislocated, dislocation, displaced, popped',
    ru: 'utra, sarak{|na|ne|ta|ti|te|a|i|e}, khisak{|na|ne|ta|ti|te|a|i|e}',
    ur: 'سرک{|نا|نے|تا|تی|تے|ا|ی|ے}, کھسک{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:sprain': {
    en: 'sprain{|s}, sprained, strain{|s|ed|ing}, pulled, twisted, torn',
    ru: 'moch, moach, mor{|na|ne|ta|ti|te|a|i|e}, khinch{|na|ne|ta|ti|te|a|i|e}, muchak, wal',
    ur: 'موچ, مڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, کھنچ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:bump-hit': {
    en: 'bump{|s}, bumped, knock{|s|ed|ing}, knocked, banged, hit, hits, struck, impact',
    ru: 'lag, laga, lagi, lagna, takra{|na|ne|ta|ti|te|ya|yi|ye}, takr, takkar, thokar, thokr, zarb',
    ur: 'لگ{|نا|نے|تا|تی|تے|ا|ی|ے}, ٹکرا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, ٹکر, ٹھوکر, ضرب, چوٹ',
  },
  'body:head-injury': {
    en: 'concussion, concussed, skull, headinjury, trauma',
    ru: 'sarzakhmi, khopri, zarb',
    ur: 'کھوپڑی, چوٹ, ضرب',
  },
  'body:accident': {
    en: 'accident{|s}, crash, crashed, collision, collided, runover, roadside, mishap',
    ru: 'accident, eksident, aksident, accidant, hadsa, hadisa, hadse, takkar, takrao',
    ur: 'حادثہ, حادثے, حادثات, ایکسیڈنٹ, ٹکر, ایکسیڈینٹ',
  },
  'body:crush': {
    en: 'crush{|s|ed|ing}, crushed, trapped, squashed, pinned, flattened, buried, rubble',
    ru: 'kuchal{|na|ne|ta|ti|te|a|i|e}, kuchla, kuchli, dab{|na|ne|ta|ti|te|a|i|e}, pis{|na|ne|ta|ti|te|a|i|e}, malbay, malba, phansa',
    ur: 'کچل{|نا|نے|تا|تی|تے|ا|ی|ے}, دب{|نا|نے|تا|تی|تے|ا|ی|ے}, پس{|نا|نے|تا|تی|تے|ا|ی|ے}, ملبے, ملبہ',
  },
  'body:amputate': {
    en: 'amputate{|s|d|ing}, amputation, severed, chopped, cut, sliced',
    ru: 'kati, alag, juda, katwa',
    ur: 'کٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, الگ, جدا',
  },
  'body:strike-assault': {
    en: 'hit, hits, hitting, beat, beats, beating, beaten, slap{|s}, slapped, slapping, punch{|s|ed|ing}, kick{|s|ed|ing}, thrash{|s|ed|ing}, assaulted, abused',
    ru: 'maar{|na|ne|ta|ti|te|a|i|e}, mari, maarna, maarpit, pit{|na|ne|ta|ti|te|a|i|e}, thappar, mukka, laat, dhakka, tashaddud, kutt{|na|ne|ta|ti|te|a|i|e}, kutna, wahal',
    ur: 'مار{|نا|نے|تا|تی|تے|ا|ی|ے}, پیٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, پٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, تھپڑ, مکا, لات, تشدد, دھکا, کٹنا',
  },
  'body:stab-wound': {
    en: 'stab{|s}, stabbed, stabbing, pierced, impaled',
    ru: 'ghonp{|na|ne|ta|ti|te|a|i|e}, ghomp{|na|ne|ta|ti|te|a|i|e}, chura, churi, chaku, khanjar',
    ur: 'گھونپ{|نا|نے|تا|تی|تے|ا|ی|ے}, چھرا, خنجر',
  },
  'body:gunshot': {
    en: 'gunshot, shot, shooting, bullet{|s}, firearm',
    ru: 'goli, golian, fire, firing, lagi',
    ur: 'گولی, گولیاں, فائر, فائرنگ',
  },
  'body:fall-height': {
    en: 'fell, fall, fallen, jumped, jump, height, stairs, ladder',
    ru: 'gire, uncha, unchai, seerhi, chhat, palang, charpai',
    ur: 'اونچائی, سیڑھی, چھت, پلنگ',
  },
  'body:drown-injury': {
    en: 'drown{|s|ed|ing}, submerged, submersion, underwater',
    ru: 'doob{|na|ne|ta|ti|te|a|i|e}, dooba, doobi, ghota, rurh',
    ur: 'ڈوب{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈوبا, غوطہ, غوطے',
  },
  'body:hang-choke': {
    en: 'hanging, hanged, hung, strangled, noose, ligature',
    ru: 'latak{|na|ne|ta|ti|te|a|i|e}, latka, latki, latkana, phansi, phanda',
    ur: 'لٹک{|نا|نے|تا|تی|تے|ا|ی|ے}, پھانسی, پھندا',
  },
  'body:child-trapped': {
    en: 'locked, stuck, jammed, finger, door',
    ru: 'phans{|na|ne|ta|ti|te|a|i|e}, darwaza, ungli',
    ur: 'پھنس{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:eye-injury': {
    en: 'splash, chemical, poke{|s|d|ing}, poked, scratched, speck',
    ru: 'ankh, chubh, kach',
    ur: 'چبھ',
  },
  'body:nail-tetanus': {
    en: 'rust, rusty, rusted, nail, tetanus',
    ru: 'zang, zangaalood, keel, tetanus, ATS',
    ur: 'زنگ, کیل, ٹیٹنس',
  },
  'body:frostbite': {
    en: 'frostbite, frozen, hypothermia, numbcold',
    ru: 'thithur{|na|ne|ta|ti|te|a|i|e}, jam{|na|ne|ta|ti|te|a|i|e}, barf',
    ur: 'ٹھٹھر{|نا|نے|تا|تی|تے|ا|ی|ے}, جم{|نا|نے|تا|تی|تے|ا|ی|ے}, برف',
  },
  'body:self-injury': {
    en: 'selfharm, cutting, cuts, burning, scars, wrist{|s}',
    ru: 'kaat{|na|ne|ta|ti|te|a|i|e}, kalai, blade, nishan, cheer{|na|ne|ta|ti|te|a|i|e}',
    ur: 'کاٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, کلائی, چیر{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:bleed-stop': {
    en: 'stop, pressure, tourniquet, bandage, tie, tied, stem',
    ru: 'patti',
    ur: 'دبا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, باندھ{|نا|نے|تا|تی|تے|ا|ی|ے}, پٹی, روک',
  },
  'body:bruised-eye': { en: 'blackeye, nosebroken', ru: 'neel, soojan', ur: 'نیل' },
  'body:violence-marks': {
    en: 'beaten, bruises, torture, tortured, abuse',
    ru: 'tashaddud, zulm, maarpeet, jabar',
    ur: 'تشدد, ظلم, مارپیٹ, جبر',
  },
  'body:rape': {
    en: 'rape{|s|d|ing}, raped, raping, rapist, molest{|s|ed|ing}, assaulted, molested, harassed',
    ru: 'zyadti, jabri, izzat, rape, zina, harasan, harassment, herasment, chherkhani',
    ur: 'زیادتی, جبری, عزت, زنا, ریپ, ہراساں, ہراسمنٹ, چھیڑ',
  },
  'body:die': {
    en: 'die, dies, died, dying, death, deaths, dead, deceased, fatal, expired, perished',
    ru: 'mar{|na|ne|ta|ti|te|a|i|e}, marna, marne, mara, mari, mare, maot, murda, mar, wafat, foat, inteqal, marda, margayi, margaya, moya, moyi, mer, marg, mra',
    ur: 'مر{|نا|نے|تا|تی|تے|ا|ی|ے}, موت, مردہ, مرا, وفات, فوت, انتقال, مرگیا, مرگئی, مویا, موئی',
  },
  'body:survive': {
    en: 'survive{|s|d|ing}, surviving, survival, save{|s|d|ing}, saves, rescue{|s|d|ing}, alive, living',
    ru: 'bach{|na|ne|ta|ti|te|a|i|e}, bacha, bachi, bachao, bacha{|na|ne|ta|ti|te|ya|yi|ye}, zinda, bachna',
    ur: 'بچ{|نا|نے|تا|تی|تے|ا|ی|ے}, بچا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, زندہ, بچاؤ',
  },
  'body:kill': {
    en: 'kill{|s|ed|ing}, kills, killed, killing, murder{|s|ed|ing}, murdered, murdering, slaughter',
    ru: 'maar{|na|ne|ta|ti|te|a|i|e}, qatal, qatl, jan, maarna, halak, qaatil, mar',
    ur: 'مار{|نا|نے|تا|تی|تے|ا|ی|ے}, قتل, ہلاک, قاتل, جان',
  },
  'body:threat-safety': {
    en: 'danger, dangerous, unsafe, safe, safety, risk, risky, urgent, emergency',
    ru: 'khatra, khatre, khatarnak, mehfooz, bachao, hifazat, khatro',
    ur: 'خطرہ, خطرے, خطرناک, محفوظ, حفاظت',
  },
  'body:first-aid': {
    en: 'cpr, firstaid, aid, resuscitate, compressions, heimlich, mouth',
    ru: 'ibtidai, imdad, dabana, thapki, cpr',
    ur: 'ابتدائی, امداد, تھپکی, دبانا',
  },
  'body:wake-dead': { en: 'lifeless, dead, pulse, cold, gone', ru: 'laash, mayyat, bejaan', ur: 'لاش, میت, ٹھنڈا' },
  'body:lose': {
    en: 'lose, loses, lost, losing, loss, losses, missing',
    ru: 'kho{|na|ne|ta|ti|te|ya|yi|ye}, khoya, kho, khoi, ganwa, gawa{|na|ne|ta|ti|te|ya|yi|ye}, guwa',
    ur: 'کھو, کھویا, گم, گنوا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, کھوئی',
  },
  'body:pull-tear': {
    en: 'pull{|s|ed|ing}, pulled, tore, ripped, yank{|s|ed|ing}, push{|s|ed|ing}, shove{|s|d|ing}',
    ru: 'khinch{|na|ne|ta|ti|te|a|i|e}, dhakka, dhakel{|na|ne|ta|ti|te|a|i|e}, phar{|na|ne|ta|ti|te|a|i|e}, ghaseet, khicha',
    ur: 'کھینچ{|نا|نے|تا|تی|تے|ا|ی|ے}, کھنچ{|نا|نے|تا|تی|تے|ا|ی|ے}, دھکا, دھکیل{|نا|نے|تا|تی|تے|ا|ی|ے}, پھاڑ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:throw': {
    en: 'throw{|s}, threw, thrown, throwing, toss, tossed, hurl{|s|ed|ing}, fling, flung',
    ru: 'phenk{|na|ne|ta|ti|te|a|i|e}, patakh{|na|ne|ta|ti|te|a|i|e}, patak{|na|ne|ta|ti|te|a|i|e}, uchhal{|na|ne|ta|ti|te|a|i|e}, suttna, sutt',
    ur: 'پھینک{|نا|نے|تا|تی|تے|ا|ی|ے}, پٹخ{|نا|نے|تا|تی|تے|ا|ی|ے}, اچھال{|نا|نے|تا|تی|تے|ا|ی|ے}, سٹ',
  },
  'body:fight': {
    en: 'fight, fights, fought, fighting, brawl, quarrel{|s|ed|ing}, row',
    ru: 'lar{|na|ne|ta|ti|te|a|i|e}, lad{|na|ne|ta|ti|te|a|i|e}, larai, ladai, jhagr{a|e|on}, jhagra{|na|ne|ta|ti|te|ya|yi|ye}, lrai, larayi, larr, jang',
    ur: 'لڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, لڑائی, جھگڑ{ا|ے|وں}',
  },
  'body:fire-burns': { en: 'ablaze, aflame, caught, alight', ru: 'aag, shola', ur: 'آگ, شعلہ' },
  'body:heat-splash': { en: 'tea, water, oil, ghee, daal, milk', ru: 'chai, ghee, hot', ur: 'چائے, تیل, گھی' },
  'body:explosion': {
    en: 'explosion, exploded, blast, bomb, cylinder',
    ru: 'dhamaka, dhamake, bomb, blast',
    ur: 'دھماکہ, دھماکے, بم',
  },
};
