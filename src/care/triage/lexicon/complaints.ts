import type { Concepts } from '../lexicon.ts';

/** What should be seen the same day: eyes, bones, kidneys, fevers that last, wounds, treatments interrupted (facts §3, §5). */
export const complaints: Concepts = {
  'in-the-eye': {
    en: 'dust in eye, in eye from, in my eye, in his eye, in her eye, in the eye, into eye, into eyes, into his eye, in both eyes, inside his eye, eyeball, contact lens, lens slept, welding, grinder, iron dust',
    ru: '{aankh|ankh|aankhon|ankhon} {me|mein} {lohe|loha|zarra|bura|choora|tukra|choona|chuna|tezab|mirch|kankar|lakri|drops|suiyan}, zarra, bura ankh, welding, grinder, lens laga, lens pehn',
    ur: '{آنکھ|آنکھوں} میں {لوہے|لوہا|ذرہ|چورا|ٹکڑا|چونا|تیزاب|مرچ|لکڑی}, ذرہ, چورا, ویلڈنگ, گرائنڈر, لینز لگا',
  },
  'light-hurts': {
    en: 'light hurts, light hurt, cannot bear light, cant bear light, cannot bear tube, cant face tubelight, cant face light, hates light, sensitive to light, light pricks',
    ru: 'roshni {chubh|chubhti|kaat|kaatti|se dard|bardasht}, light {chubh|chubhti|kaat}',
    ur: 'روشنی {چبھ|چبھتی|کاٹ|کاٹتی|سے درد|برداشت}',
  },
  'eye-angry': {
    en: 'eye red, eyes red, red eye, eye is red, eye is so red, eye painful, painful eye, eye swollen, white spot on black, hazy, cannot open eye, cant open them, cannot open eyes',
    ru: '{aankh|ankh|aankhein|ankhein} {lal|laal|surkh|tamatar|khul nahi|nahi khul|dukh|dard|band}, {laal|lal|surkh} {aankh|ankh}, ankh me laali, harf phail',
    ur: '{آنکھ|آنکھیں} {لال|سرخ|کھل نہیں|نہیں کھل|دکھ|درد|بند نہیں}, {لال|سرخ} آنکھ, حرف پھیل',
  },
  'reliever-often': {
    en: '{four|five|six|seven|eight|4|5|6|7|8} times today, {four|five|six|4|5|6} times a day, every {four|five|4|5} hours, every four five hours, woke twice, woke at night, woke up twice, whistle chest, plan steps, of my best, peak flow {is |}{50|55|58|60|65|70}, even after the plan, helps for {two|three|four|five} hours, third night',
    ru: '{chaar|char|paanch|panch|chhe|4|5|6} {dafa|martaba|bar|baar}, har {chaar|char|paanch|panch} ghante, har chaar paanch ghante, paanch ghante baad, raat ko uthna, raat do bar, raat teen, teesri raat, raat baith, plan ke baad, peak flow, pehle se ziyada pump, se saans ki seeti',
    ur: '{چار|پانچ|چھ} {دفعہ|بار|مرتبہ}, ہر {چار|پانچ|چار پانچ} گھنٹے, رات دو بار, رات بیٹھ, تیسری رات, پلان کے بعد, پیک فلو, پھونک والا میٹر, سیٹی بج رہی',
  },
  asthma: {
    en: 'asthma, asthmatic, inhaler, puffer, blue pump, pump, nebuliser, nebulizer, ventolin, whistle, whistling, copd',
    ru: 'dama, dame, asthma, pump, inhaler, nebulizer, ventolin, seeti',
    ur: 'دمہ, دمے, انہیلر, پمپ, نیبولائزر, سانس کی مشین, وینٹولین, سیٹی',
  },
  'flank-waves': {
    en: 'waves down, in waves, goes to groin, to groin, to the groin, flank, kidney stone, kidney pain, stone pain, loin, down to the front, back pain and burning urine',
    ru: 'pehlu, lehar uth, lehar uthti, lehrein, gurday wali, gurde wali, gurday ki pathri, gurde ka dard, gurday ka dard, pathri wala, jaangh tak, kamar se jaangh',
    ur: 'پہلو, لہریں, لہر اٹھ, گردے والی, گردے کی پتھری, گردے کا درد, پتھری والا, پتھری کا درد, جانگھ تک',
  },
  'urine-trouble': {
    en: 'burning urine, burning when i pee, burning in urine, drops of urine, only drops, cannot pass urine, cant pass urine, cant pee, cannot pee, no urine, not passed a drop, not passed urine, less urine, pee is the colour, cola coloured, urine like, dark urine, blood in urine, red urine, urine stopped',
    ru: 'peshab {me|mein} {jalan|mirchen|mirch|khoon|laal}, qatra qatra, do qatre, do qatray, boond boond, peshab {ruk|band|nahi|kala|laal|lal|coca|cola|chai|gehra}, kala peshab, laal peshab, peshab ki hajat',
    ur: 'پیشاب میں {جلن|مرچیں|خون}, قطرہ قطرہ, دو قطرے, بوند بوند, پیشاب {رک|بند|نہیں|کالا|لال|گہرا}, کالا پیشاب, گہرے پیلے',
  },
  'eager-thirst': {
    en: 'drinks eagerly, thirsty, drinking eagerly, asks for water again, drinks like crazy, gulps ors',
    ru: 'jhapat, jhapat ke peeta, pani maang maang, pyas se, pani pe lapak',
    ur: 'جھپٹتا, جھپٹ, پانی مانگ مانگ, پیاس سے, پانی پہ لپک',
  },
  'many-stools': {
    en: '{eight|nine|ten|eleven|twelve|fifteen|8|9|10|11|12|15} {loose |}{motions|times|stools}, motions {eight|nine|ten|eleven|twelve|8|9|10|11|12} times, loose motions ten times',
    ru: '{aath|nau|das|gyarah|barah|8|9|10|11|12|15} {motion|motions|dast|dafa|bar}, aath nau dafa, nau nau dast, khoon wale dast',
    ur: '{آٹھ|نو|دس|گیارہ|بارہ|چھ} {موشن|دست|بار|دفعہ}, نو نو دست, خون والے دست, دس دست, دن میں دس بار',
  },
  'platelets-fall': {
    en: 'platelets {22|25|28|30|35|40|41|45|50|60|70|80|85|90|dropped|falling|low|thousand}, platelet {60|70|80|40|50|low|falling}, counts dropped, platelets are, count is falling, platelets went down',
    ru: '{platelet|platelets|platlets} {gir|kam|20|22|25|28|30|35|40|45|50|60|70|80|90|bees|tees|chalees|pachas|saath|assi}, hazar reh, hazar par aa, hazar ek din',
    ur: '{پلیٹ لیٹ|پلیٹلیٹس|پلیٹ لیٹس} {گر|کم|بیس|تیس|چالیس|پچاس|ساٹھ|ستر|اسی|اٹھائیس|41000|15|18|20|22|24|25|26|28|30|32|35|36|38|40|42|45|48|50|55|60|65|70|75|80|85|90}',
  },
  dengue: {
    en: 'dengue, ns1, bone breaking fever',
    ru: 'dengue, dengi, haddi tod bukhar, haddiyan toot',
    ur: 'ڈینگی, ہڈیاں ٹوٹ, ہڈی توڑ',
  },
  'behind-eyes': {
    en: 'behind eyes, behind the eyes, behind my eyes, behind eyes pain',
    ru: '{aankhon|ankhon|aankh|ankh} {k|ke} {peeche|peechay|pichhe}',
    ur: '{آنکھ|آنکھوں} کے پیچھے',
  },
  'gum-blood': {
    en: 'gums ooze, gums bleed, gums bleeding, nose bleed, nosebleed, nose bled, blood from gums, blood from nose, red dots, small red spots, rash on arms',
    ru: 'masooron se khoon, masoron se khoon, naak se khoon, nakseer, laal nuqte, lal danay, bazuon pe daanay',
    ur: 'مسوڑھوں سے خون, ناک سے خون, نکسیر, لال نقطے, لال نقطہ, باریک لال',
  },
  'urine-cola': {
    en: 'urine like coca cola, coca cola, like tea, tea coloured, urine yellow, dark yellow urine, dark urine, clay stool, no appetite',
    ru: 'peshab coca, peshab chai, peshab gehra, peshab peela, khane se nafrat, bhook khatam, bhook mar',
    ur: 'پیشاب چائے, پیشاب گہرا, پیشاب گہرے, بھوک مر, بھوک ختم, کھانے سے نفرت',
  },
  'bent-bone': {
    en: 'bent shape, bent, crooked, out of shape, cant put weight, cannot put weight, not putting weight, no weight on, turned outwards, turned out, turned outward, bone broken, broken bone, fracture, dislocated, heard a crack, swollen and crooked',
    ru: 'tedhi, terhi, tehri, teri, tedha, terha, wazan nahi, wazn nahi, bahir mura, bahar mura, haddi toot, haddi tut, haddi nikal, jor se nikal, chatak, kantay jesi',
    ur: 'ٹیڑھی, ٹیڑھا, وزن نہیں, باہر مڑا, ہڈی ٹوٹ, ہڈی نکل, جوڑ سے نکل, چٹخ',
  },
  'deep-pierce': {
    en: 'rusty nail, nail through, rusty, needle stick, needlestick, used needle, used syringe, stepped on needle, stepped on nail, thorn deep, fish bone in, pierced, went through the',
    ru: 'zang, zang aalood, keel chubh, keel chappal, keel pair, keel lag, istemal shuda, sui lag, suyi lag, sui chubh, kaanta gehra, kaanta chubh, chappal paar',
    ur: 'زنگ, زنگ آلود, کیل چبھ, کیل والا, کیل چپل, استعمال شدہ, سوئی لگ, سوئی چبھ, کانٹا چبھ, چپل پار, آر پار',
  },
  'pain-settled': {
    en: 'moved from navel, from navel to, right lower side, lower right side, right side below, under right rib, below right rib, appendix, gall bladder, gallstone, gallstones',
    ru: 'daayein neeche, dayen neeche, dain taraf neeche, daayein taraf neeche, naaf se daayein, pasli ke neeche dard, pasli neeche, pittay, pitte ki pathri, appendix',
    ur: 'دائیں نچلے, دائیں نیچے, دائیں طرف نیچے, ناف سے دائیں, پسلی نیچے, پتے کی پتھری, اپینڈکس',
  },
  'red-phlegm': {
    en: 'streaks of blood, blood streaks, streaks of red, blood specks, red with phlegm, blood with phlegm, blood on tissue when coughing, rusty phlegm, rusty sputum',
    ru: 'balgham {me|mein} {lal|laal|khoon|surkh}, balgham zang, lal dhaga, laal dhaga, khansi se khoon, rumal pe surkhi, thook mein laal',
    ur: 'بلغم میں {لال|خون|سرخ}, بلغم زنگ, لال دھاگا, رومال پہ سرخی, تھوک میں لال',
  },
  'fever-lasts': {
    en: '{fourth|fifth|sixth|seventh|eighth|ninth|tenth} day of fever, fever {fourth|fifth|sixth|seventh} day, fever since {four|five|six|seven|eight|nine|ten|4|5|6|7|8|9|10} days, {five|six|seven|eight|nine|ten|5|6|7|8|9|10|12|15} days fever, {five|six|seven|eight|nine|ten|5|6|7|8|9|10|12|15} days of fever, each evening, every evening, alternate day, every other day, rattling chills, night sweats',
    ru: '{chautha|paanchwan|panchwan|chhata|satwan|athwan|nawan} din bukhar, bukhar {4|5|6|7|8|9|10|chaar|paanch|chhe|saat|das} din, {5|6|7|8|9|10|15|das|paanch|chhe|saat|pandrah} din {ka|se} {taap|bukhar|tap}, {5|6|7|9}wa din, ek din chor, ek din chhor, har shaam bukhar, raat me paseena',
    ur: '{چوتھے|پانچویں|چھٹے|ساتویں} دن بھی, بخار {چار|پانچ|چھ|سات|دس|چوتھا|پانچواں|چھٹا} {دن|روز}, {پانچ|چھ|سات|دس|پندرہ} {دن|روز} {کا|سے} بخار, {چوتھا|پانچواں|چھٹا} {روز|دن}, ایک دن چھوڑ, ہر شام بخار, رات میں پسینہ',
  },
  'jaw-swells': {
    en: 'jaw swollen, face swollen from tooth, swelling of jaw, mouth does not open fully, cannot open mouth, cant open mouth, hot potato, behind the ear, behind ear, pushing ear, ear forward, swelling to eye',
    ru: 'jabra sooj, jabra sooja, munh poora nahi, moo poora nahi, mun poora nahi, kaan ke peeche, kan ke peeche, ankh tak soojan, aankh tak sooj, ankh sooji',
    ur: 'جبڑا سوج, منہ پورا نہیں, کان کے پیچھے, کان باہر, آنکھ تک سوجن, آنکھ تک آگیا, آنکھ کے گرد سوجن',
  },
  critical: {
    en: 'clozaril, apixaban, eliquis, xarelto, prednisolone, steroids, dialysis, transfusion, tacrolimus, azathioprine, lamictal, tb medicine, tb medicines, rabies dose, rabies injection, dog needles, valve medicine, methadone, thyroxine',
    ru: 'clozaril, apixaban, prednisolone, steroid, dialysis, khoon lagna, valve wali goli, khoon patla goli, khoon patla wali, tb ki dawai, tb ki goli, shots nahi, insulin shots, kutte wale teekay, kutte wala teeka',
    ur: 'کلوزاپین, اپکسابان, کاربامازیپین, پریڈنیسولون, سٹیرائڈ, سٹیرائیڈ, ڈائیلاسز, خون لگنا, والو والی گولی, ٹی بی کی دوا, ٹی بی کی گولی, دل کی ناکامی, پیشاب آور گولی, کتے والے ٹیکے',
  },
  missed: {
    en: 'skipped day, is late, days late, overdue, was due, out of stock, suddenly stopped, stopped myself, stopped on my own, finished three days, missed one',
    ru: 'nahi mil rahi, nahi lagaya, nahi lagaye, khud band, chhoot gai, chhut gai, reh gaya, band kar di, band kardi, milti nahi, aana band',
    ur: 'نہیں لگا, نہیں لگائی, خود بند, بند کردی, بند کر دی, شارٹ ہے, خالی ہے, نہیں کھائی, نہیں ملی, رہ گیا',
  },
  'calf-part': {
    en: 'calf, calf muscle, one leg',
    ru: 'pindli, ek pindli, ek taang',
    ur: 'پنڈلی, ایک پنڈلی, ایک ٹانگ',
  },
  'swells-hot': {
    en: 'swollen, fat, fatter, hot, red hot, thicker, tight, bigger than',
    ru: 'sooj, soji, suji, moti ho, moti, garam, khinchao, laal',
    ur: 'سوج, سوجی, موٹی, گرم, کھنچاؤ, لال, دبانے سے',
  },
  'spot-pink': {
    en: 'pink colour on tissue, pink on tissue, brown spot, brown spots, brown stain, brown discharge, pinkish, little pink, drop of blood, stain on pad, spot on pad',
    ru: 'gulabi sa, gulabi dhabba, bhoora, bhura, bhoora dhabba, brown daag, zara zara dhabba, tissue pe, dhabba laga',
    ur: 'گلابی سا, گلابی دھبہ, بھورا, بھورا سا دھبہ, براون داغ, ذرا ذرا دھبہ, ٹشو پہ, ٹشو پر, دھبہ لگا',
  },
  'weight-jump': {
    en: '{2|3|4|two|three|four} kilos in {2|3|two|three|a few} days, put on {2|3|4|two|three} kilos, weight up {2|3} kg, gained {2|3} kilos, two pillows now, pillows became, three pillows now, shoes do not fit, shoe tight',
    ru: '{do|teen|2|3} kilo {barh|wazan|upar}, wazan {do|teen|2|3} kilo, do takiye se teen, teen takiye, joota tang, joota nahi aata, joote tang',
    ur: '{دو|تین} کلو {بڑھ|وزن|اوپر|سات}, وزن {دو|تین} کلو, دو تکیے سے تین, تین تکیے, جوتا تنگ, جوتا نہیں آتا',
  },
  'woke-on-floor': {
    en: 'woke on the floor, found myself on the floor, does not remember falling, doesnt remember falling, fainted twice, passed out twice, passed out and came back, fell without reason, fell for no reason',
    ru: 'zameen pe hosh, farsh pe hosh, yaad nahi kaise gir, dharam se gira, bina wajah gir, do bar gira, do dafa behosh',
    ur: 'زمین پر ہوش, فرش پر ہوش, یاد نہیں کیسے گر, دھڑام سے, بلا وجہ گر, دو بار گرا, اوندھا گرا',
  },
  'cut-by': {
    en: 'knife slipped, toka machine, chaff cutter, grinder cut, glass cut, broken glass, tips of, finger cut off, fingers cut, butcher knife, saw, blade went, stab, stabbed, knife in',
    ru: 'toka, tokay, toke, machine me ungli, machine mein ungli, ungliyan gai, ungliyan kat, sheesha, sheeshe, kaanch, chhuri phisal, chaku laga, chaaku laga, darati, aari, kulhari lag',
    ur: 'ٹوکا, ٹوکے, مشین میں, انگلیاں آ گئیں, انگلیاں کٹ, شیشہ, شیشے, کانچ, چھری پھسل, چاقو لگا, درانتی, آری',
  },
  soaking: {
    en: 'cloth is full, full again and again, bandage after bandage, towel is full, towels full, floor is slippery, pool of blood',
    ru: 'patti k upar patti, patti pe patti, patti par patti, patti upar patti, sab lal, sab laal, tauliya bhar, tauliye bhar, tissue ka dabba, gadda lal',
    ur: 'پٹی پہ پٹی, پٹی پر پٹی, پٹی کے اوپر, سب لال, تولیہ بھر, تولیے بھر, لال ہو کر ٹپک',
  },
  bleeding: { en: 'blod, blud', ru: 'lahu, lahoo', ur: 'لہو' },
  'not-roused': {
    en: 'half conscious, not conscious, semi conscious, half alive, will not wake, would not wake, snoring funny, snoring strange, sleeping strangely, cannot be woken',
    ru: 'nahi {jaagta|jagta|jaagti|jagti|uthta|uthti|jaag|jag|uth} , neem jaan, neem hosh, neem behosh, hosh {mein|me} nahi, hosh nahi, hosh beech, uthaye nahi, uthaye nai, jagti nahi, jaagti nahi, kharatay ajeeb, gum ho jati, gum sum, oonghe ja, ungh rahi, unghe',
    ur: 'نہیں {جاگتا|جاگتی|اٹھتا|اٹھتی|جاگ|اٹھ}, نیم جان, نیم ہوش, ہوش میں نہیں, ہوش نہیں, ہوش بیچ, سوئی جاتی, سویا جاتا, سوتی جا, گم سم, اونگھ رہی',
  },
  'one-half': {
    en: 'cheek hanging, eye half shut, wont stay in hand, dropping them, could not pick, cannot pick, hand useless, arm useless, left arm useless, belongs to somebody, one side comes up, only one side, childs scribble, cannot write, half of my face, half of his face, half of her face',
    ru: 'gaal soya, gaal latak, gaal latka, chai bahar, aadhi bahar, haath se gir, hath se gir, bazu soya, baazu soya, aadha jism murda, aadha jism sun, qalam nahi, likh nahi pa',
    ur: 'گال سویا, گال لٹک, آدھی باہر, ہاتھ سے گر, بازو سویا, آدھا بازو, آدھا جسم سن, قلم نہیں, لکھ نہیں پا, ایک سائیڈ',
  },
  'speech-broken': {
    en: 'words that dont exist, words that do not exist, words come in bits, words in bits, speaks from nose, speaks from the nose, cant say, scribble',
    ru: 'baat gunguna, naak mein bol, naak se bol, alfaz jo, galan ult pulat, gallan ult',
    ur: 'بات گنگنا, ناک میں بول, ناک سے بول',
  },
  'pressing-chest': {
    en: 'rope across, pulling a rope, stone above navel, heavy stone on stomach, saw between shoulders, under tongue tablet, tablet under tongue, arm full of lead, lead in my arm, tearing his collar, under the tongue',
    ru: 'naaf se upar bojh, naaf se upar zor, maiday pe patthar, mede pe patthar, dakaar atki, dakar atki, dakaar nahi, bazu me seesa, zaban k neeche wali, zuban ke neeche wali, wohi purani jakran, jakran, dil bheech, kandhon ke darmiyan',
    ur: 'معدے پہ بھاری, معدے پر بھاری, معدے پہ پتھر, ڈکار نہیں, ڈکار اٹک, بازو میں سیسہ, سیسہ بھر, زبان کے نیچے والی, کندھوں کے درمیان, سینے سے کمر تک, گریبان پھاڑ',
  },
  'heart-wild': {
    en: 'heart is stopping and starting, heart skips, heart is skipping, heart drops a beat, thuds',
    ru: 'dil rail gari, dil bheech, dharkan chhalang, dharkan chhoot chhoot, dil dhak dhak, dil aisa bhag, dil bhag',
    ur: 'دل ریل گاڑی, دھڑکن چھلانگ, دل دھک دھک, دل دوڑ',
  },
  'shock-source': {
    en: 'live wire, wire, pump barefoot, water pump, water motor, socket, plug, meter box, transformer, 11000, 440, geyser current, washing machine current, iron current, electric pole',
    ru: 'current, karant, bijli, khamba, khambay, meter, plug, taar, transformer, motor, 440, gyarah hazar',
    ur: 'کرنٹ, بجلی, کھمبا, کھمبے, میٹر, پلگ, تار, ٹرانسفارمر, موٹر, گیارہ ہزار',
  },
  'shock-done': {
    en: 'touched, thrown, was thrown, got thrown, stuck to, got shock, shock, jolt',
    ru: 'chhoo liya, chhu liya, chhua, chhoo gaya, jhatka, chipak, door gira, door gir, phenka, latka, laga to, lag gaya',
    ur: 'چھو لیا, چھو گیا, جھٹکا, چپک, دور گرا, لٹکا, جکڑا',
  },
  'house-poison': {
    en: 'mushroom, mushrooms, wild mushroom, datura, dhatura, seeds, chemical, unknown bottle, mixed two, mixed two cleaners, kushta, hakeem medicine, cable cleaner, powder for drain',
    ru: 'khumbi, khumbiyan, dhatura, dhaturay, chemical, kemical, kushta, naali kholne, safoof, malathion, machar mar, mat ka pani',
    ur: 'کھمبی, کھمبیاں, دھتورا, دھتورے, کیمیکل, کشتہ, نالی کھولنے, مچھر مار',
  },
  'gas-room': {
    en: 'sigri, brazier, geyser bathroom, mixed cleaners, geyser in bathroom',
    ru: 'geyser wale ghusal, ghusal khane se nahi nikli, do botlein mila, sigri, angithi',
    ur: 'گیزر والے, غسلخانے سے, دو بوتلیں ملا, سگڑی, انگیٹھی, کوئلے',
  },
  jerks: {
    en: 'teeth locked, heels rubbing, one after another fit, smelling shoe, slipper to smell, fists tight, foaming',
    ru: 'daant band, dant band, dandal, eriyan ragar, erian ragad, chappal sungha, joota sungha, ek tham ke, mutthiyan bhinch, choone pe akar',
    ur: 'دانت بند, دندل, ایڑیاں رگڑ, چپل سنگھا, جوتا سنگھا, ایک تھم کے, مٹھیاں بھینچ',
  },
  'venom-sign': {
    en: 'eyelids are getting heavy, eyelids heavy, lids heavy, lifting his lids, cannot keep eyes open, jaw feels stiff',
    ru: 'palkein bojhal, palkain bojhal, pulkein nahi, palkein nahi uth, palkan nai, jabra akra',
    ur: 'پلکیں بوجھل, پلکیں نہیں اٹھ, جبڑا اکڑ',
  },
  /** One's own death, spoken of as settled. */
  'own-death': {
    en: 'my funeral, my death, my grave, my kafan, my shroud, my body, my janaza, when i am dead, when im dead, after i am gone, after im gone, after my death, if i am no more, only if i am no more, no one is responsible for my, responsible for my death, want to go where he is, want to go where she is, where would i be buried, bury me, without me, manage without me, i was never here',
    ru: 'mera janaza, meri namaz e janaza, namaz e janaza, meri qabar, mera kafan, meri laash, meri maut, meri mayyat, meri barsi, mere marne, mere mar jane, mar jaun to, meri maut ka zimmedar, zimmedar koi nahi, mere bina, mere baghair, us ke paas jana, uske paas jana, mera hissa na nikal, na aau to behtar',
    ur: 'میرا جنازہ, میری قبر, میرا کفن, میری لاش, میری موت, میری میت, میری برسی, میرے مرنے, میرے مر جانے, موت کا ذمہ دار, ذمہ دار کوئی نہیں, میرے بنا, اس کے پاس جانا, غائب ہوجاوں, غائب ہو جاؤں',
  },
  'last-time': {
    en: 'closing file, last cup, for last time, said good night forever, knows what to do, i know what to do, let somebody tell them, tell them i, tell my mother i, tell them papa',
    ru: 'file band, file bhi band, shab bakhair hamesha, hamesha ke liye shab, mobile band karne laga, phone band karne laga, hausla aa gaya, himmat aa gai, maut se darr nahi, maut se dar nahi, mera beta tere hawale, tere hawale, bachon ka khayal',
    ur: 'فائل بند, موبائل بند کرنے, فون بند کرنے, حوصلہ آ گیا, ہمت آ گئی, موت سے ڈر نہیں, تیرے حوالے, بچوں کا خیال, ثبوت رہے',
  },
};
