import type { Concepts } from '../lexicon.ts';

/** More ways in which people tell the same things: every row adds to a concept of the same name elsewhere. */
export const more: Concepts = {
  'draws-near': {
    en: 'sitting with the, in bathroom with, going closer, closer to the edge, falling from the, see myself falling, fixed the day, fixed thursday, legs hanging, hung up the, tied to the',
    ru: 'latkaya, latkayi, latka ke, pair latka, bandha hai, baandha hai, haath chhor, chhor doongi, le kar baith, le ke baith, dekh ke khayal',
    ur: 'لٹکایا, لٹکائی, لٹکا کے, پیر لٹکا, باندھا ہے, ہاتھ چھوڑ, لے کر بیٹھ, لے کے بیٹھ, دیکھ کے خیال',
  },
  play: { en: 'balloons, birthday, decoration', ru: 'ghubaray, ghubare, salgirah, sajawat', ur: 'غبارے, سالگرہ, سجا' },
  'worn-out': {
    en: 'never woke up, wish i never woke, dead weight, death looks like, feel like a ghost, could vanish, wish to vanish, wish i could disappear, could disappear, finish us both, it feels good to imagine falling, enough for a girl, breathing is a sin',
    ru: 'kash main hota hi na, kash main hoti hi na, kash hoti hi na, saans lena bhi gunah, apne haathon se dar, apne haathon se darr, lambi wali neend, bas neend chahiye, kis liye jeena, kiske liye jeena, nikal jaun hamesha',
    ur: 'کاش میں ہوتا ہی نہ, کاش میں ہوتی ہی نہ, سانس لینا بھی گناہ, اپنے ہاتھوں سے ڈر, لمبی نیند, بس نیند چاہیے, کس لیے جینا, نکل جاؤں ہمیشہ',
  },
  'own-death': {
    en: 'life insurance, my insurance, family will get money, my soyem, own shroud',
    ru: 'apna kafan, kafan khareed, kafan kharid, apna soyem, mera soyem, bima mil, beema mil',
    ur: 'اپنا کفن, کفن خرید, اپنا سوئم, بیمہ مل',
  },
  'in-order': {
    en: 'feed the dog from tomorrow, feed my dog, labelled the boxes, named boxes',
    ru: 'alag alag thailiyon, naam likh ke rakh, kutte ko khana daal, kuttay ko khana',
    ur: 'الگ الگ تھیلیوں, نام لکھ کے رکھ, کتے کو کھانا ڈال',
  },
  'womb-still': {
    en: 'softer since, moves softer, weaker since, gone cold inside, feels heavy inside',
    ru: 'bacha {pait|pet} {me|mein} chup, andar chup, phir bilkul thanda, andar bojh',
    ur: 'بچہ پیٹ میں چپ, پیٹ میں چپ, اندر چپ, بالکل ٹھنڈا, اندر بوجھ',
  },
  cord: { en: '', ru: 'tundi, tunni', ur: 'تنی, ٹنڈی, ناڑہ' },
  gasps: {
    en: 'like he ran, like she ran, breathing like, pulling in so deep, pulling in deep, grunting sound, whoop, sound with each breath',
    ru: 'hun hun awaz, hoon hoon awaz, gehri gehri saans, gehri saansein, hoop awaz, saans tez chal',
    ur: 'گہری گہری سانس, گہری گہری سانسیں, گہری سانسیں, ہوں ہوں, سانس تیز چل',
  },
  fruity: {
    en: 'smells of fruit, smell of fruit, fruit smell, breath smells',
    ru: 'phal ki boo, phal jesi boo',
    ur: 'پھل کی بو, پھل جیسی بو',
  },
  'blood-loss': {
    en: 'lot of blood, full of blood, blood all over, so much blood, nose wont stop, nose bleeding not stopping, heavy bledng',
    ru: 'khoon se bhar, khoon se bhara, khoon hi khoon',
    ur: 'خون سے بھر, خون سے بھرا',
  },
  'after-birth': {
    en: 'the bag behind, back bag',
    ru: 'pichhli thaili, peeche ki thaili, pichli thaili',
    ur: 'پیچھے کی تھیلی, پچھلی تھیلی',
  },
  'part-out': { en: 'bottom came first, buttocks out', ru: 'kolha bahar, kulha bahar', ur: 'کولہا باہر, کولہے باہر' },
  'bears-down': {
    en: 'every {five|ten|5|10} mint, hard as a stone every, hard every',
    ru: 'zor lag raha, gaari mein hi nikal, gari mein nikal',
    ur: 'زور لگ رہا, گاڑی میں ہی نکل',
  },
  jerks: {
    en: 'shook n, shook and, shook all over, wet his clothes, wet her clothes, went stiff, goes stiff, eyes upward, eyes up',
    ru: 'kapre geele kar, aankhein upar chadh',
    ur: 'کپڑے گیلے کر, جھٹکا رکنے میں نہیں',
  },
  'after-blow': {
    en: 'fell on, fell small, on head, fell frm, fell down from, from sofa, from swing, from bed, rolled off',
    ru: 'sofay se, bed se, palang se, sar ke bal',
    ur: 'صوفے سے, پلنگ سے, بیڈ سے, سر کے بل',
  },
  'head-worst': {
    en: 'explosion in head, explosion in my head, pain never in life, like a blast in head',
    ru: 'sar mein dhamaka, sar me dhamaka, umar bhar nahi hua, aisa dard umar',
    ur: 'سر میں دھماکا, سر میں دھماکہ, عمر بھر نہیں ہوا, ایسا درد عمر',
  },
  'speech-broken': { en: '', ru: 'awaz naak se, barbarane laga, barbaranay', ur: 'آواز ناک سے, بڑبڑانے' },
  'cannot-swallow': { en: '', ru: 'nigla nahi, nigla nai', ur: 'نگلا نہیں' },
  'pressing-chest': { en: '', ru: 'seena dabta, seena dabti, seena jakarta', ur: 'سینہ دبتا, سینہ جکڑتا' },
  'beats-with': {
    en: 'finger mark, finger marks, hit me with, hits me with, marks from his, threw a chair, threw the chair, broke my phone and',
    ru: 'kursi maari, kursi mari, neel abhi bhi, neel abhi tak, nishan hain us ke haath',
    ur: 'کرسی ماری, نیل ابھی',
  },
  'skin-off': {
    en: 'hands black, both hands black, white skin no pain, not feeling pain',
    ru: 'chamri safed, khaal safed, dard bhi nahi mehsoos',
    ur: 'چمڑی سفید, کھال سفید, درد بھی نہیں',
  },
  'house-poison': {
    en: 'phenyl, phenyle, brass polish, metal polish, pepsi bottle under',
    ru: 'peetal saaf, tezabi, phool wali botal',
    ur: 'پیتل صاف, تیزابی',
  },
  'soft-top': { en: '', ru: 'taalu ubhra, talu ubhra', ur: 'تالو ابھرا, تالو اوپر' },
  'others-drug': {
    en: 'all weeks pill box, weeks pill box, pill box, 7 days of',
    ru: 'hafte ki sari dawai',
    ur: 'ہفتے کی ساری دوا',
  },
  'deep-pierce': { en: 'kite string', ru: 'dor se gala, patang ki dor', ur: 'پتنگ کی ڈور' },
};
