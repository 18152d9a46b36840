import type { Concepts } from '../lexicon.ts';

/** Pregnancy, birth and the first weeks (facts §1). */
export const maternity: Concepts = {
  pregnant: {
    en: 'pregnant, pregnancy, expecting, expectant, weeks pregnant, months pregnant, in labour, in labor, due date, gestation, trimester, my bump, gtt, anomaly scan, antenatal',
    ru: 'hamla, hamila, hamal, pregnant, pregnent, umeed se, paon bhaari, paon bhari, pait se hun, khushkhabri hai, {satwan|saatwan|aathwan|athwan|nawan|nauwan|chatha|chhata|panchwan|paanchwan} {mah|mahina|mahinay|maheena}, garbh',
    ur: 'حاملہ, حمل, امید سے, پاؤں بھاری, پیٹ سے ہوں, زچگی قریب, {ساتواں|آٹھواں|نواں|چھٹا|پانچواں} {ماہ|مہینہ}, {ساتویں|آٹھویں|نویں} مہینے, نو ماہ پورے, {آٹھ|سات|نو} ماہ کی حاملہ',
  },
  delivered: {
    en: 'delivered, since giving birth, {hour|day|days|bleeding|bled} since birth, after delivery, after birth, gave birth, postpartum, c section, csection, cesarean, caesarean, normal delivery, since delivery, after the baby came, birth yesterday, had my baby',
    ru: 'delivery ke baad, delivery k baad, delivry hui, delivery hui, delivry k baad, zachgi, zachki, bara operation, bare operation, c section, bacha paida hua, chilla, sawa mahina, delivery ko, paidaish ke baad',
    ur: 'زچگی, ڈیلیوری, پیدائش کے بعد, بڑا آپریشن, آپریشن کے ٹانکوں, چلہ, سیزیرین',
  },
  'spot-only': { en: 'spotting, spot, light', ru: 'daagh, dagh, daag, spotting, halka, halki', ur: 'داغ, ہلکا, ہلکی' },
  'from-below': {
    en: 'vaginal, from below, down there, private part, vagina',
    ru: 'neeche se, neechay se, niche se, sharamgah, peshab ki jagah',
    ur: 'نیچے سے, شرمگاہ',
  },
  'green-water': {
    en: 'green water, green fluid, meconium, brown water',
    ru: 'hara pani, hara sa pani, sabz pani',
    ur: 'سبز پانی, ہرا پانی',
  },
  'birth-danger': {
    en: 'cord {is |}{hanging|outside|visible}, cord is coming, cord came, cord out, hand of baby, hand came out, arm came out, foot came out, leg came out, baby stuck, head stuck, placenta not, placenta has not',
    ru: 'naal bahar, naal nikal, hath bahar, haath bahar, pair bahar, paon bahar, bacha phans, sar phans, anwal nahi, aanwal nahi, pait ki shakal badal, dard aik dam ruk, dard ek dam ruk',
    ur: 'ناف کی ڈوری باہر, ڈوری باہر, ہاتھ باہر, پیر باہر, پاؤں باہر, بچہ پھنس, آنول نہیں, پیٹ کی شکل',
  },
  'possible-loss': {
    en: 'miscarriage, miscarried, lost the baby, lost my baby, lost our baby, baby died, stillborn, still born, stillbirth, no heartbeat, abortion pills, dnc, d and c, baby passed away, baby is no more, baby {has died|is dead|has no heartbeat|did not survive|didnt survive|passed away}, baby died {inside|in the womb}, lost our {child|pregnancy}, lost my {child|pregnancy}, iufd',
    ru: 'hamal zaya, bacha zaya, hamal gir, safai hui, safaai hui, dnc, abortion, miscarriage, miscarige, bacha mar gaya, bacha faut, dhadkan nahi, dharkan nahi, murda bacha, bacha nahi raha, bacha guzar gaya, {bacha|bachi|baby} {pait|pet} {mein|me} {mar gaya|mar gya|mar gayi|faut|khatam ho|zaya|nahi raha}, {pait|pet} {mein|me} {bacha|bachi|baby} {mar gaya|mar gya|mar gayi|faut|zaya|nahi raha}, {bachi|baby} {mar gayi|mar gaya|faut|zaya|nahi rahi}, {pait|pet} {mein|me} hi {mar gaya|faut|khatam ho}',
    ur: 'حمل ضائع, بچہ ضائع, حمل گر, صفائی ہوئی, اسقاط, بچہ مر گیا, بچہ فوت, دھڑکن نہیں, مردہ بچہ, بچہ نہیں رہا, {بچہ|بچی} پیٹ میں {ہی|} {مر گیا|مر گئی|فوت|ختم ہو|ضائع|نہیں رہا|نہیں رہی}, {بچہ|بچی} پیٹ میں {مر گیا|مر گئی|فوت|ختم ہو|ضائع|نہیں رہا|نہیں رہی}, پیٹ میں {بچہ|بچی} {مر گیا|مر گئی|فوت|ضائع|نہیں رہا}, بچی {مر گئی|فوت|ضائع|نہیں رہی}, {بچے|بچی} کا انتقال, {بچے|بچی} کی وفات',
  },
  'fell-or-lost': { en: '', ru: 'bacha gir gaya, bacha gir gya, bacha girgaya', ur: 'بچہ گر گیا' },
  'head-pain': {
    en: 'headache, head ache, head is splitting, head pain, migraine, head is bursting, splitting head',
    ru: 'sar dard, sir dard, sar mein dard, sir mein dard, sar me dard, sar phat, sir phat, sardard, sar bhari, sar mein shadeed, sar mein bohat',
    ur: 'سر درد, سر میں درد, سر پھٹ, سر میں شدید, سر بھاری, شدید سر درد',
  },
  'head-severe': {
    en: 'head {is |}{splitting|bursting|exploding}, severe headache, terrible headache, worst headache',
    ru: '{sar|sir} phat, shadeed {sar|sir} dard, {sar|sir} {mein|me} shadeed',
    ur: 'سر پھٹ, شدید سر درد, سر میں شدید',
  },
  'bad-sight': {
    en: 'blurred, blurry, blur, spots in vision, seeing spots, see spots, flashing lights, shiny spot, zigzag, zig zag, vision, cant see, cannot see, letters swimming, are swimming, double vision, dim vision, eyes dim, see stars, eyes blurry',
    ru: 'dhundla, dhundli, dhundhla, dhundhli, nazar dhundli, andhera, taare, taray, chamak, nazar nahi, nazar kam, do do nazar, saaf nazar nahi, aankhon ke aage, aankhon ke samne',
    ur: 'دھندلا, دھندلی, اندھیرا, تارے, چمک, نظر نہیں, دو دو نظر, آنکھوں کے آگے, آنکھوں کے سامنے',
  },
  'upper-belly': {
    en: 'under ribs, under my ribs, upper belly, right side under, epigastric, pain below ribs, top of stomach',
    ru: 'pasli ke neeche, paslion ke neechay, pasliyon ke neeche, kaleje ke neeche, kaleje k neeche, upar pait',
    ur: 'پسلیوں کے نیچے, پسلی کے نیچے, کلیجے کے نیچے, اوپر پیٹ',
  },
  'belly-pain': {
    en: 'stomach pain, belly pain, abdominal pain, tummy pain, pain in stomach, pain in my stomach, pain in belly, lower abdomen, one sided pain, cramps, {severe|sharp|bad|strong} pain on one side',
    ru: '{pait|pet|pedu} {mein|me} {ek|aik} {taraf|side}, {pait|pet} {mein|me} {tez|sakht|bohat|bahut} dard, pait mein dard, pet me dard, pait dard, pet dard, pait me dard, pait mein shadeed, pedu mein dard, pait mein maror',
    ur: 'پیٹ میں {ایک طرف|تیز درد|سخت درد|بہت درد}, پیٹ میں درد, پیٹ درد, پیٹ میں شدید, پیڑو میں درد, پیٹ میں مروڑ',
  },
  severe: {
    en: 'severe, terrible, unbearable, worst, very bad, constant, extreme, splitting, excruciating, sudden, sharp, not going',
    ru: 'shadeed, shadid, sakht, bohat, buhat, bht, bardasht, nahi ja raha, nichor, tez, musalsal, bohut',
    ur: 'شدید, سخت, بہت, برداشت, تیز, مسلسل, ناقابل',
  },
  cord: { en: 'cord, belly button, navel, umbilical', ru: 'naaf, naf, naal, nal', ur: 'ناف, نال' },
  pus: {
    en: 'pus, smell, smells, red around, red all around, wet and red, discharge, infected',
    ru: 'peep, badbu, badboo, lal, laal, surkh, gandi',
    ur: 'پیپ, بدبو, لال, سرخ',
  },
  'vomit-all': {
    en: 'vomit everything, vomiting everything, throwing up everything, cant keep water, cannot keep water, cant keep anything, keep nothing down, not even water',
    ru: 'sab ulti, pani bhi ulti, kuch bhi nahi rukta, kuch andar nahi, har cheez ulti, pani tak nahi, pani bhi nahi {ruk|rukta|tikta|theherta|thehrta}',
    ur: 'سب الٹی, پانی بھی الٹی, کچھ بھی نہیں رکتا, ہر چیز الٹی, پانی بھی نہیں',
  },
  'few-urine': {
    en: 'no urine, not passed urine, very dark urine',
    ru: 'peshab band, peshab nahi, peshab nai, peshab bohat kam',
    ur: 'پیشاب بند, پیشاب نہیں',
  },
  itch: { en: 'itch, itching, itchy', ru: 'kharish, khujli, kharash', ur: 'خارش, کھجلی' },
  palms: {
    en: 'palms, soles, hands and feet, whole body',
    ru: 'hathelion, hatheliyon, talwon, talway, hath paon',
    ur: 'ہتھیلیوں, تلووں, ہاتھ پاؤں',
  },
  'pregnancy-talk': {
    en: 'heartburn, backache, back pain, lower back, nausea, throwing up, hip pain, constipation, swelling of feet, leg cramps, burning in chest after eating',
    ru: 'kamar dard, kamar mein dard, kulhay mein dard, kulhe, qabz, matli, ulti aati, ji matlata, seene mein jalan, tezabiyat',
    ur: 'کمر درد, کمر میں درد, قبض, متلی, سینے میں جلن, کولہے',
  },
  bleeding: {
    en: 'bleeding, bleed, bled, blood, clots, haemorrhage, hemorrhage, spotting, pads, pad, soaked',
    ru: 'khoon, bleeding, lothray, lothre, lothron, daagh, dagh, daag, spotting, {pad|pads}, {kapray|kapre} badal, surkh, {pad|kapray|gadda|bistar|chadar} bhar',
    ur: 'خون, لوتھڑے, داغ, بلیڈنگ, پیڈ, سرخ, لہو, {گدا|بستر|چادر} {سرخ|بھیگ}',
  },
  'no-bleeding': {
    en: 'no bleeding, no spotting, blood pressure, blood test, blood group, blood sugar, blood report, hb',
    ru: 'khoon ki kami, khoon ka test, khoon test, khoon ki report, khoon barhane, khoon bana, khoon patla, khoon ki boond, khoon ke test',
    ur: 'خون کی کمی, خون کا ٹیسٹ, خون کی رپورٹ, خون بنانے, خون پتلا',
  },
  heavy: {
    en: 'heavy, heavily, soaked, soaking, clots, not stopping, wont stop, doesnt stop, non stop, pad after pad, gushing, flooding, pouring, lots of, a lot, large, big, changed {3|4|5|6|three|four|five|six}, every hour, one hour, half hour, dizzy, faint, ears are ringing, weak, lie on floor',
    ru: 'bohat, zyada, ziada, ruk nahi, band nahi, nahi ruk, pad par pad, pad pe pad, pad bhar, bhar gaye, bhar rahe, bhar diye, lothray, lothre, tez, chakkar, chakar, {das|aath|chay|panch|10|8|6|5} {kapray|pad}, {kapray|pad|pads} badal, {kapray|chadar|bistar|gadda} bhar, itna khoon, sufaid, safaid, peela, {ek|1|aadhe} ghante, jari',
    ur: 'بہت, زیادہ, رک نہیں, بند نہیں, نہیں رک, پیڈ بھر, لوتھڑے, تیز, چکر, بھیگا, بھیگ, {ایک|آدھے} گھنٹے, جاری, سفید',
  },
  cramps: {
    en: 'cramp, cramps, cramping, pain, pains, shoulder pain',
    ru: 'dard, maror, kandhe mein dard',
    ur: 'درد, مروڑ, کندھے میں درد',
  },
  moves: {
    en: 'move, moves, moved, moving, movement, movements, kick, kicks, kicking, kicked, felt {the |my |}baby, feel {the |my |}baby, feel {him|her} move, feel anything inside',
    ru: 'harkat, hilna, hil, hila, hilta, hilti, hili, halchal, ghoom, ghoomna, ghoomta, kick, kicks, laat, latein, laatein, lat mar, mehsoos',
    ur: 'حرکت, ہل, ہلا, ہلتا, ہلتی, ہلی, ہلچل, لات, لاتیں, گھوم, ہلنا, محسوس',
  },
  less: {
    en: 'less, reduced, decreased, stopped, weak, weaker, fewer, quiet, slow, slower, slowed, hardly, barely, changed, lesser, not as much',
    ru: 'kam, band, ruk, sust, kamzor, khamosh, kum, aahista, ahista, dheemi',
    ur: 'کم, بند, رک, سست, کمزور, خاموش, آہستہ, دھیمی',
  },
  'quiet-womb': {
    en: 'baby {is |has been |}quiet, no kicks, no movement, no movements, nothing moving, stomach is still, no kick',
    ru: 'bacha {khamosh|chup|so gaya lagta}, koi harkat nahi, pet mein khamoshi, harkat nahi, koi kick nahi',
    ur: 'بچہ {خاموش|چپ}, کوئی حرکت نہیں, حرکت نہیں',
  },
  waters: {
    en: '{my |the |her |}{water|waters} {broke|has broken|have broken|broken|burst|is leaking|leaking|came|is coming}, water is coming out, fluid {leaking|is leaking|coming|is coming}, leaking {fluid|water}, gush of, bag {burst|of water}, leaking, wet and it is not urine, water running down',
    ru: '{pani|paani} {chala gaya|ki thaili|leak|aa raha|nikal|beh|aya|aaya|gir raha|kharij|jari}, thaili {phat|phati|leak}, {hara|hara sa|saaf} pani, leak ho, kuch {beh|behta|tapak} raha, pani ki tarah {kuch|beh}, {neeche|neechay} se pani, pani chala',
    ur: 'پانی {چلا گیا|کی تھیلی|نکل|بہہ|لیک|آ رہا|آیا|خارج|جاری}, تھیلی پھٹ, نیچے سے پانی, {سبز|ہرا} پانی',
  },
  labour: {
    en: 'contractions, contraction, {labour|labor} {pain|pains|started}, feel like pushing, urge to push, wants to push, pains {at|every|coming|started}, pushing, in labour, in labor, tightening every',
    ru: '{dardein|darden|dard} {shuru|ho rahi|aa rahi|lag rahi|har|uth rahi}, waqt se pehle dard, har {5|10|panch|paanch|das} minute, bacha {neeche|neechay} aa {raha|rahi}, zor lag {raha|rahi}, kachi dardein, peeren, peerein',
    ur: 'دردیں {شروع|ہو رہی|آ رہی|لگ|اٹھ}, دردیں, درد شروع, وقت سے پہلے درد, ہر {پانچ|دس} منٹ, بچہ نیچے آ رہا, زور لگ رہا',
  },
  swelling: {
    en: 'swollen, swelling, swelled, puffed, puffy, tight suddenly, rings {are |}tight, rings dont come, strap {is |}tight',
    ru: 'sooj, soojan, sujan, suj, sooja, soojay, sooji, soojh, {anguthi|angoothi|choorian|churian} tang, phool gaya, phool gaye, warm, varam',
    ur: 'سوج, سوجن, سوجا, سوجی, سوجے, ورم, پھول گیا, پھول گئے, انگوٹھی تنگ',
  },
  'face-hands': {
    en: 'face, hands, hand, eyes, eyelids, fingers, rings',
    ru: 'munh, muh, chehra, chehre, hath, haath, ungliyan, anguthi, angoothi, aankhein',
    ur: 'منہ, چہرہ, چہرے, ہاتھ, انگلیاں, انگوٹھی',
  },
  'upper-belly-pain': {
    en: 'pain {under|below} {my |the |}{ribs|rib}, upper belly pain, upper stomach pain, pain in upper {belly|stomach|abdomen}, epigastric pain, right side under ribs',
    ru: '{pasli|paslion|pasliyon|kaleje|kalejay} ke {neeche|neechay} {dard|aisa dard|bohat dard|shadeed}, upar pet mein dard',
    ur: '{پسلیوں|پسلی|کلیجے} کے نیچے درد, اوپر پیٹ میں درد',
  },
  feeding: {
    en: 'feed, feeding, feeds, fed, suck, sucking, milk, drink, drinking, latch, latching, drinks, take the breast, taking the breast, takes the breast',
    ru: 'doodh, feed, pee raha, pi raha, pi rahi, pee rahi, pita, piti, peeta, peeti, chooski, choos, chusta',
    ur: 'دودھ, پی رہا, پی رہی, پیتا, پیتی, چوس',
  },
  'not-feeding': {
    en: 'not feeding, stopped feeding, wont feed, refuses {milk|feed|feeds|to feed|breast|to drink}, refusing {milk|feed|feeds|to feed}, {doesnt|does not|not|wont|cant} {suck|sucking|drink|drinking|latch|feed|feeding|take milk|take the breast|taking milk|want milk|wake for feeds}, poor feeding, left milk',
    ru: 'doodh {nahi|chor|chhor|bilkul nahi|se munh} , doodh nahi {pi|pee|pita|le|piya|peeti|peeta}, {feed|chaati} nahi {le|leta|leti}, nahi {pi|pee} {raha|rahi}, doodh chor {diya|di}',
    ur: 'دودھ {نہیں|چھوڑ|بالکل نہیں}, نہیں پی {رہا|رہی}',
  },
  'other-milk': {
    en: 'my milk, milk is not coming, less milk, cow milk, formula',
    ru: 'mera doodh, doodh nahi utar, doodh kam, doodh nahi ban, doodh nahi aa, doodh nahi aata, bhains, daalda, milta doodh',
    ur: 'میرا دودھ, دودھ نہیں اتر, دودھ کم, دودھ نہیں بن, دودھ نہیں آ',
  },
  limp: {
    en: 'limp, floppy, lethargic, listless, not waking, wont wake, hard to wake, does not cry, doesnt cry, not crying, weak cry, just hangs, she hangs, he hangs, too sleepy, very sleepy, cold and sleepy, cold to touch, feels cold, body is cold, {baby |}not moving much, doesnt open eyes, not opening eyes, moves only when',
    ru: 'sust, dheela, dheeli, dhila, rota nahi, roti nahi, nahi {rota|roti|ro}, uthta nahi, uth nahi, jaag nahi, jagane {se|par}, {aankhein|ankhen|aankhen} nahi {khol|kholta|kholti}, behosh, be sudh, thanda, thandi, neem behosh, hilta nahi, jagao to',
    ur: 'سست, ڈھیلا, ڈھیلی, نہیں {روتا|روتی}, {روتا|روتی} نہیں, آنکھیں نہیں {کھول|کھولتا|کھولتی}, بے ہوش, بے سدھ, ٹھنڈا, ٹھنڈی, اٹھ نہیں, جگانے',
  },
  sleeps: {
    en: 'slept, sleeping, asleep, sleeps',
    ru: 'soya, soyi, so raha, so rahi, sota, soti',
    ur: 'سویا, سوئی, سو رہا, سو رہی',
  },
  blue: { en: 'blue, bluish, grey, gray', ru: 'neela, neeli, neele, nila', ur: 'نیلا, نیلی, نیلے' },
  yellow: {
    en: 'yellow, jaundice, jaundiced, yellowish',
    ru: 'peela, peeli, peele, yarqan, yarkan, jaundice, pila, pili',
    ur: 'پیلا, پیلی, پیلے, یرقان',
  },
  pale: { en: 'pale, white', ru: 'sufaid, safaid', ur: 'سفید' },
  'blue-light': {
    en: 'blue light, phototherapy',
    ru: 'neeli light, neeli roshni, blue light',
    ur: 'نیلی لائٹ, نیلی روشنی',
  },
  'palms-soles': {
    en: 'palms, soles, hands and feet, hands feet, hands and legs',
    ru: 'hathelion, hatheliyan, talwon, talway, hath paon, haath paon, paon tak, hath pair',
    ur: 'ہتھیلیوں, ہتھیلیاں, تلووں, تلوے, ہاتھ پاؤں, پاؤں تک',
  },
  'fast-breath': {
    en: 'breathing fast, fast breathing, breathing {is |very |so |too }{fast|quick|rapid}, breathing rapidly, grunting, chest indrawing, ribs going in, ribs pulling, chest going in, noisy breathing, stopped breathing',
    ru: 'tez saans, saans tez, tez tez saans, {pasliyan|paslian|pasli|paslia} chal, saans ukhar, seena andar, saans ki awaz, saans ruk, kharkharahat',
    ur: 'تیز سانس, سانس تیز, پسلیاں چل, پسلی چل, سانس اکھڑ, سینہ اندر, سانس رک, سانس لے رہا',
  },
  'baby-fit': {
    en: 'fits, fit, fitting, jerks, jerking, convulsion, stiffening, eyes rolled',
    ru: 'jhatke, jhatkay, doray, dora, daura, akar',
    ur: 'جھٹکے, دورے, دورہ, اکڑ',
  },
  'few-nappies': {
    en: 'no urine, no wet nappy, no wet nappies, no pee, not peed, one wet, only one wet, hasnt passed {urine|stool}, has not passed {urine|stool}, no stool',
    ru: '{1|ek|aik} hi {dafa|bar} peshab, peshab nahi, {ek|1} dafa peshab, potty nahi, pakhana nahi',
    ur: 'پیشاب نہیں, ایک ہی دفعہ پیشاب, پاخانہ نہیں',
  },
  'green-vomit': {
    en: 'green vomit, vomiting green, vomits green',
    ru: 'hari ulti, sabz ulti',
    ur: 'سبز الٹی, ہری الٹی',
  },
  'soft-spot': {
    en: 'soft spot bulging, bulging fontanelle, soft spot is bulging',
    ru: 'taalu phool, taalu ubhar',
    ur: 'تالو ابھر, تالو پھول',
  },
  'drink-nothing': {
    en: 'cant drink, cannot drink, not drinking, vomits everything, vomiting everything, throws up everything',
    ru: 'kuch nahi pi, pani nahi pi, sab ulti, har cheez ulti, kuch andar nahi',
    ur: 'کچھ نہیں پی, پانی نہیں پی, سب الٹی, ہر چیز الٹی',
  },
  dry: {
    en: 'sunken eyes, no tears, dry mouth, no urine',
    ru: 'aankhein dhans, aansu nahi, munh khushk, peshab nahi',
    ur: 'آنکھیں دھنس, آنسو نہیں, منہ خشک, پیشاب نہیں',
  },
  loose: {
    en: 'loose motion, loose motions, diarrhea, diarrhoea, watery stool',
    ru: 'dast, motion, motions, pechish, loose motion',
    ur: 'دست, پیچش, موشن',
  },
  'harm-baby': {
    en: '{hurt|hurting|harm|harming|kill|killing|smother|throw|shake|drown|strangle|hit} {my |the |this |}{baby|child|newborn}, drop {him|her|the baby} on purpose, hurt my child, throw {him|her} from, put a pillow on',
    ru: '{bachay|bache|bachi} ko {maar|mar|nuqsan|pheink|phenk|maro|maar daal|khatam|dubo} , {bachay|bache|bachi} ka gala {daba|dabane|ghont}, {bachay|bache|bachi} par takia, bachay ko nuqsan pohan',
    ur: '{بچے|بچی} کو {مار|نقصان|پھینک|مارو|ختم|مار ڈال}, {بچے|بچی} کا گلا, بچے پر تکیہ',
  },
  'will-or-think': {
    en: 'i, thoughts, thinking, want to, afraid i, scared i, might, going to, voices',
    ru: 'khayal, dil karta, dun, dungi, dunga, daba dun, dalne, awazein, awazain, chahti, jata hai, karta hai, lagta, ata hai, kahin',
    ur: 'خیال, دل کرتا, دوں, ڈالنے, آوازیں, چاہتی, لگتا, کہیں',
  },
  'bad-discharge': {
    en: 'foul smell, smelly discharge, bad smell, foul discharge, smelly bleeding, smelling discharge',
    ru: 'badbudar pani, badbu wala, badbudar, ganda pani, badbu aa',
    ur: 'بدبودار, بدبو والا, گندا پانی, بدبو آ',
  },
  'one-sided': {
    en: 'one side pain, one sided pain, {pain|hurts|hurting} on one side, one side of my {stomach|belly|abdomen|tummy}, shoulder tip pain',
    ru: '{ek|aik} {taraf|side} dard, {ek|aik} {taraf|side} {shadeed|tez|sakht|bohat|bahut} dard, {pait|pet} ki {ek|aik} {taraf|side}, {pait|pet} {mein|me} {ek|aik} {taraf|side}',
    ur: 'ایک طرف درد, ایک طرف {شدید|تیز|سخت|بہت} درد, پیٹ {کی|میں|کے} ایک طرف',
  },
  'late-period': {
    en: 'missed period, period is late, late period, missed my period',
    ru: 'din charh, mahwari ruk, mahwari nahi, date upar, din nahi aaye',
    ur: 'دن چڑھ, ماہواری رک, ماہواری نہیں, دن نہیں آئے',
  },
  'gone-stuck': {
    en: 'pains stopped suddenly, shape of belly changed, pushing for hours, in labour for 2 days',
    ru: 'dard {aik|ek} dam ruk, pet ki shakal badal, ghanton se zor',
    ur: 'درد ایک دم رک, پیٹ کی شکل بدل, گھنٹوں سے زور',
  },
  well: {
    en: 'no complaint, no complaints, all normal, reports are normal, all is well, everything is fine',
    ru: 'sab theek, koi shikayat nahi, koi taklif nahi, report theek, sab normal',
    ur: 'سب ٹھیک, کوئی شکایت نہیں, کوئی تکلیف نہیں, رپورٹ ٹھیک, سب رپورٹ ٹھیک',
  },
};
