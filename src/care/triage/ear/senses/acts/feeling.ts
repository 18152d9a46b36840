import type { Concepts } from '../../../lexicon.ts';

/** Feelings and moods. */
export const feeling: Concepts = {
  'acts:happy': {
    en: 'happy, happier, happiness, glad, joy, joyful, cheerful, delighted, excited, excitement, thrilled, pleased, bliss',
    ru: 'khush, khushi, khushiyan, khushiyon, khus, masroor, razi, mazay, shad',
    ur: 'خوش, خوشی, خوشیاں, خوشیوں, مسرور',
  },
  'acts:sad': {
    en: 'sad, sadder, sadness, sorrow{|ful}, unhappy, upset, gloomy, melancholy, blue, heartbroken, downhearted, grief, griev{e|es|ed|ing}',
    ru: 'udas, udaas, udasi, gham, ghum, ghamgeen, ranj, dukh, dukhi, dukhhi, afsurda, naakhush, maghmoom, dilgir, khafa',
    ur: 'اداس, اداسی, غم, غمگین, رنج, دکھ, دکھی, افسردہ, مغموم',
  },
  'acts:depressed': {
    en: 'depress{ed|ing|ion|ive}, low, numb, empty, emptiness, hollow, miserabl{e|y}, misery, dull, gloom, bipolar',
    ru: 'depression, depress, dipression, diprashan, udasi, afsurdagi, yasiyat, khali, khaali, khalipan, khokhla, be-rang, bujha, bujhi, mayoos',
    ur: 'ڈپریشن, افسردگی, اداسی, خالی, خالیپن, کھوکھلا, بجھا, بجھی, یاسیت',
  },
  'acts:hopeless': {
    en: 'hopeless{|ness}, despair{|ing}, desperat{e|ely|ion}, pointless, doomed, futile',
    ru: 'mayoos, mayus, mayoosi, mayusi, naumeed, na-umeed, naumeedi, nirash, be-umeed, umeedein, umeed-nahi',
    ur: 'مایوس, مایوسی, ناامید, ناامیدی, نامید, نراش',
  },
  'acts:worried': {
    en: 'worr{y|ies|ied|ying|isome}, concern{|s|ed|ing}, tension, tense, stress{|es|ed|ing|ful}, distress{|ed}, trouble{d|s}, burdened',
    ru: 'pareshan, preshan, pareshani, preshani, pareshanian, tension, tenshan, fikar, fikr, fikarmand, fikrmand, dabao, zehni, stress, sochein, gabrahat',
    ur: 'پریشان, پریشانی, پریشانیاں, ٹینشن, فکر, فکرمند, دباؤ, سٹریس',
  },
  'acts:anxious': {
    en: 'anxi{ety|ous|ously|eties}, nervous{|ness}, panic{|s|ked|king|ky}, uneasy, uneasiness, restless{|ness}, jittery, unsettled, apprehensive',
    ru: 'ghabra~, ghabrahat, ghabrahut, gabra~, gabrahat, bechaini, bechain, be-chain, bechaini, iztirab, anxiety, anzaity, panic, ghabrat, bekarari, bekarar, tarap',
    ur: 'گھبرا~, گھبراہٹ, بےچینی, بیچینی, بےچین, بیچین, اضطراب, بےقرار, بےقراری, انزائٹی',
  },
  'acts:afraid': {
    en: 'afraid, fear{|s|ed|ful|ing}, scar{e|es|ed|y|ing}, frighten{|s|ed|ing}, fright, terrif{y|ied|ying}, terror, horror, phobia, dread{|ing|s}',
    ru: 'dar~, darr~, dra~, dara~, khauf, khof, khofzada, dahshat, dehshat, sehm~, sahm~, haul, hol, saham, darao, tarah, wera',
    ur: 'ڈر~, ڈرا~, خوف, خوفزدہ, دہشت, سہم~, ہول, ہیبت',
  },
  'acts:brave': {
    en: 'brave{|ry|ly}, courage{|ous}, bold{|ly}, confident, confidence, strong, dar{e|ed|ing}',
    ru: 'himmat, himat, bahadur, bahaduri, hausla, hosla, housla, jurat, dilair, daler, dheeraj, aitmad',
    ur: 'ہمت, بہادر, بہادری, حوصلہ, جرات, دلیر, اعتماد',
  },
  'acts:calm': {
    en: 'calm{|s|ed|er|ing|ly}, peace{|ful|fully}, relax{|ed}, relie{f|ved}, serene, comfort{|able|ing|ed}, ease, settled',
    ru: 'sukoon, sakoon, skoon, sukun, aram, itminan, itmenan, pursukoon, tasalli, chain, chen, rahat, dilasa, thanda',
    ur: 'سکون, آرام, اطمینان, پرسکون, تسلی, چین, راحت, دلاسہ',
  },
  'acts:angry': {
    en: 'ang{er|ry|rily|ered}, furious, rage{|s|d}, rag{ing}, mad, irritat{e|es|ed|ing|ion|able}, annoy{|s|ed|ing}, temper, aggressive, aggression, outburst{|s}',
    ru: 'ghussa, gussa, gusa, ghusa, ghusse, gusse, ghussay, naraz, naraaz, khafa, chirr~, chir~, chirchira, chirchiri, chirchirapan, jhunjhla~, taish, garam, jalal, kawar, kaur, karbar',
    ur: 'غصہ, غصے, ناراض, چڑ~, چڑچڑا, چڑچڑاپن, چڑچڑی, جھنجھلا~, طیش, غضب',
  },
  'acts:displeased': {
    en: 'displeas{ed|ure}, sulk{|s|ing|ed}, offended, cross, grudg{e|es}, upset',
    ru: 'naraz, narazgi, narazi, khafa, ruth~, rooth~, mana~, munh-phul, kurh~',
    ur: 'ناراض, ناراضگی, خفا, روٹھ~, منا~, کڑھ~',
  },
  'acts:frustrated': {
    en: 'frustrat{e|es|ed|ing|ion}, fed, sick, overwhelm{|s|ed|ing}, suffocat{ed|ing}, irritated, exasperated, snapped',
    ru: 'tang, tung, bezar, zich, zach, akta~, ukta~, jhunjhlahat, beza~r, dam, ghutan, pak',
    ur: 'تنگ, بیزار, زچ, اکتا~, جھنجھلاہٹ, عاجز',
  },
  'acts:jealous': {
    en: 'jealous{|y}, envy, envious, envies',
    ru: 'hasad, jal, jalan, jealous, raqabat, kina, keena, bughz, sarh~, sar~',
    ur: 'حسد, جل, جلن, کینہ, بغض, رقابت',
  },
  'acts:ashamed': {
    en: 'asham{ed|e}, shame{|s|d|ful}, embarrass{|ed|ing|ment}, humiliated, disgrac{e|ed}, dishono{ur|r|ured|red}',
    ru: 'sharm, sharam, sharminda, sharmindagi, sharma~, sharmsar, nadamat, nidamat, ruswai, beizzati, badnami, haya, lajja, izzat',
    ur: 'شرم, شرمندہ, شرمندگی, شرما~, ندامت, رسوائی, بدنامی, عزت, شرمسار',
  },
  'acts:guilty': {
    en: 'guilt{|y|ily}, blam{e|ed}, sin{|s|ned|ful|ner}, remorse{|ful}, regret{|s|ted|ful|ting}',
    ru: 'gunah, gunaah, gunahgar, gunahgaar, gunehgar, qasoor, qasoorwar, mujrim, pachhta~, pachta~, pachtawa, pashemani, pashman, nadim, dosh',
    ur: 'گناہ, گناہگار, گنہگار, قصور, قصوروار, مجرم, پچھتا~, پچھتاوا, پشیمان, نادم',
  },
  'acts:lonely': {
    en: 'lonel{y|iness|ier}, lone, alone, isolat{e|ed|ion|ing}, friendless, abandoned, deserted',
    ru: 'akela, akeli, akele, akelapan, akailapan, akelay, ikalla, ikalli, tanha, tanhai, tanhaai, kalla, kalli, yawaze',
    ur: 'اکیلا, اکیلی, اکیلے, اکیلاپن, تنہا, تنہائی, اکلاپا, کلا, کلی',
  },
  'acts:homesick-miss': {
    en: 'miss{|es|ed|ing}, homesick, nostalgi{a|c}, longing, separat{ed|ion}',
    ru: 'yaad, judai, firaq, bichar~, bichr~, tarap, kami, hijr',
    ur: 'یاد, جدائی, فراق, بچھڑ~, تڑپ, کمی, ہجر',
  },
  'acts:hurt-feelings': {
    en: 'hurt{|s|ing|ful}, heartbr{eak|oken|eaking}, betray{|ed|al|s}, wounded, crushed, devastat{ed|ing}, broken',
    ru: 'dil, toota, toot~, dukh~, dukha~, dukhi, dhoka, takleef, sadma, zakhm, dukhra, dilshikasta, bewafa, bewafai',
    ur: 'دکھ~, دکھا~, ٹوٹ~, ٹوٹا, صدمہ, دلشکستہ, بےوفا, بےوفائی',
  },
  'acts:numb-feelings': {
    en: 'numb{|ness|ed}, emotionless, detached, empty, unreal, blank, disconnect{ed}, unfeeling',
    ru: 'sun, sunn, behis, behiss, be-hiss, beehsas, khali, patthar, pathar, mafluj, ghair-haqiqi',
    ur: 'سن, بےحس, بیحس, خالی, پتھر, بےاحساس',
  },
  'acts:grateful': {
    en: 'grateful, gratitude, thankful, bless{ed|ing|ings}, content{|ed|ment}, satisf{y|ied|ying|action}',
    ru: 'shukar, shukr, shukrguzar, mutmain, mutmaen, qanaat, mamnoon, shukarguzar, raazi',
    ur: 'شکر, شکرگزار, مطمئن, قناعت, ممنون',
  },
  'acts:disappointed': {
    en: 'disappoint{|s|ed|ing|ment|ments}, letdown, disheartened, discourag{e|ed|ing}, demotivat{ed|ing}',
    ru: 'mayoos, mayoosi, nirasha, dilshikni, badil, badildi, bedil, bedili, dilbardashta, toota',
    ur: 'مایوس, دلبرداشتہ, بددل, بددلی, بےدل, بےدلی',
  },
  'acts:feeling-mood': {
    en: 'mood{|s|y}, feeling{|s}, emotion{|s|al|ally}, swings, temper, vibe{|s}',
    ru: 'mood, mizaj, mizaaj, jazbat, jazbati, jazbaat, tabiyat, tabiat, tabyat, kaifiyat, kefiyat, haal',
    ur: 'موڈ, مزاج, جذبات, جذباتی, طبیعت, طبعیت, کیفیت, حال',
  },
  'acts:excited-energy': {
    en: 'hyper, excit{ed|ement|ing}, energetic, manic, mania, restless, thrilled, elated',
    ru: 'josh, jazba, joshila, purjosh, tez, pur-josh, bechain, tawanai',
    ur: 'جوش, پرجوش, جذبہ, ولولہ',
  },
  'acts:shy': {
    en: 'shy, introvert, timid, hesitat{e|es|ed|ing|ion|ant}, awkward',
    ru: 'sharmeela, sharmila, sharmili, jhijhak~, jhijak, hichkicha~, sankoch, lajili, ghabrahat',
    ur: 'شرمیلا, شرمیلی, جھجک~, ہچکچا~',
  },
  'acts:proud-arrogant': {
    en: 'proud, pride, arrogan{t|ce}, ego, boast{|s|ed|ing}, selfish',
    ru: 'fakhar, fakhr, ghuroor, gharoor, ghurur, takabbur, ana, maghroor, khudgharz, khud-gharz, akar, matlabi',
    ur: 'فخر, غرور, تکبر, انا, مغرور, خودغرض, مطلبی',
  },
  'acts:lazy-unmotivated': {
    en: 'lazy, laziness, unmotivated, procrastinat{e|es|ed|ing|ion}, sluggish',
    ru: 'sust, susti, kahil, kahili, kaam-chor, aalas, nikamma, nikammi',
    ur: 'سست, سستی, کاہل, کاہلی, نکما, نکمی',
  },
  'acts:suffer': {
    en: 'suffer{|s|ed|ing|ings}, misery, torment{|ed|s}, torture{|d|s}, agony, ordeal, anguish, pain, unbearable',
    ru: 'takleef, taklif, taqleef, azab, azaab, aziyat, aziat, dukh, museebat, musibat, seh~, sah~, jhel~, jhail~, bardasht, kasht, narak, jahannum',
    ur: 'تکلیف, تکلیفیں, عذاب, اذیت, دکھ, مصیبت, سہہ, سہہنا, سہنا, جھیل~, برداشت, جہنم',
  },
  'acts:bear-endure': {
    en: 'bear=, bore, endur{e|es|ed|ing}, tolerat{e|es|ed|ing}, withstand, cope{|s|d}, coping, handle~, patience, resilien{t|ce}',
    ru: 'bardasht, bardaasht, bardast, seh~, sah~, jhel~, jhail~, sabar, sabr, sambhal~, guzara, jhail, himmat',
    ur: 'برداشت, سہہ, سہنا, سہتا, جھیل~, صبر, سنبھال~, گزارا',
  },
  'acts:unbearable': {
    en: 'unbearabl{e|y}, intolerabl{e|y}, enough, breaking, toomuch, cannotcope',
    ru: 'bardasht, nakabil, naqabil-e-bardasht, had, inteha, bas, sehan, aakhri, hadd',
    ur: 'ناقابل, برداشت, انتہا, حد, بس',
  },
  'acts:comfort': {
    en: 'comfort{|s|ed|ing}, consol{e|ed|ing|ation}, sooth{e|es|ed|ing}, reassur{e|es|ed|ing|ance}, support{|s|ed|ing|ive}, sympath{y|ies|ize}',
    ru: 'tasalli, tasali, dilasa, sahara, sahaara, hamdardi, dilaasa, chup-kara, behla~, bahla~',
    ur: 'تسلی, دلاسہ, سہارا, ہمدردی, بہلا~',
  },
  'acts:care-for': {
    en: 'care~, cared, nurtur{e|es|ed|ing}, tend~, look{|ing|ed}, attend~, caretaker, nurs{e|ing}',
    ru: 'khayal, khyal, dekhbhal, dekh-bhaal, parwah, sambhal~, khidmat, tamardari, tawajo, nigehdasht',
    ur: 'خیال, دیکھبھال, بھال, پرواہ, سنبھال~, خدمت, تیمارداری, نگہداشت',
  },
  'acts:kind': {
    en: 'kind{|er|ly|ness}, nice{|ly}, gentle, sweet, polite{|ly}, caring, generous, friendly, humble, mercy, merciful',
    ru: 'meharban, mehrban, naram, narm, acha, shareef, raham, rehem, rehm, rehmdil, meetha, khush-akhlaq, sakhi, nek',
    ur: 'مہربان, نرم, شریف, رحم, نیک, میٹھا, رحمدل, خوشاخلاق',
  },
  'acts:cruel': {
    en: 'cruel{|ty|ly}, harsh{|ly}, brutal{|ly}, merciless, heartless, ruthless, mean, tyrant, oppress{|ed|ion|ive}',
    ru: 'zalim, zaalim, zulm, zulam, sangdil, beraham, be-raham, berehem, sakht, jabir, julm, jalim',
    ur: 'ظالم, ظلم, سنگدل, بےرحم, بیرحم, جابر',
  },
  'acts:pity': {
    en: 'pity, pitiful, pitiable, poor, unfortunate{|ly}, sadly, alas, unlucky, helpless',
    ru: 'bechara, bechari, bichari, taras, tars, afsos, haye, hae, becharay, qabil-e-raham, gareeb, masoom',
    ur: 'بیچارہ, بیچاری, بےچارہ, بےچاری, ترس, افسوس, ہائے, معصوم, بیچارے',
  },
  'acts:disgust': {
    en: 'disgust{|s|ed|ing}, gross, yuck, nasty, filthy, vile, revolt{ed|ing}, repuls{ed|ive}',
    ru: 'ghin, gandagi, ganda, gandi, gande, ghaleez, ghatiya, karahat, palid, paleet, chhi',
    ur: 'گھن, گندا, گندی, گندے, گندگی, غلیظ, گھٹیا, کراہت, پلید',
  },
  'acts:peaceful-end': {
    en: 'peace, rest, relief, escape, sleep, quiet, forever, free',
    ru: 'sukoon, chutkara, chhutkara, nijat, najat, aram, chain, azadi, azaadi',
    ur: 'سکون, چھٹکارا, چھٹکارہ, نجات, آرام, چین, آزادی',
  },
  'acts:bother': {
    en: 'bother{|s|ed|ing}, disturb{|s|ed|ing|ance}, trouble~, annoy~, tease~, harass{|ed|es|ing|ment}, nag{|s|ging}, pester{|ed|ing}',
    ru: 'tang, tung, satta~, sata~, chher~, cher~, disturb, khalal, harasan, harasaan, hirasan, harass, pareshan, jeena, dunga',
    ur: 'تنگ, ستا~, چھیڑ~, خلل, ہراساں, پریشان, ڈسٹرب',
  },
  'acts:trauma': {
    en: 'trauma{|s|tic|tized|tised}, flashback{|s}, ptsd, nightmare{|s}, haunted, scarred, relive{|d|s}',
    ru: 'sadma, sadmay, sadme, haadsa, hadsay, khofnak, yaadein, daraune',
    ur: 'صدمہ, صدمے, حادثہ, حادثے, خوفناک, ہولناک',
  },
  'acts:cheer-up': {
    en: 'cheer{|s|ed|ing}, encourag{e|es|ed|ing|ement}, motivat{e|es|ed|ing|ion}, inspir{e|ed|ing}, uplift{|ed|ing}',
    ru: 'hausla, hosla, himmat, housla-afzai, khush, behla~, hosla-afzai, umang',
    ur: 'حوصلہ, ہمت, بہلا~, امنگ',
  },
  'acts:attach-miss': {
    en: 'attach{|ed|ment}, bond{|s|ing|ed}, close, connected, belong{|s|ed|ing}',
    ru: 'lagao, qurbat, nazdeeki, taaluq, taluq, rishta, uns, wabasta, apna-pan, apnaiyat',
    ur: 'لگاؤ, قربت, تعلق, رشتہ, انس, وابستہ, اپنائیت',
  },
  'acts:trust-betray': {
    en: 'betray{|s|ed|al}, cheat{|s|ed|ing|er}, unfaithful, disloyal, affair, deceived, backstab{|bed}',
    ru: 'dhoka, dhokha, dhoke, bewafai, bewafa, ghaddar, ghaddari, khayanat, chakkar, affair',
    ur: 'دھوکہ, دھوکا, بیوفائی, بیوفا, غدار, غداری, خیانت, چکر',
  },
};
