import type { Concepts } from '../lexicon.ts';

/** Harmless things that sound like danger (facts §7.1.5, phrases: not_red_flag). */
export const everyday: Concepts = {
  /** Chilli burns the tongue and nothing else. */
  chilli: {
    en: 'spicy, chilli, chillies, chili, pepper',
    ru: 'mirch, mirchein, mirchi, mirchon, masala, masale',
    ur: 'مرچ, مرچیں, مرچوں, مصالحہ, مصالحے',
  },
  'nobody-near': {
    en: 'nobody near, no one near, no one hurt, nobody hurt, no one was hurt, covered with lid',
    ru: 'koi paas nahi tha, kisi ko kuch nahi hua, sab mehfooz',
    ur: 'کوئی پاس نہیں تھا, کسی کو کچھ نہیں ہوا, سب محفوظ',
  },
  /** Somebody looked, and it was not that. */
  'ruled-out': {
    en: 'ecg normal, ecg is normal, echo normal, echo is normal, ecg clear, ecg was normal, ecgs are clean, doctor has seen, doctor checked, nurse checked, doctor saw, said normal, scan was fine, scan fine, all tests perfect, ruled out, was clear, came clear, is clear, came normal, was normal, tests are clear, test clear, report clear, reports clear, turned out {to be |}{nothing|gas|normal|muscle|fine}, only {gas|muscle|acidity|anxiety|panic}, doctor said {its |it is |it was |}{nothing|normal|gas|fine|ok|okay}',
    ru: 'ecg normal, ecg {theek|saaf}, nurse ne bola, dr ne kaha {normal|aam|theek}, dr boli, doctor ne dekh, doctor ne check, nurse yahi boli, report {clear|saaf|normal|theek}, sab clear, kuch nahi nikla, {nahi} nikla, doctor ne kaha {normal|kuch nahi|theek|gas|aam|practice|hamal}, sirf gas, gas nikli',
    ur: 'ای سی جی {نارمل|ٹھیک|صاف}, ڈاکٹر نے دیکھ, ڈاکٹر نے چیک, الٹراساؤنڈ میں سب, رپورٹ {کلیئر|صاف|نارمل|ٹھیک}, سب کلیئر, کچھ نہیں نکلا, ڈاکٹر نے کہا {نارمل|کچھ نہیں|ٹھیک|گیس|عام|جھوٹے}, صرف گیس, گیس نکلی',
  },
  hearsay: {
    en: 'i heard, they say, people say, it is said, told me a story, story of, was telling, legend, apparently, rumour, rumor, gossip, someone said, once upon',
    ru: 'suna hai, suna tha, sunte hain, log kehte, kehte hain, {dadi|nani|ammi|abba|dada|nana} {batati|batate|batata|sunati|sunate} {hain|hai|hn|thin|thay}, bata rahe the, bata rahi thi, bata rahi thin, bataya karti, qissa suna, kahani suna, baat chal rahi, afwah, sab keh rahe the, zikr',
    ur: 'سنا ہے, سنا تھا, سنتے ہیں, لوگ کہتے, کہتے ہیں, بتا رہے تھے, بتا رہی تھی, بتایا کرتی, قصہ سنا, کہانی سنا, افواہ, سب کہہ رہے تھے, ذکر, {اماں|دادی|نانی|امی|ابا|دادا} {بتاتی|بتاتے|سناتی|سناتے}',
  },
  /** Somebody far off, of whom one tells a story. */
  distant: {
    en: 'neighbour, neighbours, neighbor, neighbors, colleague, colleagues, my friends cousin, friend of a friend, mohalla, some guy, a guy, one guy, somebodys, villagers, an old woman, celebrity',
    ru: 'parosi, parosan, parosion, padosi, hamsaya, hamsaye, hamsayi, mohalla, mohalle, muhalle, gali ke, gaon ka ek, gaon ki ek, ek banda, ek aurat thi, ek aadmi tha, ek larka tha, ek larki thi, kisi ka, kisi ki, kisi ke',
    ur: 'پڑوسی, پڑوسن, پڑوسیوں, ہمسایہ, ہمسائے, محلہ, محلے, گلی کے, گاؤں کا ایک, ایک بندہ, ایک عورت تھی, ایک آدمی تھا, ایک لڑکا تھا, ایک لڑکی تھی, کسی کا, کسی کی, کسی کے',
  },
  errand: {
    en: 'appointment, appointments, timing, timings, refill, form, card, certificate, registration, thanks, thank you, thankyou, jazakallah, wedding, mehndi, walima, party, eid, homework, marks, discount, rate, rates, how much is, cost of, which chemist, opening hours, address, location of, reschedule, follow up, followup, next visit, booking, kindly note, for record, for the record',
    ru: 'appointment, timing, time kya, refill, form, card, parchi, certificate, shukriya, shukria, jazakallah, meherbani, shadi, shaadi, mehndi, walima, baraat, dawat, eid, qeemat, qimat, rate, kitne ka, kitne ki, kitnay ki, kahan se milegi, dukan khuli, pata bata, likh lein, likh len, note kar lein, record ke liye, record me, wese hi, waise hi, mubarak',
    ur: 'اپائنٹمنٹ, ٹائمنگ, فارم, کارڈ, پرچی, سرٹیفکیٹ, شکریہ, جزاک اللہ, مہربانی, شادی, مہندی, ولیمہ, بارات, دعوت, عید, قیمت, ریٹ, کتنے کا, کتنے کی, کہاں سے ملے گی, لکھ لیں, لکھ لو, نوٹ کر لیں, ریکارڈ کے لیے, ویسے ہی, مبارک',
  },
  /** Said when all is well. */
  courtesy: {
    en: 'hello, salam, salaam, assalam o alaikum, aoa, shukriya, jazakallah, {doctor|dr} {sahab|sahib|sahiba|saab}, hi, hey, thanks, thank you, thankyou, thx, please, plz, pls, dear doctor, good {morning|evening|afternoon}, respected doctor',
    ru: 'salam, salaam, assalam o alaikum, assalamualaikum, asalam o alaikum, aslam o alaikum, assalam u alaikum, aoa, shukriya, shukria, bohat shukriya, meherbani, jazakallah, jazak allah, {doctor|dr|daktar} {sahab|sahib|sahiba|saab}, adaab, hello {ji|jee}',
    ur: 'سلام, السلام علیکم, اسلام علیکم, شکریہ, بہت شکریہ, مہربانی, پلیز, جزاک اللہ, ڈاکٹر {صاحب|صاحبہ}, ہیلو, آداب',
  },
  thankful: {
    en: 'alhamdulillah, mashallah, masha allah, shukar, thank god, touch wood, all good, everything is ok, everything okay, doing well, feeling good, happy, enjoyed, proud',
    ru: 'alhamdulillah, alhamdolillah, mashallah, masha allah, shukar, shukr, sab theek, sab khairiyat, khairiyat, khush, maza, mazay, zabardast, shabash',
    ur: 'الحمدللہ, الحمد للہ, ماشاءاللہ, ماشاء اللہ, شکر, سب ٹھیک, خیریت, خوش, مزہ, مزے, زبردست, شاباش',
  },
  /** Said when it is not. */
  'cry-for-help': {
    en: 'help, please help, pls help, what to do, what should i do, what do i do, should i take, should we take, quickly, hurry, urgent, emergency, ambulance, save, tell me fast, reply fast, reply soon, hospital is far, rushing, stuck in, no one to drive, scared, i am afraid, please tell',
    ru: 'madad, bachao, bacha lo, bacha lein, kya karun, kya karoon, kya karein, kya karen, jaldi, foran, ambulance, dar lag, darr lag, ghabra, hospital le, hospital door, gari nahi, sawari nahi, rickshaw nahi, jaldi batao, jaldi bata, kidhar jaun, kahan le jaun, le jaun, le jayen, le jana',
    ur: 'مدد, بچاؤ, بچا لو, بچا لیں, کیا کروں, کیا کریں, جلدی, فوراً, فورا, ایمبولینس, ڈر لگ, گھبرا, ہسپتال لے, ہسپتال دور, گاڑی نہیں, سواری نہیں, جلدی بتائیں, جلدی بتاؤ, کہاں لے جاؤں, لے جاؤں, لے جائیں',
  },
  /** One answer to a list of questions: none of it. */
  'denies-all': {
    en: 'is a no, next question, none of these, none of those, none of them, none of the above, no to all, answer is no, answer is zero, zero for all, all no, nothing like that, nothing of that sort, no such thing, no such symptom, no such problem',
    ru: 'in mein se kuch nahi, in me se kuch nahi, aisi koi baat nahi, aisa kuch nahi, koi aisi baat nahi, jawab nahi hai, sab ka jawab nahi, kuch bhi nahi hua, koi alamat nahi, koi takleef nahi, sab nahi, aisi koi alamat nahi',
    ur: 'ان میں سے کچھ نہیں, ایسی کوئی بات نہیں, ایسا کچھ نہیں, کوئی ایسی بات نہیں, جواب نہیں ہے, سب کا جواب نہیں, کچھ بھی نہیں ہوا, کوئی علامت نہیں, کوئی تکلیف نہیں, ایسی کوئی علامت نہیں',
  },
  'nose-blocked': {
    en: 'blocked nose, nose is blocked, nose blocked, stuffy nose, congestion, flu, sinus, snoring, snores',
    ru: 'naak band, nak band, zukam, nazla, flu, naak se saans, kharatay, kharate',
    ur: 'ناک بند, زکام, نزلہ, فلو, ناک سے سانس, خراٹے',
  },
  /** Jolts of the earth, of buses and of prices. */
  jolt: {
    en: 'earthquake, bumpy, bumpy road, tremor felt, electricity tripped, price shock, shock of, got a shock when i saw, fits of laughter, fit of laughter, fit of anger, fit of sneezing',
    ru: 'zalzala, zalzale, gari ke jhatke, bus ke jhatke, rickshaw ke jhatke, rickshay, bijli ke jhatke, mehngai ka jhatka, rupay, sun ke jhatka, sun kar jhatka, dekh kar jhatka, jhatka laga sun, sasta, qeemat',
    ur: 'زلزلہ, زلزلے, گاڑی کے جھٹکے, بس کے جھٹکے, رکشے کے جھٹکے, بجلی کے جھٹکے, مہنگائی کا جھٹکا, روپے, سن کے جھٹکا, سن کر جھٹکا, قیمت',
  },
  /** Fainting that is none: a faint line, a graduate, a tent that came down, sleep. */
  'faint-figure': {
    en: 'faint hearted, faint line, faint smell, faint sound, faint lines, passed out from, passed out in, passed out batch, passed out of college, roof collapsed, wall collapsed, tent collapsed, bed collapsed, building collapsed, collapsed on the bed, collapsed on sofa, collapsed into bed, slept like, like logs',
    ru: 'thak ke so, thak kar so, ghore bech, ghoray bech, neend mein behosh, so ke behosh, behosh so',
    ur: 'تھک کے سو, تھک کر سو, گھوڑے بیچ, نیند میں بے ہوش',
  },
  /** Acids and sprays that are eaten, drunk or used with no harm. */
  'mild-acid': {
    en: 'folic acid, uric acid, citric acid, amino acid, salicylic, hyaluronic, tranexamic, ascorbic, fatty acid, lactic acid, acid reflux, stomach acid, antacid, nasal spray, hair spray, nose spray, throat spray, body spray, inhaler spray',
    ru: 'folic acid, uric acid, folik, naak ki spray, naak wali spray',
    ur: 'فولک ایسڈ, یورک ایسڈ, ناک کی سپرے, ناک والی سپرے',
  },
  /** Poison and weapons put where nobody comes to them. */
  'kept-safe': {
    en: 'locked cupboard, locked away, out of reach, away from kids, away from children, for child safety, as you advised, as you told, kept high, put away',
    ru: 'taale mein, tale mein, bachon se door, bachon ki pohanch se door, unchi jagah, almari mein lock, jaise aap ne kaha',
    ur: 'تالے میں, بچوں سے دور, بچوں کی پہنچ سے دور, اونچی جگہ, جیسے آپ نے کہا',
  },
  /** A joint that has been stiff for long. */
  'frozen-joint': {
    en: 'frozen shoulder, shoulder pain, since a month, for a month, since months, for months, months, physiotherapy, physio, slipped disc, sciatica',
    ru: 'kandha jam, kandhe ka dard, mahine se, mahina ho, 1 mahina, ek mahina, do mahine, physio, arq un nisa',
    ur: 'کندھا جم, کندھے کا درد, مہینے سے, مہینہ ہو, ایک مہینہ, دو مہینے, فزیو, عرق النسا',
  },
  'cold-thing': {
    en: 'cold water, cold drink, ice cream, milk is cold, cold weather',
    ru: 'thanda pani, thandi hawa, thanda doodh, ice cream, thandi cheez, sardi',
    ur: 'ٹھنڈا پانی, ٹھنڈی ہوا, ٹھنڈا دودھ, آئس کریم, سردی',
  },
  fungal: {
    en: 'fungal, ringworm, fungus, stretch mark, stretch marks, eczema, psoriasis, pimples, acne',
    ru: 'daad, daadh, fungal, fungus, chambal, eczema, keel muhase',
    ur: 'داد, فنگس, چنبل, ایگزیما, کیل مہاسے',
  },
  'long-since': {
    en: 'few weeks, since weeks, for weeks, since months, for months, few months, since years, for years, two months, three months, six months',
    ru: 'hafton se, mahinon se, mahine se, mahinay se, saalon se, do mahine se, kai mahine, 2 mah se, 3 mah se',
    ur: 'ہفتوں سے, مہینوں سے, مہینے سے, ماہ سے, سالوں سے, کئی مہینے',
  },
  'per-week': {
    en: 'a week, in a week, per week, once a week, twice a week',
    ru: 'hafte mein, hafte me, haftay mein',
    ur: 'ہفتے میں',
  },
  'minor-burn': {
    en: 'small blister, popped, finger tip, fingertip, tiny burn, little burn, days ago',
    ru: 'zara sa jal, thora sa jal, chhota chhala, ungli jal, washing powder, din pehle',
    ur: 'ذرا سا جل, تھوڑا سا جل, چھوٹا چھالا, انگلی جل, دن پہلے',
  },
  /** What the public talks of: the powerful, the famous, companies, prices and sermons. */
  public: {
    en: 'celebrity, celebrities, tiktoker, actress, actor, youtuber, influencer, model, politician, politicians, pti, pmln, ppp, government, minister, budget, dollar, petrol price, followers, views, subscribers, comments, channel, k electric, daraz, delivery boy, refund, customer care, court, judge',
    ru: 'celebrities, celebrity, tiktoker, adakar, adakara, actress, youtuber, model, wazir, siyasat, siyasatdan, hakoomat, hukumat, awam, qaum, adalat, jail mein, qatil, darinde, darindon, channel, views, followers, jalsa, jalsay, company wale, helpline pe, daraz, petrol phir, dollar, budget, jahannam, bayan, atom bomb, dramay dikha, zamana a gaya',
    ur: 'اداکار, اداکارہ, ٹک ٹاکر, وزیر, سیاست, حکومت, عوام, قوم, عدالت, جیل میں, قاتل, درندے, درندوں, چینل, جلسہ, جلسے, کمپنی والے, پٹرول پھر, ڈالر, بجٹ, جہنم, بیان, ایٹم بم',
  },
  'breast-feeding': {
    en: 'breastfeeding, after feeding, when baby feeds, baby drinks, nipple, lump in breast',
    ru: 'bacha pee, bacha pi, doodh pila, doodh pilate, feed kara, nipple, gilti',
    ur: 'بچہ پی, دودھ پلا, دودھ پلاتے, فیڈ کرا, نپل, گلٹی',
  },
  zest: { en: 'no fun, enjoy', ru: 'maza, lutf, mazay', ur: 'مزہ, لطف' },
  /** What is left of an illness that is over: the help it still needs is no emergency. */
  aftermath: {
    en: 'after the stroke, after his stroke, after her stroke, after stroke, since his stroke, since her stroke, since the stroke, post stroke, stroke survivor, stroke patient, physiotherapy, physio',
    ru: '{falij|stroke|attack|lakwa} {ke|k} {baad|bad}, {falij|lakwa} zada, falij ki physio, physio, {falij|stroke} {ka|ki|ke} {mareez|mareeza}',
    ur: '{فالج|سٹروک|لقوہ|لقوے} کے بعد, فالج زدہ, فزیو, فالج {کا|کی|کے} {مریض|مریضہ}',
  },
  lukewarm: { en: 'lukewarm, warm water', ru: 'neem garam, neem garm', ur: 'نیم گرم' },
  travel: {
    en: 'hiking, trip, tour, holiday, holidays, vacation, flight, umrah, hajj, till monday, till wednesday, till sunday, till friday, see you next week, back next week, back on monday, hostel packing, farewell party, convocation',
    ru: 'safar par, safar pe, sair pe, sair ko, sair karne, chutti, chuttiyan, umra, umrah, haj, hajj, mela, picnic, flight, farewell party, wapas aa kar, agle hafte wapas, hafte baad wapas',
    ur: 'سفر, سیر, چھٹی, چھٹیاں, عمرہ, عمرے, حج, میلہ, پکنک, فلائٹ, فیئرویل, الوداعی تقریب, واپس آ کر',
  },
  pretended: {
    en: 'pretending, pretended, pretend, acting like, fake, faking, prank, pranked, as a joke, dramatic, overacting, was acting, only acting',
    ru: 'natak, acting, naqal, dikhawa, bahana, dramebaz, dramaybaz, nautanki, over acting, prank',
    ur: 'ناٹک, ایکٹنگ, نقل, دکھاوا, بہانہ, ڈرامے باز, نوٹنکی, پرینک, لطیفہ, لطیفے',
  },
  /** What cannot be hurt, choke or faint: a figure of speech where danger is said of it. */
  lifeless: {
    en: 'wallet, budget, salary, electricity bill, the bill, prices, inflation, wifi, network, internet, phone battery, battery died, traffic, heat is, this heat, exam hall, my plants, the plant, halwa, toast, curry, handi, pakoray, uniform, shirt collar, tie, jeans, heels, flower, buffalo, cow, goat, hen, chicken, car engine, generator, ups, inverter, smog, fog, politicians, the country, our team, the team, air conditioner, the ac, fridge, printer, laptop',
    ru: 'kharche, kharcha, kharchay, mehngai, mehngaai, bijli ka bill, bill ne, tankhwah, deewar bhi, kursi bhi, halwa, handi, cake, qameez, kameez, collar, dupatta dhobi, dhobi, network, net, wifi, bhains, bakri, bakra, murghi, murgha, chooza, choozay, paudon, batsman, ballay baz, traffic, hakoomat, hukumat, generator, ups, inverter, smog, dhund, siyasatdan, siyasat daan, mulk, team, fridge, laptop, mistri, assignments, assignment',
    ur: 'خرچے, خرچہ, مہنگائی, بجلی کا بل, بل نے, تنخواہ, دیوار بھی, حلوہ, ہانڈی, کیک, قمیض, قمیص, کالر, دھوبی, نیٹ ورک, نیٹ, بھینس, بھینسوں, بکری, بکرا, گائے, مرغی, مرغا, چوزے, چوزوں, پودے, بلے باز, ٹریفک, حکومت, کریلے, جنریٹر, یو پی ایس, سموگ, سیاست دانوں, سیاستدانوں, ملک, ٹیم, فریج, لیپ ٹاپ, مستری',
  },
  gem: { en: 'ring, gem, stone ring', ru: 'anguthi, angoothi, nagina, patthar ki', ur: 'انگوٹھی, نگینہ' },
  acidity: {
    en: 'acidity, heartburn, gaviscon, gas',
    ru: 'tezabiyat, tezabiat, gas, seene ki jalan',
    ur: 'تیزابیت, گیس',
  },
  sweets: {
    en: 'sweets, dessert, jalebi, mithai, gulab jamun, cake, smoking, cigarettes',
    ru: 'meetha chor, mithai, jalebi, gulab jamun, cigarette',
    ur: 'میٹھا چھوڑ, مٹھائی, جلیبی, گلاب جامن, سگریٹ',
  },
  worn: {
    en: 'fits me, fits well, fits perfectly, fits now, uniform, jeans, shoes, size, outfit',
    ru: 'size, uniform, kapre fit, jora',
    ur: 'سائز, یونیفارم, جوڑا',
  },
  'official-visit': {
    en: 'official visit, tour',
    ru: '{PM|wazir|wazeer|minister|governor|sadar|DC|CM|president|team|karachi|lahore|islamabad|multan|peshawar|quetta|shehr|mulk|hospital|china|ilaqe|gaon|school} ka {daura|dora|doura}, {daura|dora|doura} {kiya|karna|karenge|karega|karein|mukammal|e}',
    ur: '{وزیر|وزیر اعظم|صدر|گورنر|وزیراعلیٰ|کراچی|لاہور|اسلام آباد|ہسپتال|چین|شہر|ملک} کا دورہ, دورہ {کیا|کریں|کرنا|مکمل}',
  },
  questionnaire: {
    en: 'the question, that question, you asked, your question',
    ru: 'wala sawal, sawal, jo poocha, jo pucha',
    ur: 'سوال, جو پوچھا',
  },
  tap: {
    en: 'tap, tanker, motor, pipe, supply',
    ru: 'nalka, tanker, motor, tanki mein, line ka pani, pani ki line',
    ur: 'نلکا, ٹینکر, موٹر, ٹنکی میں',
  },
  buying: {
    en: 'which rat, glue trap, buy rat, safe if toddlers, product, brand',
    ru: 'ke bajaye, ki bajaye, bjaye, tareeqa, kaunsa brand',
    ur: 'کی بجائے, طریقہ',
  },
  prayer: { en: 'zuhr', ru: 'zohar ki namaz, zuhr ki namaz', ur: 'ظہر, زہر کی نماز, ظہر کی نماز' },
  place: { en: '', ru: 'khooni burj, zehri', ur: 'خونی برج, زہری, کھونی' },
  'well-baby': {
    en: 'kicking good, kicks good, {kicking|moving|kicks|moves} {nicely|strongly|actively|normal|hard|all night|all day}, good movements, movements {are |}{good|normal|fine|ok|active}, active baby, feeding and playing, smiling, dancing inside, kicking well, kicks well, kicking a lot, kicking fine, {moving|moves} {fine|well|a lot|normally|nicely|good}, {baby|he|she} is kicking, {feeding|feeds|drinks|drinking|sucking|sucks|latching} {well|fine|good|normally|ok}, feeding every {2|3|two|three}, plays normally, playing, wet nappies, pink',
    ru: '{hilta|hilti|hilte} bhi {hai|hain|he}, {itni|bohat} {laatein|latein|lateain|laatain}, khoob {hilta|hilti|hilte|ghoomta|ghoomti|laatein|kick|harkat|pita|peeta|piti|peeti|rota|khelta}, {laatein|latein|kicks} khoob, {hil|khel|hans|muskura} {raha|rahi} hai, hilta rehta, hilti rehti, harkat {achi|khoob|poori|barabar}, khoob hil, {theek|thek|sahi|acha|bohat} hil {raha|rahi}, harkat {theek|normal|sahi|kar raha}, doodh {theek|sahi|acha|bhi theek}, {theek|sahi|acha} {pi|pee} {raha|rahi|leta|leti}, pet bhar, rang gulabi, khel {raha|rahi}, laatein maarta',
    ur: '{ہلتا|ہلتی} بھی ہے, خوب {ہلتا|ہلتی|گھومتا|گھومتی|لاتیں|حرکت|پیتا|پیتی|کھیلتا|کھیلتی}, لاتیں خوب, {ہنس|مسکرا} {رہا|رہی}, ہلتا رہتا, حرکت {اچھی|خوب|پوری}, خوب ہل, {ٹھیک|بہت} ہل رہا, حرکت ٹھیک, دودھ {ٹھیک|صحیح}, ٹھیک پی, رنگ گلابی, رنگ صاف, لاتیں مارتا, کھیل {رہا|رہی}, پیٹ بھر',
  },
  denies: {
    en: 'no thoughts of, no such thoughts, no intention, never thought of',
    ru: 'marne wali koi baat, aisi koi baat, ulta seedha khayal, koi khayal nahi',
    ur: 'الٹا سیدھا خیال, ایسی کوئی بات',
  },
  price: { en: 'price, brand, cost, cheap', ru: 'qeemat, price, brand, sasti, sasta', ur: 'قیمت, سستی' },
  work: {
    en: 'store, shop, to tie, for tent, cow, buffalo, laundry, drying, curtains, party, goat, qurbani',
    ru: 'bakra, gaye, bhains, kapray sukha, qurbani, samaan, baraf, cricket, light, paint, tent',
    ur: 'بکرا, گائے, بھینس, کپڑے سکھا, قربانی, سامان',
  },
  'medicine-taking': {
    en: 'on time, as prescribed, refill, doctor, reminder, chemist, pharmacy, breakfast, next month, one month',
    ru: 'waqt par, time pe, doctor, chemist, medical store, pharmacy, nuskha, parcha, nashta, mahine ki',
    ur: 'وقت پر, ڈاکٹر, کیمسٹ, میڈیکل سٹور, نسخہ, ناشتہ, مہینے کی',
  },
  'low-sugar-talk': { en: 'sugar low, low sugar', ru: 'sugar kam, sugar low', ur: 'شوگر کم' },
  sport: {
    en: 'gym, workout, exercise, football, cricket, running',
    ru: 'gym, exercise, cricket, match, garmi',
    ur: 'ورزش, گرمی, میچ',
  },
  tooth: { en: 'tooth, teeth, dentist, wisdom', ru: 'daant, dant, daarh, dentist', ur: 'دانت, داڑھ, ڈینٹسٹ' },
  'injection-site': {
    en: 'vaccine, after injection, bp cuff',
    ru: 'injection ke baad, teeke ke baad, vaccine',
    ur: 'ٹیکے کے بعد, انجکشن کے بعد, ویکسین',
  },
  fell: {
    en: 'fell, fallen, lifted heavy, slept on',
    ru: 'gir gaya, gir gayi, gira, giri, chot',
    ur: 'گر گیا, گر گئی, چوٹ',
  },
  gym: { en: 'gym, workout', ru: 'gym', ur: 'جم' },
  'exam-talk': {
    en: 'exam, exams, result, viva, interview, boss',
    ru: 'exam, exams, imtihan, imtehan, result, paper, papers, viva, interview, nateeja',
    ur: 'امتحان, رزلٹ, نتیجہ, انٹرویو, پرچہ',
  },
  bill: { en: 'bill, bills, price, fees', ru: 'bill, bijli ka bill, qeemat, fees', ur: 'بل, بجلی کا بل, قیمت, فیس' },
  love: { en: 'love, crush', ru: 'crush, dulhan, rishta', ur: 'رشتہ, دلہن' },
  'panic-word': { en: 'panic, anxiety, heart', ru: 'panic, anxiety, ghabrahat ka, panic ka', ur: 'پینک, گھبراہٹ' },
  'heartburn-talk': { en: 'acidity, heartburn, gaviscon', ru: 'tezabiat, jalan', ur: 'تیزابیت, جلن' },
  'idiom-breath': {
    en: 'breath of fresh air, out of breath laughing, took my breath away, waiting with bated, every breath',
    ru: '{saans|sans} lene ki fursat, saans rok di, saans ruk si, saansen, har saans, aakhri saans, sans mein, saanson',
    ur: 'سانس لینے کی فرصت, سانس روک دی, ہر سانس, آخری سانس, سانسوں',
  },
  mild: {
    en: 'only itching, mild, slight, small rash, settled, gone now, went away, last year',
    ru: 'halki, halka, sirf kharish, theek ho gaya',
    ur: 'ہلکی, ہلکا, صرف خارش, ٹھیک ہو گیا',
  },
  'made-face': { en: 'made a face, angry face, makes face', ru: 'munh bana, tehra munh bana', ur: 'منہ بنا' },
  politics: { en: 'government, minister', ru: 'hakoomat, nawaz, imran, liberal, mulk, pakistan', ur: 'حکومت, پاکستان' },
  knee: {
    en: 'knee, knees, joint, joints, arthritis',
    ru: 'ghutna, ghutne, ghutnay, joron',
    ur: 'گھٹنا, گھٹنے, جوڑوں',
  },
  plaster: { en: 'plaster, fracture, broken', ru: 'plaster, fracture, haddi', ur: 'پلستر, ہڈی' },
  soap: { en: 'soap, shampoo, toothpaste', ru: 'sabun, shampoo, toothpaste', ur: 'صابن, شیمپو' },
  light: {
    en: 'phone, mobile, computer, wifi, with joy',
    ru: 'mobile, computer, wifi, khushi se, bill, net',
    ur: 'موبائل, خوشی سے, کمپیوٹر',
  },
  periods: {
    en: 'period, periods, menses, monthly cycle',
    ru: 'mahwari, period, periods, haiz, date aayi, mc',
    ur: 'ماہواری, حیض, پیریڈ',
  },
  gums: { en: 'gums, gum', ru: 'masooron, masooray', ur: 'مسوڑھوں, مسوڑھے' },
  'food-talk': {
    en: 'low sugar biscuits, low sugar diet, sugar free, recipe',
    ru: 'cheeni kam, sugar free, meetha kam',
    ur: 'چینی کم, شوگر فری',
  },
  gtt: { en: 'gtt, glucose test, ogtt', ru: 'gtt, meethe pani wala test', ur: 'میٹھے پانی والا ٹیسٹ' },
  nose: { en: 'nose, finger, gums, tooth', ru: 'naak, ungli, daant, nakseer', ur: 'ناک, انگلی, دانت, نکسیر' },
  coming: {
    en: 'coming, comes',
    ru: 'aa raha, aa rahi, araha, arahi, jari, nikal, par raha, ata',
    ur: 'آ رہا, آ رہی, جاری, نکل, پڑ رہا',
  },
  glasses: { en: 'glasses, spectacles', ru: 'chashma, ainak, load shedding, light gayi', ur: 'چشمہ, عینک, لوڈشیڈنگ' },
  school: { en: 'school, seat, class', ru: 'school, seat, apni jagah, zid', ur: 'سکول, اسکول, ضد' },
  eyes: {
    en: 'eyes, nose',
    ru: 'aankh, aankhon, ankh, ankhon, naak, munh mein pani',
    ur: 'آنکھ, آنکھوں, ناک, منہ میں پانی',
  },
  'birth-class': {
    en: 'class, classes, bag for labour, is labour, how will i know',
    ru: 'kaise pata, bag mein',
    ur: 'کیسے پتا, بیگ میں',
  },
  'food-word': { en: 'rice, fruit, dress', ru: 'chawal, phal, kapray, jora, daal', ur: 'چاول, پھل, کپڑے, جوڑا, دال' },
  'discharge-word': { en: 'discharge', ru: 'discharge, pani', ur: 'پانی' },
  clothes: {
    en: 'dress, clothes, blanket, shirt, cap, eyes, colour',
    ru: 'suit, kapray, jora, topi, shirt, kambal',
    ur: 'سوٹ, کپڑے, جوڑا, ٹوپی, کمبل',
  },
  bike: { en: 'bike, cycle', ru: 'cycle, bike, bed se, jhoolay se, charpai se', ur: 'سائیکل, چارپائی سے, جھولے سے' },
  'roof-edge': { en: 'stairs', ru: 'seerhiyon se, khelte', ur: 'سیڑھیوں سے, کھیلتے' },
  bigger: {
    en: '{1|2|3|4|5|one|two|three|four|five} year, toddler',
    ru: '{1|2|3|4|5|ek|do|teen|char|paanch} {saal|sal}',
    ur: '{ایک|دو|تین|چار|پانچ} سال',
  },
  'self-fever': {
    en: 'i have fever, i have a fever',
    ru: 'mujhe bukhar, mujhe tez bukhar',
    ur: 'مجھے بخار, مجھے تیز بخار',
  },
  'abortion-pills': {
    en: 'abortion pills, abortion, miscarriage, d and c, dnc, took those pills',
    ru: 'abortion, safai, safaai, dnc, hamal girane, {wo|woh} goliyan li, hamal zaya, hamal gir, bacha zaya',
    ur: 'اسقاط, صفائی, حمل گرانے, حمل ضائع, حمل گر',
  },
  /** A pregnancy that somebody wishes to end: no loss, unless `happened-loss` is said with it. */
  'wished-end': {
    en: '{want|wants|need|needs|to get|to have|getting|considering|thinking of|thinking about} {a |an |}abortion, {want|wants|need|needs} to {abort|terminate}, {abort|terminate} {the|my|this|our} {baby|pregnancy|child}, end {the|my|this|our} pregnancy',
    ru: 'abortion {karwana|karana|karwani|karani|karna|karni|karwane|karane|karwa|kara|chahiye|chahti|chahta}, {hamal|bacha} {girana|girwana|gerana|girane|girwane|zaya karna|zaya karwana|zaya karana|khatam karna|khatam karwana}',
    ur: '{اسقاط|اسقاط حمل|ابارشن} {کروانا|کرانا|کرنا|کروانے|کرانے|کروا|چاہیے|چاہتی|چاہتا}, {حمل|بچہ} {گرانا|گروانا|گرانے|ضائع کرنا|ضائع کروانا|ضائع کرانا|ختم کرنا|ختم کروانا}',
  },
  'happened-loss': {
    en: 'miscarriage, miscarried, lost the baby, lost my baby, lost our baby, baby died, stillborn, still born, stillbirth, no heartbeat, dnc, d and c, had {an |}abortion, had to {have|get} {a |an |}abortion, {after|since} {an |the |my |}abortion, baby passed away, baby is no more, took {abortion |}pills',
    ru: '{abortion|hamal|bacha} {karwana|karwani|karana|karani|karna|karni|girana|girwana} {para|pari|parha|parhi|pada|padi|par gaya|par gayi}, zaya {ho|hua|hogaya}, hamal gir {gaya|gya}, abortion {ho|hua|hui|hogaya|hogya|ke baad|karwaya|karwaya tha|karwa li|karwa liya|kara li}, safai hui, safaai hui, dnc, miscarriage, miscarige, bacha mar gaya, bacha faut, dhadkan nahi, dharkan nahi, murda bacha, bacha nahi raha, bacha guzar gaya',
    ur: '{کروانا|کروانی|کرانا|کرانی|کرنا|گرانا|گروانا} {پڑا|پڑی|پڑ گیا|پڑ گئی}, ضائع {ہو|ہوا}, حمل گر {گیا|رہا}, {اسقاط|ابارشن|اسقاط حمل} {ہو|ہوا|کروایا|کروا لیا|کے بعد}, صفائی ہوئی, بچہ مر گیا, بچہ فوت, دھڑکن نہیں, مردہ بچہ, بچہ نہیں رہا',
  },
  ad: { en: 'dial, dialing, offer, reply', ru: 'dial, offer, package', ur: 'ڈائل, آفر' },
  'hair-colouring': {
    en: 'on hair, in hair, for hair',
    ru: 'baalon mein, baal kala, baalon par',
    ur: 'بالوں میں, بالوں پر',
  },
  'accident-word': { en: 'by mistake, accidentally, mistakenly', ru: 'ghalti se, galti se, ghalti', ur: 'غلطی سے' },
  tea: { en: 'tea, chai, coffee, work, shopping, cake', ru: 'chai, kaam, meetha', ur: 'چائے' },
  healed: {
    en: 'healed, old scar, old burn, scar cream',
    ru: 'purana nishan, theek ho gaya nishan, nishan abhi bhi, nishan ab bhi, scar cream',
    ur: 'پرانا نشان, نشان ابھی بھی, نشان اب بھی',
  },
  'hot-liquid': {
    en: 'hot water, boiling, hot tea, oil',
    ru: 'garam pani, garam chai, garam tel, garam doodh',
    ur: 'گرم پانی, گرم چائے, گرم تیل',
  },
  marta: { en: '', ru: 'marta hai, marta he', ur: '' },
  rain: {
    en: 'rain, lockdown, corona, covid, flood',
    ru: 'barish, lockdown, corona, selab',
    ur: 'بارش, لاک ڈاؤن, کورونا, سیلاب',
  },
  'power-cut': { en: 'by mistake, key lost', ru: 'chabi gum, ghalti se lock', ur: 'چابی' },
  years: { en: 'years ago, year ago', ru: 'saal pehle', ur: 'سال پہلے' },
  'minor-self': {
    en: 'im {11|12|13|14|15|16|17}, i am {11|12|13|14|15|16|17}',
    ru: 'meri umar {11|12|13|14|15|16|17}, main {11|12|13|14|15|16|17} saal',
    ur: 'میری عمر {11|12|13|14|15|16|17}',
  },
  stomach: { en: 'tummy, womb, belly', ru: 'pet mein', ur: 'پیٹ میں' },
  'self-child': { en: 'each other, one another', ru: 'ek doosre, ek dusre', ur: 'ایک دوسرے' },
  mosquito: {
    en: 'mosquito, cockroach, cockroaches, rats, mice, termites, video game',
    ru: 'machhar, chuhe, cockroach',
    ur: 'مچھر, چوہے',
  },
  'safe-now': {
    en: 'safe now, i am safe, im safe, at my parents, at my mothers, left him',
    ru: 'mehfooz hun, maike, maikay, ammi ke ghar, chor aayi',
    ur: 'محفوظ ہوں, میکے, امی کے گھر, چھوڑ آئی',
  },
};
