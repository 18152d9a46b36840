import type { Concepts } from '../lexicon.ts';

/** Birth, the weeks around it and the first weeks of a baby, as midwives and mothers-in-law tell of them (facts §1). */
export const birth: Concepts = {
  delivered: {
    en: 'delivered yesterday, delivered today, delivered at home, born at home, home delivery, baby came, after delivering, days after delivery, day after delivery, since delivering, stitches below, dai took the baby, {2|3|4|5|6|7|8|9|10|12|14} days post, post delivery, postnatal, cesarian, big operation, new mother',
    ru: 'delivery hui, delivery ke, delivery ko, ghar pe delivery, ghar par delivery, janma, janam dia, janam diya, bacha hue, bachi hue, bacha hua, bachi hui, beta hua, beti hui, paida hue, zacha, zachcha, bare operation ko, tankay lage, dai ne, jananay, janay ko',
    ur: 'ڈیلیوری ہوئی, ڈیلیوری کے, ڈیلیوری کو, گھر پر ڈیلیوری, جنم دیا, بچہ ہوئے, بچی ہوئے, بچہ پیدا ہوئے, بچہ ہوا, بیٹا ہوا, بیٹی ہوئی, پیدا ہوئے, زچہ, بچہ جننے, دائی نے, چھلہ',
  },
  pregnant: {
    en: 'primi, bump, months along, weeks along, months gone, plus week, lady health, antenatal card, due in, expecting in',
    ru: 'hamila hun, hamla hun, mahina {chal|lag|laga|shuru|naawan|athwan|satwan|chhata}, {1|2|3|4|5|6|7|8|9}va mahina, {teesra|chautha|chotha|paanchwa|panchwa|chhata|saatwa|satwa|athwa|aathwa|nawa|nauwa} mahina, mahina {teesra|chautha|paanchwa|chhata|satwan|athwan|naawan|nawan}, pait se hai, ummeed se, do jaan',
    ur: 'حاملہ ہوں, مہینہ {چل|لگ|لگا|شروع}, {تیسرا|چوتھا|پانچواں|چھٹا|ساتواں|آٹھواں|نواں} {مہینہ|ماہ|ہے}, {تیسرے|چوتھے|پانچویں|چھٹے|ساتویں|آٹھویں|نویں} {مہینے|ماہ}, امید سے ہے, {بتیسواں|تینتیسواں|چونتیسواں|پینتیسواں|چھتیسواں|سینتیسواں|اڑتیسواں|انتالیسواں|چالیسواں|اکتیسواں|تیسواں|انتیسواں|اٹھائیسواں} ہفتہ',
  },
  'after-birth': {
    en: 'placenta {not|has|still|stuck|inside|did|is stuck|is inside}, afterbirth, after birth is, the awal, awal, second thing is, second part is, afterbirth not, after birth not',
    ru: 'anwal, aanwal, awal, anval, phool nahi, phool andar, jhilli nahi',
    ur: 'آنول, پھول نہیں, پھول اندر, جھلی نہیں',
  },
  'part-out': {
    en: '{foot|feet|hand|arm|leg|bottom|cord|head|hair} {of the baby |of baby |}{is |are |}{outside|out|visible|showing|coming|hanging|coming out}, head is coming, head is out, wet rope, rope is hanging, like rope, something hanging, hanging between, cord between, i can see the head, crowning, feet first, not head',
    ru: '{pair|paer|paon|hath|haath|bazu|sar|nalu|naal|naaru} {pehle |bhi |}{bahar|baahir|baahar|nikal|latak|dikh}, {pair|paer|paon|hath|haath} pehle, sar bahar, sar dikh, baal {nazar|dikh}, rassi {jaisa|jaisi|jesi|jesa|si}, latak raha, andar phansa, bacha phans, sar phans',
    ur: '{پیر|پاؤں|ہاتھ|بازو|سر|ناڑو|نال|ڈوری} {پہلے |بھی |}{باہر|نکل|لٹک|دکھ|نظر}, پیر پہلے, سر باہر, سر دکھ, بال نظر, رسی {جیسا|جیسی|سا|سی}, لٹک رہا, اندر پھنسا, بچہ پھنس, سر پھنس',
  },
  'bears-down': {
    en: 'urge to push, feels like pushing, feels like doing toilet, feel like toilet, wants to push, pushing, pressing down, pressure down, pains every, pain every, pain after every, every {3|4|5|6|7|8|10|three|four|five|six|ten} {min|mins|minute|minutes|mints}, contractions, labour pains, labor pains, pains started, pains since, pains coming, waves of pain',
    ru: 'zor lagane, zor lagany, zor aa raha, latrine ka dil, potty ka dil, dardein, darden, dardon, dard har, har {3|4|5|6|7|8|10|teen|char|paanch|panch|chhe|saat|das} {minute|mint|min}, peeren, peerein, lehar uth, kamar se lehar, wese dard jese, waisa dard',
    ur: 'زور لگانے, زور لگ, زور آ رہا, دردیں, درد ہر, ہر {تین|چار|پانچ|چھ|سات|دس} {منٹ|سات}, ہر چھ سات منٹ, پیڑیں, لہر اٹھ, کمر سے لہر',
  },
  'water-flows': {
    en: 'water broke, waters broke, water has broken, water gone, water came, gush, gush of water, leaking water, fluid leaking, leaking since, clothes wet, shalwar wet, wet again and again, bed wet, mattress wet, trickle, warm water, water down my legs, it is not urine, not urine',
    ru: '{pani|paani} {phat|phata|phati|chhut|nikal|nikla|beh|baha|chala|gir|gira|tapak|aya|aaya|ris|tut|toot|kharij|jari|pani}, jhilli phat, jhilli phati, thaili phat, gadda pani, shalwar geeli, shalwar bar bar, kapre geele, rukta nahi tapak, taangon se pani, neeche se pani',
    ur: '{پانی} {پھٹ|پھٹا|نکل|نکلا|بہہ|بہا|گر|ٹپک|رس|رسنا|ٹوٹ|ٹوٹا|خارج|جاری|سا بہا}, جھلی پھٹ, تھیلی پھٹ, گدا گیلا, شلوار گیلی, شلوار بار بار, کپڑے گیلے, ٹانگوں سے {گرم |}پانی, ڈھیر سارا پانی',
  },
  'foul-colour': {
    en: 'green colour water, green water, greenish, brown water, smelly water, smells bad, foul, foul smell, bad smell, dirty water, pea soup',
    ru: 'hara, hari, saawa, sawa hara, sabz, badboo, badbu, boo, bu wala, badboodar, gandi boo, ganda pani',
    ur: 'ہرا, ہری, سبز, ہرا سا, بدبو, بو, بدبودار, بدبو دار, گندا پانی',
  },
  'womb-still': {
    en: 'no movement felt, no movements felt, no movement since, no kick since, no kicks since, not kicked, has not kicked, hasnt kicked, not moved, has not moved, hasnt moved, so quiet, is quiet, very quiet, gone quiet, he is quiet, she is quiet, used to kick, was kicking, was moving, less kicks, lesser kicks, fewer kicks, weak kicks, lazy today, not felt, i dont feel, dont feel him, dont feel her, cant feel him, cant feel her, heartbeat not found, drank cold juice, drank cold water, ate sweet, ate something sweet',
    ru: 'hilna band, hilna kam, harkat band, harkat kam, harkat nahi, nahi hila, nahi hili, hil nahi, nahi hilta, nahi hil, laat nahi, laatein nahi, ek bar bhi nahi, aik bar bhi nahi, ek dafa bhi nahi, bilkul nahi hila, khamosh, khamoshi, chup hai andar, sust hai andar, ghoomta tha, ghoomti thi, maarta tha ab, hilta tha ab, dharkan {nahi|milti nahi|mil nahi}, meetha kha, meetha bhi kha, thanda pani pi',
    ur: 'ہلنا بند, ہلنا کم, حرکت بند, حرکت کم, حرکت نہیں, نہیں ہلا, نہیں ہلی, ہل نہیں, نہیں ہل, لات نہیں, لاتیں نہیں, ایک بار بھی نہیں, ایک دفعہ بھی نہیں, خاموش, چپ ہے اندر, گھومتا تھا, گھومتی تھی, ہلتا تھا, دھڑکن {نہیں|ملتی نہیں}, میٹھا کھا, میٹھا بھی کھا',
  },
  'knife-pain': {
    en: 'knife like pain, knife like, sudden pain, sudden sharp, tearing pain, ripping pain, doubled over, bent double, cant stand straight, lower side pain, left lower side, right lower side, one sided pain, shoulder tip, shoulder hurts, shoulder tip hurts, hard as wood, hard like wood, like a board, board like, like a drum, womb hard',
    ru: 'chhuri jesa, chhuri jaisa, churi jaisi, achanak dard, itna dard, dohri ho, dohra ho, doohri, seedhi nahi ho, kandhe {mein|me|tak|ki} {dard|nok|tees}, ek taraf {tez|shadeed|bohat|tees}, pait lakri, pet lakri, pait takhta, pait takhte, pait patthar, dhol, dhol jesa, tees',
    ur: 'چھری جیسا, چھری جیسی, اچانک درد, اتنا درد, دوہری ہو, دوہرا ہو, سیدھی نہیں ہو, کندھے {میں|تک|کی} {درد|نوک|ٹیس}, ایک طرف {تیز|شدید|بہت|ٹیس|ایسی ٹیس}, پیٹ لکڑی, پیٹ تختہ, پیٹ تختے, پیٹ پتھر, ڈھول, ٹیس',
  },
  'tiny-age': {
    en: '{1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|30|35|40} {day|days} {old|baby|newborn}, few hours old, {one|two|three|four|five|six|1|2|3|4|5|6|7} {week|weeks} {old|baby}, born {today|yesterday|this morning|last night|last week}, {one|two|three} week old, age {2|3|4|5|6|7|8|9|10|12|14} days, first week, came early, born early, preemie, premature, twins came early, {1|2} kg baby, 1.4 kg, 1.5 kg, 1.8 kg',
    ru: '{ek|do|teen|char|chaar|panch|paanch|chhe|saat|aath|nau|das|gyarah|barah|terah|chaudah|pandrah|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|20|21|25|28} {din|roz|dinon} {ka|ki} {hai|he|hy|hua|hui|ho|bacha|bachi|baby|beta|beti|munna|munni|kaka|nomolood}, {ek|do|teen|char|chaar|panch|2|3|4|5|6} {hafte|haftay|hafton} {ka|ki} {hai|he|hua|hui|ho|bacha|bachi|baby|beta|beti|munna|munni}, din ka hai, din ki hai, din ka hua, {chand|kuch} ghanton ka, aaj paida, kal paida, raat paida, waqt se pehle paida, satwansa, athwansa, kal ka paida, {4|3|5|6|chaar|teen} raatein hui',
    ur: '{ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|بیس|اکیس|2|3|4|5|6|7|8|9|10|11|12|13|14|15|18|20} {دن|روز|دنوں} {کا|کی|کے} {ہے|ہوا|ہوئی|بچہ|بچے|بچی|بیٹا|بیٹی|منا|کاکا}, {ایک|دو|تین|چار|پانچ|چھ} {ہفتے|ہفتوں} {کا|کی|کے} {ہے|ہوا|ہوئی|بچہ|بچے|بچی|بیٹا|بیٹی}, دن کا ہے, دن کی ہے, دن کا ہوا, آج پیدا, کل پیدا, کل کا پیدا, رات پیدا, وقت سے پہلے پیدا, نوزائیدہ, نومولود',
  },
  'feeds-badly': {
    en: 'quit sucking, stopped sucking, not sucking, wont suck, sucks weakly, sucks and stops, nipple falls out, mouth opens and, mouth does not open, refusing feeder, refuses feeder, refused feeder, refusing feed, refuse to feed, not taking feeder, no interest in milk, sleeps at breast, falls asleep at breast, slept through feeds, missed feeds, sweating when feeding, tired while feeding, milk comes out, vomits all milk, wont latch, {3|4|5|6|7|8} hours no feed, not fed since, three dry nappies, dry nappies, dry diaper, no wet diaper',
    ru: 'choosna {chhor|chor|band|kam}, choosta nahi, choosti nahi, chus nahi, chusta nahi, nipple {chhor|nikal}, chhati nahi {pakar|pakarta|pakarti|leta|leti}, chati nahi {pakar|leta|leti}, mun nahi {khol|khulta|kholta|kholti}, munh nahi {khol|khulta|kholta|kholti}, munh khol ke so, mun khol ke phir so, doodh {chhor|nikal|bahar|nahi|ulat} , feeder {nahi|chhor|se munh}, doodh ko {mun|munh} nahi, chamach se bhi nahi, langot {sookh|sukh|khushk}, nappy {sookh|sukh|khushk}, pamper {sookh|sukh|khushk}, thak ke chhor, dudh chuste, doodh peete {neela|paseena|thak}',
    ur: 'چوسنا {چھوڑ|بند|کم}, چوستا نہیں, چوستی نہیں, چوس نہیں, نپل {چھوڑ|نکل}, چھاتی نہیں {پکڑ|پکڑتا|لیتا|لیتی}, منہ نہیں {کھول|کھلتا|کھولتا|کھولتی}, دودھ {چھوڑ|نکال|باہر|نہیں|الٹ}, فیڈر {نہیں|چھوڑ|سے منہ}, چمچ سے بھی نہیں, لنگوٹ {سوکھ|خشک}, پیمپر {سوکھ|خشک}, تھک کے چھوڑ, دودھ پیتے {نیلا|پسینہ|تھک}, دودھ پانی جو دو باہر',
  },
  'cries-oddly': {
    en: 'cry like a kitten, crying is like a kitten, like a kitten, like kitten, weak cry, cry is weak, high pitched, high pitch, cries like cat, like cat, shrill cry, moaning, not crying, no cry, never cried, did not cry',
    ru: 'billi jesi, billi jaisi, billi ki tarah, billi ki awaz, rona patla, patli awaz, dheemi awaz, awaz dheemi, awaz patli, cheekh ke rota, cheekhta, roya nahi, roi nahi, rona nahi, rota nahi, roti nahi',
    ur: 'بلی جیسی, بلی کی طرح, پتلی آواز, دھیمی آواز, آواز دھیمی, آواز پتلی, چیختی ہے, رویا نہیں, روئی نہیں, رونا نہیں, روتا نہیں, روتی نہیں',
  },
  yellow: {
    en: 'haldi, like turmeric, turmeric, mustard colour, lemon colour, turned lemon, looks like haldi, orange skin',
    ru: 'haldi {jesa|jesi|jaisa|jaisi|ki tarah|rang|wala}, rang haldi, kesari, kesri, zafrani, basanti, sarson jesa, sarson rang, peeliya, peelia, pilia',
    ur: 'ہلدی {جیسا|جیسی|کی طرح|رنگ}, رنگ ہلدی, کیسری, زعفرانی, بسنتی, پیلیا, زرد',
  },
  'palms-soles': {
    en: 'bottoms of feet, bottom of feet, under the feet, up to legs, down to legs, legs too, to the feet, whole body, eyes and skin, even feet',
    ru: 'paon ke talway, paon ke talwe, talway, talwe, pairon tak, paon tak, taangon tak, poora jism, pura jism, ankhein bhi, aankhein bhi',
    ur: 'پاؤں کے تلوے, تلوے, پیروں تک, پاؤں تک, ٹانگوں تک, پورا جسم, سارا بدن, آنکھیں بھی',
  },
  cord: {
    en: 'navel, cord stump, umbilicus, belly button',
    ru: 'naaf, naf, naaru, naru, nadu, naal, dhaga baandha, dhaga bandha',
    ur: 'ناف, ناڑو, نال, دھاگا باندھا',
  },
  mottled: {
    en: 'mottled, patchy skin, skin like net, like net, jaali, marbled, cold skin, feels cold, cold hands and feet, cold to touch',
    ru: 'jaali, jali jesi, jism thanda, haath pair thande, pair thande, thanda par, barf',
    ur: 'جالی, جسم ٹھنڈا, ہاتھ پیر ٹھنڈے, پیر ٹھنڈے, ٹھنڈا پڑ, برف',
  },
  'bile-vomit': {
    en: 'green vomit, green colour vomit, vomit green, vomits green, green colored vomit, bile, yellow green vomit, belly like a drum, belly swollen, tummy swollen, belly tight, belly blown',
    ru: 'hari ulti, hari qai, hari kai, sabz ulti, ulti hari, saawi ulti, pait phool, pet phool, pait phoola, pait dhol',
    ur: 'ہری الٹی, ہری قے, سبز الٹی, قے ہری, پیٹ پھول, پیٹ پھولا, پیٹ ڈھول',
  },
  'soft-top': {
    en: 'soft spot, top of head, top of the head, fontanelle, standing up, bulging, head is swollen',
    ru: 'taalu, talu, taaloo, sar ka upar, phool gaya taalu',
    ur: 'تالو, تالو پھولا, سر کا اوپر',
  },
};
