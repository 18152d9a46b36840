import type { Concepts } from '../lexicon.ts';

/** Parts of the body, and a few who stand around it. */
export const body: Concepts = {
  belly: {
    en: 'belly, stomach, tummy, abdomen, womb, groin, flank, navel, below ribs, lower abdomen',
    ru: 'pait, pet, paet, pedu, naaf, kokh, gurday, gurde, jaangh, kookh, pasli, pasliyan',
    ur: 'پیٹ, پیڑو, ناف, کوکھ, گردے, گردہ, جانگھ, پسلی, پسلیاں',
  },
  'eye-part': {
    en: 'eye, eyes, eyelid, eyelids, eyesight, vision',
    ru: 'aankh, ankh, aankhein, ankhein, aankhen, ankhen, aankhon, ankhon, palkon, palkein, nazar, akh',
    ur: 'آنکھ, آنکھیں, آنکھوں, پلکوں, پلکیں, نظر',
  },
  lips: { en: 'lip, lips', ru: 'honth, hont, lab, honthon', ur: 'ہونٹ, ہونٹوں, لب' },
  'skin-part': {
    en: 'skin, boil, abscess, sore, ulcer, blister, cut, stitches, heel, toe, ankle, back, breast, ear, gum, tooth',
    ru: 'jild, chamri, khaal, phora, phoda, phunsi, chhala, aeri, eri, angootha, takhna, peeth, kaan, kamar, chhati',
    ur: 'جلد, چمڑی, کھال, پھوڑا, پھنسی, چھالا, ایڑی, انگوٹھا, ٹخنہ, ٹخنے, پیٹھ, کان, کمر, چھاتی',
  },
  'hand-part': {
    en: 'hand, hands, finger, fingers, wrist, palm, thumb, elbow, nail, nails',
    ru: 'haath, hath, haathon, hathon, ungli, ungliyan, kalai, hatheli, kohni, nakhun',
    ur: 'ہاتھ, ہاتھوں, انگلی, انگلیاں, کلائی, ہتھیلی, کہنی, ناخن',
  },
  'leg-part': {
    en: 'leg, legs, thigh, calf, knee, foot, feet, toe, toes, ankle, heel',
    ru: 'taang, tang, taangon, ran, raan, pindli, ghutna, paon, pair, paer, pairon, aeri, takhna, jaangh',
    ur: 'ٹانگ, ٹانگوں, ران, پنڈلی, گھٹنا, پاؤں, پیر, پیروں, ایڑی, ٹخنہ',
  },
  'head-part': {
    en: 'head, forehead, temple, skull, scalp, brain',
    ru: 'sar, sir, matha, maatha, mathay, kanpatti, khopri, dimagh',
    ur: 'سر, ماتھا, ماتھے, کنپٹی, کھوپڑی, دماغ',
  },
  'back-part': {
    en: 'back, spine, waist, lower back, shoulder blade',
    ru: 'kamar, peeth, reerh, kandha, kandhe, kandhon',
    ur: 'کمر, پیٹھ, ریڑھ, کندھا, کندھے, کندھوں',
  },
  'neck-part': { en: 'neck, throat', ru: 'gardan, gala, gale, galay, halaq', ur: 'گردن, گلا, گلے, حلق' },
  'private-part': {
    en: 'private part, private parts, testicle, testicles, balls, penis, vagina, below',
    ru: 'sharamgah, peshab ki jagah, foton, khusye, neeche',
    ur: 'شرمگاہ, پیشاب کی جگہ, فوطے, خصیے, نیچے',
  },
  'young-one': {
    en: 'toddler, baby, boy, girl, son, daughter, nephew, niece, kid, grandson, granddaughter, {1|2|3|4|5|6|7|8|9|one|two|three|four|five|six} {yr|yrs|year|years} {old|girl|boy}, {5|6|7|8|9|10|11|12|13|14|15|16|17|18} month, {8|9|10|11|12|13|14|15|18} months, crawling',
    ru: 'pota, poti, nawasa, nawasi, bhanja, bhanji, bhatija, bhatiji, munna, munni, guddu, gudiya, kaka, chhota bhai, choti behen, larka, larke, larkay, {ek|do|teen|char|chaar|panch|paanch|chhe|saat|1|2|3|4|5|6|7} saal {ka|ki|ke}, {chhe|saat|aath|nau|das|gyarah|6|7|8|9|10|11|14|18} {mahine|maheene|mah|maah} {ka|ki|ke}, saal ka, saal ki, derh saal, ghutnon chal',
    ur: 'پوتا, پوتی, نواسا, نواسی, بھانجا, بھانجی, بھتیجا, بھتیجی, منا, منے, منی, گڑیا, کاکا, کاکے, ننھے, ننھی, لڑکا, {ایک|دو|تین|چار|پانچ|چھ|سات} سال {کا|کی|کے}, {چھ|سات|آٹھ|نو|دس|گیارہ|چودہ} {مہینے|ماہ} {کا|کی|کے}, سال کا, سال کی, ڈیڑھ سال',
  },
  /** Not the colour of a wound but what comes out of it. */
  'pus-runs': {
    en: 'pus, thick discharge, yellow discharge, oozing, oozes, weeping wound, smelly wound, hole with smell',
    ru: 'peep, pip, mawad, peela mawad, peela pani ris, badboodar, ris raha, ris rahi, sar raha, sarr raha, gal raha',
    ur: 'پیپ, مواد, پیلا گاڑھا, رس رہا, رس رہی, سڑ رہا, گل رہا',
  },
  /** Redness that goes further. */
  spreads: {
    en: 'spreading, spreads, redness going up, redness going, red line, red streak, streak, border moving, climbing, going up the, red and hot, red hot, hot and red',
    ru: 'phail, phailta, phailti, laal lakeer, lal lakeer, lakeer kalai, lakeer kohni, lakeer upar, upar charh, charhti ja, laali barh, lal aur garam, laal garam',
    ur: 'پھیل, پھیلتا, پھیلتی, لال لکیر, لکیر, اوپر چڑھ, لالی پھیل, لال اور گرم, لال گرم',
  },
  'still-left': {
    en: 'left with me, still have, i have enough, days left, weeks left, remaining, enough for two',
    ru: 'din ki bachi, din ki rah, din ki reh, hafte ki bachi, hafte ki rah, hafte ki reh, ki baki, baki hai, baqi hai, bachi hui hai, hafte ki, mahine ki bachi, din ki baki',
    ur: 'دن کی {رہ|بچی}, ہفتے کی {رہ|بچی}, کی باقی, باقی ہے, بچی ہوئی ہے, ہفتے کی باقی',
  },
  ring: { en: 'phone, doorbell, whatsapp, tv remote, radio show', ru: 'phone ki, ghanti', ur: 'فون کی, گھنٹی' },
  dai: {
    en: 'dai, midwife, birth attendant, lhw, nurse',
    ru: 'dai, daai, midwife, lhw, nurse',
    ur: 'دائی, مڈوائف, نرس, لیڈی ہیلتھ',
  },
  agent: {
    en: 'agent, employer, owner, malik, contractor, landlord',
    ru: 'agent, malik, malkin, thekedar, seth, khala ne kaam',
    ur: 'ایجنٹ, مالک, مالکن, ٹھیکیدار, سیٹھ',
  },
  cries: {
    en: 'crying, cried, cries, sobbing, in tears',
    ru: 'ro rahi, ro raha, rote hue, roti hui, ro ro ke, cheekh',
    ur: 'رو رہی, رو رہا, روتے ہوئے, رو رو کے, چیخ',
  },
  hiccup: { en: 'hiccup, hiccups, flutter, kicks', ru: 'hichki, hichkiyan, gudgudi', ur: 'ہچکی, ہچکیاں, گدگدی' },
  'iron-dark': {
    en: 'iron tablet, iron tablets, iron capsule, because of iron, from iron, iron syrup',
    ru: 'iron ki goli, iron se, folad ki goli, taqat ki goli se',
    ur: 'آئرن کی گولی, آئرن سے, فولاد کی گولی',
  },
  migraine: {
    en: 'migraine, my old migraine, usual migraine',
    ru: 'aadhe sar ka dard, migraine',
    ur: 'آدھے سر کا درد, مائگرین',
  },
  teething: {
    en: 'teething, tooth, teeth coming, new tooth',
    ru: 'daant nikal, dant nikal, pehla daant',
    ur: 'دانت نکل, پہلا دانت',
  },
  cooking: {
    en: 'recipe, recipes, cooked, cooking, karahi, masala, biryani, baking, marinade, frying, pakoray',
    ru: 'recipe, karahi, pakaya, pakayi, pakana, pakati, degchi, achar, chutney, biryani, nihari, haleem, pakoray, halwa',
    ur: 'ترکیب, کڑاہی, پکایا, پکائی, پکانا, دیگچی, اچار, چٹنی, بریانی, نہاری, حلیم, پکوڑے, حلوہ',
  },
  'doctor-exam': {
    en: 'doctor checked, doctor touched, nurse checked, vaccination, ultrasound',
    ru: 'doctor ne check, nurse ne check, teeka, ultrasound',
    ur: 'ڈاکٹر نے چیک, نرس نے چیک, ٹیکہ, الٹراساؤنڈ',
  },
  'secret-told': {
    en: 'dont tell, begged, secret, cannot tell, cant tell anyone, told me today, she told me, scared to tell',
    ru: 'kisi ko mat, kisi ko na, kisi se keh nahi, kisi se kahun, bata nahi sakti, beti ne bataya, ro ke bataya, raaz',
    ur: 'کسی کو مت, کسی کو نہ, کسی سے کہہ نہیں, کسی سے کہوں, بتا نہیں سکتی, رو کے بتایا, راز',
  },
};
