import type { Concepts } from '../lexicon.ts';

/** Heart, breath, brain, blood, sugar, infection and injury (facts §3, §5). */
export const illness: Concepts = {
  epilepsy: {
    en: 'epilepsy, epileptic, keppra, epival, valproate, tegretol, carbamazepine, phenytoin, levetiracetam, lamotrigine, fits medicine',
    ru: 'mirgi, epival, keppra, tegral, tegretol, valproate, dauron ki {dawa|dawai}, epilepsy',
    ur: 'مرگی, ایپیوال, کیپرا, دوروں کی دوا, ویلپرویٹ',
  },
  diabetes: {
    en: 'diabetic, diabetes, type 1, type 2, sugar patient, on insulin, took insulin',
    ru: 'sugar ka mareez, sugar ki mareeza, sugar wala, sugar wali, sugar ke mareez, zayabetus, insulin laga, insulin lagai',
    ur: 'شوگر کا مریض, شوگر کی مریضہ, شوگر والا, شوگر والی, ذیابیطس, انسولین لگا',
  },
  chest: {
    en: 'chest, heart, breastbone',
    ru: 'seena, seene, seenay, sina, sine, chaati, chati, dil',
    ur: 'سینہ, سینے, چھاتی, دل',
  },
  pain: {
    en: 'pain, pains, paining, ache, aching, hurts, hurting, pressure, tightness, tight, heavy, squeezing, crushing, burning',
    ru: 'dard, bojh, dabao, jakra, jakar, jalan, takleef, bhari, ghutan, peerr, peer',
    ur: 'درد, بوجھ, دباؤ, جکڑا, جلن, تکلیف, بھاری, گھٹن',
  },
  'heart-attack': {
    en: 'heart attack, cardiac arrest',
    ru: 'dil ka dora, dil ka daura, heart attack, dil ka dawra',
    ur: 'دل کا دورہ, ہارٹ اٹیک',
  },
  'arm-jaw': {
    en: 'left arm, arm, jaw, shoulder, back of neck',
    ru: 'baazu, bazu, ultay bazu, baain bazu, jabra, jabray, jabre, kandha, kandhay',
    ur: 'بازو, بائیں بازو, جبڑا, جبڑے, کندھا, کندھے',
  },
  sweat: {
    en: 'sweating, sweat, cold sweat, clammy',
    ru: 'paseena, paseenay, pasina, pasine, thanday paseenay, thande pasine',
    ur: 'پسینہ, پسینے, ٹھنڈے پسینے',
  },
  'heart-fail': {
    en: 'pink froth, sofa sitting, flat i choke, choke lying, cannot lie flat, cant lie flat, sit up to sleep, sleep sitting',
    ru: 'gulabi jhaag, letne se saans, let kar saans, baith kar so',
    ur: 'گلابی جھاگ, لیٹنے سے سانس, لیٹ کر سانس, بیٹھ کر سو',
  },
  breath: {
    en: 'breathe, breathing, breath, oxygen',
    ru: 'saans, dam',
    ur: 'سانس, دم',
  },
  'no-breath': {
    en: `cant breathe, cannot breathe, cant breath, not able to breathe, gasping, short of breath, shortness of breath, breathless, choking, struggling to breathe, difficulty breathing, trouble breathing, hard to breathe, blue lips, lips blue, lips dark, throat closing, inhaler not working, asthma attack, stopped breathing, not breathing`,
    ru: 'saans nahi aa, saans nahi {aati|ati}, saans nhi, saans {phool|phul|ukhar|ruk|band|ghut|tez|atak}, saans lene mein, saans lena mushkil, dam {ghut|ghutta|phool}, honth {neelay|neele|nile}, pump se bhi, pump khali, dama ka attack, gala band, bol nahi pa, khana phans',
    ur: 'سانس نہیں آ, سانس نہیں آتی, سانس {پھول|اکھڑ|رک|بند|گھٹ|تیز|اٹک}, سانس لینے میں, دم گھٹ, ہونٹ نیلے, پمپ سے بھی, دمہ کا حملہ, گلا بند, بول نہیں پا',
  },
  inhaler: {
    en: 'inhaler, pump, nebuliser, nebulizer, reliever, ventolin',
    ru: 'pump, inhaler, nebulizer, ventolin',
    ur: 'پمپ, انہیلر, نیبولائزر, وینٹولین',
  },
  'often-used': {
    en: 'every 2 hours, every 3 hours, every hour, not working, no relief, again and again',
    ru: 'har ghante, har 2 ghante, har 3 ghante, baar baar, aram nahi, araam nahi',
    ur: 'ہر گھنٹے, بار بار, آرام نہیں',
  },
  face: { en: 'face, mouth', ru: 'munh, muh, chehra, moonh', ur: 'منہ, چہرہ' },
  droop: {
    en: 'droop, drooping, twisted, crooked, to one side, fallen on one side',
    ru: 'tehra, terha, tedha, teerha, tircha, latak',
    ur: 'ٹیڑھا, ٹیڑھی, لٹک',
  },
  speech: { en: 'speech, speaking, words, talking, tongue', ru: 'zaban, zuban, bol, bat, baat', ur: 'زبان, بول, بات' },
  slurred: {
    en: 'slurred, slurring, rubbish words, drunk man, gibberish, not making sense, stammering, not clear',
    ru: 'larkhara, larkhra, samajh nahi, saaf nahi, atak',
    ur: 'لڑکھڑا, سمجھ نہیں, صاف نہیں',
  },
  limb: {
    en: 'arm, leg, hand, side, half body, half of body',
    ru: 'bazu, baazu, tang, taang, hath, haath, aadha jism, ek taraf, aik taraf, jism',
    ur: 'بازو, ٹانگ, ہاتھ, آدھا جسم, ایک طرف, جسم',
  },
  weak: {
    en: 'weak, numb, dragging, paralysed, paralyzed, cant lift, cannot lift, cant move, lost power, numbness',
    ru: 'sun ho, sunn, kamzor, ghaseet, uth nahi, nahi uth, kaam nahi kar, be jaan, bejaan',
    ur: 'سن ہو, کمزور, گھسیٹ, نہیں اٹھ, اٹھ نہیں, کام نہیں کر, بے جان',
  },
  stroke: {
    en: 'stroke, worst headache of my life, suddenly cant see',
    ru: 'falij, faalij, falej, lakwa, laqwa, achanak nazar chali',
    ur: 'فالج, لقوہ, اچانک نظر چلی',
  },
  seizure: {
    en: 'seizure, seizures, fits, convulsion, convulsions, convulsing, having a fit, jerking, epilepsy attack, fitting, eyes rolled, fit for',
    ru: 'dora par, dora para, daura par, daura para, dore par, doray, dauray, dauray par, jhatke, jhatkay, mirgi ka, fits, aankhein ulat, ankhen ulat, dora khatam, daure',
    ur: 'دورہ پڑ, دورہ پڑا, دورے, جھٹکے, مرگی کا دورہ, آنکھیں الٹ, دورہ ختم',
  },
  jerk: { en: 'jerks, twitching in morning, arm jumps', ru: 'pharakta, jhatka', ur: 'پھڑکتا, جھٹکا' },
  brief: {
    en: '1 minute, one minute, 2 minutes, two minutes, awake now, normal now, woke up, recovered',
    ru: '1 minute, ek minute, 2 minute, do minute, ab hosh, theek ho gaya',
    ur: 'ایک منٹ, دو منٹ, اب ہوش, ٹھیک ہو گیا',
  },
  'no-recovery': {
    en: 'not come to himself, did not come to, in between, without waking, not waking, three fits, two fits',
    ru: 'hosh nahi, hosh nai, hosh na',
    ur: 'ہوش نہیں',
  },
  unconscious: {
    en: 'unconscious, passed out, collapsed, not responding, unresponsive, fainted, cant wake, wont wake, not waking up, not waking',
    ru: 'behosh, be hosh, bahosh, hosh nahi, hosh nai, uth nahi raha, uthaye se nahi, gir ke behosh, bay hosh',
    ur: 'بے ہوش, بیہوش, ہوش نہیں, اٹھ نہیں رہا',
  },
  'blood-loss': {
    en: 'vomiting blood, coughing blood, blood in vomit, bleeding wont stop, bleeding not stopping, blood not stopping, black stool, blood everywhere, bleeding a lot, gums bleed, gums bleeding',
    ru: 'khoon ki ulti, khoon ki ultiyan, khansi mein khoon, khansi me khoon, kala pakhana, khoon nahi ruk, khoon ruk nahi, khoon band nahi, khoon beh raha, bohat khoon',
    ur: 'خون کی الٹی, کھانسی میں خون, کالا پاخانہ, خون نہیں رک, خون رک نہیں, خون بہہ رہا, خون بند نہیں, مسوڑھوں سے خون',
  },
  thinner: { en: 'blood thinner, warfarin, heparin', ru: 'khoon patla, warfarin', ur: 'خون پتلا, وارفرین' },
  bruise: { en: 'bruise, bruises, blue marks', ru: 'neel, neele nishan', ur: 'نیل, نیلے نشان' },
  allergy: {
    en: 'allergy, allergic, reaction, hives, sting, bee, wasp, peanuts, prawns, penicillin, injection, rash all over',
    ru: 'allergy, alergy, reaction, danay, chapaki, bhir, makkhi, injection, teeka, teka, dawa ka reaction',
    ur: 'الرجی, ری ایکشن, دانے, چھپاکی, بھڑ, مکھی, انجکشن',
  },
  airway: { en: 'throat, tongue, lips, lip', ru: 'gala, zaban, zuban, honth, hont, halaq', ur: 'گلا, زبان, ہونٹ, حلق' },
  thick: {
    en: 'swelling, swollen, thick, closing, like a straw, tight, itching inside',
    ru: 'sooj, soojh, sujan, band ho, mota, tang ho',
    ur: 'سوج, سوجن, بند ہو, موٹی, تنگ',
  },
  burnt: {
    en: 'burnt, burned, burn, scalded, caught fire, on fire, acid thrown, acid attack, electric shock, electrocuted, boiling oil, stove burst, chemical in eye',
    ru: 'jal gaya, jal gayi, jal gyi, aag lag, tezab phenk, tezab gira, tezab phenka, choolha phat, garam pani gir, garam tel, current laga, karant laga, jhulas',
    ur: 'جل گیا, جل گئی, آگ لگ, تیزاب پھینک, تیزاب گرا, چولہا پھٹ, گرم پانی گر, گرم تیل, کرنٹ لگا, جھلس',
  },
  'head-hit': {
    en: 'head injury, hit head, fell on head, hit his head, hit her head, head hit, bumped his head',
    ru: 'sar pe chot, sar par chot, sir pe chot, sar phat gaya gir, sar ke bal',
    ur: 'سر پر چوٹ, سر پہ چوٹ, سر کے بل',
  },
  vomit: { en: 'vomit, vomiting, vomited, throwing up', ru: 'ulti, ultiyan, ultian, ultiyaan', ur: 'الٹی, الٹیاں' },
  drowsy: {
    en: 'drowsy, sleepy, confused, falling asleep, hard to wake, not himself, fruity, nail polish',
    ru: 'ghunoodgi, sota ja, soti ja, behki, neend aa rahi, hosh kam',
    ur: 'غنودگی, سوتا جا, سوتی جا, بہکی',
  },
  fever: {
    en: 'fever, temperature, temp, chills, burning up',
    ru: 'bukhar, bukhaar, tap, thand lag',
    ur: 'بخار, ٹھنڈ لگ',
  },
  stiff: {
    en: 'stiff neck, neck stiff, neck does not bend, purple spots, rash that, spots dont fade',
    ru: 'gardan akar, gardan sakht, gardan nahi mur, jamni dhabbe',
    ur: 'گردن اکڑ, گردن سخت, گردن آگے نہیں, گردن نہیں, جامنی دھبے',
  },
  snake: { en: 'snake, snakebite, snake bite, scorpion', ru: 'saanp, sanp, bichoo, bichhu', ur: 'سانپ, بچھو' },
  animal: {
    en: 'dog bite, dog bit, cat bite, bitten by dog, stray dog',
    ru: 'kuttay ne kaat, kutte ne kaat, kutta kaat, billi ne kaat, bandar ne kaat',
    ur: 'کتے نے کاٹ, بلی نے کاٹ, بندر نے کاٹ',
  },
  bit: { en: 'bit, bitten, bite, stung', ru: 'kaat, kata, kaata, das liya, dang', ur: 'کاٹ, ڈس, ڈنگ' },
  'sugar-low': {
    en: 'sugar low, low sugar, sugar very low, hypo, sugar dropped, took insulin didnt eat, meter says lo',
    ru: 'sugar gir, sugar low, shugar kam, sugar kam, sugar down, insulin laga ke khana nahi, insulin lagai khana nahi, shugar gir, LO likha',
    ur: 'شوگر گر, شوگر کم, شوگر لو, انسولین لگا کے کھانا نہیں, ایل او',
  },
  'sugar-high': {
    en: 'sugar high, high sugar, sugar very high, sugar not coming down, ketones, fruity smell, meter says hi, shows hi',
    ru: 'sugar high, sugar bohat high, sugar barh, shugar barh, sugar zyada, sugar kantrol nahi, HI aa raha, HI aa, pyas bohat',
    ur: 'شوگر ہائی, شوگر بہت, شوگر بڑھ, شوگر زیادہ, شوگر کنٹرول نہیں, ایچ آئی, پیاس بہت',
  },
  shaking: {
    en: 'shaking, trembling, shaky, sweating, confused',
    ru: 'kaanp, kanp, kapkapi, pasina, paseenay, chakkar',
    ur: 'کانپ, کپکپی, پسینہ, پسینے, چکر',
  },
  sugar: {
    en: 'sugar, glucose, diabetic, diabetes, insulin, meter',
    ru: 'sugar, shugar, shuger, insulin, meter',
    ur: 'شوگر, انسولین, میٹر, شکر',
  },
  foot: {
    en: 'foot ulcer, toe black, wound on foot, sore on foot, foot wound',
    ru: 'paon ka zakham, paon mein zakham, paon pe zakham, ungli kali, paon kala',
    ur: 'پاؤں میں زخم, پاؤں کا زخم, انگلی کالی, پاؤں پر زخم',
  },
  'bp-high': {
    en: 'bp high, high bp, bp is high, blood pressure high, bp shoot',
    ru: 'bp high, bp shoot, bp barh, bp zyada, bp bohat',
    ur: 'بی پی ہائی, بی پی بڑھ, بی پی زیادہ, بلڈ پریشر ہائی',
  },
  clot: {
    en: 'calf pain, calf swollen, calf swelling, one leg swollen',
    ru: 'pindli mein dard, pindli sooj, ek tang sooj',
    ur: 'پنڈلی میں درد, پنڈلی سوج, ایک ٹانگ سوج',
  },
  wound: {
    en: 'stitches, wound, incision, operation site',
    ru: 'taankay, tanke, zakham, operation ki jagah',
    ur: 'ٹانکے, ٹانکوں, زخم',
  },
  breast: { en: 'breast, breasts', ru: 'chaati, breast', ur: 'چھاتی' },
  hot: { en: 'red, hot, hard, painful', ru: 'lal, garam, sakht', ur: 'لال, گرم, سخت, سرخ' },
  dizzy: {
    en: 'dizzy, faint, ears ringing, lie on floor, about to faint, going to faint',
    ru: 'chakkar, chakar, ghash, gir jaun',
    ur: 'چکر, غش',
  },
  medicine: {
    en: 'medicine, medicines, tablet, tablets, meds, dose, doses, pill, inhaler, syrup',
    ru: 'dawa, dawai, dawaiyan, goli, goliyan, khuraak, dose, syrup',
    ur: 'دوا, دوائی, دوائیاں, گولی, گولیاں, خوراک, شربت',
  },
  critical: {
    en: 'insulin, warfarin, epilepsy medicine, valproate, epival, keppra, tegretol, carbamazepine, phenytoin, clozapine, lithium, levetiracetam, lamotrigine, rivaroxaban, digoxin',
    ru: 'insulin, mirgi ki dawa, mirgi ki dawai, epival, valproate, keppra, tegral, tegretol, warfarin, lithium, clozapine, dauron ki dawa',
    ur: 'انسولین, مرگی کی دوا, مرگی والی دوا, وارفرین, لیتھیم, ویلپرویٹ, ایپیوال',
  },
  missed: {
    en: 'missed, forgot, ran out, finished, not available, not taken, stopped, skipped, out of, days without',
    ru: 'chhoot, chhut, choot, bhool, khatam, nahi mil, chor di, chhor di, nahi li, nahi khayi, nahi khai, rah gayi, miss',
    ur: 'چھوٹ, بھول, ختم, نہیں مل, چھوڑ دی, نہیں لی, نہیں کھائی, رہ گئی',
  },
  'side-effect': {
    en: 'side effect, rash after, after new medicine, since i started, white patches, reaction to',
    ru: 'side effect, dawai se danay, dawa se danay, dawai se khujli, nai dawa, mooh ke chalay',
    ur: 'سائیڈ ایفیکٹ, دوا سے دانے, دوا سے مسوڑھے, دوا سے خارش, دوا سے',
  },
  'stop-medicine': {
    en: 'should i stop, can i stop, double dose, take both, take both together, change my dose, time change',
    ru: 'band kar dun, chor dun, dono sath le, double le, dawa ka waqt badal',
    ur: 'بند کر دوں, چھوڑ دوں, دونوں ساتھ لے, وقت بدلوں',
  },
  days: {
    en: '2 days, 3 days, 4 days, 5 days, 6 days, week, sixth day',
    ru: '2 din, 3 din, 4 din, 5 din, do din, teen din, hafta, hafte',
    ur: '2 دن, 3 دن, دو دن, تین دن, چار دن, چھٹا دن, ہفتہ',
  },
};
