import type { Concepts } from '../../../lexicon.ts';

/** What comes out of the body and how it flows. */
export const flow: Concepts = {
  'body:blood': {
    en: 'blood, bloody, bloodstained, bloodied',
    ru: 'khoon, khooni, lahu, lahuluhan, rat, khoonam, wina, rut',
    ur: 'خون, خونی, لہو, رت, لہولہان',
  },
  'body:flow': {
    en: 'flow{|s|ed|ing}, run{|s}, running, stream{|s|ed|ing}, ooze{|s|d|ing}, oozes, oozing, trickle{|s|d|ing}, trickles, trickling',
    ru: 'beh{na|ne|ta|ti|te|a|i|e}, bah{|na|ne|ta|ti|te|a|i|e}, behna, behta, behti, baha, bahi, bahao, jari, ris{|na|ne|ta|ti|te|a|i|e}, rasna, wagh{|na|ne|ta|ti|te|a|i|e}, wag, vagda',
    ur: 'بہ, بہنا, بہتا, بہتی, بہہ, بہا, بہاؤ, جاری, رس{|نا|نے|تا|تی|تے|ا|ی|ے}, رسنا, وگدا',
  },
  'body:drip': {
    en: 'drip, drips, dripping, dripped, drop{|s}, droplet{|s}',
    ru: 'tapka, qatra, qatre, boond, boondein, chonda',
    ur: 'ٹپک{|نا|نے|تا|تی|تے|ا|ی|ے}, قطرہ, قطرے, قطروں, بوند, بوندیں, چوندا',
  },
  'body:gush': {
    en: 'gush, gushes, gushed, gushing, pour{|s|ed|ing}, spurt{|s|ed|ing}, squirt{|s|ed|ing}, flood{|s|ed|ing}, flooding, spray, projectile',
    ru: 'fawara, dhar, pichkari, chhoot{|na|ne|ta|ti|te|a|i|e}, ubal{|na|ne|ta|ti|te|a|i|e}, phoot{|na|ne|ta|ti|te|a|i|e}, dharein, parnala',
    ur: 'فوارہ, دھار, پچکاری, پھوٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, ابل{|نا|نے|تا|تی|تے|ا|ی|ے}, پرنالہ',
  },
  'body:leak': {
    en: 'leak{|s|ed|ing}, leakage, leaky, seep{|s|ed|ing}',
    ru: 'ris{|na|ne|ta|ti|te|a|i|e}, leak, lik, nikal{|na|ne|ta|ti|te|a|i|e}, nikalna, choona',
    ur: 'رس{|نا|نے|تا|تی|تے|ا|ی|ے}, لیک, نکل{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:come-out': {
    en: 'out, emerge{|s|d|ing}, ooze, passing, passed, pass, expel, discharge{|s|d|ing}, came, coming',
    ru: 'nikal{|na|ne|ta|ti|te|a|i|e}, nikl{|na|ne|ta|ti|te|a|i|e}, nikala, nikali, nikli, nikla, kharij, kharaj, aana, aaya, aayi, aye',
    ur: 'نکل{|نا|نے|تا|تی|تے|ا|ی|ے}, خارج, آنا, آیا, آئی, آئے, نکلا, آ',
  },
  'body:stop-flow': {
    en: 'stop, stops, stopped, stopping, cease{|s|d|ing}, ceases, halt{|s|ed|ing}, quit',
    ru: 'ruk{|na|ne|ta|ti|te|a|i|e}, band, thehr{|na|ne|ta|ti|te|a|i|e}, thaher{|na|ne|ta|ti|te|a|i|e}, tham{|na|ne|ta|ti|te|a|i|e}, rukna, rukta, rukti, rukda, bas, thir',
    ur: 'رک{|نا|نے|تا|تی|تے|ا|ی|ے}, روک{|نا|نے|تا|تی|تے|ا|ی|ے}, بند, ٹھہر{|نا|نے|تا|تی|تے|ا|ی|ے}, تھم{|نا|نے|تا|تی|تے|ا|ی|ے}, رکدا',
  },
  'body:vomit': {
    en: 'vomit{|s|ed|ing}, vomited, vomits, throw, throwing, threw, puke{|s|d|ing}, puking, retch, retching, barf, spew',
    ru: 'ulti, ultiyan, ulty, ultiyon, uchhal, kanga',
    ur: 'الٹی, الٹیاں, الٹیوں, قے, الٹیا',
  },
  'body:vomit-bile': {
    en: 'bile, bilious, greenish, curdled, coffee',
    ru: 'safra, sabz, hari, hara, phatta',
    ur: 'صفرا, پت, سبز, ہری, ہرا',
  },
  'body:urine': {
    en: 'urine, urinate{|s|d|ing}, urinating, urinates, urination, pee, pees, peed, peeing, piss, wee, urinary, wet, wets, wetting',
    ru: 'peshab, pesab, mutna, moot, susu, tashi, mitiazay',
    ur: 'پیشاب, پشاب, پیشاپ, سوسو, موت, بول',
  },
  'body:stool': {
    en: 'stool{|s}, poop, poops, pooped, pooping, poo, faeces, feces, bowels, motion, defecate, latrine, excrement, shit',
    ru: 'pakhana, pakhane, paikhana, potty, potti, tatti, hagna, latrine, fuzla, latreen, hajat',
    ur: 'پاخانہ, پاخانے, پخانہ, پوٹی, پوٹیاں, ٹٹی, فضلہ, حاجت, اجابت',
  },
  'body:diarrhoea': {
    en: 'diarrhoea, diarrhea, loose, watery, runny, motions, dysentery, gastroenteritis, gastro, cholera',
    ru: 'dast, dasten, daston, motion{|s}, moshan, mosan, pechish, haiza, gastro, patla, patli, patle, asahal, ishal',
    ur: 'دست, دستوں, موشن, پیچش, ہیضہ, اسہال, گیسٹرو, پتلے, پتلی',
  },
  'body:constipation': {
    en: 'constipation, constipated, hard, laxative, enema, blockage',
    ru: 'qabz, kabaz, qabzi, enema, ispaghol, chilka',
    ur: 'قبض, قبضی, انیما, اسپغول, چھلکا',
  },
  'body:pus': {
    en: 'pus, puss, ooze, weeping, weepy, discharge, purulent, festering',
    ru: 'peep, peeb, pipe, mawad, raad, reshah, zaw',
    ur: 'پیپ, پیب, مواد, ریشہ, راد',
  },
  'body:mucus': {
    en: 'mucus, phlegm, sputum, snot, mucous, catarrh, congestion, congested, chesty, spit, spitting',
    ru: 'balgham, bulgham, resha, rasha, raint, naak, thook, seend, khangar',
    ur: 'بلغم, ریشہ, رینٹ, تھوک, بلغمی, سینڈ',
  },
  'body:froth': {
    en: 'froth, foam, foaming, frothing, frothy, foams, bubbles, lather',
    ru: 'jhaag, bulbule, zag',
    ur: 'جھاگ, جھاگیں, بلبلے',
  },
  'body:saliva': {
    en: 'saliva, spit{|s}, spat, slobber',
    ru: 'thook, thooka, raal, lar, luab',
    ur: 'تھوک, رال, لعاب, رالیں',
  },
  'body:tears': {
    en: 'tear{|s}, teary, tearful',
    ru: 'aansu, aanso, aansuon, athru, hanjhu, asoo',
    ur: 'آنسو, آنسوؤں, اتھرو, ہنجو',
  },
  'body:sweat-drops': {
    en: 'perspire{|s|d|ing}, sweats, soaking',
    ru: 'pasina, shrabor, sharabor, bhega',
    ur: 'شرابور',
  },
  'body:semen': {
    en: 'semen, sperm, ejaculation, nightfall, wetdream, masturbate{|s|d|ing}, masturbation',
    ru: 'mani, mazi, ehtelam, dhat, jiryan, nutfa, inzal, mushtzani, hathras',
    ur: 'منی, مذی, احتلام, دھات, جریان, مشت, زنی',
  },
  'body:nosebleed': { en: 'nosebleed{|s}, epistaxis', ru: 'nakseer', ur: 'نکسیر, نکثیر' },
  'body:dark-blood': {
    en: 'bright, fresh, dark, tarry, black, maroon',
    ru: 'taza, kala, gehra, gahra, siyah, jama, laal',
    ur: 'تازہ, کالا, گہرا, سیاہ, جما',
  },
  'body:cloudy': {
    en: 'cloudy, murky, turbid, dirty, clear, transparent, colourless',
    ru: 'gadla, gadli, ganda, gandi, gande, saaf, shafaf, mela, gandla',
    ur: 'گدلا, گدلی, گند{ا|ی|ے}, صاف, شفاف, میلا',
  },
  'body:sticky': {
    en: 'sticky, slimy, thick, thin, watery, jelly, gooey',
    ru: 'chipchip{a|i|e}, lesdar, lais, gaarh{a|i|e}, patl{a|i|e}, jelly, chipak{|na|ne|ta|ti|te|a|i|e}',
    ur: 'چپچپ{ا|ی|ے}, لیسدار, گاڑھ{ا|ی|ے}, پتل{ا|ی|ے}, جیلی, چپک{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:wet': {
    en: 'wet, wets, damp, moist, soak, soaked, soaking, drench',
    ru: 'geel{a|i|e}, gila, bheeg{|na|ne|ta|ti|te|a|i|e}, bheega, tar, nam',
    ur: 'گیل{ا|ی|ے}, بھیگ{|نا|نے|تا|تی|تے|ا|ی|ے}, تر, نم, گلا',
  },
  'body:dry': {
    en: 'dry, dried, drying, dryness, parched, chapped',
    ru: 'khushk, khusk, sookh{|na|ne|ta|ti|te|a|i|e}, sukha, sukhi, khushki, suk{|na|ne|ta|ti|te|a|i|e}, sukk, wach',
    ur: 'خشک, خشکی, سوکھ{|نا|نے|تا|تی|تے|ا|ی|ے}, سکھا, سکھی, سک',
  },
  'body:fill': {
    en: 'fill{|s|ed|ing}, full, filled, overflow, brim',
    ru: 'bhar{|na|ne|ta|ti|te|a|i|e}, bhara, bhari, bhare, labalab, chhalak{|na|ne|ta|ti|te|a|i|e}, poora',
    ur: 'بھر{|نا|نے|تا|تی|تے|ا|ی|ے}, لبالب, بھرے',
  },
  'body:burst-open': {
    en: 'burst{|s}, rupture{|s|d|ing}, split{|s}, pop, popped, tear, tore, rip, ripped',
    ru: 'phat{|na|ne|ta|ti|te|a|i|e}, phut{|na|ne|ta|ti|te|a|i|e}, tarakh, pharr, phar{|na|ne|ta|ti|te|a|i|e}, cheer{|na|ne|ta|ti|te|a|i|e}, phaad',
    ur: 'پھٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, پھوٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, پھاڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, چیر{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:incontinence': {
    en: 'incontinence, incontinent, bedwetting, uncontrolled, control',
    ru: 'khata, qaboo, control, kantrol',
    ur: 'خطا, قابو, کنٹرول',
  },
  'body:block': {
    en: 'block{|s|ed|ing}, blockage, stuck, jam, jammed, obstruct, obstruction, clogged, blocked',
    ru: 'band, bund, atak{|na|ne|ta|ti|te|a|i|e}, ruk, phans{|na|ne|ta|ti|te|a|i|e}, rukawat, bandish, block, bnd',
    ur: 'بند, رکاوٹ, اٹک{|نا|نے|تا|تی|تے|ا|ی|ے}, پھنس{|نا|نے|تا|تی|تے|ا|ی|ے}, بلاک',
  },
  'body:retain': {
    en: 'retain{|s|ed|ing}, hold, keep, keeps, kept',
    ru: 'tik{|na|ne|ta|ti|te|a|i|e}, theher{|na|ne|ta|ti|te|a|i|e}, tikta, hazam, hazm, rakh{|na|ne|ta|ti|te|a|i|e}, tharda',
    ur: 'ٹک{|نا|نے|تا|تی|تے|ا|ی|ے}, ہضم, رکھ{|نا|نے|تا|تی|تے|ا|ی|ے}, ٹھہر{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:worms': {
    en: 'worm{|s}, parasite{|s}, pinworm, deworm',
    ru: 'keer{a|e|on}, kire, kirm, chamoona, chamune, chunnay, malap, wirm',
    ur: 'کیڑ{ا|ے|وں}, چمونے, کرم, چنونے',
  },
};
