import type { Concepts } from '../../../lexicon.ts';

/** Babies: feeding, crying, moving, growing, and what is done for them. */
export const baby: Concepts = {
  'body:suckle': {
    en: 'suck{|s|ed|ing}, suckle{|s|d|ing}, suckling, latch, latches, latched, latching',
    ru: 'choos{|na|ne|ta|ti|te|a|i|e}, chusna, choosta, chungna, chungda, chus',
    ur: 'چوس{|نا|نے|تا|تی|تے|ا|ی|ے}, چوسنا, چنگھ, چونگھ',
  },
  'body:breastfeed': {
    en: 'breastfeed, breastfed, breastfeeding, breastmilk, feed, feeds, feeding, fed, nursing, lactation, lactating',
    ru: 'feed, feeding, doodh, pilana, pilati, pilaun, pilaya, pilayi, pilate, pilai, pila, shodey',
    ur: 'فیڈ, فیڈنگ, دودھ, پلانا, پلاتی, پلاؤں, پلایا, پلائی, پلاتے, پلا',
  },
  'body:formula': {
    en: 'formula, lactogen, nan, similac, meiji, bottle, bottles, feeder, feeders, teat',
    ru: 'dabba, dabbe, dibba, feeder, feedar, nipple, bottal, lactogen, formula',
    ur: 'ڈبہ, ڈبے, فیڈر, بوتل, نپل, لیکٹوجن, فارمولا',
  },
  'body:wean': {
    en: 'wean{|s|ed|ing}, solids, semolina, cerelac, khichri, porridge',
    ru: 'thos, thosa, khichri, khichdi, cerelac, dalia, suji, kheer, choori',
    ur: 'کھچڑی, سیریلیک, دلیہ, سوجی, کھیر, ٹھوس, چوری',
  },
  'body:burp': {
    en: 'burp{|s|ed|ing}, belch, belching, colic, gassy, windy',
    ru: 'dakaar, dakarein, apphara, afara',
    ur: 'ڈکار, ڈکاریں, اپھارہ, اپھارا',
  },
  'body:hiccup': { en: 'hiccup{|s}, hiccups, hiccough', ru: 'hichki, hichkiyan, hidki', ur: 'ہچکی, ہچکیاں' },
  'body:spit-up': {
    en: 'posset, spitup, dribble, dribbles, dribbling, drool, drools, drooling, drooled, saliva',
    ru: 'raal, thook, tapak{|na|ne|ta|ti|te|a|i|e}, lar',
    ur: 'رال, رالیں, تھوک, لعاب, ٹپک{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:cry': {
    en: 'cry, cries, cried, crying, weep, weeps, weeping, wept, sob, sobs, sobbing',
    ru: 'rona, rone, roti, rota, rote, ro, roya, royi, roye, rula{|na|ne|ta|ti|te|ya|yi|ye}, rond, ronda, rondi, cheekh{|na|ne|ta|ti|te|a|i|e}, rovay, zhari',
    ur: 'رونا, رونے, روتا, روتی, روتے, رو, رویا, روئی, روئے, رلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, روندا, روندی',
  },
  'body:scream': {
    en: 'scream{|s|ed|ing}, shriek{|s|ed|ing}, wail{|s|ed|ing}, shrill, highpitched, yell{|s|ed|ing}, shout{|s|ed|ing}',
    ru: 'cheekh{|na|ne|ta|ti|te|a|i|e}, cheekhen, chillana, chilla{|na|ne|ta|ti|te|ya|yi|ye}, cheikh, kook, shor',
    ur: 'چیخ{|نا|نے|تا|تی|تے|ا|ی|ے}, چیخیں, چلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, چیخوں, شور',
  },
  'body:moan': {
    en: 'moan{|s|ed|ing}, whimper{|s|ed|ing}, groan{|s|ed|ing}, whine, whines, whining, grunt{|s|ed|ing}',
    ru: 'karah{|na|ne|ta|ti|te|a|i|e}, kahr, soo, sisak{|na|ne|ta|ti|te|a|i|e}, siski, siskiyan, ghun',
    ur: 'کراہ{|نا|نے|تا|تی|تے|ا|ی|ے}, سسک{|نا|نے|تا|تی|تے|ا|ی|ے}, سسکی, سسکیاں',
  },
  'body:limp': {
    en: 'limp, floppy, flop, flopped, lifeless, slack, droopy, drooping, listless',
    ru: 'dhilla, bejaan, jaan, murda, latakna, nidhaal',
    ur: 'ڈھیل{ا|ی|ے}, ڈھیلہ, جان, نڈھال, مردہ, بیجان',
  },
  'body:lethargic': {
    en: 'lethargic, lethargy, sluggish, dull, drowsy, inactive, dopey, groggy',
    ru: 'sust, susti, ghunoodgi, ghanudgi, murjha{|na|ne|ta|ti|te|ya|yi|ye}, thaka, kamzor, dhela',
    ur: 'سست, سستی, غنودگی, مرجھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:active-baby': {
    en: 'active, playful, alert, smiling, smiles, smiled, cheerful, lively',
    ru: 'khel{|na|ne|ta|ti|te|a|i|e}, khelta, muskura{|na|ne|ta|ti|te|ya|yi|ye}, hansta, chust, active, chehak{|na|ne|ta|ti|te|a|i|e}',
    ur: 'کھیل{|نا|نے|تا|تی|تے|ا|ی|ے}, مسکرا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, چست, ہنستا, ایکٹو',
  },
  'body:kick': {
    en: 'kick{|s|ed|ing}, flutter{|s|ed|ing}, quickening',
    ru: 'laat, latein, kick, kicks, tik',
    ur: 'لات, لاتیں, کک, ککس',
  },
  'body:fetal-move': {
    en: 'movement{|s}, wriggle, wriggles, wriggling, wriggled',
    ru: 'harkat, harkatein, harkt, halchal, ghoom{|na|ne|ta|ti|te|a|i|e}, halna, hal',
    ur: 'حرکت, حرکتیں, حرکات, ہلچل, گھوم{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:twitch': {
    en: 'twitch, twitches, twitched, twitching, jerk{|s|ed|ing}, jerky, spasm{|s}',
    ru: 'phadak{|na|ne|ta|ti|te|a|i|e}, pharak{|na|ne|ta|ti|te|a|i|e}, phark, jhatk{a|e|on}, jhatkay, jhatka, jhtky',
    ur: 'پھڑک{|نا|نے|تا|تی|تے|ا|ی|ے}, جھٹک{ا|ے|وں}, جھٹکہ',
  },
  'body:jitter': {
    en: 'jitter{|s}, jittery, tremble, trembles, trembled, trembling, tremor{|s}, shake, shakes, shaking, shaky, shook, shiver{|s|ed|ing}, shivery',
    ru: 'kaanp{|na|ne|ta|ti|te|a|i|e}, kamp{|na|ne|ta|ti|te|a|i|e}, thar, tharthara{|na|ne|ta|ti|te|ya|yi|ye}, larz{|na|ne|ta|ti|te|a|i|e}, kapkapi, kapkapahat, kambna, hilna',
    ur: 'کانپ{|نا|نے|تا|تی|تے|ا|ی|ے}, کپکپی, کپکپاہٹ, لرز{|نا|نے|تا|تی|تے|ا|ی|ے}, تھرتھرا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, لرزہ',
  },
  'body:stiff': {
    en: 'stiff, stiffs, stiffening, stiffened, stiffness, rigid, arched, arching',
    ru: 'akr{|na|ne|ta|ti|te|a|i|e}, akar{|na|ne|ta|ti|te|a|i|e}, akra, akri, akray, akarna, akdan, akran, sakht, saqat',
    ur: 'اکڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, اکڑن, اکڑاؤ, سخت',
  },
  'body:premature': {
    en: 'premature, preterm, preemie, early, prem',
    ru: 'pehle, waqt, satmaha, satmahi, premature, preterm, athmaha, kachcha',
    ur: 'ستماہا, ستماہی, کچا, پریمیچر',
  },
  'body:incubator': {
    en: 'incubator, nicu, nursery, phototherapy, cot, warmer',
    ru: 'incubator, nursery, machine, sheeshe, neeli, nicu',
    ur: 'انکیوبیٹر, نرسری, مشین',
  },
  'body:birth-weight': {
    en: 'weigh, weighs, weighed, weight, grams, gram, kilo, kilos, kg, lbs, pound, pounds',
    ru: 'wazan, wazn, kilo, gram, ser, pao, pau',
    ur: 'وزن, کلو, گرام, سیر, پاؤ',
  },
  'body:low-weight': {
    en: 'underweight, tiny, skinny, scrawny, malnourished, malnutrition, wasted, stunted, wasting',
    ru: 'sookh{|na|ne|ta|ti|te|a|i|e}, sukha, sukhi, sukhe, dubl{a|i|e}, lagar, kamzor, kamzori, sokra, ghizai',
    ur: 'سوکھا, سوکھی, سوکھے, دبل{ا|ی|ے}, پتل{ا|ی|ے}, لاغر, سوکڑا',
  },
  'body:growth': {
    en: 'grow, grows, growing, grew, grown, growth, milestone{|s}, height, length',
    ru: 'barh{|na|ne|ta|ti|te|a|i|e}, badh{|na|ne|ta|ti|te|a|i|e}, barhna, qad, nashonuma, lambai',
    ur: 'بڑھ{|نا|نے|تا|تی|تے|ا|ی|ے}, قد, نشوونما, لمبائی',
  },
  'body:teething': { en: 'teething, teethe', ru: 'daant, teething', ur: 'ٹیتھنگ, دانت' },
  'body:crawl-walk': {
    en: 'crawl{|s|ed|ing}, toddle, sits, walks, stands',
    ru: 'ghutno, ring{|na|ne|ta|ti|te|a|i|e}, chal{|na|ne|ta|ti|te|a|i|e}, chalna, baith{|na|ne|ta|ti|te|a|i|e}, khara, khari, khare',
    ur: 'رینگ{|نا|نے|تا|تی|تے|ا|ی|ے}, چل{|نا|نے|تا|تی|تے|ا|ی|ے}, بیٹھ{|نا|نے|تا|تی|تے|ا|ی|ے}, کھڑا, کھڑی, کھڑے',
  },
  'body:bathe-baby': {
    en: 'bath, bathe, bathed, bathing, baths, shower, wash, washed, washing',
    ru: 'nahla{|na|ne|ta|ti|te|ya|yi|ye}, nehla{|na|ne|ta|ti|te|ya|yi|ye}, nahana, naha, nahaya, nahayi, ghusal, dhona, dhoya',
    ur: 'نہلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, نہا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, غسل, دھو, دھونا, دھویا',
  },
  'body:massage': {
    en: 'massage{|s|d|ing}, massaging, rub, rubbed, rubbing, ghutti',
    ru: 'malish, ghutti, mal, malna, surma, ghisna',
    ur: 'مالش, گھٹی, سرمہ, ملنا',
  },
  'body:burp-shoulder': {
    en: 'cradle, rock, rocking, jhoola, lap, carry, carried, carrying, hold, holding, held',
    ru: 'jhoola, god, godi, utha{|na|ne|ta|ti|te|ya|yi|ye}, thapak{|na|ne|ta|ti|te|a|i|e}, pakar{|na|ne|ta|ti|te|a|i|e}, jhulana, lori',
    ur: 'جھولا, گود, گودی, اٹھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, تھپک{|نا|نے|تا|تی|تے|ا|ی|ے}, پکڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, لوری',
  },
  'body:swaddle': {
    en: 'swaddle{|s|d|ing}, wrap, wrapped, wrapping, kangaroo, skin',
    ru: 'lapet{|na|ne|ta|ti|te|a|i|e}, lipta, kangaroo, chadar, dhak{|na|ne|ta|ti|te|a|i|e}',
    ur: 'لپیٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈھانپ, لپٹا, ڈھک{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:vaccine': {
    en: 'vaccine{|s}, vaccination{|s}, vaccinated, vaccinate, immunisation, immunization, polio, bcg, pentavalent, jab, drops',
    ru: 'teeka, teeke, teekon, polio, qatre, vaccine, hifazati',
    ur: 'ٹیکہ, ٹیکے, ٹیکا, ٹیکوں, پولیو, قطرے, ویکسین, حفاظتی',
  },
  'body:circumcise': {
    en: 'circumcision, circumcised, khatna',
    ru: 'khatna, khatne, sunnat, musalmani',
    ur: 'ختنہ, ختنے, سنت',
  },
  'body:twin': { en: 'twin{|s}, triplet{|s}', ru: 'jurwan, jurwa, judwa, jor, twins', ur: 'جڑواں, جڑوا' },
  'body:birthmark-defect': {
    en: 'cleft, clubfoot, deformity, deformed, disabled, syndrome, congenital, defect, handicapped',
    ru: 'mazoor, paidaishi, payedaishi, taalu, naqs, apahij',
    ur: 'معذور, پیدائشی, نقص, اپاہج, کٹا',
  },
  'body:dehydrated': {
    en: 'dehydrated, dehydration, sunken, parched',
    ru: 'dhans{|na|ne|ta|ti|te|a|i|e}, dhansi, dehydration, khushki, dhasi',
    ur: 'دھنس{|نا|نے|تا|تی|تے|ا|ی|ے}, دھنسی, ڈیہائیڈریشن, خشکی, دھنسے',
  },
  'body:bulge': {
    en: 'bulge{|s|d|ing}, bulging, protrude, protruding, protrudes, sticking',
    ru: 'ubhar{|na|ne|ta|ti|te|a|i|e}, ubhr{|na|ne|ta|ti|te|a|i|e}, ubhra, ubhri, ubhaar',
    ur: 'ابھر{|نا|نے|تا|تی|تے|ا|ی|ے}, ابھار',
  },
  'body:noisy-baby': {
    en: 'fussy, cranky, irritable, restless, clingy, unsettled, inconsolable',
    ru: 'chirchir{a|i|e}, chirchid{a|i|e}, tang, zid, ziddi, bechain, bekarar',
    ur: 'چڑچڑ{ا|ی|ے}, تنگ, ضد, ضدی, بیچین',
  },
  'body:wake-baby': {
    en: 'wake, wakes, waking, woke, woken, awake, awaken, arouse, rousable, unarousable',
    ru: 'jaag{|na|ne|ta|ti|te|a|i|e}, jaga{|na|ne|ta|ti|te|ya|yi|ye}, uth{|na|ne|ta|ti|te|a|i|e}, utha{|na|ne|ta|ti|te|ya|yi|ye}, jagna, bedar, uthda',
    ur: 'جاگ{|نا|نے|تا|تی|تے|ا|ی|ے}, جگا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, اٹھ{|نا|نے|تا|تی|تے|ا|ی|ے}, بیدار, اٹھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:asleep-baby': {
    en: 'asleep, sleep, sleeps, sleeping, slept, nap, naps',
    ru: 'so, sona, sone, soya, soyi, soye, sota, soti, sote, sula{|na|ne|ta|ti|te|ya|yi|ye}, neend, khob',
    ur: 'سو, سونا, سونے, سویا, سوئی, سوئے, سوتا, سوتی, سوتے, سلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, نیند, سوندا',
  },
  'body:lumpy-throat': {
    en: 'cough{|s|ed|ing}, coughs',
    ru: 'khans{|na|ne|ta|ti|te|a|i|e}, khansi, khang, khanghda',
    ur: 'کھانس{|نا|نے|تا|تی|تے|ا|ی|ے}, کھانسی, کھنگ, کھنگھ',
  },
  'body:oral-thrush': {
    en: 'thrush, ulcer{|s}, sore{|s}, coating',
    ru: 'chhal{a|e|on}, chale, munh, safedi',
    ur: 'چھال{ا|ے|وں}, چھالہ',
  },
  'body:swallow-object': {
    en: 'coin, coins, battery, batteries, bead, beads, button, marble, marbles, magnet, toy, toys, cell',
    ru: 'sikka, sikke, cell, sell, moti, button, batan, kancha, kanche, khilona, khilone, magnet, chana, moongphali',
    ur: 'سکہ, سکے, سیل, موتی, بٹن, کنچا, کھلونا, کھلونے, بیٹری, چنا, مونگ',
  },
  'body:put-in-nose': {
    en: 'stuck, lodged, wedged, inserted, jammed',
    ru: 'phas{|na|ne|ta|ti|te|a|i|e}, phansa, phansi, atka, atki, dal{|na|ne|ta|ti|te|a|i|e}, ghus{|na|ne|ta|ti|te|a|i|e}',
    ur: 'گھس{|نا|نے|تا|تی|تے|ا|ی|ے}, پھس',
  },
};
