import type { Concepts } from '../lexicon.ts';

/** The small words that turn a meaning: no, but, is, why, if. */
export const grammar: Concepts = {
  /** English: denies what follows. */
  'not-before': {
    en: `no, not, dont, doesnt, didnt, do not, does not, did not, cant, cannot, can not, couldnt, wont, wouldnt, isnt, arent,
      wasnt, werent, aint, havent, hasnt, hadnt, never, without, nor, neither, unable, denies, hardly, barely, nothing, none, stopped, stop, refuses, refusing, refused, fails, failed`,
  },
  /** English: denies the next word or two only ("nobody hits me"). */
  'not-near': { en: 'nobody, no one, noone, zero, none of' },
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
  /** It is of today, or has come back: what lay in the past is here again. */
  'here-again': {
    en: 'right now, tonight, today, at the moment, just now, since morning, suddenly, min ago, mins ago, minutes ago, minute ago, hour ago, hours ago, again today, again now, it is back, started again, happening again, again since, even then, even so',
    ru: 'abhi, is waqt, aaj, aaj raat, subah se, fajar se, zohar se, raat se, kal se, achanak, foran, ghante se, ghanta pehle, minute pehle, ghante pehle, phir se, dobara, phir wohi, phir shuru, phir bhi',
    ur: 'ابھی, اس وقت, آج, آج رات, صبح سے, فجر سے, رات سے, کل سے, اچانک, گھنٹے سے, گھنٹہ پہلے, منٹ پہلے, گھنٹے پہلے, پھر سے, دوبارہ, پھر وہی, پھر شروع, پھر بھی',
  },
  /** It was: the tense in which what is over is told. */
  'was-so': { en: 'used to, had been', ru: 'tha, thi, thay, thin', ur: 'تھا, تھی, تھے, تھیں' },
  going: {
    en: '',
    ru: '{aa|ho|kar|kr|lag|ja|par|de|le|nikal|pi|beh} {raha|rahi|rahe|rha|rhi|rhe|rahay|rhay}, arahi, araha, arha, arhi, horaha, horahi',
    ur: '{آ|ہو|کر|لگ|جا|پڑ|دے|لے|نکل|بہہ} {رہا|رہی|رہے}',
  },
  past: {
    en: `death anniversary, years ago, year ago, months ago, month ago, last year, last month, in the past, used to, long ago, childhood, as a kid, as a child, when i was {a|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|small|young|little|in|at}, as a teenager,
      previously, had before, in 19*, in 200*, in 201*, in 2020, in 2021, in 2022, in 2023, in 2024, in the {60|70|80|90} s, my ex, ex husband, first husband, since 201*, history of, {years|year|months|yrs|yr} {back|before|earlier}, yrs ago, yr ago, decade*, ages ago, as child, as children, in childhood, early on, so much then, fine then, {year|years} since, in {january|february|march|april|may|june|july|august|september|october|november|december}, back then, those days, in those days,
      {when|as} {he|she|we} {was|were} {small|young|little|a|in|kids|children}, in grade, in {my|his|her|our} {childhood|youth|twenties|thirties|teens}, till age, until age, up to age, as kids, last {ramzan|ramadan|ramazan|eid|winter|summer|monsoon|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december},
      {in|during|after|with} my {first|last|previous|earlier|second|older|elder} {pregnancy|baby|delivery|child|birth|one}, {first|previous|last|earlier} {pregnancy|delivery}, once upon a time, old days, before marriage, before i got married`,
    ru: `{50|60|70|80|90} ki {dihai|dahai|dehai}, {unki|uski|inki} barsi, saal pehle, sal pehle, saal phle, sal phle, saal pehlay, saal qabal, pichle saal, pichle sal, pichlay saal, bachpan, pehle kabhi, kabhi hua tha, mahine pehle, mah pehle, mahinay pehle, pichle mahine, pichlay mahine, pichlay mah,
      saal ho gaye, saal ho gye, sal ho gye, sal ho gaye, {saal|sal|baras|baris|varhe|mahine|mahinay} {pehlay|phle|pehlan|qabal|pehle ki|pehle tak|hue|huye|beet}, zamana tha, zamanay mein, us zamane, {jawani|larakpan|kunwarpan|nojawani} {mein|me}, guzre saal, guzishta saal, pichle {ramzan|ramazan|eid|garmion|sardion|sardiyon|baras}, pichli {eid|garmion|sardion|delivery|baar}, {chota|choti|chhota|chhoti} {tha|thi} {to|tab|jab}, {pehle|pehli|pehla|doosre|doosra|pichle|pichla|bare} {bachay|bache|bacha|hamal|delivery|baar} {pe|par|mein|me|ki|zaya|waqt}, 19* mein, 19* me, 200* ki, 201* ki, 202* ki, kabhi {hota|hoti|hua} {tha|thi}, {do|teen|char|chaar|2|3|4} {hamal|bachay|bache|miscarriage} zaya, {do|teen|ek|2|3} {bar|baar|dafa} {hamal|bacha|miscarriage}, pehle {aate|hota|hoti|hote|ate} {tha|thi|the|thay}, shadi se pehle, barson pehle, baraso pehle, pehle mahinon, pehle mahino, shuru ke mahinon, {pehla|pehle} {mian|miyan|shohar}, 201* me, 200* me, 201* mein, 202* me, 202* mein, purana, school mein, college mein, college me, school me`,
    ur: 'کی دہائی, {ان|اس} کی برسی, سال پہلے, پچھلے سال, بچپن, مہینے پہلے, پچھلے مہینے, سال ہو گئے, پیدائش پر, بہت پہلے, {سال|برس|ورہے|مہینے|ماہ} {قبل|پہلاں|پہلے کی|پہلے تک|ہوئے|بیت}, برس پہلے, ماہ پہلے, پچھلے {برس|ورہے|رمضان|عید|ماہ}, پچھلی {عید|سردیوں|گرمیوں|ڈیلیوری|بار}, {گزرے|گزشتہ} {سال|برس|رمضان}, زمانہ تھا, زمانے میں, اس زمانے, {جوانی|لڑکپن|بچپنے} میں, {چھوٹا|چھوٹی|چھوٹے} {تھا|تھی|تھے} {تو|تب|جب}, {دو|تین|چار|ایک} حمل ضائع, {دو|تین|ایک} {بار|دفعہ} {حمل|بچہ}, آتے تھے, ہوتے تھے, {آیا|ہوا} کرتے تھے, {پہلے|پچھلے|بڑے} {بچے|حمل} {پر|پہ|میں|کی}, {پہلی|پچھلی} {ڈیلیوری|ڈلیوری|زچگی} {پر|پہ|میں|کے}, شادی سے پہلے, برسوں پہلے, پہلے مہینوں, شروع کے مہینوں, پہلے حمل, {پہلا|پہلے} {میاں|شوہر}, کبھی {ہوتا|ہوتی} {تھا|تھی}',
  },
  'recent-past': {
    en: 'last week, yesterday, days ago, weeks ago, last month, last night, this week, 2 months ago, a month ago, 3 months ago, two months ago, few weeks ago',
    ru: 'pichle hafte, pichlay hafte, kal, kal raat, din pehle, hafte pehle, pichle mahine, pichlay mah, is hafte, hafta pehle, mahina pehle, parson',
    ur: 'پچھلے ہفتے, کل, کل رات, دن پہلے, ہفتے پہلے, پچھلے مہینے, پرسوں',
  },
  /** Over and healed: "no problem since", "ab bilkul theek". */
  'well-now': {
    en: 'no problem since, never after, never since, fully recovered, all fine now, i am fine now, totally fine, resolved, stable since, not anymore, years clean, stopped years ago, cured, {fit|fine|ok|okay|healthy|normal|stable|well|good|perfect} now, now {fit|fine|ok|okay|healthy|normal|stable|well|good|perfect}, now {he|she|i} {walks|runs|works|plays|is fine|is ok|is fit|am fine|drives|goes}, now {he|she|i} {is|am} {fine|ok|okay|fit|healthy|well|good|normal}, never again, never happened again, no issue after, no more since, recovered fully, all {ok|okay|fine|good|well|clear|settled} now, bypass done, off medicine, got well, survived, lived to, was clear, came clear, all settled, doctor changed',
    ru: 'ab {bilkul |bilkul hi |} {theek|thik|thek|tik}, {theek|thik} ho gaya, {theek|thik} ho gyi, ab koi masla nahi, chor dia, chor diya, chhor diya, ab nahi hota, ab aisa koi khayal, phir kabhi nahi, rang saf, ab {fit|sehatmand|sehat mand|sahi|set|normal|tandrust}, ab {to |}{bilkul|poora|mukammal} {fit|sahi|set|normal|tandrust}, ab sab {theek|set|sahi|normal}, sab {theek|set|sahi} hai ab, bach {gaya|gayi|gaye} {tha|thi|thay|thin}, chal phir {leta|leti|lete|raha|rahi}, talaq ho {chuki|gayi}, khula {li|le|ho|lia}, alag ho {chuki|chuka|gayi}, phir nahi {hua|aya|aaya|aye|aayi|hui|para}, jaate rahe, dawa badal di, plaster utar',
    ur: 'اب بالکل ٹھیک, اب ٹھیک, ٹھیک ہو گیا, ٹھیک ہو گئی, اب کوئی مسئلہ نہیں, چھوڑ دیا, اب نہیں ہوتا, پھر کبھی نہیں, دورے تو بند, رنگ صاف, اب {فٹ|صحت مند|صحتمند|صحیح|سیٹ|نارمل|تندرست}, اب {تو |}{بالکل|مکمل|پوری طرح} {فٹ|صحیح|سیٹ|نارمل|تندرست}, اب سب {ٹھیک|سیٹ|صحیح|نارمل}, سب سیٹ, بچ {گیا|گئی|گئے} {تھا|تھی|تھے|تھیں}, چل پھر {لیتا|لیتی|لیتے|رہا|رہی}, طلاق ہو {چکی|گئی}, خلع {لی|لیے|لے|ہو}, الگ ہو {چکی|چکا|گئی}, پھر نہیں {ہوا|آیا|آئے|آئی|ہوئی|پڑا}, جاتے رہے, دوا بدل دی, پلستر اتر, گود بھر گئی, جیتا رہا, جیتی رہی, بچا لیا',
  },
  /** A question about a matter, not a report of it. */
  info: {
    en: `what is, what are, whats the, is it normal, normal to, meaning of, difference between, how to prevent, prevent, prevention, if someone, if somebody, if a person, if anyone, if one, what happens if, what if, can a person, can someone, do people, symptoms of, signs of, causes of, cause of, statistics, thesis, essay, assignment, research, article,
      project, exam question, for my exam, pharmacy exam, general question, question for, just curious, does it matter, is it haram, is it safe, which is safe, which rat, hypothetical, pamphlet, awareness, define, definition, notes, my notes, class test, in syllabus, syllabus, chapter, mcq, mcqs, quiz, osce, presentation, slides, assignment on, poster, chart, copy work, for physio, psychology, biology, nursing exam, poster on, for my class, how many bones, explain the, thesis on, project on, information about, seminar, lecture, course, debate topic, laws in, law on, policy on, first aid, cpr, workshop, training, drill, you asked, asked if, what number, helpline for, antidote`,
    ru: `agar koi, agar kisi, agr koi, agr kisi, kisi ko ho to, ho jaye to kya, kya hota hai, kya hoti hai, kya hain, kya hai ye, kyun hota, kyun hoti, kyun ata, kyun aata, kyun ati, kyun aati, kyu ata, ki alamat, alamaat, alamat, asbab, asbaab, wajoohat, mazmoon, assignment, project, se bachao, bachao ka, se kaise bachen, kaise bachen,
      roktham, rok tham, maloomat, information, essay, kaise roken, ilaj kya, ka ilaj, jaiz hai, haram hai kya, ka number, farq likho, farq kya, mein farq, me farq, farq bata, first aid, training, workshop, ap ne poocha, aap ne poocha, jo poocha, law ka, ka khulasa, thesis, mphil, m phil, sawalnama, notes, sabaq, chapter, syllabus, mcq, mcqs, quiz, presentation, slides, poster, nursing ki class, class mein parh, lecture mein, test me aata, test mein aata, paper me aata, paper mein aata, pooch kar bataun, likhna hai, yaad karna hai, parh rahi thi, koi aur tareeqa, tareeqa batayen chuhay, seminar, agahi`,
    ur: 'اگر کوئی, اگر کسی, کسی کو ہو تو, ہو جائے تو کیا, کیا ہوتا ہے, کیا ہوتی ہے, کیا ہیں, کیوں ہوتا, کیوں آتا, علامات, علامت, اسباب, وجوہات, مضمون, سے بچاؤ, روک تھام, معلومات, کیسے بچیں, کیسے روکیں, میں فرق, فرق کیا, فرق بتا, ابتدائی طبی امداد, ٹریننگ, ورکشاپ, آپ نے پوچھا, سکھایا گیا, مقالہ, ایم فل, کا خلاصہ, سوالنامہ, نوٹس, سبق, باب, کوئز, پریزنٹیشن, سلائیڈ, پوسٹر, پمفلٹ, پرچے میں, پیپر میں, امتحان میں, کلاس میں پڑھ, لیکچر, اسائنمنٹ, بریفنگ, تعریف لکھ, یاد کرنا ہے, کیوں حرام, حرام کیوں, منع کیوں, آگاہی, سیمینار',
  },
  prevent: {
    en: 'prevent, prevention, awareness, stop suicide, thesis, research, statistics, essay, helpline, hotline, is suicide haram, suicide haram, ruling on, islamic ruling, article, seminar, article on, book on, lecture on, pharmacy exam, exam',
    ru: 'bachao, roktham, rok tham, asbab, essay, mazmoon, thesis, khabar, news, seminar, ka number, helpline, wajoohat, alamat, kaise roken, kaise rokain, dramay, lecture, project, jaiz hai, haram kyun',
    ur: 'روک تھام, بچاؤ, اسباب, مضمون, خبر, سیمینار, ہیلپ لائن, وجوہات, کیسے روکیں, تحقیق',
  },
  fiction: {
    en: `movie, film, films, movies, drama, dramas, serial, series, season, episode, novel, book, story, character, hero, heroine, villain, song, lyrics, poem, poetry, ghazal, verse, pubg, game, gaming, free fire, fortnite, meme, news, headline, trailer of,
      dream, dreamt, dreamed, dreams, nightmare, netflix, actor, actress, quote, poem, track, in this level, next level, boss level, magazine, assignment, thesis, bs psychology, psychology, nursing class, viva question, mcqs, video, videos, viral, social media, headlines, newspaper, on tv, on the tv, tv show, tv channel, breaking news, on youtube, on facebook, reel, reels, vlog, documentary, show, scene, scenes, dawn, geo news, ary, read that, heard that, heard about, was reading about, reporter, ghost story, horror, kill bill, suicide squad, cartoon, anime, cricket, match, run out, innings, captain, overs, stadium, umpire, batsman, bowler, wicket, ludo, thriller, detective, gta`,
    ru: `drama, dramay, drame, dramey, film, filam, filmi, movie, qist, kist, novel, kahani, {ajeeb|purana|mazedar} qissa, qissa {suna|hai|sunaya}, gana, gaana, gaane, ganay, shayari, shair, sher, ghazal, khwab, khaab, khuwab, heroine, hero, villain, pubg, game, match, run out, innings, team ne, captain, umpire, tabeer, khabar, khabron, khabrein, akhbar, tv pe, tv par, tv per, tv mein, news mein, news me, facebook pe, youtube pe, reel, reels, suna hai, suna tha, suna tv, dikha rahe, dikhaya gaya, bhoot ki kahani, natak, assignment, physics ka, bio ka, seen jis, wo seen, video chal, video dekhi, viral, social media, serial, dilwale, crickat, cricket, over me, super over, ludo, cartoon`,
    ur: 'ڈرامہ, ڈرامے, ڈرامہ سیریل, فلم, فلموں, ناول, کہانی, قسط, ہیرو, ہیروئن, گانا, گانے, شاعری, شعر, غزل, خواب, پب جی, گیم, میچ, رن آؤٹ, اوور, کپتان, ٹیم نے, امپائر, تعبیر, خبر, خبروں, خبریں, اخبار, ٹی وی {پر|پہ|میں|پے}, ٹیوی پر, نیوز, سنا ہے, سنا تھا, دکھا رہے, دکھایا, یوٹیوب پر, فیس بک پر, ریل, سین, ناٹک, ڈرامے میں, ویڈیو میں, سیریز, عجیب قصہ, قصہ {سنا|ہے|سنایا}, کارٹون, لڈو',
  },
  /** Words that are quoted, even in the first person: a line of a song. */
  quoted: {
    en: 'write a note on, for my class, for my assignment, for my essay, lyrics, song line, line from, a line that, a line, dialogue, quote, caption, song says, famous line',
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
