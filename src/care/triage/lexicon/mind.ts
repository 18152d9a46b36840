import type { Concepts } from '../lexicon.ts';

/** Wanting to die, hurting oneself, voices and false beliefs, low mood (facts §2, §7). */
export const mind: Concepts = {
  suicide: {
    en: 'suicide, suicidal, kill myself, killing myself, kms, unalive myself, end my life, ending my life, take my own life, taking my life, end it all, ending it all, harakiri',
    ru: 'khudkushi, khud kushi, khudkashi, khudkusi, khod kushi, suicide, susaid, sooside, khud ko {maar|khatam|khtm} {dalun|dun|lun|dalu|karun|karna|krna|krlun|kar lun}, apni {jaan|jan} {lun|le lun|dun|de dun|lena|dena|le|de}, jaan {lun|dun|de dun|le lun|de dungi|de dunga}, jan de {dun|dungi|dunga}, zindagi {khatam|khtm} {karni|krni|karna|karun|kar lun|kar dun}, apne aap ko {khatam|khtm|maar} {karun|kar lun|dun|dalun|lun}',
    ur: 'خودکشی, خود کشی, خودکُشی, خود کو {ختم|مار} {کر لوں|کروں|کرنا|ڈالوں|دوں|لوں}, اپنی جان {لے|دے} {لوں|دوں}, اپنی جان {لینا|دینا|لوں|دوں}, جان دے دوں, جان لے لوں, زندگی ختم {کرنی|کرنا|کر لوں|کروں|کر دوں}',
  },
  /** To die, as a wish or a future of one's own. */
  'to-die': {
    en: 'die, to die, be dead, was dead, were dead, being dead, not exist, disappear forever, never wake up, not wake up, dont wake up, wont wake up, not be alive, be alive, not be here, gone forever',
    ru: 'marna, mrna, mar jana, mr jana, marne, mrne, mar jaun, mr jaun, mar jaon, mar jaoon, mar jaungi, mar jaunga, maut, mot, marjaun, marun, mar jati, mar jata',
    ur: 'مرنا, مر جانا, مرنے, مر جاؤں, مرجاؤں, موت, مروں, مر جاتی, مر جاتا',
  },
  want: {
    en: 'want, wanna, wants, wish, wished, hope, decided, going, plan, planning, thinking, thoughts, ready, feel like, better off, rather, pray, prays',
    ru: 'chahta, chahti, chahte, chahiye, chahie, chati, chata, chahty, chaiye, chahun, dil {karta|krta|kerta|karti|kar raha|kr rha|chahta|chahta|hai}, man karta, man krta, kaash, kash, dua, khayal, khyal, sochta, sochti, soch, faisla, plan, mangti, mangta, irada, behtar',
    ur: 'چاہتا, چاہتی, چاہتے, چاہیے, دل کرتا, دل کر رہا, دل چاہتا, کاش, دعا, خیال, سوچ, سوچتی, سوچتا, فیصلہ, ارادہ, بہتر',
  },
  'to-live': {
    en: 'live, living, be alive, to be here, wake up, go on, alive, be here',
    ru: 'jeena, jina, jeene, jine, ji, jee, zinda, zindagi, zinda rehna, jiya, jee sakti, jee sakta, jeen, rehna',
    ur: 'جینا, جینے, جی, زندہ, زندگی, جیا, زندہ رہنا',
  },
  'no-reason': {
    en: 'no reason to live, nothing to live for, no point in living, no point living, whats the point of living, what is the point of living, point of being alive, tired of living, tired of life, sick of life, sick of living, i cant go on, cannot go on, cant do this anymore, better off without me, better without me, burden on everyone, burden to everyone, im a burden, i am a burden, hate my life, done with life, never been born, wasnt born, never born',
    ru: 'jeene {ka|ki|ke} koi {faida|wajah|maqsad|matlab}, koi wajah jeene, zindagi se {tang|thak|bezar|thakk}, jeene se {tang|bezar}, {sab|ghar walon|bachon} {par|pe|pr} bojh, bojh {hun|hoon|ban|hu|bani}, mere {bina|baghair|bagair} {sab|wo|ye|bache|ghar}, paida {hi na|na} {hoti|hota}, nahi seh {sakti|sakta}, bardasht nahi, ab bas ho gayi, bas ab aur nahi, mere hone ya na hone, sab khatam',
    ur: 'جینے {کی|کا} کوئی {وجہ|فائدہ|مقصد}, زندگی سے {تنگ|تھک|بیزار}, {سب|گھر والوں} پر بوجھ, بوجھ {ہوں|بن}, میرے {بغیر|بنا} {سب|وہ|یہ}, پیدا ہی نہ, نہیں سہہ سکتی, سب ختم',
  },
  'sleep-forever': {
    en: 'sleep forever, sleep and not wake, sleep and never wake, dont wake up, hope i dont wake, never wake up, not wake up tomorrow, sleep till qayamat, go to sleep and not',
    ru: '{aankh|ankh|aankhen} {na|hi na|nahi} {khule|khulay|khulein|khuly}, kabhi na {uthun|uthoon|uthu|jagun}, {uthun|uthu} {hi na|he na|na}, so jaun {aur|or|phir} {kabhi|seedha|na|hamesha}, hamesha {ke|k} liye {so|sona|chali|chala|sukoon}, abdi neend, qayamat ko uthun, so kar na uthun, uthna hi na {paray|pare}',
    ur: 'آنکھ {نہ|ہی نہ} {کھلے|کھلی}, کبھی نہ {اٹھوں|جاگوں}, اٹھوں ہی {نہ|نا}, ہمیشہ کے لیے سو, ہمیشہ کی نیند, سو جاؤں اور, صبح نہ {ہو|دیکھوں}',
  },
  'god-take': {
    en: 'god take me, allah take me, may allah take me, take me away god, god please take me',
    ru: 'allah {mujhe|mjhe|mujhay} utha, allah utha le, allah maut, mujhe {utha|utha hi} le, maut de de, ya allah mujhe',
    ur: 'اللہ مجھے اٹھا, اللہ اٹھا لے مجھے, اللہ موت, مجھے اٹھا لے, موت دے دے',
  },
  goodbye: {
    en: 'goodbye everyone, good bye everyone, last message, final message, farewell, by the time you read, forgive me for everything, look after my kids, look after my children, take care of my kids, gave away, giving away, wrote my note, suicide note, my note, goodbye forever, will be free tomorrow',
    ru: 'alvida, alwida, aakhri message, akhri message, aakhri paigham, akhri salam, aakhri salam, {hisab|hissab} kitab maaf, maaf kar dena, muaf kar dena, bachon ka khayal rakhna, mere baad, mere bad, subah tak {main|mein} nahi, kal main nahi, khuda hafiz hamesha, bojh utar jaye',
    ur: 'الوداع, آخری پیغام, آخری سلام, معاف کر دینا, بچوں کا خیال رکھنا, میرے بعد, میں نہیں رہوں گا, میں نہیں رہوں گی, بوجھ اتر جائے, صبح تک میں نہیں, کوئی میرے پیچھے نہ',
  },
  /** Things people die by; never shown, only matched. */
  means: {
    en: 'rope, noose, roof, bridge, gun, pistol, blade, knife, razor, pills, tablets, train, track, canal, river, well, poison, ceiling fan, petrol, wheat pill',
    ru: 'rassi, phanda, phansi, chhat, chat, tanki, pul, bandook, bandooq, pistol, blade, chaku, churi, goliyan, golian, golyan, goli, train, patri, nehar, nahar, darya, kuan, kunwan, zeher, pankha, pankhe, dupatta, petrol, manderi',
    ur: 'رسی, پھندا, پھانسی, چھت, ٹنکی, پل, بندوق, پستول, بلیڈ, چاقو, چھری, گولیاں, گولی, ٹرین, پٹری, نہر, دریا, کنواں, کنویں, زہر, پنکھا, پنکھے, منڈیر, پٹرول',
  },
  ready: {
    en: 'ready, bought, collected, saved up, saving, stored, kept, hidden, loaded, standing on, sitting on, tied, in my hand, with me, next to me',
    ru: 'jama {kar|kr|ki|kari|karli}, ikathi, ikatthi, kharid, khareed, rakh li, rakhi hai, chupa, tayyar, tayar, bandh, baandh, charha, charh, khara hun, khari hun, khara hai, haath mein, hath mein, mere paas, paas rakhi, saaf kar',
    ur: 'جمع {کر|کی}, اکٹھی, خرید, رکھ لی, رکھی ہے, چھپا, تیار, باندھ, چڑھا, کھڑا, کھڑی, ہاتھ میں, میرے پاس, صاف کر, بیٹھی ہے, بیٹھا ہے',
  },
  jump: {
    en: 'jump, jumping, jump off, jump from, hang myself, hanging myself, hang herself, hang himself, shoot myself, drown myself, slit my wrist, slit my wrists, overdose',
    ru: 'kood, koodne, kud, chalang, chhalang, chalaang, latak, phanda laga, phande, train ke neeche, train ke neechay, train ke agay, train ke aage, nas kaat, nass kaat, kalai kaat, apni nas',
    ur: 'کود, کودنے, چھلانگ, لٹک, پھندا لگا, ٹرین کے نیچے, ٹرین کے آگے, نس کاٹ, کلائی کاٹ',
  },
  'do-something': {
    en: 'do something to myself, hurt myself badly, might do something, do it tonight, already did it',
    ru: 'kuch kar {baithun|lun|baithungi|baithunga|lungi}, kuch kar lun, apne aap ko kuch, kuch kha ke so, aaj raat sab khatam, main ne kar liya',
    ur: 'کچھ کر {بیٹھوں|لوں}, اپنے آپ کو کچھ, آج رات سب ختم, کچھ کھا کے سو',
  },
  cut: {
    en: 'cut myself, cutting myself, keep cutting, been cutting, burn myself, hurt myself, hurting myself, hit myself, hit my head, scratch till, self harm, selfharm, harm myself, relapsed with cutting, is cutting, punish myself',
    ru: 'khud ko {kaat|kat|zakhmi|saza|nuqsan|jala|mar}, {apne|apnay} aap ko {kaat|kat|zakhmi|saza|nuqsan|jala}, blade se, hath {kaat|kat|katti|jalati|jalata}, haath {kaat|kat|kaatti|jalati|jalata}, sar deewar, sar dewar, apna hath jala, kaat leti, kaat leta',
    ur: 'خود کو {کاٹ|زخمی|سزا|نقصان|جلا}, اپنے آپ کو {کاٹ|زخمی|سزا|نقصان|جلا}, بلیڈ سے, ہاتھ {کاٹ|کاٹتی|جلاتی|جلاتا}, سر دیوار, خود کو کاٹتی, خود کو کاٹتا',
  },
  attempt: {
    en: 'attempt, attempted, tried to kill, tried to end, tried to die, i tried, overdosed, tried as, after an attempt',
    ru: 'koshish, koshsih, khudkushi ki koshish, goliyan khai thi, goliyan khai thin, zeher kha {chuki|chuka}, nas kaati thi, nas kati thi',
    ur: 'کوشش, گولیاں کھائی تھیں, زہر کھا {چکی|چکا}, نس کاٹی تھی',
  },
  voices: {
    en: 'hear voices, hearing voices, voices tell, voices say, voice tells, voice says, hears voices, voices in my head, i hear my dead, hear her voice, a voice is telling, talking to the wall, talks to wall, talks to himself, talks to herself, sees things, see things that',
    ru: '{awazein|awaazein|awazen|awaazen|awaz|awaaz} {aati|ati|kehti|sunai|sunti|sunta|atin}, {awazein|awaazein|awaz} aa rahi, kano mein awaz, kaan mein awaz, deewar se bat, dewar se bat, akele mein batein, khud se batein, cheezein nazar aati',
    ur: '{آوازیں|آواز} {آتی|کہتی|سنائی|کہہ}, آوازیں آ رہی, دیوار سے باتیں, خود سے باتیں, اکیلے میں باتیں, کان میں آواز',
  },
  delusion: {
    en: 'talking about me, spying on me, spies on me, watching me, following me, poisoning my food, chip in my, camera in my, reading my thoughts, reads my mind, sends me messages through, in code, chosen one, feel chosen, i am the mahdi, im a prophet, secret messages, plotting against me, controlling my mind, radio waves',
    ru: 'mere khilaf sazish, peecha kar rahe, peecha krte, jasoosi, jasusi, khane mein zeher milate, tv {wale|mein} mere, mere dimagh mein chip, sab meri baatein, kisi ne jadu, meri soch parh, mujhe chuna gaya, imam mehdi, nabi hun, wazir, wicerai, jin ka hai, jinn ka hai, bacha mera nahi',
    ur: 'میرے خلاف سازش, پیچھا کر رہے, جاسوسی, کھانے میں زہر, میرے دماغ میں, ٹی وی والے, مجھے چنا گیا, امام مہدی, وائسرائے, جن کا ہے, بچہ میرا نہیں, ڈائن',
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
    en: 'depressed, depression, hopeless, so sad, very sad, feel empty, feeling low, lost interest, no interest, nothing feels, crying every day, cry every day, cry all day, anxious, anxiety, panic, panic attack, overthinking, cant sleep, mind keeps, see somebody, lonely, worthless, stressed, failure',
    ru: 'udaas, udas, udasi, depression, dipression, mayoos, mayus, ghabrahat, gabrahat, tension, pareshan, preshan, dil nahi lagta, dil ni lagta, dil dukhi, rona aata, rona ata, ronay ka, roti rehti, roti hun, neend nahi, acha nahi lagta, kisi cheez mein dil, hawl, akelapan, bechaini, chirchirapan, cheekhti, dil toot, dil tut, confidence low, taala check, baar baar check, check krta, therapy, aansu',
    ur: 'اداس, اداسی, ڈپریشن, مایوس, گھبراہٹ, ٹینشن, پریشان, دل نہیں لگتا, دل نہیں کرتا, رونا آتا, روتی رہتی, بے چینی, چڑچڑاپن, اکیلا پن, لیٹا رہتا, لیٹی رہتی, نیند پوری نہیں, کسی سے بات کرنے, رزق کی فکر, بہت روئی',
  },
  'heavy-idiom': {
    en: 'dying to, killing me, killed me, literally dead, im dead, dead on the floor, died laughing, kill for, could kill, to die for, feet are killing, could murder, kill me now lol, phone died, battery died, drop dead gorgeous, hang on, heart attack when i saw, overdosed on chai, shoot me an email, kills my appetite, kill time',
    ru: 'hansi se, hans hans, hans ke mar, {garmi|sardi|bhook|pyas|thakan|kaam|exam|exams|bill|bills|traffic|light} {ne|se} {mar|maar|jaan|jan}, {garmi|sardi|bhook|pyas|hansi|dar|khushi} se {mar|jaan|jan|behosh|be hosh}, thak ke mar, marne ki fursat, jaan khana, jaan kha, jaan chhoro, jan choro, meri jaan, jaan mein jaan, jaan atki, jaan azaab, mar mita, khoon pee, khoon pi gaya, goli maro, goli mar, goli de gaya, zeher lagta, zeher lagti, zeher jaisi, dimagh ki nas, saans lene ki fursat, fursat nahi, heart attack aa gaya bill, bill dekh, khoon khol, jaan nikal gayi dar, umpire ko, mar gaya yar, mar ja na, mar gaye hans, se jalta hai, se jalti hai, dil jal, khushi se, pit pit ke, sans lene',
    ur: 'ہنسی سے, ہنس ہنس, {گرمی|سردی|بھوک|پیاس|تھکن|کام|خوشی} {سے|نے} {مر|مار|جان|بے}, مرنے کی فرصت, جان کھا, جان چھوڑو, میری جان, جان میں جان, مر مٹا, خون پی, گولی مارو, زہر لگتا, زہر لگتی, خوشی سے بے, پیٹ میں بل, شرارتیں',
  },
  laugh: {
    en: '😂, 🤣, 😄, 😆, 😅, haha, hahaha, hahahaha, lol, lmao, hehe, jk, joking',
    ru: 'haha, hahaha, hahahaha, mazaq, mazak, hansi',
    ur: '😂, 🤣, مذاق, ہاہا',
  },
};
