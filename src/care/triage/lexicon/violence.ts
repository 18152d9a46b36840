import type { Concepts } from '../lexicon.ts';

/** Violence at home, against women, children and others (facts §5). */
export const violence: Concepts = {
  hits: {
    en: 'hits me, hit me, beats me, beat me, beating me, slaps me, slapped me, kicks me, kicked me, punched me, pushes me, pushed me, throws things at me, hits us, is beating, was not a door, broke my, burned me with, hits when',
    ru: 'maarta, marta hai mujhe, maarti, mara, maara, marta, maarte, mar peet, maar peet, haath uthata, hath uthata, hath uthaya, haath uthaya, thappar, laat mari, laatein, pitai, pitata, dhakke, dhakay, chimta garam, tashadud, sakhti karte, zulm',
    ur: 'مارتا, مارتی, مارا, مارتے, مار پیٹ, ہاتھ اٹھاتا, ہاتھ اٹھایا, تھپڑ, لات ماری, دھکے, پسلی ٹوٹی, تشدد, ظلم, بازو نیلا',
  },
  strangle: {
    en: 'strangled, strangle, choked me, choking me, hands on my neck, grabbed my neck, throat pressed',
    ru: 'gala daba, gala dabaya, gala dabata, gala ghont',
    ur: 'گلا دبا, گلا دبایا, گلا گھونٹ',
  },
  'threat-kill': {
    en: 'will kill me, kill me if, going to kill me, threatened to kill, threatens to kill, kill us, honour killing, honor killing, he has a gun, threatened me with',
    ru: 'jaan se maar dega, jaan se maar dein, maar dalega, maar dega, mar dalega, ghairat ke naam, kala kali, karo kari, bandook dikha, bandooq dikha, pistol dikha',
    ur: 'جان سے مار دے گا, مار ڈالے گا, مار دے گا, غیرت کے نام, کاروکاری, بندوق دکھا, پستول دکھا',
  },
  trapped: {
    en: 'locked in, locked me, breaking the door, breaking door, breaking the bathroom door, hiding, not safe at home, im inside, wont let me out, took my phone',
    ru: 'ghar mein band, kamre mein band kar, darwaza tor, darwaza tod, chupi hui, chup ke, ghar mehfooz nahi, bahar nahi jane',
    ur: 'گھر میں بند, دروازہ توڑ, چھپی ہوئی, گھر محفوظ نہیں, باہر نہیں جانے',
  },
  'hidden-injury': {
    en: 'walked into a door, told everyone i fell, said i fell, fell from stairs i said',
    ru: 'sab ko kaha gir gayi, bola seerhi se giri',
    ur: 'سائیکل سے گری تھی, کہا گر گئی, سیڑھی سے گری',
  },
  force: {
    en: 'raped, rape, forced me, forced sex, sexually assaulted, sexual assault, molested, touched me, touches me, without consent, blackmail, blackmailing, gang rape, my pictures, naked pictures',
    ru: 'zyadti, ziyadti, zabardasti, izzat looti, izzat luti, ghalat harkat, mujhe haath lagaya, mujhe hath lagata, photo se blackmail, blackmail, rape, munh kala',
    ur: 'زیادتی, زبردستی, عزت لوٹی, غلط حرکت, مجھے ہاتھ لگایا, بلیک میل, ریپ, منہ کالا',
  },
  'child-touched': {
    en: 'touches my daughter, touched my daughter, touched my son, bad things to my, touches the child, marrying my 13, child marriage, marry my daughter, comes to my bed, comes to my room at night, beaten at madrassa, child beaten',
    ru: 'bachi ke saath, bachi ko chua, bachi ko chhua, bachi ki shaadi, bachi ki shadi, bachay ko bohat maarta, madrassay mein mara, mere kamre mein aate, haath lagata, kaam wali bachi',
    ur: 'بچی کے ساتھ, بچی کو چھوا, بچی کی شادی, بچے کو بہت مارتا, مدرسے میں مارا, میرے کمرے میں آتے, ہاتھ لگاتا, کام والی بچی',
  },
  'kill-other': {
    en: 'kill him, kill her, kill them, kill my, shoot them, shoot him, stab her, stab him, murder him, hurt my wife, kill my wife, poison her, hit the child, attack them, kill my mother',
    ru: 'usko maar, us ko maar, jaan se maar dun, jaan se maar du, goli maar dun, churi se maar, maar dalun, maar daalun, qatal kar, khoon kar dun, zeher de dun, badla lun, bachon ko khatam, maa ko maar, biwi ko maar',
    ur: 'اسے مار, جان سے مار دوں, گولی مار دوں, چھری سے مار, مار ڈالوں, قتل کر, خون کر دوں, زہر دے دوں, بچوں کو ختم, ماں کو مار, بیوی کو مار',
  },
  weapon: {
    en: 'gun, pistol, knife, axe, weapon, rifle',
    ru: 'bandook, bandooq, pistol, churi, chhuri, chaku, kulhari, hathiyar',
    ur: 'بندوق, پستول, چھری, چاقو, کلہاڑی, ہتھیار',
  },
};
