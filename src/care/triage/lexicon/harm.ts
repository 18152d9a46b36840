import type { Concepts } from '../lexicon.ts';

/** Violence, threats and strange orders as those around them tell of them (facts §5 DV, SV, CHILD, ACUTE PSYCH). */
export const harm: Concepts = {
  'beats-with': {
    en: 'pressed my neck, pressed her neck, squeezed my neck, burns my hand, burnt my hand, burns me, twisted my arm, twisted my hand, broke my, threw me, threw hot, pushed me down, dragged me, dragged by hair, pulled by hair, hit with {a |}{belt|stick|rod|wire|pipe|shoe|chimta|danda|hose}, with a {belt|stick|rod|wire|pipe}, slapped, punched, kicked my, marks on my, marks on her, bruises on, bleeding from nose after, screaming stop, screaming help, hear screaming',
    ru: '{kalai|bazu|baazu|haath|hath|ungli} {maror|tor|mor|jala}, choolhe pe rakh, chulhe pe rakh, tawe pe, chimte se, {danday|dande|danda|taar|belt|pipe|joote|chappal|lakri|sariya} {se |}{maar|mar|maare|mare|maara|peet|pita|barsa}, peeth udher, baal pakar, balon se, ghaseet, dhakka de, laat maar, thappar, mukka, mukke, neel par, neel hain, neel dikhe, cheekh rahi thi',
    ur: '{کلائی|بازو|ہاتھ|انگلی} {مروڑ|توڑ|موڑ|جلا}, چولہے پر رکھ, توے پر, چمٹے سے, {ڈنڈوں|ڈنڈے|تار|بیلٹ|پائپ|جوتے|لکڑی} سے {مار|پیٹ|ادھیڑ|پیٹھ}, پیٹھ ادھیڑ, بال پکڑ, بالوں سے, گھسیٹ, دھکا دے, لات مار, تھپڑ, مکا, مکے, نیل پڑ, نیل ہیں, چیخ رہی, بازو توڑ',
  },
  'honour-threat': {
    en: 'izzat, ghairat, honour, honor, bury you, bury me, bury her, will bury, cleaning his gun, cleaning gun, cleaning the gun, loaded gun, called my uncles, called my brothers, finish me, finish you, finish her, finish the matter, kill the girl, throw you from, throw me from, throw us, end the matter, they will come, not leave you alive, not leave me alive, wont leave me alive, slit your, cut your',
    ru: 'ghairat, izzat ka sawal, izzat keh, zinda nahi chhor, zinda na chhor, zinda nahi rehn, gaar dun ga, dafna, qissa khatam, kissa khatam, khatam kar denge, maar denge, mar denge, maar dega, mar dega, phenk denge, phenk dega, kaat denge, kaat dega, jala denge, jala dega, bandooq saaf, kulhari, toka, ghera hua, gher liya, angootha lagao',
    ur: 'غیرت, عزت کا سوال, زندہ نہیں چھوڑ, زندہ نہ چھوڑ, گاڑ دوں, دفنا, قصہ ختم, ختم کر دیں گے, مار دیں گے, مار دے گا, پھینک دیں گے, پھینک دے گا, کاٹ دیں گے, جلا دیں گے, جلا دے گا, بندوق صاف, کلہاڑی, ٹوکا, گھیر لیا, انگوٹھا لگاؤ',
  },
  'kept-in': {
    en: 'locked main gate, locked the gate, locked the house, took my sim, took my phone, locked my phone, took away my phone, keeps my phone, checks my phone, took my passport, took our passports, has my passport, keep us in, keeps me in, not allowed out, cannot go out, not let me go, no salary, not paid, guards at, hiding in, im hiding, writing secretly, delete this, sitting next to me, is next to me, code word',
    ru: 'gate lock, gate band, sim le, sim nikal, phone le liya, phone cheen, phone check, passport rakh, passport le, shanakhti card nahi de, bahar jane nahi, bahar nahi jane, tankhwah nahi, pehra, chup ke likh, chhup ke likh, saath baitha hai, paas baitha hai, kisi ko na batana, kisi ko mat batana, code word',
    ur: 'گیٹ لاک, گیٹ بند, سم لے, فون لے لیا, فون چھین, فون چیک, پاسپورٹ رکھ, پاسپورٹ لے, شناختی کارڈ نہیں, باہر جانے نہیں, باہر نہیں جانے, تنخواہ نہیں, پہرہ, چھپ کے لکھ, ساتھ بیٹھا ہے, پاس بیٹھا ہے, کسی کو نہ بتانا, کوڈ ورڈ',
  },
  'touches-wrong': {
    en: 'touches me, touched me, touches her, touched her, touches him, touching her, touching me, puts his hand, put his hand, hand under, comes in my room, comes to my room, enters my room, shows me dirty, dirty videos, dirty pictures, made me sit on his lap, in his lap, on his lap, kissed me, forces himself, forced himself, rubs against, private parts, undressed, takes her inside, called her inside, blood on shalwar, blood on her, cries when he comes, scared of him',
    ru: 'god me bitha, god mein bitha, chhoote hain, chhoota hai, chuta hai, chhuta hai, haath lagata, hath lagata, haath lagate, haath lagaya, haath pherta, hath pherta, kamre mein aata, kamre me ata, raat ko aata, andar bulaya, andar bulata, gandi video, gandi tasveer, kapre utar, kapray utar, zabardasti, ziyadti, zyadti, shalwar pe khoon, shalwar par khoon',
    ur: 'گود میں بٹھا, چھوتے ہیں, چھوتا ہے, ہاتھ لگاتا, ہاتھ لگاتے, ہاتھ لگایا, ہاتھ پھیرتا, کمرے میں آتا, چپکے سے کمرے, رات کو آتا, اندر بلایا, اندر بلاتا, گندی ویڈیو, گندی تصویر, کپڑے اتار, زبردستی, زیادتی, شلوار پر خون, شلوار پہ خون',
  },
  'in-charge': {
    en: 'uncle, cousin, tutor, teacher, qari, qari sahab, driver, shopkeeper, neighbour, stepfather, step father, brother in law, devar, father in law, boss, maulvi, servant, guard, van driver, grandfather',
    ru: 'chacha, mamu, mamun, cousin, tuition wale, tuition wala, teacher, sir, qari, molvi, maulvi, driver, dukan wala, dukaan wale, parosi, sotela, devar, dewar, jeth, sasur, susar, behnoi, malik, chowkidar, ustad, van wala, khalu, phupha',
    ur: 'چچا, ماموں, کزن, ٹیوشن والے, ٹیچر, سر, قاری, مولوی, ڈرائیور, دکان والا, پڑوسی, سوتیلا, دیور, جیٹھ, سسر, بہنوئی, مالک, چوکیدار, استاد, وین والا, خالو, پھوپھا',
  },
  'child-bride': {
    en: 'rukhsati, nikah, nikkah, getting married, marrying me, marry me off, marrying me off, marrying her off, fixed my marriage, my marriage to, engagement to, wedding to an, exchange marriage, watta satta, vani, swara',
    ru: 'rukhsati, nikah, nikkah, rishta tay, shadi tay, shaadi tay, shadi kar rahe, shaadi kar rahe, shadi karwa, watta satta, vani, swara, bech, badle mein',
    ur: 'رخصتی, نکاح, رشتہ طے, شادی طے, شادی کر رہے, شادی کروا, وٹہ سٹہ, ونی, سوارہ, بیچ, بدلے میں',
  },
  'not-willing': {
    en: 'against my will, i dont want, do not want this, i said no, forced, forcing me, without asking me, she is crying, she does not want, i am crying, want to study',
    ru: 'mujhe nahi karni, nahi karni, main nahi chahti, meri marzi nahi, marzi ke baghair, marzi ke bina, zabardasti, kisi se keh nahi, parhna chahti',
    ur: 'مجھے نہیں کرنی, نہیں کرنی, میں نہیں چاہتی, میری مرضی نہیں, مرضی کے بغیر, زبردستی, کسی سے کہہ نہیں, پڑھنا چاہتی',
  },
  'left-uncared': {
    en: 'without food, no food, not given food, gives no food, locked without, lock him, lock her, locks him, bed sore, bed sores, bedsore, wound on back, begging for water, eats leftovers, not taken to doctor, nobody takes, no one takes him, takes all the pension, takes pension, took the pension, threw the insulin, not giving insulin, no medicine for days',
    ru: 'khana nahi {milta|dete|deti|deta}, do waqt ka khana nahi, roti nahi {milti|dete|deti}, bistar ke zakham, peeth pe zakham, kulhay pe zakham, paani mangta, akela chhor, akeli chhor, kamre mein band, pension le, pension sab, bacha khucha, doctor ko nahi dikha, ilaaj nahi karwa, paise nahi hospital ke',
    ur: 'کھانا نہیں {ملتا|دیتے|دیتی|دیتا}, دو وقت کا کھانا نہیں, روٹی نہیں {ملتی|دیتے|دیتی}, بستر کے زخم, پیٹھ پر زخم, کولہے پہ, اکیلا چھوڑ, کمرے میں بند, پنشن لے, پنشن سب, علاج نہیں کروا, پیسے نہیں ہسپتال',
  },
  'strange-orders': {
    en: 'orders me, ordered me, is ordering, commands me, command me, told me to kill, told me to jump, something in my head, in my head orders, in his head, radio told, radio tells, tv told, tv tells, god told me, angels told, voices telling, voices are telling, voice telling, voice orders, hear a man, hear a woman, hear someone commenting',
    ru: 'awaz {kehti|keh|hukm|aati|ati|aa}, awazein {keh|kehti|aati|hukm|aa}, awaazein {keh|kehti|aati|hukm|aa}, hukm {mila|hua|diya|deti|deta|aaya|ata}, dimagh me awaz, dimagh mein awaz, radio se, tv se hukm, farishte ne, jinn ne, jin ne, koi keh raha maar, kehti hai maar do, kaan mein kehta',
    ur: 'آواز {کہتی|کہہ|حکم|آتی|آ}, آوازیں {کہہ|کہتی|آتی|حکم|آ}, حکم {ملا|ہوا|دیا|دیتی|دیتا|آیا|آتا}, دماغ میں آواز, ریڈیو سے, ٹی وی سے حکم, فرشتے نے, جن نے, کان میں کہتا, کوئی کہہ رہا',
  },
  'false-belief': {
    en: 'is a jinn, are jinns, is a devil, has a devil, devil inside, possessed, is not my baby, not my baby, changed my baby, swapped my baby, imposter, poison in my food, food is poisoned, poisoning me, mixing something, camera in, cameras in, chip in, they are watching, everyone is watching, being watched, following me, i am the chosen, i am mahdi, i am a prophet, i am imam, special powers, talks to nobody, talks alone, talking alone, talking to himself, talking to herself, laughing alone, laughs alone',
    ru: 'jinn hai, jin hai, jinnat, shaitan hai, saya hai, mera bacha nahi, bacha badal, khane me kuch mila, khane mein kuch mila, zeher mila, kuch milaya, camera laga, camera lagay, camera hai, sab dekh rahe, koi peecha, peecha karta, main imam, main nabi, main mehdi, akele me baat, akele mein baat, akeli baat, khud se baat, deewar se baat, kone me beth, hansti rehti, akele hans, kone me bethi hansti',
    ur: 'جن ہے, جنات, شیطان ہے, اس میں شیطان, سایہ ہے, میرا بچہ نہیں, بچہ بدل, کھانے میں کچھ ملا, کچھ ملایا, زہر ملا, کیمرہ لگا, کیمرہ ہے, سب دیکھ رہے, کوئی پیچھا, میں امام, میں نبی, میں مہدی, اکیلے میں بات, خود سے بات, دیوار سے بات, اکیلے ہنس',
  },
  'no-sleep-high': {
    en: 'not slept, no sleep, sleeping two hours, sleeping one hour, sleeps two hours, hasnt slept, has not slept, awake all night, days without sleep, nights without sleep, talks very fast, talking fast, very fast, super happy, spending all, bought {3|4|5|three|four|five}, giving away money, selling the',
    ru: 'na soya, na soyi, nahi soya, nahi soyi, {teen|char|chaar|3|4|do} {din|raat|raaton|raatein} se {na|nahi|jaag}, bohat tez bol, tez tez bol, paise lutata, sab kharch, bohat khush achanak, achanak bohot khush, ghar bech',
    ur: 'نہ سویا, نہ سوئی, نہیں سویا, نہیں سوئی, {تین|چار|دو} {دن|رات|راتوں} سے {نہ|نہیں|جاگ}, بہت تیز بول, پیسے لٹاتا, سب خرچ',
  },
  'has-blade': {
    en: 'toka, knife, axe, cleaver, gun, pistol, petrol, rod, hammer, taken knife, took knife, taken toka, sitting near her bed, standing over',
    ru: 'toka, chhuri, churi, chaku, kulhari, bandooq, pistol, petrol, danda, hathora, le kar baitha, le kar khara',
    ur: 'ٹوکا, چھری, چاقو, کلہاڑی, بندوق, پستول, پٹرول, ڈنڈا, ہتھوڑا, لے کر بیٹھا, لے کر کھڑا',
  },
};
