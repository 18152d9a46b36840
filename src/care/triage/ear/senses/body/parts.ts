import type { Concepts } from '../../../lexicon.ts';

/** The parts of the body, outside and inside. */
export const parts: Concepts = {
  'body:head': { en: 'head{|s}, skull, skulls', ru: 'sar, sir, khopri, khopari, matha', ur: 'سر, کھوپڑی, سروں' },
  'body:forehead': {
    en: 'forehead, temple, temples',
    ru: 'matha, mathe, pesani, peshani, kanpati',
    ur: 'ماتھا, ماتھے, پیشانی, کنپٹی',
  },
  'body:brain': { en: 'brain{|s}, mind{|s}', ru: 'dimagh, damagh, zehan, bheja', ur: 'دماغ, ذہن, بھیجا, دماغی' },
  'body:hair': {
    en: 'hair{|s}, hairy, beard, moustache, eyebrow{|s}, eyelash, eyelashes, scalp',
    ru: 'baal, balon, zulf{|en|on}, darhi, moonch, bhanwen, palken',
    ur: 'بال, بالوں, زلف, داڑھی, مونچھ, بھنویں, پلکیں',
  },
  'body:face': {
    en: 'face{|s}, facial, cheek{|s}',
    ru: 'chehra, chehre, chera, shakal, shakl, munh, gaal, galon, rukhsar',
    ur: 'چہرہ, چہرے, شکل, گال, گالوں, رخسار',
  },
  'body:eye': {
    en: 'eye{|s}, eyelid{|s}, eyeball{|s}',
    ru: 'aankh{|en|on}, ankhain, akh, akhan, akhiyan, nain, dele, papote, starge',
    ur: 'آنکھ{|یں|وں}, اکھ, اکھاں, پپوٹے, نین',
  },
  'body:pupil': { en: 'pupil{|s}, iris', ru: 'putl{i|iyan|iyon}, putliyaan', ur: 'پتل{ی|یاں|یوں}' },
  'body:ear': { en: 'ear{|s}, earlobe, eardrum', ru: 'kaan, kanon, ghwag', ur: 'کان, کانوں' },
  'body:nose': {
    en: 'nose, noses, nostril{|s}, sinus',
    ru: 'naak, nathn{a|e|on}, nathunon, naas',
    ur: 'ناک, نتھن{ا|ے|وں}',
  },
  'body:mouth': {
    en: 'mouth{|s}, lip{|s}',
    ru: 'munh, muh, mun, hont{|on}, honth, hoth, lab, labon',
    ur: 'منہ, مونہہ, ہونٹ{|وں}, لب, لبوں',
  },
  'body:tongue': { en: 'tongue{|s}', ru: 'zuban, zaban, jeeb', ur: 'زبان, جیبھ' },
  'body:teeth': {
    en: 'tooth, teeth, molar{|s}',
    ru: 'daant, danton, daarh, darh{|en|on}, dand',
    ur: 'دانت, دانتوں, داڑھ, ڈاڑھ, دند',
  },
  'body:gums': { en: 'gum{|s}', ru: 'masoor{a|e|on}, masooday', ur: 'مسوڑھ{ا|ے|وں}, مسوڑ{ا|ے|وں}' },
  'body:jaw': { en: 'jaw{|s}, chin', ru: 'jabr{a|e|on}, thori, thuddi', ur: 'جبڑ{ا|ے|وں}, ٹھوڑی' },
  'body:throat': { en: 'throat{|s}, tonsil{|s}', ru: 'gala, galay, gla, halaq, halq, sangh', ur: 'گلا, گلے, حلق' },
  'body:neck': { en: 'neck{|s}, nape', ru: 'gardan, gardn, girdan, gichi, dhaun', ur: 'گردن, گدی' },
  'body:shoulder': {
    en: 'shoulder{|s}, collarbone',
    ru: 'kandh{a|e|on}, kanda, mondha, mondhe, modha',
    ur: 'کندھ{ا|ے|وں}, شانہ, شانے, مونڈھا',
  },
  'body:arm': {
    en: 'arm{|s}, elbow{|s}, forearm',
    ru: 'bazu, bazuon, baanh, kohni, kohniyan',
    ur: 'بازو, بازوؤں, بانہہ, کہنی, کہنیاں',
  },
  'body:wrist': { en: 'wrist{|s}, veins', ru: 'kalai, kalaiyan, kalaiyon', ur: 'کلائی, کلائیاں, کلائیوں' },
  'body:hand': { en: 'hand{|s}', ru: 'hath, hathon, hatho, laas', ur: 'ہاتھ, ہاتھوں, ہتھ' },
  'body:palm-sole': {
    en: 'palm{|s}, sole{|s}',
    ru: 'hatheli, hatheliyan, hatheliyon, talw{a|e|on}, talva',
    ur: 'ہتھیل{ی|یاں|یوں}, تلو{ا|ے|وں}',
  },
  'body:finger': {
    en: 'finger{|s}, thumb{|s}, fingertip{|s}',
    ru: 'ungl{i|iyan|iyon}, ungal, ungliyan, angutha, anguthe',
    ur: 'انگل{ی|یاں|یوں}, انگوٹھ{ا|ے|وں}',
  },
  'body:nails': {
    en: 'nail{|s}, fingernail{|s}, toenail{|s}',
    ru: 'nakhun, nakhoon{|on}, nakhuno, nahun',
    ur: 'ناخن, ناخنوں, ناخون',
  },
  'body:chest': {
    en: 'chest, chests, breastbone, sternum',
    ru: 'seena, seene, chaati, chati, hikk',
    ur: 'سینہ, سینے, سینا, چھاتی',
  },
  'body:breast': {
    en: 'breast{|s}, nipple{|s}, boob{|s}',
    ru: 'chaati, chatiyan, pistan, nipple{|s}',
    ur: 'چھاتیاں, چھاتیوں, پستان, نپل',
  },
  'body:ribs': { en: 'rib{|s}, ribcage', ru: 'pasl{i|iyan|iyon}, pasliyaan, pansli', ur: 'پسل{ی|یاں|یوں}' },
  'body:belly': {
    en: 'belly, bellies, tummy, stomach{|s}, abdomen, abdominal, tum, midriff',
    ru: 'pait, petu, khaita',
    ur: 'پیٹ, ڈھڈ',
  },
  'body:lower-belly': {
    en: 'pelvis, pelvic, groin, bladder',
    ru: 'pedu, pairu, masana, masane, nale',
    ur: 'پیڑو, پیڑوں, مثانہ, مثانے',
  },
  'body:navel': {
    en: 'navel, umbilical, bellybutton, cord, cords, stump',
    ru: 'naaf, nal, naru, naar, dhunni',
    ur: 'ناف, نال, ناڑو, دھنی',
  },
  'body:stomach-inside': {
    en: 'gastric, intestine{|s}, bowel{|s}, gut{|s}, colon, rectum',
    ru: 'meda, aant{|en|on}, antriyan, antarian, ojri',
    ur: 'معدہ, معدے, آنت{|یں|وں}, انتڑیاں',
  },
  'body:liver': {
    en: 'liver{|s}, hepatic, gallbladder',
    ru: 'jigar, jiger, kaleja, kaleje, pitta, pitte',
    ur: 'جگر, کلیج{ا|ے|وں}, پتہ, پتے',
  },
  'body:kidney': { en: 'kidney{|s}, renal, ureter', ru: 'gurda, gurde, gurdon', ur: 'گردہ, گردے, گردوں' },
  'body:spleen': { en: 'spleen, pancreas, lablaba', ru: 'tilli, lablaba, labal', ur: 'تلی, لبلبہ, لبلبے' },
  'body:lungs': { en: 'lung{|s}', ru: 'phephr{a|e|on}, phephray, phipre, seepra', ur: 'پھیپھڑ{ا|ے|وں}, پھیپڑے' },
  'body:heart': { en: 'heart{|s}, cardiac', ru: 'dil, qalb, zra, zarh', ur: 'دل, دلوں, قلب' },
  'body:womb': {
    en: 'womb, uterus, cervix, ovary, ovaries, ovarian, fallopian',
    ru: 'bachadani, bachedani, rehm, raham, rahm',
    ur: 'بچہدانی, بچیدانی, رحم, دانی, بیضہ',
  },
  'body:privates': {
    en: 'vagina, vaginal, vulva, penis, genital, genitals, private, privates, testicle{|s}, scrotum',
    ru: 'sharamgah, sharmgah, farj, khusye, khusiye, uzu, nafs, lund',
    ur: 'شرمگاہ, فرج, خصیے, عضو',
  },
  'body:buttock-anus': {
    en: 'buttock{|s}, bum, anus, butt, bottom, backside',
    ru: 'kulh{a|e|on}, maqad, chutar, pakhana',
    ur: 'کولھ{ا|ے|وں}, مقعد, چوتڑ',
  },
  'body:back': {
    en: 'back, spine, backbone, backs, spinal, lumbar',
    ru: 'kamar, kamr, peeth, reerh, reedh, lak, dhui, mla',
    ur: 'کمر, پیٹھ, ریڑھ, لک',
  },
  'body:hip': { en: 'hip{|s}, waist', ru: 'kulha, kulhe, chuk, chukla', ur: 'کولہا, کولہے, چوکلا' },
  'body:leg': {
    en: 'leg{|s}, thigh{|s}',
    ru: 'tang{|en|on}, tangein, tangon, lat, lattan, raan, raanein, pirai',
    ur: 'ٹانگ{|یں|وں}, ران, رانوں, لت, لتاں',
  },
  'body:calf': { en: 'calf, calves, shin{|s}', ru: 'pindl{i|iyan|iyon}, pindliyaan, pinni', ur: 'پنڈل{ی|یاں|یوں}' },
  'body:knee': {
    en: 'knee{|s}, kneecap',
    ru: 'ghutn{a|e|on}, ghutno, goda, gode',
    ur: 'گھٹن{ا|ے|وں}, گوڈا, گوڈے, گوڈیاں',
  },
  'body:foot': {
    en: 'foot, feet, heel{|s}, ankle{|s}',
    ru: 'paon, paun, pair, pairon, pav, takhn{a|e|on}, edi, aeri, khpa',
    ur: 'پاؤں, پاؤ, پیر, پیروں, ٹخن{ا|ے|وں}, ایڑی, ایڑیاں',
  },
  'body:toe': { en: 'toe{|s}', ru: 'angutha, unglian', ur: 'انگوٹھا' },
  'body:skin': {
    en: 'skin, skins',
    ru: 'jild, jilad, khaal, chamri, chamdi, chamrhi, skin',
    ur: 'جلد, کھال, چمڑی, سکن',
  },
  'body:bone': { en: 'bone{|s}, bony, skeleton', ru: 'hadi, haddiyaan, hadiyon', ur: 'ہڈ{ی|یاں|یوں}, ہڈیا' },
  'body:muscle': {
    en: 'muscle{|s}, tendon, ligament',
    ru: 'patth{a|e|on}, pathe, pathon, muscle',
    ur: 'پٹھ{ا|ے|وں}, پٹھہ',
  },
  'body:joint': { en: 'joint{|s}', ru: 'jor, joron, joray, jorh, jodon', ur: 'جوڑ, جوڑوں' },
  'body:vein': {
    en: 'vein{|s}, artery, arteries, vessel{|s}',
    ru: 'rag{|en|on}, ragein, nas, nasein, nason, sharyan, shiryan',
    ur: 'رگ{|یں|وں}, نس{|یں|وں}, شریان',
  },
  'body:nerve': { en: 'nerve{|s}, nervous, nerves', ru: 'asaab, asabi, nerve', ur: 'اعصاب, اعصابی' },
  'body:gland': {
    en: 'gland{|s}, lymph, thyroid, node, nodes',
    ru: 'ghudood, ghadood, gilti, giltiyan, thyroid',
    ur: 'غدود, گلٹی, گلٹیاں, تھائیرائیڈ',
  },
  'body:fontanelle': { en: 'fontanelle, fontanel, softspot', ru: 'taalu', ur: 'تالو' },
  'body:body-whole': {
    en: 'body, bodies',
    ru: 'jism, jisam, jisman, badan, bdn, wajood, sareer, jussa',
    ur: 'جسم, بدن, وجود, جسمانی, جثہ',
  },
  'body:side-of-body': {
    en: 'side{|s}, sided, left, right',
    ru: 'taraf, tarf, side, bain, baayen, ulta, ulti, ulte, dain, dayen, seedha, seedhi, khabba, sajja, pasa',
    ur: 'طرف, سائیڈ, بائیں, بایاں, الٹا, الٹی, الٹے, دائیں, دایاں, سیدھا, سیدھی, سیدھے',
  },
  'body:upper-lower': {
    en: 'upper, lower, above, below, under, beneath, top, underneath, down',
    ru: 'upar, uper, upr, neeche, nichla, nichle, nichli, thalle, utte',
    ur: 'اوپر, اوپری, نیچے, نچلا, نچلے, نچلی, تھلے, اتے',
  },
  'body:inside-outside': {
    en: 'inside, outside, inner, outer, internal, external, internally, out',
    ru: 'andar, ander, andr, androon, androoni, bahir, bahar, beruni',
    ur: 'اندر, اندرونی, باہر, بیرونی',
  },
  'body:front-behind': {
    en: 'front, behind, rear, middle, center, centre, between',
    ru: 'aage, samne, peeche, beech, darmiyan, vich',
    ur: 'آگے, سامنے, پیچھے, بیچ, درمیان',
  },
  'body:half-body': { en: 'half, halves, onesided', ru: 'aadha, aadhi, aadhe', ur: 'آدھا, آدھی, آدھے' },
  'body:organ': {
    en: 'organ{|s}, part{|s}, limb{|s}',
    ru: 'hissa, hisse, hisson, aza, azu, jaga',
    ur: 'حصہ, حصے, حصوں, اعضا, اعضاء, عضو, جگہ',
  },
  'body:thigh-armpit': {
    en: 'armpit{|s}, underarm{|s}, lap',
    ru: 'baghal, baghlon, kachh, god, gode, goad, jholi',
    ur: 'بغل, بغلوں, گود, جھولی',
  },
  'body:nappy-area': {
    en: 'nappy, nappies, diaper{|s}, pampers, pamper',
    ru: 'pamper{|s}, pampar, napi, langot, potra, potre',
    ur: 'پیمپر, پیمپرز, نیپی, لنگوٹ, پوتڑے',
  },
};
