import type { Concepts } from '../lexicon.ts';

/** Pregnancy, birth and the first weeks (facts §1). */
export const maternity: Concepts = {
  pregnant: {
    en: 'pregnant, pregnancy, expecting, expectant, weeks pregnant, months pregnant, in labour, in labor, due date, gestation, trimester, my bump, gtt, anomaly scan, antenatal',
    ru: 'hamla, hamila, hamal, pregnant, pregnent, umeed se, paon bhaari, paon bhari, pait se hun, khushkhabri hai, satwan mah, aathwan mah, nawan mah, chatha mah, chhata mah, satwan mahina, nauwan mahina, garbh',
    ur: 'حاملہ, حمل, امید سے, پاؤں بھاری, پیٹ سے ہوں, زچگی قریب',
  },
  delivered: {
    en: 'delivered, after delivery, after birth, gave birth, postpartum, c section, csection, cesarean, caesarean, normal delivery, since delivery, after the baby came, birth yesterday, had my baby',
    ru: 'delivery ke baad, delivery k baad, delivry hui, delivery hui, delivry k baad, zachgi, zachki, bara operation, bare operation, c section, bacha paida hua, chilla, sawa mahina, delivery ko, paidaish ke baad',
    ur: 'زچگی, ڈیلیوری, پیدائش کے بعد, بڑا آپریشن, آپریشن کے ٹانکوں, چلہ, سیزیرین',
  },
  moves: {
    en: 'move, moves, moving, movement, movements, kick, kicks, kicking, felt baby, feel the baby, feel baby, feel him move, feel her move',
    ru: 'harkat, hilna, hil, hila, hilta, hilti, hilti, halchal, ghoom, ghoomna, kick, kicks, laat, latein, laatein, lat mar',
    ur: 'حرکت, ہل, ہلا, ہلتا, ہلتی, ہلچل, لات, لاتیں, گھوم, ہلنا',
  },
  less: {
    en: 'less, reduced, decreased, stopped, weak, fewer, quiet, slow, hardly, barely, no movement, changed, not felt',
    ru: 'kam, band, ruk, sust, kamzor, khamosh, kum, aahista',
    ur: 'کم, بند, رک, سست, کمزور, خاموش',
  },
  bleeding: {
    en: 'bleeding, bleed, blood, clots, clot, haemorrhage, hemorrhage, spotting, red, pad, pads, soaked, cloths',
    ru: 'khoon, khun, khoonn, bleeding, lothray, lothre, daagh, dagh, daag, spotting, pad, pads, kapray badal, kapre badal, surkh',
    ur: 'خون, لوتھڑے, داغ, بلیڈنگ, پیڈ, سرخ, لہو',
  },
  heavy: {
    en: 'heavy, heavily, soaked, soaking, clots, not stopping, wont stop, doesnt stop, non stop, pad after pad, gushing, flooding, lots of, large, big, pads, changed, every hour, one hour, dizzy, faint',
    ru: 'bohat, buhat, bht, zyada, ruk nahi, band nahi, nahi ruk, pad par pad, pad bhar, bhar gaye, bhar rahe, lothray, lothre, tez, jari, chakkar, chakar, das kapray, sufaid, safaid, peela',
    ur: 'بہت, زیادہ, رک نہیں, بند نہیں, نہیں رک, پیڈ بھر, لوتھڑے, تیز, جاری, چکر, بھیگا, بھیگ',
  },
  'spot-only': { en: 'spotting, spot, light', ru: 'daagh, dagh, daag, spotting, halka, halki', ur: 'داغ, ہلکا, ہلکی' },
  'from-below': {
    en: 'vaginal, from below, down there, private part, vagina',
    ru: 'neeche se, neechay se, niche se, sharamgah, peshab ki jagah',
    ur: 'نیچے سے, شرمگاہ',
  },
  waters: {
    en: 'water broke, waters broke, water has broken, waters have broken, fluid leaking, leaking fluid, gush of, leaking water, bag burst, fluid coming, leaking',
    ru: 'pani chala gaya, paani chala gaya, pani ki thaili, thaili phat, thaili phati, pani leak, pani aa raha, paani aa raha, pani nikal, pani beh, hara pani, hara sa pani, pani aya, leak ho raha',
    ur: 'پانی چلا گیا, پانی کی تھیلی, تھیلی پھٹ, نیچے سے پانی, سبز پانی, پانی نکل, پانی بہہ, پانی لیک',
  },
  'green-water': {
    en: 'green water, green fluid, meconium, brown water',
    ru: 'hara pani, hara sa pani, sabz pani',
    ur: 'سبز پانی, ہرا پانی',
  },
  labour: {
    en: 'contractions, contraction, labour pain, labor pain, labour pains, labor pains, labour started, feel like pushing, urge to push, pains at, pains every, pushing',
    ru: 'dardein shuru, darden shuru, dardein ho, darden ho, dard shuru, waqt se pehle dard, har 5 minute, har paanch minute, har das minute, bacha neechay aa, zor lag raha, kachi dardein, dardein aa',
    ur: 'دردیں شروع, دردیں, وقت سے پہلے درد, ہر پانچ منٹ, بچہ نیچے آ, زور لگ',
  },
  'birth-danger': {
    en: 'cord is coming, cord came, cord out, hand of baby, hand came out, arm came out, foot came out, leg came out, baby stuck, head stuck, placenta not, placenta has not',
    ru: 'naal bahar, naal nikal, hath bahar, haath bahar, pair bahar, paon bahar, bacha phans, sar phans, anwal nahi, aanwal nahi, pait ki shakal badal, dard aik dam ruk, dard ek dam ruk',
    ur: 'ناف کی ڈوری باہر, ڈوری باہر, ہاتھ باہر, پیر باہر, پاؤں باہر, بچہ پھنس, آنول نہیں, پیٹ کی شکل',
  },
  'possible-loss': {
    en: 'miscarriage, miscarried, lost the baby, lost my baby, lost our baby, baby died, stillborn, still born, stillbirth, no heartbeat, abortion pills, dnc, d and c, baby passed away, baby is no more',
    ru: 'hamal zaya, bacha zaya, hamal gir, safai hui, safaai hui, dnc, abortion, miscarriage, miscarige, bacha mar gaya, bacha faut, dhadkan nahi, dharkan nahi, murda bacha, bacha nahi raha, bacha guzar gaya',
    ur: 'حمل ضائع, بچہ ضائع, حمل گر, صفائی ہوئی, اسقاط, بچہ مر گیا, بچہ فوت, دھڑکن نہیں, مردہ بچہ, بچہ نہیں رہا',
  },
  'fell-or-lost': { en: '', ru: 'bacha gir gaya, bacha gir gya, bacha girgaya', ur: 'بچہ گر گیا' },
  'head-pain': {
    en: 'headache, head ache, head is splitting, head pain, migraine, head is bursting, splitting head',
    ru: 'sar dard, sir dard, sar mein dard, sir mein dard, sar me dard, sar phat, sir phat, sardard, sar bhari, sar mein shadeed, sar mein bohat',
    ur: 'سر درد, سر میں درد, سر پھٹ, سر میں شدید, سر بھاری, شدید سر درد',
  },
  'bad-sight': {
    en: 'blurred, blurry, blur, spots in vision, seeing spots, see spots, flashing lights, shiny spot, zigzag, zig zag, vision, cant see, cannot see, letters swimming, are swimming, double vision, dim vision, eyes dim, see stars, eyes blurry',
    ru: 'dhundla, dhundli, dhundhla, dhundhli, nazar dhundli, andhera, taare, taray, chamak, nazar nahi, nazar kam, do do nazar, saaf nazar nahi, aankhon ke aage, aankhon ke samne',
    ur: 'دھندلا, دھندلی, اندھیرا, تارے, چمک, نظر نہیں, دو دو نظر, آنکھوں کے آگے, آنکھوں کے سامنے',
  },
  swelling: {
    en: 'swollen, swelling, puffed, puffy, tight suddenly, rings tight, rings dont come, face looks puffed, sooj',
    ru: 'sooj, soojan, soojh, sujan, suj gaya, sooja, soojay, sooji, angoothi tang, sujh',
    ur: 'سوج, سوجن, سوجا, سوجی, ورم',
  },
  'upper-belly': {
    en: 'under ribs, under my ribs, upper belly, right side under, epigastric, pain below ribs, top of stomach',
    ru: 'pasli ke neeche, paslion ke neechay, pasliyon ke neeche, kaleje ke neeche, kaleje k neeche, upar pait',
    ur: 'پسلیوں کے نیچے, پسلی کے نیچے, کلیجے کے نیچے, اوپر پیٹ',
  },
  'belly-pain': {
    en: 'stomach pain, belly pain, abdominal pain, tummy pain, pain in stomach, pain in my stomach, pain in belly, lower abdomen, one sided pain, cramps',
    ru: 'pait mein dard, pet me dard, pait dard, pet dard, pait me dard, pait mein shadeed, pedu mein dard, pait mein maror',
    ur: 'پیٹ میں درد, پیٹ درد, پیٹ میں شدید, پیڑو میں درد, پیٹ میں مروڑ',
  },
  severe: {
    en: 'severe, terrible, unbearable, worst, very bad, constant, extreme, splitting, excruciating, sudden, sharp, not going',
    ru: 'shadeed, shadid, sakht, bohat, buhat, bht, bardasht, nahi ja raha, nichor, tez, musalsal, bohut',
    ur: 'شدید, سخت, بہت, برداشت, تیز, مسلسل, ناقابل',
  },
  feeding: {
    en: 'feed, feeding, feeds, suck, sucking, breast, milk, drink, latch, drinks',
    ru: 'doodh, dudh, feed, pee, pi raha, pi rahi, pita, piti, chooski',
    ur: 'دودھ, پی رہا, پی رہی, پیتا, پیتی, چوس',
  },
  limp: {
    en: 'limp, floppy, lethargic, not waking, wont wake, hard to wake, does not cry, doesnt cry, hangs, sleepy all, too sleepy, cold and sleepy, not moving, slept the whole, 11 hours, listless, weak cry, doesnt open eyes',
    ru: 'sust, dheela, dhila, nahi rota, rota nahi, roti nahi, uth nahi, jaag nahi, aankhein nahi khol, ankhen nahi khol, behosh, be sudh, thanda, neend se nahi, sota rehta',
    ur: 'سست, ڈھیلا, نہیں روتا, روتا نہیں, روتی نہیں, آنکھیں نہیں کھول, بے ہوش, بے سدھ, ٹھنڈا, جسم ڈھیلا, اٹھ نہیں',
  },
  'baby-colour': {
    en: 'blue, yellow, jaundice, pale, grey, yellow palms, yellow eyes',
    ru: 'neela, neeli, peela, peeli, yarqan, yarkan, jaundice, sufaid',
    ur: 'نیلا, نیلی, پیلا, پیلی, یرقان, سفید',
  },
  cord: { en: 'cord, belly button, navel, umbilical', ru: 'naaf, naf, naal, nal', ur: 'ناف, نال' },
  pus: {
    en: 'pus, smell, smells, red around, red all around, wet and red, discharge, infected',
    ru: 'peep, badbu, badboo, lal, laal, surkh, gandi',
    ur: 'پیپ, بدبو, لال, سرخ',
  },
  'few-nappies': {
    en: 'no urine, no wet nappy, no wet nappies, no pee, one wet, hasnt passed',
    ru: '1 hi dafa peshab, peshab nahi, peshab nai, ek dafa peshab, potty nahi',
    ur: 'پیشاب نہیں, ایک ہی دفعہ پیشاب',
  },
  'fast-breath': {
    en: 'breathing fast, fast breathing, breathing fast fast, grunting, chest indrawing, ribs going in, ribs pulling',
    ru: 'tez saans, saans tez, tez tez saans, pasliyan chal, pasli chal, saans ukhar',
    ur: 'تیز سانس, سانس تیز, پسلیاں چل, پسلی چل',
  },
  'harm-baby': {
    en: 'hurt my baby, harm my baby, harming the baby, hurt the baby, kill the baby, kill my baby, drop him on purpose, drop her on purpose, hurt my child, smother, throw the baby, shake the baby',
    ru: 'bachay ko {maar|mar|nuqsan|pheink|phenk}, bache ko {maar|mar|nuqsan|pheink|phenk}, bachay ka gala, bache ka gala, bachay se nafrat, bache se nafrat, bachay ko maro, bachi ko {maar|nuqsan|pheink}',
    ur: 'بچے کو {مار|نقصان|پھینک|مارو}, بچے کا گلا, بچے سے نفرت, بچی کو {مار|نقصان|پھینک}',
  },
  'vomit-all': {
    en: 'vomit everything, vomiting everything, throwing up everything, cant keep water, cannot keep water, cant keep anything, keep nothing down, not even water',
    ru: 'sab ulti, pani bhi ulti, kuch bhi nahi rukta, kuch andar nahi, har cheez ulti, pani tak nahi, pani bhi nahi ruk',
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
};
