import type { Concepts } from '../lexicon.ts';

/** The small words that turn a meaning: no, but, is, why, if. */
export const grammar: Concepts = {
  /** English: denies what follows. */
  'not-before': {
    en: `no, not, dont, doesnt, didnt, do not, does not, did not, cant, cannot, can not, couldnt, wont, wouldnt, isnt, arent,
      wasnt, werent, aint, havent, hasnt, hadnt, never, without, nor, neither, unable, denies, hardly, barely, nothing, none, stopped, stop, refuses, refusing, refused, fails, failed`,
  },
  /** Urdu: denies what stands before it and the verb that follows. */
  'not-after': {
    ru: 'nahi, mat',
    ur: 'نہیں, نہ ہی, مت, نہی, نہين',
  },
  /** Urdu "na", which may also be a mere tag. */
  'not-loose': { ru: 'na, naa', ur: 'نہ, نا' },
  contrast: {
    en: 'but, however, although, though, yet, except',
    ru: 'lekin, lekn, lakin, magar, mgr, phir bhi, warna, wrna, albatta, balke, balkay',
    ur: 'لیکن, مگر, پھر بھی, ورنہ, البتہ, بلکہ',
  },
  joint: {
    en: 'and, because, since, so, then, when, while, if',
    ru: 'aur, awr, kyunke, kyunki, kiunke, qk, isliye, is liye, isi liye, jab, agar, agr, phir, phr, or phir',
    ur: 'اور, کیونکہ, اس لیے, اسلیے, تو, جب, اگر, پھر',
  },
  'or-word': { en: 'or, nor', ru: 'ya, wagera, waghera, wagaira, koi', ur: 'یا, وغیرہ, کوئی' },
  opener: {
    en: 'i, im, ive, he, she, we, they, you, it, its, my, what, why, how, just, only, who',
    ru: 'main, mujhe, mjhe, wo, woh, hum, kya',
    ur: 'میں, مجھے, وہ, ہم, کیا',
  },
  finite: {
    en: 'is, was, are, were, has, have, had',
    ru: `hai, he, hy, hae, hay, hain, hen, hein, hun, hoon, hu, hn, hoo, ho, tha, thi, the, thay, thin, ga, gi, ge, gay, gaa,
      gya, gaya, gia, gayi, gai, gaye, gye, gyi, raha, rha, rahi, rhi, rahe, rhe, rahay, rhay, ra, ri, dun, dunga, dungi, lun, lunga, lungi, houn`,
    ur: 'ہے, ھے, ہیں, ہوں, ہو, تھا, تھی, تھے, تھیں, گا, گی, گے, گیا, گئی, گئے, رہا, رہی, رہے',
  },
  'light-verb': {
    ru: `raha, rha, rahi, rhi, rahe, rhe, ra, ri, aa, ho, kar, kr, karta, krta, karti, krti, karte, krte, kiya, kia, ki, sakta, sakti, skta, skti,
      pa, paa, deta, deti, dete, leta, leti, lete, jata, jati, jaate, ata, ati, ate, lag, lagta, lagti, hota, hoti, hote, chahta, chahti, chahte, aya, ayi, aaye, hua, hui, hue, rehna, rehta, rehti, jaa, ja, le, de, pata`,
    ur: `رہا, رہی, رہے, آ, ہو, کر, کرتا, کرتی, کرتے, کیا, کی, سکتا, سکتی, پا, دیتا, دیتی, لیتا, لیتی, جاتا, جاتی, آتا, آتی, آتے, لگ, لگتا, لگتی,
      ہوتا, ہوتی, ہوتے, چاہتا, چاہتی, آیا, آئی, آئے, ہوا, ہوئی, ہوئے, رہنا, جا, لے, دے`,
  },
  /** It goes on at this moment. */
  now: {
    en: 'now, right now, tonight, today, currently, at the moment, just now, just, still, since morning, suddenly, min ago, mins ago, minutes ago, minute ago, hour ago, hours ago',
    ru: 'abhi, abi, abhe, is waqt, aaj, aj, aaj raat, subah se, fajar se, zohar se, raat se, kal se, achanak, ek dam, ab, foran, ghante se, ghanta pehle, minute pehle, min pehle, ghante pehle, ghanta ho gaya',
    ur: 'ابھی, اس وقت, آج, آج رات, صبح سے, فجر سے, رات سے, کل سے, اچانک, ایک دم, اب, گھنٹے سے, گھنٹہ پہلے, منٹ پہلے, گھنٹے پہلے',
  },
  going: {
    en: '',
    ru: '{aa|ho|kar|kr|lag|ja|par|de|le|nikal|pi|beh} {raha|rahi|rahe|rha|rhi|rhe|rahay|rhay}, arahi, araha, arha, arhi, horaha, horahi',
    ur: '{آ|ہو|کر|لگ|جا|پڑ|دے|لے|نکل|بہہ} {رہا|رہی|رہے}',
  },
  past: {
    en: `years ago, year ago, months ago, month ago, last year, last month, in the past, used to, long ago, childhood, as a kid, as a child, when i was {a|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16}, as a teenager,
      previously, had before, in 201*, in 200*, in 2020, in 2021, in 2022, in 2023, in 2024, history of`,
    ru: `saal pehle, sal pehle, saal phle, sal phle, saal pehlay, saal qabal, pichle saal, pichle sal, pichlay saal, bachpan, pehle kabhi, kabhi hua tha, mahine pehle, mah pehle, mahinay pehle, pichle mahine, pichlay mahine, pichlay mah,
      saal ho gaye, saal ho gye, sal ho gye, sal ho gaye, 201* me, 200* me, 201* mein, 202* me, 202* mein, purana, school mein, college mein, college me, school me`,
    ur: 'سال پہلے, پچھلے سال, بچپن, مہینے پہلے, پچھلے مہینے, سال ہو گئے, پیدائش پر, بہت پہلے',
  },
  'recent-past': {
    en: 'last week, yesterday, days ago, weeks ago, last month, last night, this week, 2 months ago, a month ago, 3 months ago, two months ago, few weeks ago',
    ru: 'pichle hafte, pichlay hafte, kal, kal raat, din pehle, hafte pehle, pichle mahine, pichlay mah, is hafte, hafta pehle, mahina pehle, parson',
    ur: 'پچھلے ہفتے, کل, کل رات, دن پہلے, ہفتے پہلے, پچھلے مہینے, پرسوں',
  },
  /** Over and healed: "no problem since", "ab bilkul theek". */
  'well-now': {
    en: 'no problem since, never after, never since, fully recovered, all fine now, i am fine now, totally fine, resolved, stable since, not anymore, years clean, stopped years ago, cured',
    ru: 'ab {bilkul |bilkul hi |} {theek|thik|thek|tik}, {theek|thik} ho gaya, {theek|thik} ho gyi, ab koi masla nahi, chor dia, chor diya, chhor diya, ab nahi hota, ab aisa koi khayal, phir kabhi nahi, rang saf',
    ur: 'اب بالکل ٹھیک, اب ٹھیک, ٹھیک ہو گیا, ٹھیک ہو گئی, اب کوئی مسئلہ نہیں, چھوڑ دیا, اب نہیں ہوتا, پھر کبھی نہیں, دورے تو بند, رنگ صاف',
  },
  /** A question about a matter, not a report of it. */
  info: {
    en: `what is, what are, whats the, is it normal, normal to, meaning of, difference between, how to prevent, prevent, prevention, symptoms of, signs of, causes of, cause of, statistics, thesis, essay, assignment, research, article,
      project, exam question, for my exam, pharmacy exam, general question, question for, just curious, does it matter, is it haram, is it safe, which is safe, which rat, hypothetical, pamphlet, awareness, information about, seminar, lecture, course, what number, helpline for, antidote`,
    ru: `kya hota hai, kya hoti hai, kya hain, kya hai ye, kyun hota, kyun hoti, kyun ata, kyun aata, kyun ati, kyun aati, kyu ata, ki alamat, alamaat, alamat, asbab, asbaab, wajoohat, mazmoon, assignment, project, se bachao, bachao ka, se kaise bachen, kaise bachen,
      roktham, rok tham, maloomat, information, essay, kaise roken, ilaj kya, ka ilaj, jaiz hai, haram hai kya, ka number, koi aur tareeqa, tareeqa batayen chuhay, seminar, agahi`,
    ur: 'کیا ہوتا ہے, کیا ہوتی ہے, کیا ہیں, کیوں ہوتا, کیوں آتا, علامات, علامت, اسباب, وجوہات, مضمون, سے بچاؤ, روک تھام, معلومات, کیسے بچیں, کیسے روکیں, منع کیوں, آگاہی, سیمینار',
  },
  prevent: {
    en: 'prevent, prevention, awareness, stop suicide, thesis, research, statistics, essay, helpline, hotline, is suicide haram, suicide haram, ruling on, islamic ruling, article, seminar, article on, book on, lecture on, pharmacy exam, exam',
    ru: 'bachao, roktham, rok tham, asbab, essay, mazmoon, thesis, khabar, news, seminar, ka number, helpline, wajoohat, alamat, kaise roken, kaise rokain, dramay, lecture, project, jaiz hai, haram kyun',
    ur: 'روک تھام, بچاؤ, اسباب, مضمون, خبر, سیمینار, ہیلپ لائن, وجوہات, کیسے روکیں, تحقیق',
  },
  fiction: {
    en: `movie, film, films, movies, drama, dramas, serial, series, season, episode, novel, book, story, character, hero, heroine, villain, song, lyrics, poem, poetry, ghazal, verse, pubg, game, gaming, free fire, fortnite, meme, news, headline, trailer of,
      dream, dreamt, dreamed, dreams, nightmare, netflix, actor, actress, quote, kill bill, suicide squad, cartoon, anime, cricket, match, umpire, batsman, bowler, wicket, ludo, thriller, detective, gta`,
    ru: `drama, dramay, drame, dramey, film, filam, filmi, movie, qist, kist, novel, kahani, qissa, gana, gaana, gaane, ganay, shayari, shair, sher, ghazal, khwab, khaab, khuwab, heroine, hero, villain, pubg, game, match, umpire, tabeer, khabar, khabron, khabrein, akhbar, serial, dilwale, crickat, cricket, over me, super over, ludo, cartoon`,
    ur: 'ڈرامہ, ڈرامے, ڈرامہ سیریل, فلم, فلموں, ناول, کہانی, قسط, ہیرو, ہیروئن, گانا, گانے, شاعری, شعر, غزل, خواب, پب جی, گیم, میچ, امپائر, تعبیر, خبر, خبروں, اخبار, سیریز, قصہ, کارٹون, لڈو',
  },
  /** Words that are quoted, even in the first person: a line of a song. */
  quoted: {
    en: 'lyrics, song line, line from, a line that, a line, dialogue, quote, caption, song says, famous line',
    ru: 'gaane ka bol, gane ka bol, ke bol, dialogue, sher hai, misra, shayari, gaana hai, gana hai, lyrics',
    ur: 'گانے کا بول, گانے کے بول, ڈائیلاگ, شعر ہے, مصرع, شاعری',
  },
  'bomb-attack': {
    en: 'suicide bomb*, suicide blast, suicide attack, bomb blast',
    ru: 'khudkush hamla, khudkush dhamaka, khudkush hamlay, khudkush bomb*, khudkash hamla, khudkush jacket',
    ur: 'خودکش حملہ, خودکش دھماکہ, خودکش دھماکا, خودکش حملے, خود کش حملہ, خود کش دھماکہ, خودکش جیکٹ',
  },
  retract: {
    en: 'kidding, just kidding, joking, jk, lol, relax, was a joke, testing, wanted to see',
    ru: 'mazaq kar, mazak kr, mazaq tha, mazak tha, check kar, check kr, test kar, tang kar',
    ur: 'مذاق کر, مذاق تھا, چیک کر',
  },
  question: {
    en: 'why, how, which, what, when, can i, should i, is it, does it',
    ru: 'kyun, kyu, kaise, kese, kya, konsi, kaun si, kon si, kab, kahan, kitna, kitni',
    ur: 'کیوں, کیسے, کیا, کون سی, کونسی, کب, کہاں, کتنا, کتنی',
  },
};
