import type { Concepts } from '../../../lexicon.ts';

/** Signs a listener for danger waits for, each by its everyday words. */
export const signs: Concepts = {
  'body:fading': {
    en: 'fading, drifting, slipping, dying, flickering',
    ru: 'bujh{|na|ne|ta|ti|te|a|i|e}, dhalak{|na|ne|ta|ti|te|a|i|e}',
    ur: 'بجھ{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈھلک{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:colour-lost': {
    en: 'bloodless, ghostly',
    ru: 'urr{|na|ne|ta|ti|te|a|i|e}, ur, phika',
    ur: 'اڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, پھیکا',
  },
  'body:body-cold': { en: 'clammy', ru: 'thanda, thandi, thandak, chip', ur: 'ٹھنڈا, ٹھنڈی, ٹھنڈک' },
  'body:gone-quiet': {
    en: 'silent, quiet, noiseless, hushed',
    ru: 'khamosh, chup, saakit, shant, sannata',
    ur: 'خاموش, چپ, ساکت, سناٹا',
  },
  'body:not-responding': {
    en: 'respond, react, reacts, answer, answers, answering, replies, reply',
    ru: 'tawajo, response',
    ur: 'ردعمل, توجہ',
  },
  'body:neck-stiff': { en: 'stiff, stiffneck', ru: 'akar', ur: 'اکڑی' },
  'body:spots-purple': { en: 'petechiae, purpura, nonblanching, tumbler', ru: 'chatte, nile', ur: 'چٹے, نیلے, دھبے' },
  'body:froth-mouth': { en: 'frothing, foam, drooling', ur: 'جھاگ' },
  'body:eyes-open': {
    en: 'open{|s|ed|ing}, opens, opened, opening, shut, shuts, closed, closing, close',
    ru: 'khol{|na|ne|ta|ti|te|a|i|e}, band, kholna, munda, muund, khulda',
    ur: 'کھول{|نا|نے|تا|تی|تے|ا|ی|ے}, کھل{|نا|نے|تا|تی|تے|ا|ی|ے}, بند, موند',
  },
  'body:eyes-fixed': {
    en: 'fixed, staring, glassy, dilated, pinpoint, constricted',
    ru: 'phaili, putliyan, thahri, ghoor',
    ur: 'پھیلی, پتلیاں, پتھرائی',
  },
  'body:limb-drop': { en: 'heavy, useless', ru: 'girta', ur: 'بیجان, گرتا' },
  'body:face-drop': { en: 'droop, smile, lopsided', ru: 'latka', ur: 'لٹکا, ٹیڑھا' },
  'body:sit-lean': {
    en: 'lean{|s}, leaning, leaned, tilted, propped, tripod',
    ru: 'sahara, jhuki',
    ur: 'سہارا, ٹیک, سہارے',
  },
  'body:pallor-lips': { en: 'lips, nails, gums', ru: 'hont, nakhun, masoore', ur: 'ہونٹ, ناخن' },
  'body:thirst-dry': { en: 'drymouth, cotton, lips', ru: 'khushk', ur: 'خشک' },
  'body:rapid-breaths': { en: 'shallow', ru: 'chhote, haanp', ur: 'چھوٹے' },
  'body:belly-hard': { en: 'boardlike, tense, distended', ru: 'tana, phoola, kasa', ur: 'تنا, پھولا' },
  'body:abdomen-swell': { en: 'distended, protruding, round', ru: 'phula, ubhra, gol', ur: 'پھولا, ابھرا, گول' },
  'body:weight-loss-fast': {
    en: 'thinner, wasting',
    ru: 'ghul{|na|ne|ta|ti|te|a|i|e}',
    ur: 'گھل{|نا|نے|تا|تی|تے|ا|ی|ے}, پتلا',
  },
  'body:night-sweat': { en: 'nightsweats, sheets', ur: 'پسینہ' },
  'body:snore-stop': { en: 'apnea, apnoea, pauses, pause, paused', ru: 'waqfa, rukti', ur: 'رکتی, وقفہ' },
  'body:hot-baby': { en: 'boiling', ru: 'bhatti', ur: 'بھٹی' },
  'body:tight-ring': {
    en: 'rings, bangles, shoes',
    ru: 'angoothi, choorian, jooti',
    ur: 'انگوٹھی, چوڑی, چوڑیاں, جوتی',
  },
  'body:swollen-glands': {
    en: 'glands, nodes, tonsils, goitre',
    ru: 'ghudood, kanphere, galsua',
    ur: 'کنپیڑے, گلسوئے',
  },
  'body:mouth-open': { en: 'open, gaping, wide, trismus', ru: 'khul' },
  'body:hang-tongue': { en: 'hanging', ru: 'nikli, bahir', ur: 'لٹکی, نکلی' },
  'body:sudden-loss': { en: 'suddenly, vanish{|s|ed|ing}', ru: 'achanak', ur: 'اچانک, گئی' },
  'body:numb-half': { en: 'oneside, numb', ru: 'taraf', ur: 'آدھا, طرف' },
  'body:fall-asleep-odd': {
    en: 'drowse, drifting, sleepy',
    ru: 'oongh{|na|ne|ta|ti|te|a|i|e}, ghunoodgi, jhoom{|na|ne|ta|ti|te|a|i|e}',
    ur: 'اونگھ{|نا|نے|تا|تی|تے|ا|ی|ے}, غنودگی, جھوم{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:can-not-rouse': {
    en: 'rouse, shake, pinch, call, calling, shouting',
    ru: 'jhanjhor{|na|ne|ta|ti|te|a|i|e}, jhinjhor{|na|ne|ta|ti|te|a|i|e}',
    ur: 'جھنجھوڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, بلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:thirst-much': { en: 'drinking, thirst, gallons, frequent', ru: 'pyas', ur: 'پیاس' },
};
