import type { Concepts } from '../lexicon.ts';

/** How a wish to die is told by those who do not name it: last things, order made, places looked at (facts §2.3, §5). */
export const despair: Concepts = {
  /** Everything is put in order for others. */
  'in-order': {
    en: `handed over, handed the, wrote letters, wrote a letter, letter for, letters for, wrote the pin, atm pin, pin code to, gave the keys, returned the keys, returned all, returned books, cleared my dues, cleared all dues, paid all, paid back everyone, deleted my, deleted all, deleted everything, logged out, cancelled my, packed my things, gave my {cat|watch|books|clothes|phone|laptop|gold|ring|bike}, gave away, papers on the table, documents on the table, nominee,
      who gets custody, custody, will they get my, will be paid to, insurance money, milk in fridge, feeders of milk, wrote times on, taught her how, taught him how, folded the clothes, washed their clothes, new clothes for the kids, bathed the kids, fed the kids, my passwords, told her shell need, told him hell need, all accounts`,
    ru: `chaabi de di, chabi de di, chaabiyan, pin likh, pin bata, atm, khat likh, chithi likh, khat rakh, hisab {chuka|saaf|baqi|barabar|kitab}, hisaab {chuka|saaf|baqi|barabar}, udhar {utar|chuka|wapas}, udhaar {utar|chuka|wapas}, qarz {utar|chuka|wapas}, lota di, lota din, lauta di, wapas kar {di|din|diya}, jama kara di, raseed, kaghaz {ammi|de|rakh|naam}, kaghzat, zewar {de|bant}, kapre {dho|bant|teh|de}, kapray {dho|bant|teh|de}, teh kar diye, password, naam kar di, naam kar diye, doodh nikal ke, doodh ke dabbe, doodh rakh, dabbe bhi, sikha diya, samjha diya, bol dia hai ke, nehla ke naye, naye kapre pehna, delete kar, mita di, number mita, tasveerein jala, diary jala, shanakhti card jeb`,
    ur: `چابی دے دی, چابیاں, پن لکھ, پن بتا, خط لکھ, خط رکھ, حساب {چکا|صاف|باقی|برابر}, ادھار {اتار|چکا|واپس}, قرض {اتار|چکا|واپس}, لوٹا دی, لوٹا دیں, واپس کر {دی|دیں|دیا}, جمع کرا دی, رسید, کاغذ {امی|دے|رکھ|تیرے|نام|اس}, کاغذات, زیور {دے|بانٹ}, کپڑے {دھو|بانٹ|تہہ|دے}, بانٹ دیے, پاس ورڈ, نام کر دی, نام کر دیے, کاپی بھی دوست, دودھ نکال کے, فریج میں رکھ, سکھا دیا, سمجھا دیا, نہلا کے نئے, ڈیلیٹ کر, تصویریں جلا, ڈائری جلا, شناختی کارڈ, جگہ رکھ چھوڑی, سامان تین مہینے`,
  },
  /** Said as by one who will not be there. */
  'last-time': {
    en: `last homework, last lesson, last page, last roti, last salary, last night with, for the last time, one last, last day here, last call, last eid, last wish, last selfie, last post, my final, after friday, after tonight, after today you, after this no one, before tonight, by the time i, by the time you, when you read this, when they find, will find me, will find her, find me in, they will find, remember me, dont look for me, dont search, dont cry, was here, name was, wont have to, wont need, will not need, wont be needed, no need of me, nobody has to adjust, everything ends, ends tonight, ends with one, end of story, call cut, said bye, bye everyone, bye sir`,
    ru: `is raat ke baad, aaj ke baad, kal se nahi, kal ke baad, aakhri {roti|raat|din|page|safha|baar|dafa|selfie|post|khat|class|eid|namaz|bar|ghar}, akhri {roti|raat|din|page|safha|baar|dafa|khat|bar}, bas ek dafa, bas aaj, bas ek raat, aaj ki raat, yaad rakhna, yad rakhna, dua me yad, dua mein yaad, mujhe yaad, mujhe dhoondna, dhoondna mat, rona mat, mat rona, bye, khuda hafiz, allah hafiz hamesha, shukriya itne, itne mahine sun, meri zaroorat nahi, ab zaroorat nahi, kisi ko zaroorat nahi, koi hisab baqi nahi, sab khatam ho jaye ga, parh ke mita, sab ko asani, sabko asani, sab ko sukoon, bojh nahi rahun`,
    ur: `اس رات کے بعد, آج کے بعد, کل سے نہیں, کل کے بعد, آخری {روٹی|رات|دن|صفحہ|بار|دفعہ|خط|عید|نماز|کلاس}, بس ایک دفعہ, بس آج, آج کی رات, آج ہی, یاد رکھنا, دعا میں یاد, مجھے ڈھونڈنا, رونا مت, مت رونا, خدا حافظ, شکریہ اتنے, میری ضرورت نہیں, اب ضرورت نہیں, کسی کو ضرورت نہیں, کوئی حساب باقی نہیں, سب کو آسانی, سب کو سکون, بوجھ نہیں رہوں, نائٹ شفٹ کے بعد, لاش`,
  },
  freed: {
    en: 'then i am free, i will be free, be free, finally free, at peace, peace finally, will be peaceful, it will be over, over soon, better mother, better wife, someone better, they will be better, everyone will be fine, everybody will be fine, less burden, one less, no more tension, no tension now, feel calm now, so calm now, i feel light, wanted somebody to know, not looking for advice, dont want advice, too late for advice',
    ru: 'azad ho, azaad ho, sukoon mil jaye, sukoon ho jaye, sukoon hi sukoon, phir sukoon, phir araam, phir aram, sab theek ho jayega mere, achi maa mil, behtar maa, naye maa, nayi maa, doosri maa, bojh kam, bojh halka, ab koi tension nahi, ab tension nahi, bilkul halka, ab dar nahi, asaani ho jaye, asani ho jaye, jaan chhoot',
    ur: 'آزاد ہو, سکون مل جائے, سکون ہو جائے, پھر سکون, پھر آرام, اچھی ماں مل, بہتر ماں, نئی ماں, دوسری ماں, بوجھ کم, بوجھ ہلکا, اب کوئی ٹینشن نہیں, بالکل ہلکا, اب ڈر نہیں, آسانی ہو جائے, جان چھوٹ, شفٹ کے بعد سکون',
  },
  'no-return': {
    en: 'one way ticket, not coming back, wont come back, never coming back, wont return, no return, no need to come back, not be back, dont wait for me, dont keep food for me',
    ru: 'wapas nahi, wapis nahi, wapsi nahi, wapsi ka kiraya nahi, wapsi ka ticket nahi, laut ke nahi, wahin reh jaungi, wahin reh jaunga, wapas na aun, wapis na aun, mera intezar na, mera intezaar na, chali jaun kahin, chala jaun kahin',
    ur: 'واپس نہیں, واپسی نہیں, واپسی کا کرایہ نہیں, لوٹ کے نہیں, وہیں رہ جاؤں, واپس نہ آؤں, میرا انتظار نہ, چلی جاؤں کہیں',
  },
  'shoes-off': {
    en: 'took off my shoes, took my shoes off, shoes off, without shoes, took off my chappal, left my shoes',
    ru: 'chappal utar, chappal bhi nahi, joote utar, jootay utar, chappal chhor, nange paon nikal',
    ur: 'چپل اتار, چپل بھی نہیں, جوتے اتار, چپل چھوڑ, ننگے پاؤں نکل',
  },
  /** Where and with what; never shown, only matched. */
  'deadly-place': {
    en: 'roof, rooftop, terrace, bridge, canal, river, well, tubewell, sea, seaview, rocks, cliff, track, tracks, train, trains, phatak, railway, railway line, ceiling fan, the fan, fan hook, hook, store room, highway, truck, trucks, trailer, tank, dam, edge, ledge, floor',
    ru: 'chhat, chat pe, pul, nehar, nahar, darya, darya pe, kuan, kuen, kunwan, tubewell, samandar, patri, patriyon, phatak, rail, train, gari ke aage, pankha, pankhe, pankhay, pankhey, kunda, hook, store mein, bari sarak, truck, trailer, pahari, qabar, qabristan, tanki, munder',
    ur: 'چھت, پل, نہر, دریا, کنواں, کنویں, ٹیوب ویل, سمندر, پٹڑی, پٹری, پھاٹک, ریل, ٹرین, پنکھا, پنکھے, ہک, سٹور میں, بڑی سڑک, ٹرک, ٹرالر, پہاڑی, قبر, قبرستان, ٹنکی, منڈیر',
  },
  'deadly-thing': {
    en: 'dupatta, rope, noose, pistol, gun, rifle, bullets, cartridges, blade, razor, knife, syringe, insulin, insulin units, potassium, vials, vial, petrol, matchbox, matches, lighter, rat cakes, wheat pills, sleeping pills, saved tablets, saved pills, tablets, pills, bottle, the thing papa keeps, licence, license, spray',
    ru: 'dupatta, dupatte, rassi, phanda, pistol, bandook, bandooq, kartoos, goliyan, goliyon, golian, dabbiyan, blade, ustra, chhuri, churi, syringe, insulin, petrol, tel daal, machis, botal, sheeshi, kapah ali botal, fasal wali, dawai khol, spray, zehreeli',
    ur: 'دوپٹہ, رسی, پھندا, پستول, بندوق, کارتوس, گولیاں, گولیوں, ڈبیاں, بلیڈ, استرا, چھری, سرنج, انسولین, پوٹاشیم, پٹرول, ماچس, بوتل, شیشی, سپرے, دوائیاں',
  },
  /** Looking at it, going to it, having it at hand. */
  'draws-near': {
    en: 'keep looking, i look at, looking at, staring at, kept looking, keep going up, going up, standing on, standing at, standing near, walking along, walking on, sitting on, sitting near, on the edge, in my lap, on my lap, in my hand, next to me, beside me, in front of me, with me now, open next, is open, in my purse, in my bag, under my pillow, counting, counting them, calculation, calculated, enough for, should be enough, would be enough, how deep, how far, how high, what time does, what time is the train, water looks peaceful, looks peaceful, calling me, pulling me, feet go, steps go',
    ru: 'dekhti rehti, dekhta rehta, dekhti hun, dekhta hun, dekh rahi, dekh raha, ki taraf dekh, khari hun, khara hun, kharay, baithi aan, baithi hun, baitha hun, ja rahi hun, ja raha hun, chal raha, chal rahi, chara hua, charh, charha, kinare, kinaray, god mein, god me, haath mein, hath me, hath mein, saamne, samne, takiye ke neeche, paas rakh, khol ke baith, khol li, khol kar, nikal li, nikaal li, bhar li, bhar liya, gin rahi, gin raha, ginti, kitni kaafi, kaafi hongi, kitna gehra, kitni gehri, kab guzar, ka time, time pata, qadam khud, kheench, bula raha, bulata',
    ur: 'دیکھتی رہتی, دیکھتا رہتا, دیکھتی ہوں, دیکھ رہی, دیکھ لیا, کی طرف دیکھ, کھڑی ہوں, کھڑا ہوں, بیٹھی ہوں, بیٹھا ہوں, جا رہی ہوں, جا رہا ہوں, چل رہا ہوں, چل رہی ہوں, چڑھ, چڑھا, کنارے, گود میں, ہاتھ میں, سامنے, تکیے کے نیچے, پاس رکھ, کھول کے, کھول لی, نکال لی, بھر لی, بھر لیا, گن رہی, گن رہا, کافی ہوں گی, کتنا گہرا, کب گزر, ٹائم ہو گیا, قدم خود, کھینچ, بلا رہا, پرس میں, یہیں ہے',
  },
  'secret-means': {
    en: 'saved {20|25|30|35|40|50|tablets|pills}, saved up, one by one, collected tablets, collected pills, hidden under, hid the, hid it, stole from, took from hospital, from hospital trolly, bought from different, from different shops, bought a rope, bought rope, bought petrol, got the key, keys of the almari, found the key',
    ru: 'jama kar {li|rahi|raha|ke}, jama ki, chhupa ke, chupa ke, chhupai, chhupayi, chupa di, chhupa rakhi, alag alag dukan, kharid li, khareed li, khareed laya, kharid laya, chaabi mil, chabi mil, almari ki chaabi',
    ur: 'جمع کر {لی|رہی|رہا|کے}, جمع کی, چھپا کے, چھپائی, چھپا دی, چھپا رکھی, الگ الگ دکان, خرید لی, خرید لایا, چابی مل, پٹرول لے آیا, کارتوس بھر',
  },
  /** Beaten down by life, in the words of the tired. */
  'worn-out': {
    en: 'tired of breathing, tired of waking, tired of everything, cannot carry, cant carry, no strength left, i am finished, im finished, nothing left in me, empty inside, dead inside, no place for me, nobody needs me, no one needs me, no one wants me, failed everyone, let everyone down, curse on, unlucky, my fault, point of life, what is the point, whats the point, living is like, like a punishment, punishment, only breathing, counting days, waiting to die, wait for death, let nature finish, enough is enough, thinking about death, thought of death, thoughts of death, tired of living, hate waking up, wish i {didnt|dont} wake, wish not to wake, better if i was not, killing my self, kill my self, hurt my self, killing myself',
    ru: 'thak chuki, thak chuka, thak gayi zindagi, ab nahi uthaya jata, nahi uthaya jata, uthaya nahi jata, aur nahi hota, himmat khatam, himmat nahi rahi, haar chuki, haar chuka, tut chuki, toot chuki, toot chuka, andar se mar, andar se khatam, khaali pan, khalipan, manhoos, manhus, bekar hun, nakara, kisi kaam ki nahi, kisi kaam ka nahi, koi nahi mera, mera koi nahi, meri koi jagah nahi, jeevan di koi lorh, koi lorh, saza kaat, saza lag, jeena saza, jeena bojh, sirf saans, bas saans, maut ka intezar, maut ki dua, delivery me hi uth, dua karti hun {ke|k} {subah|neend|aankh|ankh|maut|mar|na|bas|ab|khatam|allah}, uth jaun, mar jana behtar, mit jaun, ghayab ho jaun',
    ur: 'تھک چکی, تھک چکا, نہیں اٹھایا جاتا, اٹھایا نہیں جاتا, اور نہیں ہوتا, ہمت ختم, ہمت نہیں رہی, ہار چکی, ہار چکا, ٹوٹ چکی, ٹوٹ چکا, اندر سے مر, اندر سے ختم, خالی پن, منحوس, بیکار ہوں, کسی کام کی نہیں, کوئی نہیں میرا, میرا کوئی نہیں, میری کوئی جگہ نہیں, سزا کاٹ, جینا سزا, جینا بوجھ, صرف سانس, موت کا انتظار, موت کی دعا, دنیا سے کچھ نہیں, مر جانا بہتر, مٹ جاؤں, غائب ہو جاؤں, فائدہ نہیں بات کرنے, پھر نہ اٹھوں, نہ اٹھوں',
  },
  'self-hurt': {
    en: 'scratch my {arms|arm|wrist|legs|skin}, scratch myself, compass, cut my arm, cut my arms, cuts on my, fresh cuts, cuts on, burn myself, burn my arm, hit my head, bang my head, punish myself, pain helps, it stops the noise, rubber band, pull my hair, dig my nails, nails into',
    ru: 'nakhun se noch, nochti rehti, nochta rehta, parkar se, prakar se, compass se, blade se, khurach, kharoch, bazu {kaat|noch|cheer|chheel}, kalai {kaat|noch|cheer|se nikal}, rubber band, sar patakh, sar phor, sar maar, khud ko {maar|saza|noch|jala|kaat|chot}, chot pohncha',
    ur: 'ناخن سے نوچ, نوچتی رہتی, پرکار سے, بلیڈ کے, بلیڈ سے, کھرچ, بازو {کاٹ|نوچ|چیر|پہ ربڑ}, کلائی {کاٹ|نوچ|چیر|سے نکل}, ربڑ بینڈ, سر پٹخ, سر مار, خود کو {مار|سزا|نوچ|جلا|کاٹ|چوٹ}, تازہ نشان',
  },
  'door-shut': {
    en: 'locked {himself|herself|the door|the room|inside}, locked in {his|her} room, door is locked, door locked, not opening {the |}door, wont open the door, in the {bathroom|room} since, then silence, now silent, no sound from, phone is off, switched off, not picking, call cut',
    ru: 'kundi nahi khol, kundi laga, darwaza nahi khol, darwaza band, kamra band, andar se band, andar se lock, khamoshi, awaz nahi aa, phone band, phone off, number band, do ghante ho {gae|gaye}',
    ur: 'کنڈی نہیں کھول, کنڈی لگا, دروازہ نہیں کھول, دروازہ بند, کمرہ بند, اندر سے بند, اندر سے لاک, لاک کر لیا, خاموشی, آواز نہیں آ, فون بند, نمبر بند',
  },
};
