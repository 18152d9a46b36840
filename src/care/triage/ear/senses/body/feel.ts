import type { Concepts } from '../../../lexicon.ts';

/** What is felt: pains, itching, numbness, tiredness, hunger, thirst. */
export const feel: Concepts = {
  'body:pain': {
    en: 'pain{|s}, pained, painful, painfully, painless, paining, ache, aches, aching, ached, achy',
    ru: 'dard, dards, peerh, peed, dardnak, dukh, khog, khwag',
    ur: 'درد, پیڑ, پیر, درداں, دردناک, دکھ',
  },
  'body:hurt': {
    en: 'hurt{|s}, hurting, sore, soreness, tender, tenderness, ouch',
    ru: 'dukh{|na|ne|ta|ti|te|a|i|e}, dukhna, dukhta, dukhti, dukhan, dukhda, dukhdi, zakhmi, taklif, uff',
    ur: 'دکھ{|نا|نے|تا|تی|تے|ا|ی|ے}, دکھدا, دکھدی, تکلیف, تکلیفیں, اف',
  },
  'body:discomfort': {
    en: 'discomfort, uncomfortable, uneasy, unease, unwell, malaise',
    ru: 'taklif, bechaini, takleefdeh, ghabrahat, aaram',
    ur: 'بیچینی, تکلیف, گھبراہٹ, چینی',
  },
  'body:ill': {
    en: 'ill, sick, sickly, sickness, illness, illnesses, ailing, poorly, ailment, disease{|s}, condition',
    ru: 'bimar, bimari, bimariyan, marz, maraz, mareez, mareeza, tabiyat, naasaz, jora',
    ur: 'بیمار, بیماری, بیماریاں, مرض, مریض, مریضہ, طبیعت, طبعیت, ناساز',
  },
  'body:cramp': {
    en: 'cramp{|s}, cramping, cramped, spasm, gripe{|s}, griping, colicky',
    ru: 'maror, maroray, mror, ainth{|na|ne|ta|ti|te|a|i|e}, ainthan, nal, khali, bal, wat',
    ur: 'مروڑ, اینٹھن, بل, وٹ',
  },
  'body:burning': {
    en: 'burn{|s}, burning, burnt, burned, sting, stings, stinging, stung, smarting',
    ru: 'jal{|na|ne|ta|ti|te|a|i|e}, jalan, jalun, saarh, sarhan, jhulas{|na|ne|ta|ti|te|a|i|e}, chirmir',
    ur: 'جل{|نا|نے|تا|تی|تے|ا|ی|ے}, جلن, ساڑ, ساڑا, چرچراہٹ',
  },
  'body:pricking': {
    en: 'prick{|s}, pricking, pricked, stab{|s}, stabbing, stabbed, needles, piercing, pierce',
    ru: 'chubh{|na|ne|ta|ti|te|a|i|e}, chubhan, chubna, teesein, chubhti, chobh',
    ur: 'چبھ{|نا|نے|تا|تی|تے|ا|ی|ے}, چبھن, ٹیس, ٹیسیں, چوبھ',
  },
  'body:throbbing': {
    en: 'throb, throbs, throbbing, pounding, pounds, pulsating, pulse',
    ru: 'dhak, thap, tapak, dhamak, phadak, dharakna',
    ur: 'دھمک, ٹپک, دھک',
  },
  'body:pressure': {
    en: 'pressure, pressing, press, pressed, tight, tightness, tighter, tightening, squeeze, squeezed, squeezing, crush{|s|ed|ing}, constrict, band',
    ru: 'dabao, dabaw, dab{|na|ne|ta|ti|te|a|i|e}, daba{|na|ne|ta|ti|te|ya|yi|ye}, jakr{|na|ne|ta|ti|te|a|i|e}, jakar, jakran, jakra, shikanja, tang, tangi, bhinch{|na|ne|ta|ti|te|a|i|e}, kas{|na|ne|ta|ti|te|a|i|e}',
    ur: 'دباؤ, دب{|نا|نے|تا|تی|تے|ا|ی|ے}, دبا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, جکڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, جکڑن, تنگ, تنگی, شکنجہ, کس{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:heaviness': {
    en: 'heavy, heaviness, heavier, weight, weighing, brick, stone, elephant',
    ru: 'bhari, bharipan, bojh, bojhal, wazni, drund',
    ur: 'بھاری, بوجھ, بوجھل, بھاریپن, وزنی',
  },
  'body:shooting': {
    en: 'shooting, radiating, radiates, radiate, spread{|s}, spreading, travels, travelling',
    ru: 'phail{|na|ne|ta|ti|te|a|i|e}, pail, tak, utarta, charhta, chamak',
    ur: 'پھیل{|نا|نے|تا|تی|تے|ا|ی|ے}, تک, اترتا, چڑھتا',
  },
  'body:sharp-pain': {
    en: 'sharp, sharper, acute, severe, severely, intense, excruciating, unbearable, agony, splitting, agonising',
    ru: 'tez, shadeed, sakht, nakabil, bardasht, intihai, tikha, dahda, dadha',
    ur: 'تیز, شدید, سخت, برداشت, ناقابل, ڈاڈھا, ڈاھڈا',
  },
  'body:dull-pain': {
    en: 'dull, mild, constant, nagging, persistent',
    ru: 'halka, halki, meetha, mithi, dheema, dheemi, maddham',
    ur: 'میٹھا, میٹھی, ہلکا, ہلکی, دھیما, مدھم',
  },
  'body:come-and-go': {
    en: 'intermittent, episode{|s}, waves, spell{|s}, bout{|s}, comes, goes, attack, attacks',
    ru: 'waqfay, kabhi, kabhar, daura, dauray, rah, thodi, lehar',
    ur: 'کبھی, کبھار, وقفے, دورہ, دورے, لہر, اٹیک',
  },
  'body:headache': {
    en: 'headache{|s}, migraine{|s}, migraines',
    ru: 'sardard, sirdard, migraine, maigrain, adhkapari, shaqiqa, ardhsar',
    ur: 'سردرد, مائیگرین, شقیقہ',
  },
  'body:head-burst': {
    en: 'split, bursting, burst, exploding, explode',
    ru: 'phat{|na|ne|ta|ti|te|a|i|e}, phatna, phatda, phut',
    ur: 'پھٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, پھٹنا, پھٹدا',
  },
  'body:backache': {
    en: 'backache{|s}, sciatica, lumbago, slipped, disc',
    ru: 'kamardard, sciatica, arq, arqulnisa, mohre, mohra, dhak',
    ur: 'کمردرد, شیاٹیکا, عرق, مہرہ, مہرے',
  },
  'body:toothache': {
    en: 'toothache, cavity, cavities, decay, rotten',
    ru: 'keera, keeda, daant, khorh',
    ur: 'کیڑا, کیڑے',
  },
  'body:stomachache': { en: 'stomachache, bellyache, tummyache', ru: 'petdard', ur: 'پیٹدرد' },
  'body:earache': { en: 'earache', ru: 'kandard, baha', ur: 'کاندرد' },
  'body:soothe-pain': {
    en: 'relief, relieve{|s|d|ing}, relieved, ease{|s|d|ing}, eases, soothing, comfort, comfortable',
    ru: 'araam, sukoon, ifaqa, afaqa, faida, faraq, farq, farkh, rahat',
    ur: 'آرام, سکون, افاقہ, فائدہ, فرق, راحت',
  },
  'body:itch': {
    en: 'itch, itches, itching, itched, itchy',
    ru: 'khujl{i|iyan|iyon}, khujla{|na|ne|ta|ti|te|ya|yi|ye}, kharish, kharash, khurk, khaj, kharsh',
    ur: 'خارش, کھجل{ی|یاں|یوں}, کھرک, کھجلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:scratch': {
    en: 'scratch, scratches, scratched, scratching',
    ru: 'khurach{|na|ne|ta|ti|te|a|i|e}, kharonch, nooch{|na|ne|ta|ti|te|a|i|e}, khurch, khrach',
    ur: 'کھروچ, نوچ{|نا|نے|تا|تی|تے|ا|ی|ے}, خراش, خراشیں',
  },
  'body:tickle': {
    en: 'tickle, tickles, tickling, crawling, ants',
    ru: 'gudgudi, ring{|na|ne|ta|ti|te|a|i|e}, chiunti, cheenti, kira, sarsarahat',
    ur: 'گدگدی, چیونٹی, چیونٹیاں, سرسراہٹ',
  },
  'body:tingle': {
    en: 'tingle{|s|d|ing}, tingles, tingling, pins, needles, prickly',
    ru: 'jhunjhun, jhunjhuni, jhanjhanahat, jhunjhunahat, chiontiyan, suiyan, sunsunahat',
    ur: 'جھنجھناہٹ, جھنجھنی, سوئیاں, سنسناہٹ, سنسنی',
  },
  'body:numb': {
    en: 'numb, numbness, numbed, deadened',
    ru: 'sun, sunpan, shal, bejaan, soya, behis',
    ur: 'سن, شل, بیحس',
  },
  'body:cold-feel': {
    en: 'cold, colder, coldness, chilly, chill{|s}, freezing, frozen, cool, icy',
    ru: 'thand, thanda, thandi, thande, sardi, pala, kapkapi, yakh, barf, saara, yakhni',
    ur: 'ٹھنڈ, ٹھنڈ{ا|ی|ے}, سردی, پالا, ٹھر{|نا|نے|تا|تی|تے|ا|ی|ے}, یخ, برف, ٹھار',
  },
  'body:hot-feel': {
    en: 'hot, heat, hotter, warm, warmth, warmer, overheated, sizzling',
    ru: 'garam, garm, garmi, tap{|na|ne|ta|ti|te|a|i|e}, tapna, tatta, bhatti, tondr, garmaish, gurmi',
    ur: 'گرم, گرمی, تپ{|نا|نے|تا|تی|تے|ا|ی|ے}, تتا, بھٹی, گرمائش',
  },
  'body:fever': {
    en: 'fever{|s}, feverish, febrile, temp, pyrexia',
    ru: 'bukhar, bukhr, tap, temperature, temp, tba, bohar',
    ur: 'بخار, تپ, تاپ, ٹمپریچر, درجہ',
  },
  'body:temperature': {
    en: 'temperature{|s}, thermometer, celsius, fahrenheit, degree{|s}',
    ru: 'darja, hararat, thermometer, digree',
    ur: 'درجہ, حرارت, تھرمامیٹر, ڈگری',
  },
  'body:rigors': {
    en: 'rigor{|s}, shivering, chattering',
    ru: 'kapkapi, larza, jara, jaada, kambni, seeat, thurthuri',
    ur: 'کپکپی, جاڑا, لرزہ, کنبنی',
  },
  'body:sweat': {
    en: 'sweat{|s|ed|ing}, sweaty, clammy, perspiring, perspiration, drenched',
    ru: 'paseena, paseene, paseeno, seenay, parsina, mudka, khola',
    ur: 'پسینہ, پسینے, پسینا, پسینوں, پرسینہ',
  },
  'body:tired': {
    en: 'tired, tiredness, exhausted, exhaustion, fatigue{|s|d|ing}, weary, drained, wornout, tires',
    ru: 'thak{|na|ne|ta|ti|te|a|i|e}, thaka, thaki, thakay, thakan, thakawat, thakawt, toot{|na|ne|ta|ti|te|a|i|e}, chor, stray, thakk',
    ur: 'تھک{|نا|نے|تا|تی|تے|ا|ی|ے}, تھکن, تھکان, تھکاوٹ, تھکے, چور',
  },
  'body:weak': {
    en: 'weak, weaker, weakness, weakened, feeble, frail, faintness, strengthless, powerless',
    ru: 'kamzor, kamzori, kamjor, kamjori, naqahat, zoaf, zauf, laghar, kamzury, maarri',
    ur: 'کمزور, کمزوری, نقاہت, ضعف, ماڑا, ماڑی',
  },
  'body:energy': {
    en: 'energy, strength, strong, stamina, power, stronger',
    ru: 'taqat, himmat, jaan, quwat, taqatwar',
    ur: 'طاقت, ہمت, قوت, توانائی, طاقتور',
  },
  'body:dizzy': {
    en: 'dizzy, dizziness, giddy, giddiness, vertigo, lightheaded, woozy, spinning, reeling, unsteady',
    ru: 'chakkar, chakr, chakkron, ghoom{|na|ne|ta|ti|te|a|i|e}, ghumna, ghuma, bhawani, ghumdi, sargardan',
    ur: 'چکر, چکروں, گھوم{|نا|نے|تا|تی|تے|ا|ی|ے}, گھیر, بھوالی',
  },
  'body:faint': {
    en: 'faint{|s|ed|ing}, faintish, swoon, blackout, blackouts, passed, pass, passing, collapse{|s|d|ing}, collapsing, collapses',
    ru: 'behosh, behos, behoshi, ghash, ghashi, hosh, besudh',
    ur: 'بیہوش, بیہوشی, ہوش, غش, غشی, بہوش, بیحوش',
  },
  'body:hunger': {
    en: 'hunger, hungry, appetite, starve{|s|d|ing}, starving, peckish, ravenous',
    ru: 'bhook, bhookh, bhooka, bhooki, ishteha, lwaga, faqa, faqay',
    ur: 'بھوک, بھوکا, بھوکی, بھوکے, اشتہا, فاقہ, فاقے, بھکھ',
  },
  'body:thirst': {
    en: 'thirst, thirsty, quench',
    ru: 'pyas, pyasa, pyasi, pyase, treh, tareh',
    ur: 'پیاس, پیاسا, پیاسی, پیاسے, تریہہ',
  },
  'body:nausea': {
    en: 'nausea, nauseous, nauseating, queasy, sickish',
    ru: 'matli, mutli, matlana, matla{|na|ne|ta|ti|te|ya|yi|ye}, ghabrana, kachiyan',
    ur: 'متلی, متلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, جی, کچیاں, ابکائیاں',
  },
  'body:bloat': {
    en: 'bloat{|s|ed|ing}, gas, gases, flatulence, fart{|s|ed|ing}, wind, indigestion, fullness',
    ru: 'gas, gais, apphara, afara, phool{|na|ne|ta|ti|te|a|i|e}, badhazmi, hazma, hazmi, hawa, riyah, tabkheer',
    ur: 'گیس, اپھارہ, پھول{|نا|نے|تا|تی|تے|ا|ی|ے}, بدہضمی, ہاضمہ, ہضم, ہوا, تبخیر',
  },
  'body:acid': {
    en: 'heartburn, acidity, acid, reflux, gerd, ulcer{|s}, gastritis, sour',
    ru: 'tezabiyat, tezab, khatt{a|e|on}, khatti, khattay, ulcer, alsar, jalan, tezabi',
    ur: 'تیزابیت, کھٹ{ا|ی|ے}, السر, جلن, تیزاب',
  },
  'body:smell-taste': {
    en: 'smell{|s}, smelly, smelling, stink, stinks, stinking, odour, odor, foul, taste, tasteless',
    ru: 'boo, bo, badbu, bdboo, mushk, zaiqa, sarand, gandi, soonghna, sungh{|na|ne|ta|ti|te|a|i|e}, khushbu',
    ur: 'بو, بدبو, ذائقہ, سڑاند, سونگھ{|نا|نے|تا|تی|تے|ا|ی|ے}, خوشبو, مشک',
  },
  'body:feel-sense': {
    en: 'feel, feels, feeling, feelings, felt, sense, sensation{|s}, sensing',
    ru: 'mehsoos, mahsus, lag{|na|ne|ta|ti|te|a|i|e}, lagna, ehsas, hona, khwakhar',
    ur: 'محسوس, لگ{|نا|نے|تا|تی|تے|ا|ی|ے}, احساس, محسوسات',
  },
  'body:bear': {
    en: 'bear, bearable, tolerate{|s|d|ing}, tolerable, endure{|s|d|ing}, withstand',
    ru: 'bardasht, bardast, seh{|na|ne|ta|ti|te|a|i|e}, sah{|na|ne|ta|ti|te|a|i|e}, sehna, jhel{|na|ne|ta|ti|te|a|i|e}, barkhast',
    ur: 'برداشت, سہ, سہنا, سہہ, جھیل{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:suffer': {
    en: 'suffer{|s|ed|ing}, struggle{|s|d|ing}, struggling, suffers, agony, misery',
    ru: 'tarap{|na|ne|ta|ti|te|a|i|e}, tarp{|na|ne|ta|ti|te|a|i|e}, tarapna, tadap{|na|ne|ta|ti|te|a|i|e}, mubtala, bhugat{|na|ne|ta|ti|te|a|i|e}, jhel, guzar',
    ur: 'تڑپ{|نا|نے|تا|تی|تے|ا|ی|ے}, مبتلا, بھگت{|نا|نے|تا|تی|تے|ا|ی|ے}, جھیل',
  },
  'body:restless': {
    en: 'restless, restlessness, fidget{|s|ed|ing}, agitated, agitation, pacing, anxious, tossing',
    ru: 'bechain, bechaini, beqarar, machal{|na|ne|ta|ti|te|a|i|e}, loat{|na|ne|ta|ti|te|a|i|e}, karwat, karwatein, tarap, awazar',
    ur: 'بیچین, چین, قرار, مچل{|نا|نے|تا|تی|تے|ا|ی|ے}, کروٹ, کروٹیں',
  },
};
