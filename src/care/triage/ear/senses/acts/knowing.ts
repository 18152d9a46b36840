import type { Concepts } from '../../../lexicon.ts';

/** Thinking, knowing, remembering, deciding. */
export const knowing: Concepts = {
  'acts:think': {
    en: 'think=, thought{|s}, thinkin, ponder~, consider~, reflect~, contemplat{e|es|ed|ing}, overthink{|ing|s}',
    ru: 'soch~, socha, sochi, sochna, socho, sochta, sochti, sochein, sochon, fikar, khayal, khayalat, khyal, khayalon, ghaur, ghor, andesha, vichar',
    ur: 'سوچ~, سوچیں, سوچوں, خیال, خیالات, خیالوں, غور, فکر',
  },
  'acts:know': {
    en: 'know=, knew, known, aware, familiar, knowledge, knw',
    ru: 'jan~, jaan~, janta, janti, jante, pata, pta, patta, maloom, malum, ilm, waqif, pehchan~, khabar, khaber, patah, aagah',
    ur: 'جان~, پتہ, پتا, معلوم, علم, واقف, پہچان~, خبر, آگاہ',
  },
  'acts:not-know': {
    en: 'dunno, idk, unknown, unaware, unsure, clueless, uncertain',
    ru: 'pata-nahi, patanahi, nahipata, ptanahi, namaloom, anjan, anjaan, bekhabar, la-ilm, ptani',
    ur: 'نامعلوم, انجان, بےخبر, لاعلم, پتانہیں',
  },
  'acts:understand': {
    en: 'understand=, understood, comprehend~, grasp, realis{e|es|ed|ing}, realiz{e|es|ed|ing}, realisation',
    ru: 'samajh~, smjh~, samjh~, samjha~, samaj~, samj~, ehsas, ihsas, idrak',
    ur: 'سمجھ~, سمجھا~, احساس, ادراک',
  },
  'acts:not-understand': {
    en: 'confus{e|es|ed|ing|ion}, puzzl{e|ed|ing}, disorient{ed|ation}, bewilder~, perplexed, lost, mixed',
    ru: 'uljhan, uljh~, confuse, pareshan, gadbad, garbar, bokhla~, bahki, bahka, behk~, behak~, madhosh, hairan, uljha',
    ur: 'الجھن, الجھ~, بوکھلا~, بہک~, گڑبڑ, کنفیوز, بہکی',
  },
  'acts:remember': {
    en: 'remember~, recall~, recollect~, remind~, memory, memories, reminder, miss, misses, missed, missing',
    ru: 'yaad, yad, yaadein, yadein, yaadon, yaadasht, hafiza, chete',
    ur: 'یاد, یادیں, یادوں, یادداشت, حافظہ',
  },
  'acts:forget': {
    en: 'forget==, forgot, forgotten, forgetful{|ness}, amnesia',
    ru: 'bhool~, bhul~, bhula~, bhulakkar, visar~, bhulda',
    ur: 'بھول~, بھلا~, بھلکڑ',
  },
  'acts:believe': {
    en: 'believ{e|es|ed|ing|able}, belief, trust~, faith, convinc{e|ed}, rely',
    ru: 'yaqeen, yakeen, yaqin, bharosa, bharose, aitbar, aitebar, etbar, itbar, iman, imaan, aqeeda',
    ur: 'یقین, بھروسہ, بھروسا, اعتبار, ایمان, عقیدہ, اعتماد',
  },
  'acts:doubt': {
    en: 'doubt~, suspect~, suspic{ion|ious}, distrust~, mistrust, unsure, paranoid',
    ru: 'shak, shaq, shakk, shubha, shuba, gumaan, guman, wahem, waham, weham, badgumani, shakki',
    ur: 'شک, شبہ, گمان, وہم, بدگمانی, شکی',
  },
  'acts:guess-suppose': {
    en: 'guess~, suppos{e|es|ed|ing}, assum{e|es|ed|ing}, estimat{e|es|ed}, imagin{e|es|ed|ing|ation}, probably',
    ru: 'andaza, andaaza, andazan, farz, tasawur, tasawwur, qayas, lagbhag',
    ur: 'اندازہ, اندازا, فرض, تصور, قیاس, لگبھگ',
  },
  'acts:decide': {
    en: 'decid{e|es|ed|ing}, decision{|s}, determin{e|ed|ation}, resolv{e|es|ed}, settled, finali{s|z}ed',
    ru: 'faisla, fesla, faisle, faislay, thaan~, than~, pakka, azam, azm',
    ur: 'فیصلہ, فیصلے, طے, ٹھان~, پکا, عزم',
  },
  'acts:intend-plan': {
    en: 'intend~, intention{|s|al|ally}, plan{|s|ned|ning}, aim~, purpose{|ly}, deliberat{e|ely}',
    ru: 'irada, iraada, irade, mansooba, mansuba, maqsad, niyat, niyyat, plan, jaanboojh, janbooj',
    ur: 'ارادہ, ارادے, منصوبہ, مقصد, نیت, جانبوجھ, پلان',
  },
  'acts:prepare-ready': {
    en: 'ready, prepar{e|es|ed|ing|ation|ations}, arranged, set',
    ru: 'tayar, tayyar, tiyar, tayari, tayyari, tyar, tyari, bandobast',
    ur: 'تیار, تیاری, بندوبست',
  },
  'acts:want': {
    en: 'want~, wanna, wants, desir{e|es|ed|ing}, wish~, would',
    ru: 'chah~, cha~, chahta, chahti, chahte, chahun, chahiye, chaha, khwahish, khahish, chanda, chandi, dil, marzi, tamanna',
    ur: 'چاہ~, خواہش, تمنا, چاہنا, مرضی, خواہشیں, دل',
  },
  'acts:not-want': {
    en: 'unwanted, unwilling, reluctant, wont, dontwant, avoid~',
    ru: 'nahi-chahta, na-chahte, jee-nahi, dil-nahi, beraghbat, guraiz, bach',
    ur: 'گریز, نچاہتے, بیزار',
  },
  'acts:wish-hope': {
    en: 'hope~, hopeful, wish~, yearn~, long~, longing, crave~, craving{|s}, expect~',
    ru: 'umeed, ummeed, umid, ummid, kaash, kash, arzu, arzoo, tamanna, tawaqo, armaan, hasrat, tarap',
    ur: 'امید, امیدیں, آس, کاش, آرزو, تمنا, توقع, ارمان, حسرت',
  },
  'acts:like': {
    en: 'like~, likes, liked, enjoy~, fond, favo{r|ur}ite, prefer',
    ru: 'pasand, psand, pasnd, acha, achi, maza, shauq, shoq, chao, khush',
    ur: 'پسند, شوق, اچھا, مزہ, بھا~, پسندیدہ',
  },
  'acts:love': {
    en: 'love~, loving, ador{e|es|ed}, affection, dear, darling, romance, romantic, beloved, care~, caring',
    ru: 'pyar, piyar, pyaar, mohabbat, muhabbat, mohabat, mohbat, ishq, chahat, mehboob, janu, mina, ulfat, laad, dulaar',
    ur: 'پیار, محبت, عشق, چاہت, لاڈ, محبوب, مینہ, الفت',
  },
  'acts:hate': {
    en: 'hate~, hatred, despis{e|es|ed}, disgust{|s|ed|ing}, detest~, loath{e|es|ed|ing}, resent~',
    ru: 'nafrat, nafart, nafarat, ghin, ghinn, karahat, bezar, bura, zehar, kheda, kurh~',
    ur: 'نفرت, گھن, کراہت, بیزار, بغض',
  },
  'acts:care-not': {
    en: 'careless, indifferen{t|ce}, uncaring, apath{y|etic}, whatever, neglect~, negligen{t|ce}, ignore~',
    ru: 'parwa, parwah, beparwah, beparwa, be-parwah, laparwah, laparwahi, ghaflat, nazarandaz, farq-nahi',
    ur: 'پروا, پرواہ, بےپرواہ, لاپرواہ, لاپرواہی, غفلت, نظرانداز',
  },
  'acts:learn': {
    en: 'learn~, learnt, study, studies, studied, studying, practis{e|es|ed|ing}, practic{e|es|ed|ing}, train~, understand',
    ru: 'seekh~, sikh~, sikha~, parh, parhai, mashq, tarbiyat, hasil',
    ur: 'سیکھ~, سکھا~, پڑھ, مشق, تربیت',
  },
  'acts:teach': {
    en: 'teach=, taught, train~, coach~, lesson{|s}, educat{e|ed|ion}, tutor~',
    ru: 'parha~, sikha~, taleem, talim, tarbiyat, sabaq, lessan',
    ur: 'پڑھا~, سکھا~, تعلیم, سبق, تربیت',
  },
  'acts:mistake-do': {
    en: 'mistake{|s|n|nly}, error{|s}, wrong{|ly}, accident{|al|ally}, slip{|ped}, oops, mess{|ed}, blunder',
    ru: 'ghalti, galti, ghaltiyan, ghaltian, ghalat, galat, galt, ghlt, bhool, khata, hadsatan, chook',
    ur: 'غلطی, غلطیاں, غلط, خطا, بھول, حادثاتی, چوک',
  },
  'acts:right-correct': {
    en: 'right, correct{|ly}, proper{|ly}, accurat{e|ely}, exact{|ly}, appropriate',
    ru: 'sahi, sahih, durust, theek, bilkul, thik, munasib, ba-qaida',
    ur: 'صحیح, سہی, درست, ٹھیک, مناسب, بالکل',
  },
  'acts:important': {
    en: 'important, matter{s|ed}, significan{t|ce}, special{|ly}, main, serious{|ly}, priority, value',
    ru: 'aham, ahem, zaroori, khas, khaas, sanjeeda, ehmiyat, ahmiyat, qadar, qeemti',
    ur: 'اہم, ضروری, خاص, سنجیدہ, اہمیت, قدر, قیمتی',
  },
  'acts:easy-difficult': {
    en: 'easy, eas{ier|ily}, simple, difficult{|y|ies}, hard{|er|ship}, tough, complicated, impossible',
    ru: 'asan, aasan, aasaan, mushkil, mushkilat, mushkal, dushwar, sakht, pecheeda, aukha, okha, aukhi',
    ur: 'آسان, آسانی, مشکل, مشکلات, دشوار, پیچیدہ, اوکھا',
  },
  'acts:mind-brain-think': {
    en: 'mind{|s}, brain, head, mental{|ly}, psych{o|iatric|iatrist|ologist|ology|ological}, psychic',
    ru: 'dimagh, dimag, demagh, damagh, zehan, zehen, zehn, zehni, nafsiyati, nafsiyat, aqal, aqel, mat, matha',
    ur: 'دماغ, ذہن, ذہنی, نفسیاتی, نفسیات, عقل',
  },
  'acts:heart-soul': {
    en: 'heart, soul, spirit, inner, deep, inside, conscience, feelings',
    ru: 'dil, rooh, ruh, zameer, man, jee, andar, jigar, zra, hawa',
    ur: 'دل, روح, ضمیر, من, جی, اندر, جگر',
  },
  'acts:dream-imagine': {
    en: 'dream{|s|t|ed|ing}, nightmare{|s}, fantas{y|ies|ize}, imagin{ary|ing}, daydream',
    ru: 'khwab, khawab, khab, sapna, sapne, khayali, tasavur, daraune, darawne',
    ur: 'خواب, سپنا, سپنے, خیالی, ڈراؤنے, ڈراؤنا',
  },
  'acts:focus': {
    en: 'focus~, concentrat{e|es|ed|ing|ion}, attention, attentive, distract~',
    ru: 'tawajo, tawajjo, tawajjuh, dhyan, dhiyan, yaksui, markooz',
    ur: 'توجہ, دھیان, یکسوئی, مرکوز',
  },
  'acts:interest': {
    en: 'interest{|s|ed|ing}, hobby, hobbies, motivat{e|ed|ion}, passion, curious',
    ru: 'dilchaspi, dilchspi, shauq, shoq, jazba, lagao, mann',
    ur: 'دلچسپی, شوق, جذبہ, لگاؤ',
  },
  'acts:bored': {
    en: 'bor{e|es|ed|ing|edom}, dull, monoton{ous|y}, blah',
    ru: 'bor, boriyat, bore, ukta~, uktahat, uchaat, bezar, bezari',
    ur: 'بور, بوریت, اکتا~, اکتاہٹ, بیزار, بیزاری, اچاٹ',
  },
  'acts:idea-solution': {
    en: 'idea{|s}, solution{|s}, solv{e|es|ed|ing}, way{|s}, option{|s}, answer, method{|s}, trick{|s}',
    ru: 'hal, tareeqa, tariqa, tareeke, tareeqe, raasta, rasta, tarkeeb, hel, ilaj, chara, totka',
    ur: 'حل, طریقہ, طریقے, راستہ, راستے, ترکیب, چارہ, علاج',
  },
  'acts:opinion': {
    en: 'opinion{|s}, view{|s}, perspective, judg{e|es|ed|ing|ement|ment}, critici{se|ses|sed|sing|ze|zes|zed|zing}, criticism',
    ru: 'raaye, rai, raye, tanqeed, nazarya, tabsara, khayal',
    ur: 'رائے, تنقید, نظریہ, تبصرہ',
  },
  'acts:plan-future': {
    en: 'future, career, goal{|s}, ambition{|s}, tomorrow, upcoming, fate, destiny, luck, lucky, unlucky',
    ru: 'mustaqbil, mustakbil, taqdeer, qismat, kismat, naseeb, nasib, muqaddar, manzil, badqismat, badnaseeb, lekh',
    ur: 'مستقبل, تقدیر, قسمت, نصیب, مقدر, بدقسمت, بدنصیب, منزل',
  },
  'acts:notice-feel-sense': {
    en: 'feel=, felt, feelin, sens{e|es|ed|ing}, sensation{|s}, experienc{e|es|ed|ing}, notic{e|ed|ing}',
    ru: 'mehsoos, mehsus, mahsoos, mahsus, mhsoos, mehsos, feel, lag~, ehsas, tajurba',
    ur: 'محسوس, احساس, حس, فیل, تجربہ, لگ~, محصوص',
  },
  'acts:compare': {
    en: 'compar{e|es|ed|ing|ison}, than, versus, instead, rather, unlike, equal{|ly}',
    ru: 'muqabla, muqable, nisbat, bajaye, bajae, barabar, moazna',
    ur: 'مقابلہ, مقابلے, نسبت, بجائے, برابر, موازنہ',
  },
  'acts:wonder-surprise': {
    en: 'surpris{e|es|ed|ing}, shock{|s|ed|ing}, amaz{e|ed|ing}, astonish~, stunn{ed|ing}, wow, unexpected{|ly}',
    ru: 'hairan, heran, hairani, hairat, herat, sadma, sadmay, ajab, ghair-mutawaqo, wah, hakka',
    ur: 'حیران, حیرانی, حیرت, صدمہ, صدمے, عجب, غیرمتوقع',
  },
};
