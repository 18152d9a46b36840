import type { Concepts } from '../../../lexicon.ts';

/** What hands do. */
export const handling: Concepts = {
  'acts:give': {
    en: 'give=, gave, given, provid{e|es|ed|ing}, hand, handed, offer~',
    ru: 'de, diya, di, diye, dena, deni, dene, deta, deti, dete, dun, dunga, dungi, dega, degi, denge, dedo, dedi, dediya, ditta, dendi, dawan, warka',
    ur: 'دے, دیا, دی, دیے, دئے, دینا, دینی, دینے, دیتا, دیتی, دیتے, دو, دوں, دونگا, دونگی, دیدو, دیدیا, دتا',
  },
  'acts:take': {
    en: 'take=, took, taken, grab~~, get==, got, receiv{e|es|ed|ing}',
    ru: 'le, liya, li, liye, lena, leni, lene, leta, leti, lete, lo, lun, lunga, lungi, lega, legi, lelo, leli, lelia, leliya, lelun, lelunga, lelungi, litta',
    ur: 'لے, لیا, لی, لیے, لئے, لینا, لینی, لینے, لیتا, لیتی, لیتے, لو, لوں, لونگا, لونگی, لیلو, لیلیا',
  },
  'acts:put': {
    en: 'put==, place~, placed, keep=, kept, store~, lay, laid',
    ru: 'rakh~, rkh~, rakhwa~, dhar~, dal~, daal~, pa~, kehdo',
    ur: 'رکھ~, ڈال~, دھر~, پا~',
  },
  'acts:hold': {
    en: 'hold=, held, grip~~, clutch~, grasp~, grab~~, catch=, caught',
    ru: 'pakar~, pakr~, pakad~, pakra~, tham~, thaam~, phar~, napp~, qabu',
    ur: 'پکڑ~, تھام~, پھڑ~, قابو',
  },
  'acts:hug-carry': {
    en: 'hug~~, cuddl{e|es|ed|ing}, embrac{e|es|ed|ing}, lap, carry',
    ru: 'gale, galay, god, lipat~, lipt~, jhappi, seene-se, gaud',
    ur: 'گلے, گود, لپٹ~, جپھی',
  },
  'acts:throw': {
    en: 'throw=, threw, thrown, toss~, fling, flung, hurl~, chuck~',
    ru: 'phenk~, fenk~, phaink~, uchal~, sut~, patakh~, patak~, ped~',
    ur: 'پھینک~, اچھال~, سٹ~, پٹخ~',
  },
  'acts:open': {
    en: 'open~, unlock~, unwrap~, opens',
    ru: 'khol~, khul~, khula, khuli, khulwa~, kholi',
    ur: 'کھول~, کھل~, کھلا, کھلی, کھلوا~',
  },
  'acts:close': {
    en: 'close~, closed, shut==, closing',
    ru: 'band, bnd, bhera, bher~, bandh, meech~, mund, dhak~',
    ur: 'بند, بھیڑ~, میچ~',
  },
  'acts:cover': {
    en: 'cover~, wrap~~, blanket{|ed}, hood, veil',
    ru: 'dhak~, dhaanp~, dhamp~, lapet~, lapait~, orh~, odh~, parda',
    ur: 'ڈھانپ~, ڈھک~, لپیٹ~, اوڑھ~',
  },
  'acts:uncover': {
    en: 'uncover~, naked, expos{e|ed|ing}, strip~~, undress~',
    ru: 'nanga, nangi, nange, khol~, utar, be-parda, libas',
    ur: 'ننگا, ننگی, ننگے, اتار~',
  },
  'acts:lock': {
    en: 'lock~, bolt~, latch~, locked, jailed, confin{e|ed}, captive, trapped',
    ru: 'tala, taala, kundi, band, qaid, qed, lak, jakar, kamre',
    ur: 'تالا, کنڈی, قید, بند, لاک',
  },
  'acts:tie-bind': {
    en: 'tie, ties, tied, tying, bind=, bound, knot{|s|ted}, fasten~, strap~~',
    ru: 'bandh~, baandh~, gaanth, girah, kas~, jakar, bandha, bandhi',
    ur: 'باندھ~, بندھ~, گانٹھ, گرہ, کس~, جکڑ',
  },
  'acts:untie-free': {
    en: 'free, freed, releas{e|es|ed|ing}, untie, untied, loose~, loosen~',
    ru: 'azad, aazad, azaad, khol~, chura~, chhura~, chhoot~, chut~, riha, rihai',
    ur: 'آزاد, کھول~, چھڑا~, چھوٹ~, رہا, رہائی',
  },
  'acts:hang': {
    en: 'hang~, hung, hanging, suspend~, dangl{e|ing}, noose',
    ru: 'latak~, latk~, latka~, phansi, phanda, tang~, taang~, tung~',
    ur: 'لٹک~, لٹکا~, پھانسی, پھندا, ٹانگ~',
  },
  'acts:cut': {
    en: 'cut==, slice~, slit==, chop~~, snip~~, saw, slash~, carv{e|ed|ing}',
    ru: 'kat~, kaat~, katt~, kata, kati, cheer~, chir~, tarash~, wadh~, waddh~, chop',
    ur: 'کاٹ~, کٹ~, کٹا, چیر~, تراش~, وڈھ~',
  },
  'acts:tear': {
    en: 'tear=, tore, torn, rip~~, shred~~, split==',
    ru: 'phar~, phaar~, phat~, fat~, cheer~, udhar~, pata',
    ur: 'پھاڑ~, پھٹ~, چیر~, ادھڑ~',
  },
  'acts:break': {
    en: 'break=, broke, broken, snap~~, smash~, shatter~, crack~, fractur{e|es|ed}',
    ru: 'toot~, tor~, todh~, tod~, bhann~, bhan~, tut~, toota, tooti, tora, chatakh',
    ur: 'ٹوٹ~, توڑ~, بھن~, پھوڑ~',
  },
  'acts:mend-fix': {
    en: 'fix~, repair~, mend~, fixed, sort~',
    ru: 'theek, jor~, marammat, sudhar~, bana, sahi, durust',
    ur: 'ٹھیک, جوڑ~, مرمت, سدھار~, درست',
  },
  'acts:join-stick': {
    en: 'join~, attach~, stick=, stuck, glue~, connect~, paste~, jammed',
    ru: 'jor~, jur~, chipak~, chipk~, phans~, phas~, atak~, atk~, lagaa~',
    ur: 'جوڑ~, جڑ~, چپک~, پھنس~, اٹک~',
  },
  'acts:separate': {
    en: 'separat{e|es|ed|ing|ion}, apart, split, detach~, divide~',
    ru: 'alag, alg, alehda, judaa, juda, judai, wakh, waakh, taqseem',
    ur: 'الگ, علیحدہ, جدا, جدائی, وکھ, تقسیم',
  },
  'acts:press-squeeze': {
    en: 'press~, squeez{e|es|ed|ing}, compress~, massag{e|ed|ing}, crush~, pinch~',
    ru: 'dab~, daba~, dabao, bheench~, bhinch~, nichor~, masal~, malish, maal~, mal~',
    ur: 'دبا~, دب~, دباؤ, بھینچ~, نچوڑ~, مسل~, مالش, مل',
  },
  'acts:rub-apply': {
    en: 'rub~~, apply, smear~, appl{ied|ies|ying}, scrub~~',
    ru: 'mal~, lagaa~, laga~, ragar~, rgr~, lep, chopar~',
    ur: 'مل~, لگا~, رگڑ~, لیپ, چوپڑ~',
  },
  'acts:scratch': {
    en: 'scratch~, itch~, claw~, scrap{e|ed|es}',
    ru: 'khuja~, khujli, kharish, kharonch~, noch~, naakhun, kharash',
    ur: 'کھجا~, خارش, کھرچ~, نوچ~, خراش, کھجلی',
  },
  'acts:pour-fill': {
    en: 'pour~, fill~, refill~, empt{y|ied}, overflow~, leak~',
    ru: 'bhar~, undel~, ulat~, bhara, bhari, khali, behta, dol~',
    ur: 'بھر~, انڈیل~, الٹ~, خالی',
  },
  'acts:mix': {
    en: 'mix~, mixed, blend~, stir~~, add~, combin{e|ed}',
    ru: 'mila~, ghol~, milawat, ghul~, hal, shamil, phent~',
    ur: 'ملا~, گھول~, گھل~, شامل, پھینٹ~',
  },
  'acts:wash-clean': {
    en: 'wash~, clean~, rins{e|es|ed|ing}, bath{|e|s|ed|ing}, shower~, wip{e|es|ed|ing}, sweep=, swept',
    ru: 'dho~, dhu~, dhula~, saaf, saf, nahana, naha~, nahla~, pochha, poonch~, ponch~, jharu, ghusal',
    ur: 'دھو~, دھل~, صاف, نہا~, نہلا~, پونچھ~, جھاڑو, غسل',
  },
  'acts:wear': {
    en: 'wear=, wore, worn, put, dress~, undress',
    ru: 'pehn~, pehen~, pahn~, pehna~, pa~, utar',
    ur: 'پہن~, پہنا~',
  },
  'acts:pick-gather': {
    en: 'pick~, gather~, collect~, saved, hoard~, stash~, stockpil{e|ed|ing}',
    ru: 'jama, ikatha, ikathi, ikathe, chun~, samait~, samet~, akathi, zakhira',
    ur: 'جمع, اکٹھا, اکٹھی, اکٹھے, چن~, سمیٹ~, ذخیرہ',
  },
  'acts:make-build': {
    en: 'build=, built, make, construct~, prepar{e|es|ed|ing}, creat{e|es|ed|ing}',
    ru: 'bana~, bna~, bnaya, tameer, tayar, tayyar, banwa~, takhleeq',
    ur: 'بنا~, تعمیر, تیار, بنوا~',
  },
  'acts:turn-on': {
    en: 'switch~, on, plug~~, start, ignit{e|ed}, light~, lit',
    ru: 'chala~, chalu, jala~, lagao, jal',
    ur: 'چلا, چالو, جلا~, آن',
  },
  'acts:turn-off': {
    en: 'off, switchoff, unplug~~, extinguish~',
    ru: 'bujha~, bujh~, band',
    ur: 'بجھا~, بجھ~, بند, آف',
  },
  'acts:dig-bury': {
    en: 'dig==, dug, bury, buried, burial',
    ru: 'khod~, dafna~, dafan, gaar~, gar~, khoda, patt~',
    ur: 'کھود~, دفنا~, دفن, گاڑ~',
  },
  'acts:sew-knit': {
    en: 'sew=, sewed, knit~~, stitch~, embroider~',
    ru: 'silai, sila~, bun~, tanka, tanke, kadhai',
    ur: 'سی~, سلائی, بن~, ٹانکا, ٹانکے, کڑھائی',
  },
  'acts:count-measure': {
    en: 'count~, measur{e|es|ed|ing}, weigh~, number, calculat{e|ed}',
    ru: 'gin~, ginti, map~, naap~, nap~, tol~, paimaish, wazan',
    ur: 'گن~, گنتی, ناپ~, تول~, پیمائش',
  },
  'acts:choose': {
    en: 'choos{e|es|ing}, chose, chosen, select~, prefer{|s|red}, option{|s}',
    ru: 'chun~, pasand, muntakhib, intikhab, tarjeeh',
    ur: 'چن~, منتخب, انتخاب, ترجیح',
  },
  'acts:try-on-test': {
    en: 'test~, check~, examin{e|es|ed|ing}, inspect~, verif{y|ied}',
    ru: 'check, chek, jaanch~, janch~, muaina, maaina, dekh~, parakh~, tasdeeq',
    ur: 'چیک, جانچ~, معائنہ, پرکھ~, تصدیق',
  },
  'acts:arrange-pack': {
    en: 'pack~, arrang{e|es|ed|ing}, organi{se|ses|sed|sing|ze|zes|zed|zing}, sort~, tidy, tidied, prepar{e|ed|ing}',
    ru: 'samet~, samait~, bandh~, tayyari, intezam, intizam, samaan, saman, tarteeb',
    ur: 'سمیٹ~, انتظام, سامان, تیاری, ترتیب',
  },
  'acts:share-distribute': {
    en: 'share~, distribut{e|ed|ing}, donat{e|ed|ing}, gift~, gave, giveaway',
    ru: 'baant~, bant~, taqseem, wand~, hadia, tohfa, tohfay, khairat',
    ur: 'بانٹ~, تقسیم, ونڈ~, تحفہ, خیرات, تحفے',
  },
  'acts:get-rid': {
    en: 'discard~, throwaway, waste~, dispos{e|ed|ing}, delet{e|es|ed|ing}, trash',
    ru: 'zaya, zaaya, phenk, mita~, mit~, delete, kachra',
    ur: 'ضائع, مٹا~, مٹ~, ڈیلیٹ, کچرا',
  },
  'acts:lose': {
    en: 'lose, loses, losing, lost, misplac{e|ed}, missing',
    ru: 'kho~, khoya, khoyi, gum, gumm, gawa~, ganwa~, ghum, wanja~',
    ur: 'کھو~, گم, گنوا~, گمشدہ',
  },
  'acts:save-keep': {
    en: 'save~, rescu{e|es|ed|ing}, protect~, preserv{e|ed}, saved',
    ru: 'bacha~, bcha~, bach~, hifazat, mehfooz, mahfooz, bachao',
    ur: 'بچا~, بچ~, حفاظت, محفوظ',
  },
  'acts:steal': {
    en: 'steal=, stole, stolen, theft, rob~~, robbery, loot~, snatch~',
    ru: 'chori, chura~, cheen~, chheen~, loot~, lut~, daka, chor',
    ur: 'چوری, چرا~, چھین~, لوٹ~, ڈاکہ',
  },
  'acts:dig-poke': {
    en: 'pok{e|es|ed|ing}, prick~, insert~, inject~, pierc{e|ed|ing}, stab~~',
    ru: 'chubh~, chubho~, chub~, ghusa~, ghusair~, ghonp~, theek, teeka',
    ur: 'چبھ~, چبھو~, گھسا~, گھونپ~, ٹیکہ',
  },
};
