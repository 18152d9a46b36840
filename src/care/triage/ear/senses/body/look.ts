import type { Concepts } from '../../../lexicon.ts';

/** How it looks: colours, skin, swelling, wounds, shapes. */
export const look: Concepts = {
  'body:blue': {
    en: 'blue, bluish, cyanosis, cyanosed, cyanotic, purple, mauve, navy',
    ru: 'neel{a|i|e}, neelahat, jamni, jamuni, baingni, kasni, asmani, shin',
    ur: 'نیل{ا|ی|ے}, نیلاہٹ, جامنی, بینگنی, نیلہ, کاسنی',
  },
  'body:grey': {
    en: 'grey, gray, greyish, grayish, ashen, ashy, dusky',
    ru: 'surmai, slaiti, matiala, khaki, saleti, khakistari',
    ur: 'سرمئی, سلیٹی, مٹیالا, خاکستری',
  },
  'body:pale': {
    en: 'pale, paleness, pallor, white, whitish, pasty, colourless, wan',
    ru: 'safed, sufaid, safedi, zard, zardi, pheek{a|i|e}, chitta, chitti, spin, rangat',
    ur: 'سفید, سفیدی, زرد, زردی, پھیک{ا|ی|ے}, چٹا, چٹی, سپید',
  },
  'body:yellow': {
    en: 'yellow, yellowish, yellowed, yellowing, jaundiced',
    ru: 'peel{a|i|e}, peelay, peelahat, zard, pelia, zyar, pilla',
    ur: 'پیل{ا|ی|ے}, پیلاہٹ, زرد, پیلہ',
  },
  'body:red': {
    en: 'red, redness, reddish, reddened, rosy, flushed, crimson, scarlet',
    ru: 'laal, laali, surkh, surkhi, surakh, soor, ratta, ratti, lalgi',
    ur: 'لال, لالی, سرخ, سرخی, رتا',
  },
  'body:green': {
    en: 'green, greenish',
    ru: 'hara, hari, haray, sabz, shin, sawa, saavi',
    ur: 'ہرا, ہری, ہرے, سبز, ساوا, ساوی',
  },
  'body:black': {
    en: 'black, blackish, blackened, dark, darkened, darker',
    ru: 'kaal{a|i|e}, kalay, siyah, kaalapan, sanwala, tor, karo',
    ur: 'کال{ا|ی|ے}, سیاہ, سانولا, کالہ',
  },
  'body:brown': {
    en: 'brown, brownish, rusty, muddy',
    ru: 'bhoor{a|i|e}, bhura, bhuri, khaki, brown, matmaila, badami, chocolati',
    ur: 'بھور{ا|ی|ے}, براؤن, مٹیالا, بادامی',
  },
  'body:pink': { en: 'pink, pinkish', ru: 'gulabi, pink', ur: 'گلابی, پنک' },
  'body:colour': {
    en: 'colour{|s}, color{|s}, coloured, shade, complexion',
    ru: 'rang, rangat, rung, rangeen, rango',
    ur: 'رنگ, رنگت',
  },
  'body:bruise': {
    en: 'bruise{|s|d|ing}, bruises, bruising, blackeye, contusion',
    ru: 'neel, neelpar, kachha, laas, nishan, nishanat',
    ur: 'نیل, نشان, نشانات',
  },
  'body:mark': {
    en: 'mark{|s}, scar{|s}, scarred, stain, patch, patches, freckles, mole{|s}',
    ru: 'nishan, dhabb{a|e|on}, dagh, til, chaiyan, jhaiyan, massa, mohka',
    ur: 'نشان, دھب{ہ|ے|وں}, داغ, تل, چھائیاں, جھائیاں, مسہ',
  },
  'body:rash': {
    en: 'rash, rashes, hives, urticaria, welts, spots, bumps, bumpy, eruption, measles',
    ru: 'daan{a|e|on}, danay, dhapar, chapaki, phunsi, phunsiyan, pitti, chatte, allergy',
    ur: 'دان{ہ|ے|وں}, دانے, دھپڑ, پھنسی, پھنسیاں, پت, چھپاکی',
  },
  'body:pimple': {
    en: 'pimple{|s}, acne, boil{|s}, carbuncle, whitehead, abscess, abscesses',
    ru: 'keel, muhasa, muhase, phora, phoray, phoda, phunsiyan, danna',
    ur: 'مہاسے, کیل, پھوڑ{ا|ے|وں}, پھوڑا',
  },
  'body:blister': {
    en: 'blister{|s}, blistered, blistering',
    ru: 'chhal{a|e|on}, chala, chale, aabla, able, phaphola, phaphole',
    ur: 'چھال{ا|ے|وں}, چھالہ, آبلہ, آبلے, پھپھول{ا|ے|وں}',
  },
  'body:peel': {
    en: 'peel{|s|ed|ing}, flake{|s|d|ing}, flaking, shedding, slough, crust, crusty, scab{|s}, scaly',
    ru: 'utar{|na|ne|ta|ti|te|a|i|e}, utr{|na|ne|ta|ti|te|a|i|e}, chhil{|na|ne|ta|ti|te|a|i|e}, papri, khurand, chhilk{a|e|on}, khal',
    ur: 'اتر{|نا|نے|تا|تی|تے|ا|ی|ے}, چھل{|نا|نے|تا|تی|تے|ا|ی|ے}, پپڑی, کھرنڈ, چھلک{ا|ے|وں}',
  },
  'body:swelling': {
    en: 'swell, swells, swelling, swollen, swelled, puffy, puffed, puffiness, oedema, edema, inflamed, inflammation, enlarged',
    ru: 'sooj{|na|ne|ta|ti|te|a|i|e}, soojan, soojh, sojish, sozish, warm, waram, phool{|na|ne|ta|ti|te|a|i|e}, phoolna, parsob',
    ur: 'سوج{|نا|نے|تا|تی|تے|ا|ی|ے}, سوجن, سوجھ, سوزش, ورم, پھول{|نا|نے|تا|تی|تے|ا|ی|ے}, سوجا',
  },
  'body:lump': {
    en: 'lump{|s}, lumpy, knot{|s}, cyst{|s}, growth, nodule{|s}, mass, tumour, tumor',
    ru: 'gilti, giltiyan, gaanth, gath, rasoli, gola, gole, gilta, gomra, ghandh',
    ur: 'گلٹی, گلٹیاں, گانٹھ, رسولی, گول{ا|ے|وں}, گومڑ',
  },
  'body:wart': { en: 'wart{|s}, corn{|s}, keloid', ru: 'massa, mase, gatta, chandi', ur: 'مسے, گٹا, مسا' },
  'body:wound': {
    en: 'wound{|s}, wounded, gash, laceration, injury, injuries, injured, injure, raw',
    ru: 'zakham, zakhm, zakhmi, zakhmon, chotein, ghao, satt',
    ur: 'زخم, زخمی, زخموں, چوٹ, چوٹیں, گھاؤ, سٹ',
  },
  'body:cut': {
    en: 'cut, cuts, cutting, slit, slash, slashed, sliced, gashed',
    ru: 'kat{|na|ne|ta|ti|te|a|i|e}, kut, cheer{|na|ne|ta|ti|te|a|i|e}, cheera, kata, kati, kate, kattda, wadhna, vadh',
    ur: 'کٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, کاٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, چیر{|نا|نے|تا|تی|تے|ا|ی|ے}, چیرا, کٹا, وڈھ',
  },
  'body:deep': {
    en: 'deep, deeply, deeper, shallow, superficial',
    ru: 'gehr{a|i|e}, gahr{a|i|e}, gahrai, gehrai, satahi, dunga',
    ur: 'گہر{ا|ی|ے}, گہرائی, سطحی, ڈونگا',
  },
  'body:scrape': {
    en: 'graze{|s|d|ing}, scrape{|s|d|ing}, scraped, abrasion, scratch, scuff',
    ru: 'khurach, kharash, ragar, ragad, chhil, chila, rugar',
    ur: 'خراش, خراشیں, رگڑ, چھل',
  },
  'body:infected': {
    en: 'infect{|s|ed|ing}, infection{|s}, infected, septic, sepsis, gangrene, rotten, rotting, maggots, germs',
    ru: 'infection, infekshan, infecshan, infaction, sar{|na|ne|ta|ti|te|a|i|e}, sarh{|na|ne|ta|ti|te|a|i|e}, sadna, gal{|na|ne|ta|ti|te|a|i|e}, galna, jaraseem, keere, kharab',
    ur: 'انفیکشن, سڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, گل{|نا|نے|تا|تی|تے|ا|ی|ے}, جراثیم, کیڑے',
  },
  'body:heal': {
    en: 'heal{|s|ed|ing}, recover{|s|ed|ing}, recovery, recovering, cure{|s|d|ing}, curing, mend',
    ru: 'theek, shifa, sehatyab, tandurust, tandrust, sehat, shfa, jor, raji, razi',
    ur: 'ٹھیک, شفا, صحتیاب, تندرست, صحت, جوڑ, راضی',
  },
  'body:skin-hanging': {
    en: 'wrinkled, wrinkly, sagging, loose, tight, shiny, thin',
    ru: 'dheeli, jhurri, jhurriyan, latki, latakti, chamak, chamakdar',
    ur: 'جھری, جھریاں, لٹک{|نا|نے|تا|تی|تے|ا|ی|ے}, چمکدار',
  },
  'body:skin-disease': {
    en: 'eczema, psoriasis, ringworm, scabies, fungal, fungus, dermatitis, vitiligo, lice',
    ru: 'daad, kharish, chambal, fungus, fungal, phulbehri, phulbahri, bars, juen, khushki',
    ur: 'داد, چنبل, فنگس, پھلبہری, برص, جوئیں, خارش',
  },
  'body:sunburn': {
    en: 'sunburn, sunburnt, sunstroke, heatstroke, tan',
    ru: 'dhoop, loo, jhulas{|na|ne|ta|ti|te|a|i|e}',
    ur: 'دھوپ, لو, جھلس{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:crooked': {
    en: 'crooked, droop, droops, drooped, drooping, twisted, twist, bent, uneven, lopsided, deviated, sagging',
    ru: 'tedh{a|i|e}, terh{a|i|e}, tirch{a|i|e}, tehr{a|i|e}, mur{|na|ne|ta|ti|te|a|i|e}, mud{|na|ne|ta|ti|te|a|i|e}, latak{|na|ne|ta|ti|te|a|i|e}, teda, terhha, dinga, dingi, jhuk{|na|ne|ta|ti|te|a|i|e}, sarka',
    ur: 'ٹیڑھ{ا|ی|ے}, ٹیڑ{ا|ی|ے}, ترچھ{ا|ی|ے}, مڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, لٹک{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈنگا, ڈنگی, جھک{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:big-size': {
    en: 'big, bigger, biggest, large, larger, huge, giant, wide, widened',
    ru: 'bara, bari, baray, bada, badi, mot{a|i|e}, chaura, wadda, waddi, loi, vado',
    ur: 'بڑ{ا|ی|ے}, موٹ{ا|ی|ے}, چوڑ{ا|ی|ے}, وڈ{ا|ی|ے}',
  },
  'body:small-size': {
    en: 'small, smaller, tiny, little, shrunk, shrinking, shrink',
    ru: 'nanha, nikka, nikki, sukar{|na|ne|ta|ti|te|a|i|e}, sukr, sikur, nandra, warukay',
    ur: 'چھوٹ{ا|ی|ے}, ننھا, نکا, نکی, سکڑ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:fat-thin': {
    en: 'fat, obese, obesity, chubby, plump, overweight, lean, slim, thin',
    ru: 'mot{a|i|e}, motapa, dubl{a|i|e}, patl{a|i|e}, slim, chorb, charbi',
    ur: 'موٹ{ا|ی|ے}, موٹاپا, دبل{ا|ی|ے}, چربی',
  },
  'body:shape': {
    en: 'shape{|s}, shaped, deformed, form',
    ru: 'shakal, shakl, bigar, bigra, surat, hulia',
    ur: 'شکل, بگڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, صورت',
  },
  'body:visible': {
    en: 'visible, invisible, show{|s}, showing, shown, appear{|s|ed|ing}, appearance, looks, look, looking, looked',
    ru: 'dikh{|na|ne|ta|ti|te|a|i|e}, dikha{|na|ne|ta|ti|te|ya|yi|ye}, nazar, nazr, disda, disdi, numaya, zahir',
    ur: 'دکھ{|نا|نے|تا|تی|تے|ا|ی|ے}, دکھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, نظر, نمایاں, ظاہر',
  },
  'body:dirty': {
    en: 'dirty, filthy, unclean, hygiene, germs',
    ru: 'gand{a|i|e}, gandagi, maila, maili, najas, napak',
    ur: 'گند{ا|ی|ے}, گندگی, میلا, ناپاک',
  },
  'body:clean': {
    en: 'clean, cleans, cleaned, cleaning, cleanse, disinfect, sanitise, sterile',
    ru: 'saaf, safai, saafi, dhona, dhoya, paak, pakeeza',
    ur: 'صاف, صفائی, دھو, دھونا, پاک, پاکیزہ',
  },
  'body:foul-wound': {
    en: 'rotten, festering, gangrenous, decay, smelly',
    ru: 'sara, sari, sarha, badbudar, gala',
    ur: 'سڑا, سڑی, بدبودار',
  },
  'body:hard-lump': {
    en: 'hard, harder, firm, solid, rigid, tense',
    ru: 'sakht, thos, pathar, kada, kara, pakka, saqat',
    ur: 'سخت, ٹھوس, پتھر, کڑا, پکا',
  },
  'body:soft': {
    en: 'soft, softer, squishy, mushy, tender',
    ru: 'naram, narm, norm, malaim, mulaim, nram, pola, poli',
    ur: 'نرم, ملائم, پولا',
  },
  'body:hole': {
    en: 'hole{|s}, puncture, punctured, pierced, burrow',
    ru: 'surakh, chhed, moree, chhek',
    ur: 'سوراخ, چھید, موری',
  },
  'body:hair-loss': {
    en: 'hairfall, hairloss, bald, balding, dandruff',
    ru: 'ganj, ganja, ganjapan, jhar{|na|ne|ta|ti|te|a|i|e}, jharna, girna',
    ur: 'گنج, گنجا, گنجاپن, جھڑ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
};
