import type { Concepts } from '../lexicon.ts';

/** Blood, sugar, blood pressure, infection, injury (facts §3.1, §3.2, §5). */
export const illness: Concepts = {
  epilepsy: {
    en: 'epilepsy, epileptic, keppra, epival, valproate, tegretol, tegral, carbamazepine, phenytoin, levetiracetam, lamotrigine, fits medicine, medicine for fits',
    ru: 'mirgi, epival, keppra, tegral, tegretol, valproate, {dauron|doron|dauray} ki {dawa|dawai|goli}, epilepsy',
    ur: 'مرگی, ایپیوال, کیپرا, دوروں کی دوا, ویلپرویٹ, ٹیگرال',
  },
  diabetes: {
    en: 'diabetic, diabetes, type 1, type 2, sugar patient, on insulin, took insulin',
    ru: 'sugar ka mareez, sugar ki mareeza, sugar ki mareez, sugar wala, sugar wali, sugar ke mareez, zayabetus, insulin laga, insulin lagai, insulin lagata, insulin lagati, sugar hai mujhe, mujhe sugar hai',
    ur: 'شوگر کا مریض, شوگر کی مریضہ, شوگر کی مریض, شوگر والا, شوگر والی, ذیابیطس, انسولین لگا, شوگر کے مریض',
  },
  insulin: { en: 'insulin', ru: 'insulin, insolin', ur: 'انسولین' },
  'blood-loss': {
    en: 'vomiting blood, vomit blood, vomits blood, vomited blood, coughing blood, coughing up blood, coughed blood, blood in {his |her |my |the |}vomit, bleeding wont stop, bleeding not stopping, bleeding doesnt stop, bleeding is not stopping, blood not stopping, blood is not stopping, black stool, black stools, tarry stool, blood everywhere, bleeding a lot, bleeding heavily, bleeding badly, losing a lot of blood, gums bleed, gums bleeding, throwing up blood',
    ru: 'khoon ki {ulti|ultiyan}, ulti mein khoon, khansi mein khoon, khansi ke saath khoon, kala pakhana, kale pakhane, kali latrine, khoon nahi ruk, khoon ruk nahi, khoon band nahi, khoon beh raha, bohat khoon, khoon hi khoon, khoon bohat',
    ur: 'خون کی الٹی, خون کی الٹیاں, الٹی میں خون, کھانسی میں خون, کھانسی کے ساتھ خون, کالا پاخانہ, کالے پاخانے, خون نہیں رک, خون رک نہیں, خون بہہ رہا, خون بند نہیں, بہت خون, خون بہت, خون ہی خون',
  },
  donate: {
    en: 'donate, donation, blood test, blood bank, blood group, blood report, blood needed',
    ru: 'atiya, donate, blood bank, khoon ka test, khoon test, blood group, khoon chahiye',
    ur: 'عطیہ, خون کا ٹیسٹ, بلڈ بینک, بلڈ گروپ, خون چاہیے',
  },
  thinner: {
    en: 'blood thinner, blood thinners, warfarin, heparin, rivaroxaban',
    ru: 'khoon patla, warfarin, khoon patli, xarelto',
    ur: 'خون پتلا, وارفرین',
  },
  bruise: {
    en: 'bruise, bruises, bruising, blue marks, gums bleed, gums bleeding, nose bleed, nosebleed',
    ru: 'neel, neele nishan, masooron se khoon, nakseer',
    ur: 'نیل, نیلے نشان, مسوڑھوں سے خون, نکسیر',
  },
  burnt: {
    en: 'burnt, burned, scalded, caught fire, acid thrown, acid attack, threw acid, throw acid, acid {fell|spilled|splashed|spilt}, {spilled|spilt|splashed} acid, electric shock, electrocuted, electric burn, boiling {oil|water|tea|milk} {fell|spilled|on}, stove burst, cylinder burst, chemical in {my |his |her |}eye, acid in {my |his |her |}eye, got current',
    ru: 'jal {gaya|gayi|gaye} hun, {kapron|kapray|dupatte|baalon} {ko|mein} aag, aag lag {gayi|gai}, tezab {phenk|gir|gira|phenka|dala|daal|lag|par gaya}, {choolha|cylinder|chulha} phat, garam {pani|tel|doodh|chai|ghee|salan} {gir|se|par}, {current|karant|bijli ka jhatka|bijli} {laga|lag gaya|lagi}, jhulas, {aankh|ankh} mein {tezab|chemical|chuna}, {steam|bhaap|bhap} se {jal|jala}',
    ur: '{جل گیا|جل گئی} ہوں, آگ لگ, تیزاب {پھینک|گر|گرا|پھینکا|ڈال|لگ}, {چولہا|سلنڈر} پھٹ, گرم {پانی|تیل|دودھ|چائے|گھی} {گر|سے}, کرنٹ لگا, کرنٹ لگ, بجلی لگ, جھلس, آنکھ میں {تیزاب|کیمیکل|چونا}, بھاپ سے جل',
  },
  'jal-bare': { en: '', ru: 'jal {gaya|gayi|gaye}', ur: 'جل گیا, جل گئی, جل گئے' },
  'burn-figure': {
    en: 'data, food, toast, cake, calories, sun',
    ru: 'dil, roti, khana, handi, salan, hasad, baat se, bulb, motor, fuse, mobile, charger, gas, ghar ki, dekh kar, kaleja, istri',
    ur: 'دل, روٹی, کھانا, ہانڈی, حسد, بلب, موٹر, موبائل, چارجر, دیکھ کر',
  },
  vomit: {
    en: 'vomit, vomits, vomiting, vomited, throwing up, threw up',
    ru: 'ulti, ultiyan, ultian',
    ur: 'الٹی, الٹیاں, قے, الٹیوں',
  },
  fruity: {
    en: 'fruity, nail polish, ketones, deep breathing, breathing deep, breathing fast',
    ru: 'gehri saans, gehri gehri saans, ketone, munh se phal',
    ur: 'گہری سانس, گہری گہری سانس, کیٹون',
  },
  fever: {
    en: 'fever, high temperature, chills, burning up, shivering, feverish',
    ru: 'bukhar, bukhaar, bukar, thand lag, kapkapi ke saath, tap charh',
    ur: 'بخار, ٹھنڈ لگ',
  },
  chills: {
    en: 'chills, shivering, rigors, shaking with cold',
    ru: 'thand lag, kapkapi, kanp, sardi lag',
    ur: 'ٹھنڈ لگ, کپکپی, سردی لگ',
  },
  stiff: {
    en: 'stiff neck, neck stiff, neck is stiff, neck does not bend, neck doesnt bend, cant bend neck, purple spots, purple rash, rash that doesnt, spots dont fade, spots that do not fade, bulging soft spot',
    ru: 'gardan {akar|sakht|akri|nahi mur|nahi jhuk|mur nahi|mein akar|aage nahi}, jamni dhabbe, {neele|jamni|laal} dhabbe, taalu ubhra',
    ur: 'گردن {اکڑ|سخت|آگے نہیں|نہیں|مڑ نہیں}, جامنی دھبے, نیلے دھبے, تالو ابھرا',
  },
  rash: { en: 'rash, spots', ru: 'danay, dhabbe, chakattay', ur: 'دانے, دھبے' },
  snake: {
    en: 'snake, snakebite, snake bite, scorpion, cobra',
    ru: 'saanp, sanp, samp, bichoo, bichhu, bichu, krait',
    ur: 'سانپ, بچھو',
  },
  animal: {
    en: 'dog bite, dog bit, cat bite, cat bit, monkey bit, dog ne kaat, bitten by {a |}dog, bitten by {a |}cat, bitten by {a |}bat, dog has bitten, dog attacked',
    ru: '{kuttay|kutte|kutta|billi|bandar|geedar|bander|kuttey} ne {kaat|kaata|kata|nocha|panja}, {kutta|billi} kaat, kutte ka kaata, kuttay ka kata',
    ur: '{کتے|بلی|بندر|گیدڑ} نے {کاٹ|کاٹا|نوچ|پنجہ}, کتا کاٹ',
  },
  beast: {
    en: 'dog, cat, monkey, bat, jackal, stray',
    ru: 'kutta, kutte, kuttay, billi, bandar, geedar',
    ur: 'کتا, کتے, بلی, بندر, گیدڑ',
  },
  bit: {
    en: 'bit, bitten, bite, stung, bites',
    ru: 'kaat, kata, kaata, das liya, dasa, dang, kaat gaya, lar gaya, {daant|dant} {mara|maara|lag}',
    ur: 'کاٹ, کاٹا, ڈس, ڈنگ, لڑ گیا',
  },
  sugar: {
    en: 'sugar, glucose, diabetic, diabetes, meter',
    ru: 'sugar, meter, shakar',
    ur: 'شوگر, میٹر, شکر',
  },
  'sugar-low': {
    en: 'sugar {is |was |went |very |too |gone |level |}{low|dropped|down|crashed|dropping}, low sugar, low blood sugar, hypo, hypoglycemia, took insulin {and |but |}{didnt|did not|not} eat, meter says lo, reads lo, shows lo',
    ru: 'sugar {bohat |boht |}{gir|low|kam|down|neeche}, insulin laga {ke|kar} khana nahi, insulin {lagai|lagayi} khana nahi, insulin lagai aur khana nahi',
    ur: 'شوگر {بہت |}{گر|کم|لو|نیچے}, انسولین لگا {کے|کر} کھانا نہیں, انسولین لگائی کھانا نہیں, ایل او, شوگر ڈاؤن',
  },
  'sugar-high': {
    en: 'sugar {is |very |too |going |so |gone |}{high|up|shooting|shot up}, high sugar, high blood sugar, sugar not coming down, sugar is not coming down, sugar not controlled, ketones, meter says hi, shows hi, reads hi',
    ru: 'sugar {bohat |bohat hi |}{high|barh|zyada|ziada|tez|upar|charh}, sugar {kantrol|control|kam|neeche} nahi, sugar {400|500|chaar sau|char sau|panch sau} se {upar|zyada}',
    ur: 'شوگر {بہت |}{ہائی|بڑھ|زیادہ|تیز|اوپر|چڑھ}, شوگر {کنٹرول|کم} نہیں, ایچ آئی, شوگر {چار|پانچ} سو',
  },
  thirst: {
    en: 'very thirsty, so thirsty, always thirsty, drinking water all',
    ru: 'pyas bohat, bohat pyas, pyas nahi bujh, pyaas bohat',
    ur: 'پیاس بہت, بہت پیاس, پیاس نہیں بجھ',
  },
  urinating: {
    en: 'urinating a lot, passing urine again, peeing a lot, going to toilet again, weight loss, losing weight',
    ru: 'peshab bar bar, bar bar peshab, baar baar peshab, peshab baar baar, wazan kam',
    ur: 'پیشاب بار بار, بار بار پیشاب, وزن کم',
  },
  shaking: {
    en: 'shaking, trembling, shaky, shivering, hands shake',
    ru: 'kaanp, kanp, kapkapi, kapkapahat, laraz',
    ur: 'کانپ, کپکپی, کپکپاہٹ, لرز',
  },
  foot: {
    en: 'foot ulcer, toe {is |turned |has turned |going |}{black|blue}, toes {are |turned |}{black|blue}, wound on {my |his |her |}foot, sore on {my |his |her |}foot, foot wound, pus from foot, foot is black, cut on foot not healing, blister on my foot',
    ru: '{paon|pair|pao|ungli|pao ki ungli|paon ki ungli} {ka|mein|pe|par|ki} {zakham|zakhm|chala|peep}, {ungli|paon|angoothay|angootha} {kali|kala|kaali|neela|neeli}, paon ka zakham, paon mein chala',
    ur: 'پاؤں {میں|کا|پر|پہ} {زخم|چھالا|پیپ}, {انگلی|پاؤں|انگوٹھا} {کالی|کالا|نیلا|نیلی}',
  },
  'bp-high': {
    en: 'bp {is |very |too |going |so |}{high|up|shooting|shot up}, high bp, high blood pressure, blood pressure {is |very |}high',
    ru: 'bp {bohat |boht |}{high|shoot|barh|zyada|tez|upar|charh}, blood pressure {high|barh|zyada|tez}',
    ur: 'بی پی {بہت |}{ہائی|بڑھ|زیادہ|تیز|شوٹ}, بلڈ پریشر {ہائی|بڑھ|زیادہ|تیز}',
  },
  'bp-low': {
    en: 'bp {is |very |too |}low, low bp, blood pressure low',
    ru: 'bp {bohat |}{low|kam|gir}',
    ur: 'بی پی {لو|کم|گر}, بی پی بہت {لو|کم}',
  },
  clot: {
    en: 'calf {pain|swollen|swelling|is swollen|hurts}, pain in {my |one |}calf, one leg {is |has |}{swollen|swelling|swelled}, leg swollen and {hot|red|painful}',
    ru: 'pindli {mein|mai} dard, pindli {sooj|mein sooj|lal}, {ek|aik} {tang|taang|pindli} {sooj|mein sooj|mein dard aur sooj}, tang soojh kar',
    ur: 'پنڈلی میں {درد|سوج}, پنڈلی سوج, ایک ٹانگ {سوج|میں سوج}',
  },
  wound: {
    en: 'stitches, stitch, wound, incision, operation site, scar, cut',
    ru: 'taankay, tanke, tankay, taanka, taankon, zakham, zakhm, operation {ki|wali} jagah',
    ur: 'ٹانکے, ٹانکوں, زخم, آپریشن {کی|والی} جگہ',
  },
  opened: { en: 'opened, open, came open, opening', ru: 'khul, khula, phat', ur: 'کھل, پھٹ' },
  breast: { en: 'breast, breasts, nipple', ru: 'chaati, chhaati, breast, sina', ur: 'چھاتی, چھاتیوں' },
  hot: {
    en: 'red, hot, hard, painful, swollen, lump',
    ru: 'lal, laal, garam, sakht, surkh, gilti, dard',
    ur: 'لال, گرم, سخت, سرخ, گلٹی, درد',
  },
  dizzy: {
    en: 'dizzy, dizziness, faint, fainting, fainted, lightheaded, ears ringing, ears are ringing, lie on floor, about to faint, going to faint, black before eyes, going to fall, feel like falling',
    ru: 'chakkar, chakar, ghash, gir jaun, sar ghoom, aankhon ke aage andhera',
    ur: 'چکر, غش, سر گھوم, آنکھوں کے آگے اندھیرا',
  },
  'severe-illness': {
    en: 'looks very ill, turning blue, turned blue, cold and clammy, lips are white, lips white',
    ru: '{honth|hont|lab} {sufaid|safaid|peelay|neelay}, rang {peela|sufaid|neela} par, jism thanda par, nabz nahi, nabz milti nahi, nabz kamzor',
    ur: 'ہونٹ {سفید|نیلے}, رنگ {پیلا|سفید|نیلا} پڑ, جسم ٹھنڈا پڑ, نبض نہیں',
  },
  heat: {
    en: 'heat stroke, heatstroke, sun stroke',
    ru: 'loo lag, heat stroke, garmi lag',
    ur: 'لو لگ, ہیٹ سٹروک',
  },
  drowned: {
    en: 'drowned, drowning, nearly drowned, pulled from {the |}{water|pool|canal}',
    ru: 'doob {gaya|gayi|raha|rahi|gia|kar}, pani mein doob, nehar mein gir, talab mein gir',
    ur: 'ڈوب {گیا|گئی|رہا|رہی|کر}, پانی میں ڈوب, نہر میں گر',
  },
  'drown-figure': {
    en: 'debt, sun, market, thoughts, love',
    ru: 'dil, qarz, suraj, ishq, khayal, paise, karobar, match',
    ur: 'دل, قرض, سورج, عشق, خیال, پیسے, کاروبار',
  },
  /** A belly that hardens and softens by turns practises for birth. */
  loosens: {
    en: 'loosens, loosen, softens, relaxes, comes and goes, goes away, false pains, braxton, practice contractions, one or two time, once or twice',
    ru: 'phir dheela, dheela ho, phir naram, naram ho, chhor deta, chor deta, jhooti dardein, jhoote dard, practice wali, kabhi kabhi, theek ho jata',
    ur: 'پھر ڈھیلا, ڈھیلا ہو, پھر نرم, نرم ہو, چھوڑ دیتا, جھوٹے درد, جھوٹی دردیں, پریکٹس والی, کبھی کبھی, ٹھیک ہو جاتا',
  },
  rigid: {
    en: 'stomach is hard like, belly hard like, rigid abdomen, testicle pain, testicular pain, pain in testicle, severe testicle',
    ru: 'pet {pathar|lakri|takhta} ki tarah, pet sakht, foton mein dard, testicle',
    ur: 'پیٹ {پتھر|لکڑی} کی طرح, پیٹ سخت',
  },
};
