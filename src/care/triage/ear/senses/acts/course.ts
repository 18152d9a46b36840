import type { Concepts } from '../../../lexicon.ts';

/** How trouble runs its course, and what people do about it. */
export const course: Concepts = {
  'acts:onset': {
    en: 'onset, began, started, since, develop{|s|ed|ing}, appear{|s|ed}, newly, emerge{|d}',
    ru: 'shuru, laga, lagi, aya, ayi, hua, hui, nikal, zahir, nikl',
    ur: 'شروع, لگا, لگی, آیا, آئی, نکل, ظاہر',
  },
  'acts:worsening-word': {
    en: 'worse{|n|ning|ned}, worsens, deteriorating, increasing, escalat{ed|ing}, spreading, severe',
    ru: 'bigar~, bigr~, barh~, badh~, zyada, shiddat, tez, kharab, wadh~',
    ur: 'بگڑ~, بڑھ~, شدت, تیز, خراب, ودھ~',
  },
  'acts:easing': {
    en: 'eas{e|es|ed|ing}, settl{e|ed|ing}, subsid{e|ed|ing}, better, gone, reliev{e|ed}, relief, improving, resolved',
    ru: 'kam, utar~, utr~, afaqa, behtar, araam, theek, farq, sukoon, gayab',
    ur: 'اتر~, افاقہ, بہتر, آرام, ٹھیک, فرق, سکون',
  },
  'acts:come-and-go': {
    en: 'intermittent{|ly}, comes, goes, wave{|s}, onoff, episod{e|es|ic}, interval{|s}, fluctuat{e|es|ing}',
    ru: 'waqfa, waqfe, waqfay, rukruk, lehar, lehrein, dora, doray, dore, kabhi',
    ur: 'وقفہ, وقفے, لہر, لہریں, دورہ, دورے, کبھی',
  },
  'acts:lasting': {
    en: 'last{|s|ed|ing}, persist{|s|ed|ing|ent}, linger{|s|ing}, chronic, prolonged, ongoing, permanent{|ly}',
    ru: 'daimi, purana, purani, mustaqil, rehta, rehti, barqarar, hata, jata',
    ur: 'دائمی, پرانا, پرانی, مستقل, رہتا, رہتی, برقرار',
  },
  'acts:relapse-return': {
    en: 'relaps{e|es|ed}, recur{|red|rent|ring}, return{|ed|s}, again',
    ru: 'dobara, palat~, laut~, phir, wapas, dubara',
    ur: 'دوبارہ, پلٹ~, لوٹ, واپس',
  },
  'acts:first-time': {
    en: 'first, firsttime, never, onlyonce, new',
    ru: 'pehli, pehla, dafa, martaba, baar',
    ur: 'پہلی, دفعہ, مرتبہ, بار',
  },
  'acts:how-long': {
    en: 'duration, since, ago, long, hours, days, overnight',
    ru: 'kab, dair, der, se, arsa, arsay, muddat, kitni',
    ur: 'کب, دیر, عرصہ, عرصے, مدت',
  },
  'acts:side-where': {
    en: 'left, right, side{|s|d}, upper, lower, both, middle',
    ru: 'dayan, daayan, bayan, baayan, dain, bain, dahina, ulta, ulti, seedha, sidhi, taraf, dono, sajja, khabba, sajji, khabbi',
    ur: 'دایاں, بایاں, دائیں, بائیں, الٹا, سیدھا, طرف, دونوں, سجا, کھبا, الٹے, سیدھے',
  },
  'acts:spread-radiate': {
    en: 'spread{|s|ing}, radiat{e|es|ed|ing}, mov{es|ing}, travel{s|ing}, shoot{s|ing}, extend{|s|ed|ing}',
    ru: 'phail~, fail~, jata, jati, nikal, uth, tak, khisak~',
    ur: 'پھیل~, جاتا, جاتی, اٹھ, کھسک~',
  },
  'acts:appear-vanish': {
    en: 'appear{|s|ed|ing}, disappear{|s|ed|ing}, vanish{|es|ed}, fad{e|es|ed|ing}, gone',
    ru: 'ghaib, gayab, gum, zahir, namudar, mit~, khatam, ojhal',
    ur: 'غائب, گم, ظاہر, نمودار, مٹ~, اوجھل',
  },
  'acts:stop-working': {
    en: 'stopped, failing, shut, dead, malfunction{|ing}, crash{ed}',
    ru: 'band, ruk, jawab, kharab, bekar, jam',
    ur: 'بند, رک, جواب, خراب, بیکار, جام',
  },
  'acts:discharge-flow': {
    en: 'flow{|s|ed|ing}, leak{|s|ed|ing|age}, gush{|es|ed|ing}, drip{|s|ping|ped}, stream{|ing}, pour{|s|ing|ed}, run{s|ning|ny}',
    ru: 'beh, bah, tapak~, tapk~, ris~, nikal~, nikl~, bahao, wag~, choo~, wahao, dhar, fawwara',
    ur: 'بہہ, بہتا, بہتی, بہنا, بہا, بہاؤ, ٹپک~, رس~, نکل~, وگ~, دھار',
  },
  'acts:pass-out-fluid': {
    en: 'pass{|ed|ing|es}, burst{|s|ing}, broke, came, coming, out',
    ru: 'phat~, phut~, phoot~, nikal, toot',
    ur: 'پھٹ~, پھوٹ~, نکل, ٹوٹ',
  },
  'acts:enlarge-burst': {
    en: 'burst{|s|ing}, explod{e|es|ed|ing}, blow{n|s|ing}, blew, pop{|ped|s|ping}, ruptur{e|ed|es}',
    ru: 'phat~, phut~, phoot~, fat~, dhamaka, ur~',
    ur: 'پھٹ~, پھوٹ~, دھماکہ, اڑ~',
  },
  'acts:fall-out': {
    en: 'fall{s|ing}, fell, shed{|s|ding}, drop{ped|s}, peel{|s|ed|ing}, loosen{ed}',
    ru: 'jhar~, jhad~, gir~, utar, utr, chhil~, chil~, ukhar~, ukhr~',
    ur: 'جھڑ~, گر~, اتر, چھل~, اکھڑ~',
  },
  'acts:smell-of': {
    en: 'reek{s|ing}, stink{s|ing}, smell{s|ing|y|ed}, foul, odour, odor, fishy',
    ru: 'badbu, badboo, bu, boo, sarand, saran, mushk',
    ur: 'بدبو, بو, سڑاند, باس, مشک',
  },
  'acts:turn-colour': {
    en: 'turn{ed|ing|s}, pale, paler, bluish, darken{ed|ing}, fad{ed|ing}, flush{ed|ing}, redden{ed}',
    ru: 'neela, neeli, peela, peeli, pila, pili, laal, lal, kala, kali, safed, rang, zard, surkh, syah',
    ur: 'نیلا, نیلی, پیلا, پیلی, لال, کالا, کالی, سفید, رنگ, زرد, سرخ',
  },
  'acts:check-on-baby': {
    en: 'burp~, swaddl{e|ed|ing}, chang{e|ing}, soothe~, rock~, latch~, bath{e|ed|ing}',
    ru: 'dakar, lori, sula~, nahla~, behla~, badal~, lapet~',
    ur: 'ڈکار, لوری, سلا~, نہلا~, بہلا~, بدل~, لپیٹ~',
  },
  'acts:baby-moves': {
    en: 'kick{|s|ed|ing}, movement{|s}, flutter{|s|ing}, wriggl{e|es|ing}, turn{s|ing}, moving',
    ru: 'harkat, harkatein, hil~, kick, laat, ghoom, phark~, pharak~, chulbul',
    ur: 'حرکت, حرکتیں, ہل~, گھوم, پھڑک~, لات',
  },
  'acts:push-labour': {
    en: 'contraction{|s}, labour, labor, push{|ed|ing}, crowning, dilat{ed|ion}',
    ru: 'dardein, dard, zor, laga~, peer, peeran, peerh, dardan',
    ur: 'دردیں, درد, زور, پیڑ, پیڑاں',
  },
  'acts:call-out-aid': {
    en: 'cpr, compress{ions}, mouth, resuscitat{e|ed|ion}, rescue, pump',
    ru: 'cpr, munh, daba, saans, phoonk~, phunk~',
    ur: 'پھونک~, دبا, سانس, منہ',
  },
  'acts:stop-bleeding': {
    en: 'press{|ed|ing|ure}, bandag{e|ed|es}, tourniquet, plaster, cloth, wrap{ped}',
    ru: 'patti, pattiyan, malham, marham, daba, bandh~, kapra',
    ur: 'پٹی, پٹیاں, مرہم, دبا, باندھ~, کپڑا',
  },
  'acts:home-remedy': {
    en: 'turmeric, ghutti, honey, haldi, ajwain, toothpaste, balm, remed{y|ies}, herbal',
    ru: 'ghutti, shehad, shahad, haldi, ajwain, totka, kehwa, qehwa, josh, phaki, phakki, desi',
    ur: 'گھٹی, شہد, ہلدی, اجوائن, ٹوٹکا, قہوہ, پھکی, دیسی',
  },
  'acts:delay-seeking': {
    en: 'tomorrow, wait{ing}, later, tolerat{e|ing}, ignore~, refus{e|es|ed}',
    ru: 'kal, baad, sabr, ruk, dekhte, intezar, subah',
    ur: 'کل, بعد, صبر, دیکھتے, انتظار, صبح',
  },
  'acts:transport': {
    en: 'transport{|ation}, ride, lift, vehicle, stretcher, carry',
    ru: 'sawari, gari, gaari, lejana, pohancha~, pohncha~, rickshaw, kiraya',
    ur: 'سواری, گاڑی, پہنچا~, رکشہ, کرایہ',
  },
  'acts:alone-at-home': {
    en: 'alone, unattended, nobody, home, by',
    ru: 'akela, akeli, akele, ghar, koi, tanha',
    ur: 'اکیلا, اکیلی, اکیلے, تنہا',
  },
  'acts:watch-over': {
    en: 'watch{|ed|ing}, guard{|ed|ing}, supervis{e|ed|ing}, monitor{|ed|ing}, keep, vigil',
    ru: 'nazar, nigrani, pehra, pahra, chowkidari, rakhwali, dekhbhal',
    ur: 'نظر, نگرانی, پہرہ, رکھوالی, دیکھبھال',
  },
  'acts:persuade': {
    en: 'persuad{e|es|ed|ing}, convinc{e|es|ed|ing}, urg{e|ed|ing}, coax~, talk{ed}',
    ru: 'mana~, samjha~, qail, kail, tayar, razi, raazi',
    ur: 'منا~, سمجھا~, قائل, راضی',
  },
  'acts:disagree-family': {
    en: 'against, oppos{e|es|ed|ing}, refus{e|es|ed}, disapprov{e|es|ed|al}, reject{|ed}, mind',
    ru: 'khilaf, mukhalifat, inkar, mana, naraz, ikhtilaf',
    ur: 'خلاف, مخالفت, انکار, منع, ناراض, اختلاف',
  },
  'acts:obey': {
    en: 'obey{|s|ed|ing}, listen{|s}, follow{|s|ed}, submit{|s|ted}, respect{|s|ed|ful|ing}',
    ru: 'man~, maan~, izzat, ehtram, ehteram, adab, farmanbardar, farmabardar',
    ur: 'مان~, عزت, احترام, ادب, فرمانبردار',
  },
  'acts:disobey': {
    en: 'disobey{|s|ed}, rebel{|s|led|lious}, stubborn, naughty, disrespect{ful}, rude{|ly}',
    ru: 'nafarman, ziddi, zid, badtameez, batameez, shararti, gustakh, be-adab, khudsar',
    ur: 'نافرمان, ضدی, ضد, بدتمیز, شرارتی, گستاخ',
  },
  'acts:invite-host': {
    en: 'invit{e|es|ed|ing|ation}, guest{|s}, host{|ed|ing}, serv{e|es|ed|ing}, welcome{|d}',
    ru: 'dawat, mehman, mehmaan, bula~, mezban, khatir, tawazo',
    ur: 'دعوت, مہمان, مہمانوں, بلا~, میزبان',
  },
  'acts:decide-marry-age': {
    en: 'underage, minor, childbride, forced, arrange{d}, consent',
    ru: 'kamsin, kam-umar, nabaligh, na-baligh, zabardasti, marzi, baligh',
    ur: 'کمسن, نابالغ, زبردستی, مرضی, بالغ',
  },
  'acts:compete': {
    en: 'compet{e|es|ed|ing|ition}, race{|d}, win{|s|ning}, won, lose, lost, beat, defeat{|ed}',
    ru: 'muqabla, moqabla, jeet~, har, haar, hara~, daur, shikast, bazi',
    ur: 'مقابلہ, جیت~, ہار, ہرا~, دوڑ, شکست, بازی',
  },
  'acts:choose-lose-weight': {
    en: 'diet{|ing|s}, slim, weight, calories, gain{|ed|ing}, lost',
    ru: 'wazan, wazn, motapa, patla, diet, dubla, ghata~',
    ur: 'وزن, موٹاپا, پتلا, ڈائٹ, دبلا, گھٹا~',
  },
  'acts:nature-acts': {
    en: 'rain{|s|ed|ing}, snow{|ed|ing}, shine, blow{|s|ing}, flood{|s|ed|ing}, bloom{|s|ing}, earthquake',
    ru: 'baras~, bars~, barish, chamak~, khil~, zalzala, toofan, barf, ugg~, ug~',
    ur: 'برس~, بارش, چمک~, کھل~, زلزلہ, طوفان, برف, اگ~',
  },
  'acts:machine-acts': {
    en: 'charg{e|es|ed|ing}, hang{|s|ing}, restart{|ed}, load{|s|ed|ing}, stuck, leak{ing}, overheat{|s|ing|ed}, dead, died',
    ru: 'charge, hang, chal~, band, kharab, phas, jal, garam, reset',
    ur: 'چارج, ہینگ, چل~, بند, خراب, گرم',
  },
  'acts:idiom-dying-of': {
    en: 'dying, starving, killing, killed, laughing, bored, deadline, freezing, melting, dead',
    ru: 'mar, marr, hansi, garmi, bhook, boriyat, sharm, jan, halkan',
    ur: 'مر, ہنسی, گرمی, بھوک, بوریت, شرم, ہلکان',
  },
  'acts:exaggerate': {
    en: 'literally, omg, lol, insane{|ly}, crazy, epic, hilarious, legendary, savage, killer',
    ru: 'kamal, qayamat, ghazab, aakheer, tabahi, zabardast, aag, jhakkas, kadak',
    ur: 'کمال, قیامت, غضب, تباہی, زبردست, آگ',
  },
  'acts:quote-poetry': {
    en: 'poem{|s}, poet{|ry}, lyrics, verse{|s}, ghazal, shayari, quote{|s|d}, caption',
    ru: 'shair, sher, shayari, shayri, ghazal, misra, nazm, geet, kalam, bol',
    ur: 'شعر, شاعری, غزل, مصرع, نظم, کلام, بول',
  },
  'acts:translate-help': {
    en: 'translat{e|es|ed|ion|ing}, rewrite, proofread, summari{se|ses|sed|sing|ze|zes|zed|zing}, summary, draft{|ed}, caption{|s}, essay, paraphrase',
    ru: 'tarjuma, tarjama, likhdo, khulasa, mazmoon, darkhwast, matn',
    ur: 'ترجمہ, خلاصہ, مضمون, درخواست, متن',
  },
  'acts:inform-other-person': {
    en: 'behalf, relative{|s}, cousin, neighbour, friend, asking, patient',
    ru: 'taraf, rishtedar, rishtadar, jaanne, waqif, mareez, kisi',
    ur: 'طرف, رشتہ دار, رشتےدار, مریض, کسی',
  },
  'acts:apparently-better-now': {
    en: 'recovered, healed, over, past, used, formerly, nowadays, earlier',
    ru: 'pehle, ab, guzar, theek, sehatyab, purani, kabhi',
    ur: 'پہلے, اب, گزر, ٹھیک, صحتیاب, پرانی',
  },
  'acts:hypothetical': {
    en: 'hypothetical{|ly}, suppose, imagine, fiction{|al}, character{|s}, story, roleplay, pretend{|s|ing}, game, curious',
    ru: 'farz, farzi, kirdar, kahani, misal, khayali, maan-lo, manlo, natak, adakari',
    ur: 'فرض, فرضی, کردار, کہانی, مثال, خیالی, ناٹک, اداکاری',
  },
  'acts:news-report': {
    en: 'news, headline{|s}, report{|s|ed|edly}, channel, viral, breaking, article, statistic{|s}',
    ru: 'khabar, khabrein, akhbar, channel, sunai, report, ittila',
    ur: 'خبر, خبریں, اخبار, چینل, رپورٹ',
  },
  'acts:training-learning-about': {
    en: 'workshop, seminar, awareness, lecture, research, thesis, session, course, training',
    ru: 'tarbiyat, seminar, lecture, agahi, aagahi, tehqeeq, tahqeeq, course',
    ur: 'تربیت, سیمینار, لیکچر, آگاہی, تحقیق, کورس',
  },
  'acts:intend-good': {
    en: 'plan, trip, goals, growth, habit{|s}, routine, discipline, motivation',
    ru: 'maqsad, aadat, mamool, manzil, mehnat, tarakki, taraqqi',
    ur: 'مقصد, عادت, معمول, منزل, محنت, ترقی',
  },
  'acts:sarcasm-annoy': {
    en: 'ugh, meh, duh, whatever, seriously, wtf, ffs, omg, damn, argh',
    ru: 'uff, uf, haye, tauba, toba, lanat, laanat, yaar, dafa, dafaa, chal, oho',
    ur: 'اف, ہائے, توبہ, لعنت, دفع, اوہو, یار',
  },
  'acts:swear-word': {
    en: 'damn{|ed}, hell, shit, crap, bastard, fuck{|ed|ing|in}, idiot, bitch, bloody, screw{ed}',
    ru: 'kutta, kutti, kamina, kameena, kamini, harami, haramzada, bakwas, bakwaas, saala, sala, manhoos, manhus',
    ur: 'کتا, کتی, کمینہ, کمینی, حرامی, حرامزادہ, بکواس, سالا, منحوس',
  },
};
