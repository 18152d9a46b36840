import type { Concepts } from '../lexicon.ts';

/** Heart, breath and allergy (facts §3.3, §3.5, §5 CHEST, BREATH, ANAPH). */
export const heart: Concepts = {
  chest: {
    en: 'chest, breastbone',
    ru: 'seena, seene, sina, sine, sinay, chaati, chati',
    ur: 'سینہ, سینے, چھاتی',
  },
  heart: { en: 'heart', ru: 'dil', ur: 'دل' },
  pain: {
    en: 'pain, pains, paining, painful, ache, aching, hurts, hurting, pressure, tightness, tight, heavy, heaviness, squeezing, squeezed, crushing, burning, stabbing, weight, elephant',
    ru: 'dard, bojh, dabao, jakra, jakar, jakarna, takleef, bhari, bhaari, ghutan, peerr, peer, chubhan, dabaya',
    ur: 'درد, بوجھ, دباؤ, جکڑا, جکڑ, تکلیف, بھاری, گھٹن, چبھن',
  },
  /** The pain as it is said of the chest or the heart itself. */
  'chest-pain': {
    en: 'chest {pain|pains|tightness|pressure|heaviness}, heart pain, pain in {my |his |her |the |}{chest|heart}, pressure on my chest, tightness in my chest, weight on my chest',
    ru: '{seene|seenay|sine|chaati|chati} {mein|pe|par} {dard|bojh|dabao|jakran|takleef|peerr}, dil mein {dard|takleef}, dil mein {bohat|shadeed} dard, seena jakra, seena {bhari|bhaari}, dard dil',
    ur: '{سینے|چھاتی} {میں|پر|پہ} {درد|بوجھ|دباؤ|تکلیف}, دل میں {درد|تکلیف}, دل میں {شدید|بہت} درد, سینہ {جکڑا|بھاری}, سینے میں {بہت |}شدید درد',
  },
  'heart-attack': {
    en: 'heart attack, cardiac arrest, heart stopped',
    ru: 'dil ka dora, dil ka daura, heart attack, dil ka attack',
    ur: 'دل کا دورہ, ہارٹ اٹیک',
  },
  radiates: {
    en: 'going to, going into, goes to, spreading, radiating, radiates, into, down to, up to, travels, shooting',
    ru: 'tak ja, tak, ja raha, phail, tak aa, mein ja',
    ur: 'تک جا, تک, جا رہا, پھیل',
  },
  'left-arm': {
    en: 'left arm, left shoulder, left hand',
    ru: '{baain|bain|baayein|ulte|ultay|left} {bazu|baazu|hath|haath|kandhe|kandha|taraf}',
    ur: 'بائیں {بازو|ہاتھ|کندھے|طرف}, الٹے {بازو|ہاتھ}',
  },
  jaw: { en: 'jaw, back of neck', ru: 'jabra, jabray, jabre, jabron', ur: 'جبڑا, جبڑے, جبڑوں' },
  'arm-any': {
    en: 'arm, arms, shoulder, shoulders, back',
    ru: 'bazu, baazu, kandha, kandhay, kandhe, kamar',
    ur: 'بازو, کندھا, کندھے, کمر',
  },
  sweat: {
    en: 'sweating, sweat, sweaty, clammy, drenched',
    ru: 'paseena, paseenay, pasina, pasine, paseene',
    ur: 'پسینہ, پسینے',
  },
  'cold-sweat': {
    en: 'cold sweat, cold sweats, cold sweating',
    ru: '{thanday|thande|thanda} {paseenay|pasine|paseena|pasina|paseene}',
    ur: 'ٹھنڈے پسینے, ٹھنڈا پسینہ',
  },
  'heart-unease': {
    en: 'heart is sinking, heart sinking',
    ru: 'dil baitha ja, dil baith raha, dil {doob|ghabra} {raha|rha}, dil doobta, dil ghabra',
    ur: 'دل بیٹھا جا, دل بیٹھ رہا, دل ڈوب رہا, دل گھبرا',
  },
  palpitation: {
    en: 'palpitations, heart racing, heart is racing, heart beating fast, heart pounding',
    ru: 'dil tez dharak, dharkan tez, dil ki dharkan tez, dil zor se dharak',
    ur: 'دھڑکن تیز, دل تیز دھڑک, دل زور سے دھڑک',
  },
  unease: { en: 'anxiety, panic, restless, uneasy', ru: 'ghabrahat, bechaini, ghabra', ur: 'گھبراہٹ, بے چینی, گھبرا' },
  attack: { en: 'attack, attacks', ru: 'attack, atack', ur: 'اٹیک' },
  'heart-fail': {
    en: 'pink froth, frothy sputum, pink sputum',
    ru: 'gulabi jhaag, gulabi balgham',
    ur: 'گلابی جھاگ, گلابی بلغم',
  },
  'cannot-lie': {
    en: 'flat i choke, choke lying, choke when i lie, cannot lie flat, cant lie flat, cant lie down, cannot lie down, sleeping sitting, sleep sitting, sofa sitting, sitting up to sleep, sit up to sleep, sit to breathe, wake up gasping, extra pillows',
    ru: '{letne|lait|letun|let} {se |kar |to |}saans, let nahi, lait nahi, {baith|beth} {kar|ke} so, baithe baithe soti, teen takiye',
    ur: '{لیٹنے|لیٹ} {سے|کر} سانس, لیٹ نہیں, بیٹھ کر سو, بیٹھے بیٹھے سو, تین تکیے',
  },
  'heart-patient': {
    en: 'heart patient, heart failure, weak heart, heart pumping',
    ru: '{heart|dil} {patient|ka mareez|ki mareeza|ke mareez}, heart fail, dil kamzor',
    ur: 'دل {کا مریض|کی مریضہ|کے مریض}, ہارٹ فیل, دل کمزور',
  },
  'weight-gain': {
    en: 'gained {2|3|4|5|two|three|four} {kg|kilo|kilos}, weight {is |has |}{increased|gone up|up}, weight gain, {2|3|4|5} kg more',
    ru: 'wazan barh, {2|3|4|5|do|teen} kilo {wazan |}barh',
    ur: 'وزن بڑھ, {2|3|4|5|دو|تین} کلو {وزن |}بڑھ',
  },
  breath: { en: 'breathe, breathing, breath, oxygen', ru: 'saans, dam', ur: 'سانس, دم' },
  /** What breath does, and what "nahi" must deny for there to be none: "saans bhi nahi phooli" is well. */
  'breath-comes': {
    en: 'breathe, breathing, breath, oxygen',
    ru: 'aa, aati, ata, aata, aaya, aayi, arahi, araha, le, leta, leti, li, lena, lene, lia, liya, nikal, nikalti, chal, chalti, mil, milti, mile',
    ur: 'آ, آتی, آتا, آیا, آئی, لے, لیتا, لیتی, لی, لینا, نکل, نکلتی, چل, چلتی, مل, ملتی',
  },
  'no-breath': {
    en: `cant breathe, cannot breathe, cant breath, cant get {air|breath}, not able to breathe, unable to breathe, gasping, short of breath, shortness of breath, breathless, breathlessness, choking, choking on, struggling to breathe, struggling for breath, difficulty breathing, difficulty in breathing,
      trouble breathing, hard to breathe, blue lips, lips blue, lips are blue, lips dark, lips turned, stopped breathing, not breathing, isnt breathing, inhaler not working, inhaler isnt working, pump not working, asthma attack, cant speak full, cant complete a sentence, cant finish a sentence, breathing is very fast, he is choking, she is choking, is choking`,
    ru: `saans nahi {aa|aati|ati|arahi|araha|le|li}, saans {phool|phul|phulti|phoolta|phoolti|ukhar|ruk|band|ghut|tez|atak|tang|charh}, saans bohat {tez|phool}, {saans|sans} lene mein {bohat |kafi |thori |bari |sakht |}{dushwari|mushkil|takleef|masla}, saans lena mushkil, dam {ghut|ghutta|phool|nahi}, {honth|hont|lab} {neelay|neele|nile|kale|kalay}, pump se bhi, pump se bhi {aram|araam|faida|farq} nahi, pump khali, pump khatam, {dama|dame|asthma} ka {attack|dora|daura}, {gala|halaq|gale} band, bol nahi pa, bola nahi ja, khana phans, gale mein phans, halaq mein phans, oxygen kam`,
    ur: 'سانس نہیں {آ|آتی|لے}, سانس {پھول|پھولتا|پھولتی|اکھڑ|رک|بند|گھٹ|تیز|اٹک|تنگ|چڑھ}, سانس لینے میں, سانس لینا مشکل, دم گھٹ, دم نہیں, ہونٹ {نیلے|کالے}, پمپ سے بھی, پمپ سے بھی {آرام|فائدہ} نہیں, پمپ خالی, دمہ کا {حملہ|دورہ|اٹیک}, دمے کا {حملہ|دورہ|اٹیک}, {گلا|حلق} بند, بول نہیں پا, کھانا پھنس, گلے میں پھنس',
  },
  'stifled-home': {
    en: 'suffocated in this house, suffocating in this house, suffocated in this home, suffocated by, suffocating marriage',
    ru: 'dam {ghutta|ghut} hai is ghar, is ghar mein dam, ghar mein dam ghut, is rishte mein dam, dam ghutta hai is',
    ur: 'اس گھر میں دم گھٹ, دم گھٹتا ہے اس گھر, گھر میں دم گھٹ',
  },
  'breath-well': {
    en: 'breathing is fine, breathing fine, breathing ok, breathing is great, breathing normal, breathing is alhamdulillah, not breathless',
    ru: 'saans {theek|bilkul theek|sahi|normal|thek}',
    ur: 'سانس {ٹھیک|صحیح|بالکل ٹھیک}',
  },
  'walking-only': {
    en: 'climbing stairs, on stairs, stairs, staircase, when i climb, climbing, uphill, after running, when running, running, while exercising, exercise, at gym, brisk walk, jogging, after walking, when i walk, walking fast, treadmill, football, cricket',
    ru: 'seerhian charh, seerhiyan charh, seerhi, seerhiyan, seerhian, zeena, zeenay, charhai, walk kar, tez chal, walk karne se, chalne se, chalte hue, zyada chalne, bhagne se, daurne se, exercise, gym',
    ur: 'سیڑھی, سیڑھیاں, زینہ, زینے, چڑھائی, تیز چل, چلتے ہوئے, سیڑھیاں چڑھ, چلنے سے, بھاگنے سے, دوڑنے سے, ورزش',
  },
  inhaler: {
    en: 'inhaler, pump, nebuliser, nebulizer, reliever, ventolin, nebulized',
    ru: 'pump, inhaler, nebulizer, ventolin, nebulize',
    ur: 'پمپ, انہیلر, نیبولائزر, وینٹولین',
  },
  allergic: {
    en: 'allergic reaction, reaction to, reaction after, reaction from, severe allergy, anaphylaxis',
    ru: '{dawa|dawai|injection|teeka|teeke|goli} {ka|se|ke baad} {reaction|ri action}, allergy ka attack, reaction ho',
    ur: '{دوا|دوائی|انجکشن|ٹیکے} {کا|سے} {ری ایکشن|ریایکشن}, ری ایکشن ہو',
  },
  'allergy-cause': {
    en: 'allergy, allergies, allergic, hives, sting, stung, bee, wasp, peanuts, peanut, prawns, shrimp, fish, nuts, penicillin, antibiotic, injection, rash all over, after eating',
    ru: 'allergy, alergy, danay, dane, chapaki, bhir, makkhi, shehad ki makkhi, injection, teeka, teka, machli, jheenga, moong phali',
    ur: 'الرجی, دانے, چھپاکی, بھڑ, مکھی, انجکشن, ٹیکا, مچھلی, جھینگا, مونگ پھلی',
  },
  sting: {
    en: '{bee|wasp|hornet} sting, stung by',
    ru: '{bhir|bhirr|makkhi|shehad ki makkhi|dhamuri} ne {kaat|kaata|kata|dang}',
    ur: '{بھڑ|مکھی|شہد کی مکھی} نے کاٹ, {بھڑ|مکھی} نے {کاٹا|ڈنگ}',
  },
  airway: {
    en: 'throat, tongue, lips, lip',
    ru: 'gala, galay, zaban, zuban, honth, hont, halaq',
    ur: 'گلا, گلے, زبان, ہونٹ, حلق',
  },
  thick: {
    en: 'swelling, swollen, swelled, thick, closing, closed, closes, like a straw, straw, tight, tightening, itching inside, swelling up',
    ru: 'sooj, soojh, sujan, suj, soojan, moti ho, mota ho, tang ho',
    ur: 'سوج, سوجن, موٹی, تنگ ہو, سوجا, سوجی',
  },
  'throat-cold': {
    en: 'sore throat, tonsils, flu, cold, cough, ulcer, mouth ulcers',
    ru: 'gala kharab, nazla, zukam, khansi, tonsil, chalay, cheekh, chup karwa, bolti band',
    ur: 'گلا خراب, نزلہ, زکام, کھانسی, ٹانسل, چھالے',
  },
  face: { en: 'face, mouth, eyelid, eye', ru: 'munh, muh, chehra, chehre, moonh, moun', ur: 'منہ, چہرہ, چہرے' },
};
