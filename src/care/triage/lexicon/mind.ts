import type { Concepts } from '../lexicon.ts';

/** Wanting to die, hurting oneself, voices and false beliefs, low mood (facts §2, §7). */
export const mind: Concepts = {
  suicide: {
    en: 'suicide, suicidal, kms, unalive myself, harakiri',
    ru: 'khudkushi, khud kushi, khod kushi, suicide',
    ur: 'خودکشی, خود کشی',
  },
  /** To end one's own life, as something one means to do. */
  'kill-self': {
    en: `{kill|killing|shoot|hang|hanging|drown|poison} myself, {end|ending|take|taking} my {own life|life}, end it all, ending it all, ending it now, end it tonight, want to end it, going to end it, decided to end it,
      end everything tonight, end my story, slit my {wrist|wrists|throat}, cut my {wrist|wrists|veins}, over for me tonight`,
    ru: `{khud|apne aap|khood} ko {maar|mar|khatam|khtm|mita|phansi} {dalun|daloon|dalu|dun|lun|karun|karna|karni|kar|dena|lena|le|leta|leti}, {khud|apne aap} ko {khatam|maar dene|maarne|goli}, apni {jaan|jan|zindagi} {lun|le lun|dun|de dun|lena|leni|deni|dena|le|de|khatam|lene|dene|ka khatma},
      jaan {de dun|dedun|le lun|de dungi|de dunga|dena chahta|dena chahti}, jan {de dun|dungi|dunga}, zindagi {khatam|ka khatma} {karni|karna|karun|kar lun|kar dun|kar|karne}, zindagi ka khatma, is zindagi ko khatam, nas kaat, nass kaat, nabz kaat, kalai kaat, naak ki nahi kalai`,
    ur: `خود کو {ختم|مار|مٹا|پھانسی}, اپنے آپ کو {ختم|مار}, اپنی {جان|زندگی} {لے|دے|لینا|دینا|لوں|دوں|ختم|لینے|دینے|کا خاتمہ}, جان دے دوں, جان لے لوں, جان دینا چاہ, زندگی ختم, زندگی کا خاتمہ, نس کاٹ, نبض کاٹ, کلائی کاٹ`,
  },
  'kill-self-other': {
    en: '{kill|killed|killing|shoot|shot|hang|hanged|hung|drown|poison} {himself|herself|themselves}, {end|ending|take|taking|took} {his|her|their} {own life|life}, cut {his|her} {wrist|wrists}, wants to {die|be dead|end it all|kill himself|kill herself}',
    ru: '{khud|apne aap} ko {maar|khatam|phansi} {lega|legi|degi|dega|lungi|lunga|liya|li|di}, {jaan|jan} {de dega|de degi|dedega|dedegi|dene ki|de di|dene lagi|dene laga}',
    ur: 'جان دے {دے گا|دے گی|دی|دوں}, خود کو {مار|ختم} {لے|دے}, جان دینے کی',
  },
  /** The wish to die said straight out. */
  'die-wish': {
    en: '{i|just} {want|wanna|wish|need} to {die|be dead}, want to be dead, wanna be dead, wanna die, ready to die, plan to die, going to die by, rather be dead, i will die tonight',
    ru: 'marna {chahta|chahti|chahte|hi chahta|hi chahti}, mar jana {chahta|chahti|chahiye|hai}, mujhe {marna|mar jana|ab marna|bas marna} , ab {marna|mar jana} hai, {marna|mar jana} hai mujhe, menu marna, {maut|mot} {chahiye|chahta|chahti|mangta|mangti|ki tamanna|ki dua}, marne {ka dil|ko dil|ka man|ko man|ka jee|ka irada|ka plan|ka soch|ka faisla|wala hun|wali hun|ki dua|ki khwahish|ki khuwahish}',
    ur: 'مرنا {چاہتا|چاہتی|چاہتے}, مر جانا {چاہتا|چاہتی|چاہیے|ہے}, مجھے {مرنا|مر جانا}, اب مرنا ہے, موت {چاہیے|چاہتا|چاہتی|کی دعا|مانگتی|مانگتا|کی تمنا}, مرنے {کا دل|کو دل|کا ارادہ|کا سوچ|کا فیصلہ|کی دعا|کی خواہش|کا جی}',
  },
  /** To die, as a wish or a future of one's own. */
  'to-die': {
    en: 'die, to die, be dead, was dead, were dead, being dead, not exist, disappear forever, not be alive, gone forever, dying, death',
    ru: 'marna, mar jana, marne, mar jaun, mar jaungi, mar jaunga, maut, mot, marjaun, marjawan, marun, mar jati, mar jata, mar jao',
    ur: 'مرنا, مر جانا, مرنے, مر جاؤں, مرجاؤں, موت, مروں, مر جاتی, مر جاتا',
  },
  /** "Mar jaun ga": a wish, a threat or a manner of speaking. */
  'will-die': {
    en: 'i will die, im going to die, i am going to die, ill die',
    ru: 'mar {jaun|jaunga|jaungi|jaoon}, marjaun, marjaunga, marjaungi, mein mar jaun',
    ur: 'مر جاؤں, مرجاؤں, مر جاوں',
  },
  want: {
    en: 'want, wanna, wants, wanted, decided, plan, planning, thinking, thoughts, thought, feel like, think about, thinks about, rather, pray, prays',
    ru: 'chahta, chahti, chahte, chahiye, chahun, dil {karta|kerta|karti|kar raha|chahta|hai|nahi karta}, dil {kare|karay}, man karta, man kar, jee chahta, khayal, khayalat, sochta, sochti, soch, faisla, plan, mangti, mangta, irada, tamanna, khwahish',
    ur: 'چاہتا, چاہتی, چاہتے, چاہیے, دل کرتا, دل کر رہا, دل چاہتا, دل نہیں کرتا, جی چاہتا, خیال, خیالات, سوچ, سوچتی, سوچتا, فیصلہ, ارادہ, خواہش, تمنا',
  },
  wish: {
    en: 'wish, wished, hope, hoping, better, better off, prefer, if only',
    ru: 'kaash, kash, dua, behtar, acha hai, acha hota, acha ho, sukoon, sakoon, behtri',
    ur: 'کاش, دعا, بہتر, اچھا ہے, اچھا ہوتا, سکون',
  },
  'to-live': {
    en: 'live, living, be alive, to be here, alive, exist, go on living',
    ru: 'jeena, jeene, zinda, zinda rehna, jiya, jeen, jeenay',
    ur: 'جینا, جینے, زندہ, جیا, زندہ رہنا',
  },
  /** Not to live, as a decision: "ab nahi rehna". */
  'not-stay': {
    en: 'wont be here, will not be here, wont be around, not be around, will be gone, wont see me, wont wake up, not wake up again, will be no more, i will be free, wont bother you',
    ru: `ab nahi rehna, {main|mein} nahi {rahun|rahunga|rahungi}, nahi rahun ga, nahi rahun gi, {main|mein} {na|nahi} {hoon ga|hun ga|hun gi|hunga|hungi}, na rahun, mere hone ya na hone, {kal|subah|subah tak} {main|mein} nahi, meri {aakhri|akhri} {raat|subah|eid}, sab chor ke chali, sab chhor ke {ja|chala|chali}, hamesha ke liye {ja|chali|chala}, dobara nazar nahi aa, khuda hafiz hamesha`,
    ur: 'اب نہیں رہنا, میں نہیں رہوں, نہیں رہوں گا, نہیں رہوں گی, نہ رہوں, صبح تک میں نہیں, کل میں نہیں, میری آخری, ہمیشہ کے لیے {جا|چلا|چلی}, سب چھوڑ کے چلی, سب چھوڑ کر چلا, میرے ہونے نہ ہونے',
  },
  'no-reason': {
    en: `no reason to live, no reason left to live, no reason left, {see|seeing} {a|the|any} point {anymore|any more|any longer|in anything|of anything|in living|in it}, no point anymore, no point any more, {whats|what is} the point {anymore|of it all|of anything|of living}, no reason to keep going, nothing to live for, no point in living, no point living, point of living, point of being alive, tired of living, tired of life, tired of being alive, sick of life, sick of living, i cant go on, cannot go on, cant do this anymore,
      cant do it anymore, better off without me, better without me, happier without me, happier if i {was|were} {gone|dead|not here}, better if i {was|were|am} {gone|dead|not here}, better off if i, burden on everyone, burden on my, burden to everyone, burden to my, burden on them, im a burden, i am a burden, hate my life, done with life, done with living, never been born, wasnt born, never born, not been born, no one would miss me, nobody would miss me, no one will notice if i`,
    ru: `jeene {ka|ki|ke|ko} {koi |} {faida|wajah|maqsad|matlab|dil|jee} {nahi|nahi karta|nahi raha|kya}, jeene {ka|ki} {koi |} {faida|wajah|maqsad|matlab} {nahi|kya}, koi {wajah|maqsad|faida} nahi {jeene|jine}, jeene ko {dil|man|jee} nahi, {jee|jeene} ka kya faida, zindagi se {tang|thak|bezar|thakk|haar|nafrat}, jeene se {tang|bezar|thak},
      {sab|ghar walon|bachon|walidain|ammi abbu} {par|pe|ke liye} bojh, na {hoti|hota} to {acha|behtar|theek}, mere na hone se, main na {hun|hoon|hota|hoti} to, bojh {hun|ban|bani|bana} , mere {bina|baghair|bagair|na hone se} {sab|wo|ye|bachay|ghar|khush|behtar}, paida {hi na|na} {hoti|hota|hua|hui}, nahi seh {sakti|sakta}, aur nahi {seh|jee} sakta, {mazeed|aur} nahi {jee|seh|chal}, bas ab aur nahi, zindagi bekar, zindagi bojh, zindagi ka bojh, kisi ko farq nahi parega, koi yaad nahi karega`,
    ur: `جینے {کی|کا|کو} {کوئی |} {وجہ|فائدہ|مقصد|دل} نہیں, جینے کا دل نہیں, جینے کو دل نہیں, جینے کا کیا فائدہ, زندگی سے {تنگ|تھک|بیزار|نفرت|ہار}, جینے سے {تنگ|بیزار}, {سب|گھر والوں|بچوں|والدین} {پر|کے لیے} بوجھ, بوجھ {ہوں|بن}, میرے {بغیر|بنا|نہ ہونے} {سب|وہ|یہ|گھر|بچے|خوش}, میرے نہ ہونے سے, میں نہ {ہوں|ہوتا|ہوتی} تو, پیدا ہی نہ, نہیں سہہ {سکتی|سکتا}, مزید نہیں {جی|سہہ}, زندگی بوجھ, کسی کو فرق نہیں پڑے گا`,
  },
  /** It would be a relief if it happened by itself. */
  relief: {
    en: 'would be fine, would be ok, would be okay, would be easier, would not mind, wouldnt mind, would not even, wouldnt even, be at peace, be free of, would end, so be it, good riddance, solve everything, would be a relief, would not brake, wouldnt brake',
    ru: 'jaan chhoot, jan chhoot, jaan chut, chutkara, chhutkara, sukoon mil, sukoon ho, acha ho jaye, acha hoga, theek hi hai, parwah nahi, koi gham nahi, maslay hal',
    ur: 'جان چھوٹ, چھٹکارا, سکون مل, سکون ہو, اچھا ہو, پروا نہیں, پرواہ نہیں',
  },
  accident: {
    en: '{truck|trailer|bus|car|train|lorry} {hit|hits|came|comes|crash|crashes|ran}, a {truck|trailer|bus|train} , crash the car, crash my car, drive into, steering wheel, fall asleep at the wheel, cancer, an accident, accident happened',
    ru: 'accident ho, koi {gari|gaari|truck|bus|trailer} , {truck|bus|trailer|gari|gaari} {ke neeche|ke aage|ke samne|aa jaye|maar de|takra}, hadsa ho',
    ur: 'ایکسیڈنٹ ہو, کوئی {گاڑی|ٹرک|بس|ٹرالر}, {ٹرک|بس|گاڑی|ٹرالر} {کے نیچے|کے آگے|کے سامنے|مار دے|ٹکرا}, حادثہ ہو',
  },
  goodbye: {
    en: 'goodbye everyone, good bye everyone, goodbye message, last message, final message, last letter, farewell message, farewell everyone, by the time you read, forgive me for everything, forgive me all, look after my {kids|children|mother|baby|daughter|son|parents}, take care of my {kids|children|mother|baby|daughter|son|parents}, wrote my note, suicide note, goodbye note, goodbye forever, last time you hear, wont hear from me',
    ru: `alvida, alwida, {aakhri|akhri} {message|paigham|salam|msg|khat|baat|bar|dafa}, hisab kitab maaf, maaf kar dena, muaf kar dena, maf kar dena, maafi mang li, {bachon|bachay|ammi|maa|ghar walon} ka khayal rakhna, mere baad {bachon|bachay|ammi|maa|khayal|sab|is|us|ghar|kisi|rona}, mera kaha suna`,
    ur: 'الوداع, آخری {پیغام|سلام|میسج|خط|بار|دفعہ}, معاف کر دینا, {بچوں|بچے|امی|ماں|گھر والوں} کا خیال رکھنا, میرے بعد {بچوں|بچے|امی|ماں|خیال|سب|اس|گھر|کسی|رونا}, کہا سنا معاف',
  },
  'give-away': {
    en: 'gave away, giving away, given away, gave his watch, gave me his, gave me her, distributed, distributing, wrote a will, wrote his will, my passwords, paid all his debts, returned everything',
    ru: 'cheezein baant, chezen bant, baant di, bant diye, {ghari|gharri|zewar|tasbeeh|moti} {de di|mujhe de|baant}, wasiyat, wasiat, qarz utar diya, qarze utar',
    ur: 'چیزیں بانٹ, بانٹ دی, {گھڑی|زیور|تسبیح} {مجھے دے|دے دی|امی کو}, وصیت, قرض اتار',
  },
  /** Words about somebody's burden ending, said to those who carry it. */
  'free-soon': {
    en: 'you will be free, will be free of me, free from tomorrow, no more burden, wont be a burden, will not trouble you',
    ru: 'bojh utar, bojh {khatam|hat|kam} ho jaye, jaan chhoot jayegi ap, tang nahi karun ga, tang nahi karun gi, kabhi pareshan nahi karun',
    ur: 'بوجھ اتر, بوجھ ختم ہو, بوجھ ہٹ, تنگ نہیں کروں, کبھی پریشان نہیں کروں',
  },
  jump: {
    en: 'jump, jumping, jumps, jump off, jump from, overdose',
    ru: 'kood, koodne, kud, chalang, chhalang, chalaang, kood jaun, latak jaun, phanda {laga|lag|dal}, phande, {train|gari|truck} ke {neeche|aage|samne|agay}, patri par {let|leit}',
    ur: 'کود, کودنے, چھلانگ, لٹک جاؤں, پھندا {لگا|ڈال}, {ٹرین|گاڑی|ٹرک|بس} کے {نیچے|آگے|سامنے}, پٹری پر لیٹ',
  },
  'will-do': {
    en: 'going to, i will, will jump, about to, tonight, ready to, threatening to, want to',
    ru: 'jaun, jaunga, jaungi, lagi hun, laga hun, lagi hai, laga hai, laga raha, laga rahi, lagane, dun, lun, dunga, dungi, dil karta, chahta, chahti, karti hai, dhamki',
    ur: 'جاؤں, لگی, لگا, دوں, لوں, چاہتا, چاہتی, دل کرتا, دھمکی',
  },
  'do-something': {
    en: 'do something to myself, might do something, do it tonight, going to do it, already did it, i did it, hurt myself badly, something bad to myself',
    ru: '{kuch|kuch aisa} kar {baithun|lun|baithungi|baithunga|lungi|guzrun|jaun}, khud ko kuch kar, apne aap ko kuch, kuch kha ke so, kuch kha ke mar, aaj raat sab khatam, sab khatam kar {dun|dunga|dungi|lun}, main ne kar liya',
    ur: 'کچھ کر {بیٹھوں|لوں|گزروں}, خود کو کچھ, اپنے آپ کو کچھ, آج رات سب ختم, سب ختم کر {دوں|لوں}, کچھ کھا کے {سو|مر}, کچھ کھا کر {سو|مر}',
  },
  'all-over': {
    en: 'everything is over, its all over, nothing left, it is over for me',
    ru: 'sab khatam, sab kuch khatam, ab kuch nahi bacha',
    ur: 'سب ختم, سب کچھ ختم, کچھ نہیں بچا',
  },
  leaving: {
    en: 'im leaving now, i am going now forever',
    ru: 'main ja {rahi|raha} hun, mein ja {rahi|raha} hun',
    ur: 'میں جا {رہی|رہا} ہوں',
  },
  'only-reason': {
    en: 'only reason i am alive, only reason im alive, only for my kids, i wont do it but, will not do it but, stopping me, keeps me from doing it',
    ru: '{bachon|maa|ammi|bachay|ghar walon} ki wajah se {ruka|ruki|zinda|jee}, {haram|gunah} hai warna, warna kar {leta|leti}, warna {mar|khatam}, karun ga nahi {bas |} dil, karun gi nahi {bas |} dil, himmat nahi hoti {marne|warna}, sach mein thak',
    ur: '{بچوں|ماں|امی} کی وجہ سے {رکا|رکی|زندہ|جی}, حرام ہے ورنہ, ورنہ کر {لیتا|لیتی}, ورنہ مر',
  },
  'cannot-live': {
    en: 'cant live anymore, cannot live anymore, cant live any more, cant live like this, dont want to be here anymore',
    ru: '{nahi} jee {sakti|sakta|sakte}, jee nahi {sakti|sakta|sakte}, nahi jeena, jeena nahi',
    ur: 'نہیں جی {سکتی|سکتا}, جی نہیں {سکتی|سکتا}, نہیں جینا, جینا نہیں',
  },
  'stay-verb': {
    en: 'this world, anymore, any more',
    ru: 'rehna, rehne, raha jata, karna, chahiye, hai, dil, man, sakta, sakti',
    ur: 'رہنا, رہنے, ہے, دل, سکتا, سکتی, جی',
  },
  decided: { en: 'decided, decision, made up my mind, final', ru: 'faisla, tay kar', ur: 'فیصلہ, طے کر' },
  /** "He says he will die": reported, not one's own. */
  'reported-by-kin': {
    en: `{friend|brother|sister|son|daughter|wife|husband|mother|father|student|cousin|he|she} {says|said|keeps saying|told me|is saying|texted|talks|is talking|wants|wanted}, says she, says he, she wants, he wants`,
    ru: `{keh rahi|keh raha|kehti|kehta|bolti|bolta|kehte} {hai|hain|thi|tha|he}, ne kaha hai, ne likha, ne message`,
    ur: '{کہہ رہی|کہہ رہا|کہتی|کہتا|بولتی|بولتا|کہتے} {ہے|ہیں|تھی|تھا|ہے کہ}, کہتی ہے, کہتا ہے, نے لکھا',
  },
  afraid: {
    en: 'afraid of, scared of, fear of, afraid to, scared to, anniversary',
    ru: 'se dar, ka dar, dar lagta',
    ur: 'سے ڈر, کا ڈر, خوف',
  },
  /** Love talk. */
  'without-you': {
    en: 'without you, without u, for you, for u, live and die with',
    ru: 'marna jeena, jeena marna, tere sath, tere bina, tere bin, tum bin, tumhare bina, tumhare baghair, apke bina, aap ke bina, tere liye, tum par, tujh par, tum pe, tere baghair, ishq, mohabbat, muhabbat, pyar, wafa, sanam, jana',
    ur: 'تیرے بنا, تیرے بغیر, تمہارے بغیر, تم بن, عشق, محبت, پیار, وفا, صنم',
  },
  height: {
    en: 'roof, rooftop, bridge, floor, balcony, building, window, cliff, terrace',
    ru: 'chhat, chat, tanki, pul, manzil, balcony, building, manderi, munder, khirki',
    ur: 'چھت, ٹنکی, پل, منزل, بالکونی, عمارت, منڈیر, کھڑکی',
  },
  'water-deep': {
    en: 'canal, river, well',
    ru: 'nehar, nahar, darya, kuan, kunwan, kunwaan',
    ur: 'نہر, دریا, کنواں, کنویں',
  },
  'gone-out': {
    en: 'dont follow me, no one follow, nobody follow',
    ru: 'mere peeche na, koi mere peeche',
    ur: 'میرے پیچھے نہ, کوئی میرے پیچھے',
  },
  play: {
    en: 'swing, slide, pool, swimming, rope skipping, parachute, jump rope, skipping, trampoline, jumped queue, with joy, for joy, happy, happiness, joy, eid, picnic, game, beach',
    ru: 'khushi se, jhoola, jhoolay, swing, uchal kood, uchhal kood, uchhalta koodta, khelte, khelta, khel, khel rahe, jhoola, pool, picnic, larai mein',
    ur: 'خوشی سے, اچھل کود, کھیلتے, کھیل, جھولا, پکنک',
  },
  'vein-cut': {
    en: '{cut|slit|cutting|slitting} {my|his|her} {wrist|wrists|vein|veins|throat}',
    ru: '{nas|nass|rag|nabz|kalai} {kaat|kaati|kati|kaatne|kaat li|kat li}, nasein kaat, kalai kaatne',
    ur: '{نس|رگ|نبض|کلائی} {کاٹ|کاٹی|کاٹنے}',
  },
  'last-words': {
    en: 'my last message, this is my last, by the time you read, ending it now, wont see tomorrow',
    ru: '{mera|meri|yeh|ye} {aakhri|akhri} {message|paigham|msg|khat|baat hai|raat}, subah tak {main|mein} nahi, subah tak nahi rahun, aaj raat sab khatam',
    ur: '{میرا|میری|یہ} آخری {پیغام|میسج|خط|رات}, صبح تک میں نہیں, صبح تک نہیں رہوں, آج رات سب ختم',
  },
  reminder: { en: 'reminder, before i sleep, for today', ru: 'aaj ke liye', ur: 'آج کے لیے' },
  'all-well': {
    en: 'will be fine now, everything will be fine, all will be over',
    ru: 'ab sab theek ho {jayega|jaye|jayegi}, sab khatam ho',
    ur: 'اب سب ٹھیک ہو, سب ختم ہو',
  },
  mischief: { en: 'these kids, naughty', ru: 'in bachon, shararat, sharartein', ur: 'ان بچوں, شرارت, شرارتیں' },
  tired: {
    en: 'tired, exhausted, fed up, cant take',
    ru: 'thak, thak gaya, thak gayi, tang, bezar, haar gaya, haar gayi',
    ur: 'تھک, تنگ, بیزار, ہار گیا, ہار گئی',
  },
  enough: {
    en: 'i am done, im done, i give up',
    ru: 'ab bas ho gayi, ab bas ho gaya, bas ho gayi hai',
    ur: 'اب بس ہو گئی, بس ہو گئی ہے',
  },
  spent: {
    en: 'data, package, credit, battery, medicine, tablets, strips, food, homework, work',
    ru: 'paise, pese, paisay, data, package, balance, dawai, dawa, goliyan, raashan, khana, salan, kaam, strips, gas, pani, namak, cheeni, doodh, rishta, pyar, mohabbat',
    ur: 'پیسے, ڈیٹا, پیکج, بیلنس, دوا, دوائی, گولیاں, راشن, کھانا, کام, پانی, رشتہ, دودھ',
  },
  sent: {
    en: 'sent me, sent us, texted, status, wrote',
    ru: 'bheja, status, likha, message kiya',
    ur: 'بھیجا, سٹیٹس, اسٹیٹس, لکھا',
  },
  celebrity: {
    en: 'actor, actress, celebrity, singer, politician',
    ru: 'actor, adakar, adakara, singer, leader',
    ur: 'اداکار, اداکارہ, گلوکار',
  },
  'no-answer': {
    en: 'not answering, not opening, not replying, wont open, wont answer, no answer',
    ru: 'jawab nahi, bol nahi, khol nahi, bolta nahi, kholta nahi, phone nahi utha',
    ur: 'جواب نہیں, بول نہیں, کھول نہیں, فون نہیں اٹھا',
  },
  toddler: { en: 'toddler, 2 year, 3 year', ru: 'do saal ka, teen saal ka', ur: 'دو سال کا, تین سال کا' },
  'stop-how': {
    en: 'how do i help, how to help, how do i stop, how can i help, how can i stop, help someone',
    ru: 'kaise roken, kaise rokun, kese rokun, kese roken, kaise rokain',
    ur: 'کیسے روکیں, کیسے روکوں',
  },
  someone: { en: 'someone, somebody, him, her, a friend', ru: 'usko, us ko, use, kisi ko', ur: 'اسے, اس کو, کسی کو' },
  'pills-taken': {
    en: 'took pills, took tablets, took an overdose, overdosed',
    ru: 'goliyan {khai|khayi|kha li|khaa li} {thi|thin|then|thein}, goliyan kha li thi',
    ur: 'گولیاں {کھائی|کھا لی} {تھیں|تھی}',
  },
  'doctor-given': {
    en: 'prescribed, doctor gave, fever, headache',
    ru: 'doctor ne di, bukhar, sar dard, nazla',
    ur: 'ڈاکٹر نے دی, بخار, سر درد, نزلہ',
  },
  call: {
    en: 'call, calling, reach, contact, message you',
    ru: 'call, phone, number, rabta, raabta, contact, login, register',
    ur: 'کال, فون, رابطہ',
  },
  'own-note': {
    en: 'wrote my note, written my note, my suicide note, writing my note',
    ru: 'khat likh diya hai sab ke liye, aakhri khat',
    ur: 'آخری خط',
  },
  'attempt-sure': {
    en: 'tried to kill myself, tried to end my, tried to die, used to be suicidal, after an attempt, attempted suicide, those thoughts before',
    ru: 'koshish ki thi, koshish ke baad, pehle aisay khayal, aisay khayal aate thay, pehle aise khayal, khudkushi ki koshish, pehle bhi zeher, nas kaati thi',
    ur: 'کوشش کی تھی, کوشش کے بعد, پہلے ایسے خیال, خودکشی کی کوشش, پہلے بھی زہر, نس کاٹی تھی',
  },
  cooking: {
    en: 'onion, onions, vegetables, cooking, kitchen, chopping, shaving',
    ru: 'pyaz, piyaz, sabzi, salan, pakate, shave',
    ur: 'پیاز, سبزی, سالن, شیو',
  },
  'hits-habit': {
    en: 'teacher, husband beats',
    ru: 'ustad, qari, madrassay, madrasay, chua',
    ur: 'استاد, قاری, مدرسے, چھوا',
  },
  toy: { en: 'doll, toy', ru: 'guriya', ur: 'گڑیا' },
  'no-bond': {
    en: 'dont feel anything for my baby, feel nothing for my baby, not my baby, baby is not mine, baby isnt mine, someone swapped, replaced my baby, baby is possessed, baby is evil, feel chosen, better with someone else',
    ru: 'bacha mera nahi, mera bacha nahi hai ye, {bacha|bachi} {jin|jinn|shaitan} , bacha badal, bachay par jin, bachay se nafrat, bachay ke liye kuch mehsoos nahi',
    ur: 'بچہ میرا نہیں, یہ میرا بچہ نہیں, بچہ {جن|شیطان}, بچہ بدل, بچے سے نفرت, بچے کے لیے کچھ محسوس نہیں',
  },
  'kill-order': {
    en: 'attack, kill, hurt them, hurt him, hurt her, jump, hurt myself',
    ru: 'maro, maar do, mar do, khatam kar do, kood ja, mar ja, qatl',
    ur: 'مارو, مار دو, ختم کر دو, کود جا, مر جا, قتل',
  },
  'baby-cries': {
    en: 'baby cries, colic, feeding all night',
    ru: 'bacha rota, doodh pilati',
    ur: 'بچہ روتا, دودھ پلاتی',
  },
  spending: {
    en: 'spending all, spent all, gave all his money, bought three, shouting, running outside, naked',
    ru: 'sare paise, saray paise, sab paise, chillata, kapray utar, bhagta',
    ur: 'سارے پیسے, چلاتا, کپڑے اتار, بھاگتا',
  },
  cut: {
    en: 'cut myself, cutting myself, keep cutting, been cutting, started cutting, is cutting, burn myself, burning myself, hurt myself, hurting myself, hit myself, hit my head on, bang my head, scratch till, scratching my, self harm, selfharm, self harming, harm myself, relapsed with cutting, punish myself, cuts on {my|her|his} {arm|arms|wrist|thigh|hand}',
    ru: 'khud ko {kaat|kat|zakhmi|saza|nuqsan|jala|jalati|takleef}, {apne|apnay} aap ko {kaat|kat|zakhmi|saza|nuqsan|jala}, blade se {nishan|kaat|hath|bazu|lakeer|khud}, {hath|haath|bazu|baazu|kalai} {kaat|kat|katti|kaatti|kaatta|katta|jalati|jalata} , sar deewar, sar dewar, apna {hath|haath|bazu} {jala|kaat|jalati|jalata}, {kaat|kat} {leti|leta} hun, bazu par {cut|kat|nishan}',
    ur: 'خود کو {کاٹ|زخمی|سزا|نقصان|جلا|کاٹتی|کاٹتا|تکلیف}, اپنے آپ کو {کاٹ|زخمی|سزا|نقصان|جلا}, بلیڈ سے {نشان|کاٹ|ہاتھ|بازو}, ہاتھ {کاٹ|کاٹتی|کاٹتا|جلاتی|جلاتا}, سر دیوار, بازو پر کٹ',
  },
  attempt: {
    en: 'attempt, attempted, tried to kill, tried to end, tried to die, tried once, i tried, overdosed, tried as, after an attempt, used to be suicidal, those thoughts before, such thoughts before',
    ru: 'koshish ki, koshish kar, koshish ke baad, koshsih, khudkushi ki koshish, goliyan khai thi, goliyan khai thin, zeher {khaya tha|kha chuki|kha chuka|kha liya tha}, nas {kaati|kati|kaat li} thi, aisay khayal aate thay, aise khayal aate the',
    ur: 'کوشش کی, کوشش کر, کوشش کے بعد, گولیاں کھائی تھیں, زہر {کھایا تھا|کھا چکی|کھا چکا}, نس کاٹی تھی, ایسے خیال آتے تھے',
  },
  'self-killed': {
    en: '{hung|hanged|shot|stabbed|burnt|burned|cut|poisoned} {himself|herself}, set {himself|herself} on fire, jumped into the {canal|river|well}, jumped from the {roof|bridge|balcony|window}',
    ru: 'khud ko {phansi|aag|goli} {de di|laga li|lagai|maar li}, phansi le li, phanda laga {liya|li}, {nehar|darya|kuen|chhat} {mein|se} {kood|chalang} {gaya|gayi|laga di}, latak {gaya|gayi}',
    ur: 'خود کو {پھانسی|آگ|گولی} {دے|لگا|مار}, پھانسی لے لی, پھندا لگا لیا, لٹک {گیا|گئی}',
  },
  'life-purpose': {
    en: 'reason to live, purpose in life, purpose to live, will to live',
    ru: 'jeene {ka|ki|ke} {koi |}{faida|wajah|maqsad|matlab}, zindagi {ka|ki} {koi |}{faida|wajah|maqsad|matlab}, jeene {ka|ko} dil',
    ur: 'جینے {کی|کا} {کوئی |}{وجہ|فائدہ|مقصد}, زندگی {کی|کا} {کوئی |}{وجہ|فائدہ|مقصد}, جینے کا دل',
  },
  'locked-in': {
    en: 'locked himself, locked herself, has locked the room, locked the door and not',
    ru: 'kamre mein band ho, kamra band kar ke, darwaza band kar ke, kundi laga',
    ur: 'کمرے میں بند ہو, کمرہ بند کر, دروازہ بند کر کے, کنڈی لگا',
  },
  hospital: {
    en: 'hospital, admitted',
    ru: 'hospital, haspatal, aspatal, dakhil',
    ur: 'ہسپتال, اسپتال, داخل',
  },
  'sleep-forever': {
    en: 'sleep forever, sleep and not wake, sleep and never wake, dont wake up, hope i dont wake, just {didnt|dont|did not} wake up, {didnt|did not} wake up, never wake up, not wake up tomorrow, sleep till qayamat, go to sleep and not',
    ru: '{aankh|ankh|aankhen} {na|hi na|nahi} {khule|khulay|khulein|khuly}, kabhi na {uthun|uthoon|uthu|jagun}, {uthun|uthu} {hi na|he na|na}, so jaun {aur|or|phir} {kabhi|seedha|na|hamesha}, hamesha {ke|k} liye {so|sona|chali|chala|sukoon}, abdi neend, qayamat ko uthun, so kar na uthun, uthna hi na {paray|pare}',
    ur: 'آنکھ {نہ|ہی نہ} {کھلے|کھلی}, کبھی نہ {اٹھوں|جاگوں}, اٹھوں ہی {نہ|نا}, ہمیشہ کے لیے سو, ہمیشہ کی نیند, سو جاؤں اور, صبح نہ {ہو|دیکھوں}',
  },
  'god-take': {
    en: 'god take me, allah take me, may allah take me, take me away god, god please take me',
    ru: 'allah {mujhe|mjhe|mujhay} utha, allah utha le, allah maut, mujhe {utha|utha hi} le, maut de de, ya allah mujhe',
    ur: 'اللہ مجھے اٹھا, اللہ اٹھا لے مجھے, اللہ موت, مجھے اٹھا لے, موت دے دے',
  },
  /** Things people die by; never shown, only matched. */
  means: {
    en: 'rope, noose, roof, bridge, gun, pistol, blade, knife, razor, pills, tablets, train, track, canal, river, well, poison, ceiling fan, petrol, wheat pill',
    ru: 'rassi, phanda, phansi, chhat, chat, tanki, pul, bandook, bandooq, pistol, blade, chaku, churi, goliyan, golian, golyan, goli, train, patri, nehar, nahar, darya, kuan, kunwan, zeher, pankha, pankhe, dupatta, petrol, manderi',
    ur: 'رسی, پھندا, پھانسی, چھت, ٹنکی, پل, بندوق, پستول, بلیڈ, چاقو, چھری, گولیاں, گولی, ٹرین, پٹری, نہر, دریا, کنواں, کنویں, زہر, پنکھا, پنکھے, منڈیر, پٹرول',
  },
  /** Means that lie in no house to be taken by the day: all but tablets. */
  'deadly-means': {
    en: 'rope, noose, roof, bridge, gun, pistol, blade, knife, razor, train, track, canal, river, well, poison, ceiling fan, petrol, wheat pill',
    ru: 'rassi, phanda, phansi, chhat, chat, tanki, pul, bandook, bandooq, pistol, blade, chaku, churi, train, patri, nehar, nahar, darya, kuan, kunwan, zeher, pankha, pankhe, dupatta, petrol, manderi',
    ur: 'رسی, پھندا, پھانسی, چھت, ٹنکی, پل, بندوق, پستول, بلیڈ, چاقو, چھری, ٹرین, پٹری, نہر, دریا, کنواں, کنویں, زہر, پنکھا, پنکھے, منڈیر, پٹرول',
  },
  ready: {
    en: 'ready, bought, collected, saved up, saving, stored, kept, hidden, loaded, standing on, sitting on, tied, in my hand, with me, next to me',
    ru: 'jama {kar|kr|ki|kari|karli}, ikathi, ikatthi, kharid, khareed, rakh li, rakhi hai, chupa, tayyar, tayar, bandh, baandh, charha, charh, khara hun, khari hun, khara hai, haath mein, hath mein, mere paas, paas rakhi, saaf kar',
    ur: 'جمع {کر|کی}, اکٹھی, خرید, رکھ لی, رکھی ہے, چھپا, تیار, باندھ, چڑھا, کھڑا, کھڑی, ہاتھ میں, میرے پاس, صاف کر, بیٹھی ہے, بیٹھا ہے',
  },
  voices: {
    en: 'hear voices, hearing voices, voices tell, voices say, voice tells, voice says, hears voices, voices in my head, i hear my dead, hear her voice, a voice is telling, talking to the wall, talks to wall, talks to himself, talks to herself, sees things, see things that',
    ru: '{awazein|awaazein|awazen|awaazen|awaz|awaaz} {aati|ati|kehti|sunai|sunti|sunta|atin}, {awazein|awaazein|awaz} aa rahi, kano mein awaz, kaan mein awaz, deewar se bat, dewar se bat, akele mein batein, khud se batein, cheezein nazar aati',
    ur: '{آوازیں|آواز} {آتی|کہتی|سنائی|کہہ}, آوازیں آ رہی, دیوار سے باتیں, خود سے باتیں, اکیلے میں باتیں, کان میں آواز',
  },
  delusion: {
    en: 'talking about me, spying on me, spies on me, watching me, looking at me and talking, following me, poisoning my food, chip in my, {camera|cameras} in my, reading my thoughts, reads my mind, sends me messages through, in code, chosen one, feel chosen, i am the mahdi, im a prophet, secret messages, plotting against me, controlling my mind, radio waves',
    ru: 'mere khilaf sazish, sab mujhe {dekh|ghoor}, sab mere bare mein, peecha kar rahe, {ghar|kamre} mein camera, camera laga rahe, peecha krte, jasoosi, jasusi, khane mein zeher milate, tv {wale|mein} mere, mere dimagh mein chip, sab meri baatein, kisi ne jadu, meri soch parh, mujhe chuna gaya, imam mehdi, nabi hun, wicerai, jin ka hai, jinn ka hai, bacha mera nahi',
    ur: 'میرے خلاف سازش, پیچھا کر رہے, جاسوسی, کھانے میں زہر, میرے دماغ میں, ٹی وی والے, مجھے چنا گیا, امام مہدی, میں نبی, نبی ہوں, گھر میں کیمرہ, کیمرے لگا, وائسرائے, جن کا ہے, بچہ میرا نہیں, ڈائن',
  },
  sleepless: {
    en: 'not slept, havent slept, no sleep, awake for, without sleep, hasnt slept, didnt sleep for',
    ru: 'nahi {soi|soya|so raha|so rahi|soye}, neend nahi {aayi|ayi|aati|ati}, {soi|soya} nahi, nai soi, jaag raha, jaag rahi',
    ur: 'نہیں {سوئی|سویا|سو رہا|سو رہی|سوئے}, نیند نہیں {آئی|آتی}, سوئی نہیں, سویا نہیں',
  },
  'strange-mood': {
    en: 'feel chosen, elated, so much energy, racing, strange, confused, superpowers, special powers, restless and',
    ru: 'ajeeb, ajib, bohat taqat, buhat energy, khush bohat, bhatak, behki behki, bahki',
    ur: 'عجیب, بہکی بہکی, بہت طاقت',
  },
  'low-mood': {
    en: 'stopped {meeting|seeing} {people|friends|everyone|anyone}, avoiding {everyone|people|friends}, depressed, depression, hopeless, so sad, very sad, feel empty, feeling low, lost interest, no interest, nothing feels, crying every day, cry every day, cry all day, anxious, anxiety, panic, panic attack, overthinking, cant sleep, mind keeps, see somebody, lonely, worthless, stressed, failure',
    ru: '{logon|doston|sab|saheliyon|rishtedaron} se milna {chhor|chor|band|khatam|chorh}, milna julna {chhor|chor|band|khatam}, udaas, udas, udasi, depression, dipression, mayoos, mayus, ghabrahat, gabrahat, tension, pareshan, preshan, dil nahi lagta, dil ni lagta, dil dukhi, rona aata, rona ata, ronay ka, roti rehti, roti hun, neend nahi, acha nahi lagta, kisi cheez mein dil, hawl, akelapan, bechaini, chirchirapan, cheekhti, dil toot, dil tut, confidence low, taala check, baar baar check, check krta, therapy, aansu',
    ur: '{لوگوں|دوستوں|سب|سہیلیوں|رشتہ داروں} سے ملنا {چھوڑ|بند|ختم}, ملنا جلنا {چھوڑ|بند|ختم}, اداس, اداسی, ڈپریشن, مایوس, گھبراہٹ, ٹینشن, پریشان, دل نہیں لگتا, دل نہیں کرتا, رونا آتا, روتی رہتی, بے چینی, چڑچڑاپن, اکیلا پن, لیٹا رہتا, لیٹی رہتی, نیند پوری نہیں, کسی سے بات کرنے, رزق کی فکر, بہت روئی',
  },
};
