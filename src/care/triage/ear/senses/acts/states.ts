import type { Concepts } from '../../../lexicon.ts';

/** How things and people are. */
export const states: Concepts = {
  'acts:limp': {
    en: 'limp, floppy, flaccid, lifeless, droop{s|y|ing|ed}, slack, ragdoll, dangling, sagg{ing|y}',
    ru: 'dheela, dheeli, dhila, dhili, dheelay, dhala, latka, latki, latak~, nidhal, nadhal, bejaan, murjha~, sust, jhool~',
    ur: 'ڈھیلا, ڈھیلی, ڈھیلے, لٹکا, لٹکی, لٹک~, نڈھال, بےجان, بیجان, مرجھا~',
  },
  'acts:stiff': {
    en: 'stiff{|ness|ens|ened|er}, rigid{|ity}, tight{|ened|ness}, tense{|d}, frozen, spas{m|ms|tic}, clench{|ed|ing}, locked, arch{ed|ing}',
    ru: 'akar~, akr~, akra, akri, akra~, jakar~, jakr~, sakht, akdan, tan~, bhinch~, khichao, aintha, ainth~, kas~, akkar~',
    ur: 'اکڑ~, اکڑا, اکڑی, جکڑ~, سخت, تن~, بھنچ~, کھچاؤ, اینٹھ~, کھنچاؤ',
  },
  'acts:cold-to-touch': {
    en: 'cold, colder, chill{|s|y|ed}, icy, freez{e|es|ing}, frozen, froze, cool{|ed}',
    ru: 'thanda, thandi, thande, thandy, thand, thanday, thar~, thhanda, sard, sardi, barf, yakh, thadda, thaddi, sarr',
    ur: 'ٹھنڈا, ٹھنڈی, ٹھنڈے, ٹھنڈ, سرد, سردی, برف, یخ, ٹھڈا',
  },
  'acts:hot-to-touch': {
    en: 'hot, hotter, warm{|er|th}, burning, fever{|ish|y}, boiling, overheat{ed|ing}, heat',
    ru: 'garam, garm, grm, tap~, tapish, jal~, bukhar, tata, tatta, tatti, sek, hararat, taap',
    ur: 'گرم, تپ~, تپش, بخار, تتا, تتی, حرارت, تاپ, جل~',
  },
  'acts:still-unmoving': {
    en: 'still, motionless, immobile, frozen, inert, static, stopped, unmoving',
    ru: 'saakin, sakit, sakin, beharkat, be-harkat, hil, bejaan, be-jaan, thehra, jama, sakt, khamosh',
    ur: 'ساکت, ساکن, بےحرکت, بیحرکت, بےجان, بیجان, جامد',
  },
  'acts:unresponsive': {
    en: 'unresponsive, unconscious, lifeless, blank, unaware, dazed, zoned, comatose',
    ru: 'behosh, be-hosh, beharkat, behis, sun, gumsum, munh, hosh, madhosh, besudh, sudh, bay-hosh',
    ur: 'بےہوش, بیہوش, بےسدھ, بیسدھ, مدہوش, گمسم, بےحس, ہوش, سدھ',
  },
  'acts:limb-dead': {
    en: 'paraly{s|z}ed, paralysis, numb, lifeless, weak, useless',
    ru: 'mafluj, mafloj, falij, sun, sunn, shal, bejaan, sho, adhrang, lunj',
    ur: 'مفلوج, فالج, سن, شل, بےجان, ادھرنگ, لنج',
  },
  'acts:heavy': {
    en: 'heav{y|ier|ily|iness}, weigh{s|ed|t}, pressure, dense',
    ru: 'bhari, bhaari, bhaara, bhara, bhare, bharipan, wazni, bojhal, boj, dabao, gaura, wazan',
    ur: 'بھاری, بھارا, بھاریپن, بوجھل, وزنی, دباؤ, وزن',
  },
  'acts:light-weight': {
    en: 'light{|er|ly}, weightless, lightheaded, thin',
    ru: 'halka, halki, halke, hlka, haula, holi, hauli, kam',
    ur: 'ہلکا, ہلکی, ہلکے, ہولا, ہولی',
  },
  'acts:loose': {
    en: 'loose{|n|ned|ness|ly}, slack, flabby, saggy, wobbly',
    ru: 'dheela, dheeli, dhila, khula, khuli, hil, dhilla, dhilli, khulla',
    ur: 'ڈھیلا, ڈھیلی, کھلا, کھلی',
  },
  'acts:tight': {
    en: 'tight{|er|ly|ness|ening}, squeez{ing|ed}, narrow, clamped, constrict{ed|ing|ion}, gripp{ing|ed}',
    ru: 'tang, kasa, kassa, jakra, jakar~, jakran, dabao, ghutan, kas~, bheench~, tung, soot',
    ur: 'تنگ, کسا, جکڑا, جکڑ~, جکڑن, دباؤ, کس~',
  },
  'acts:hard': {
    en: 'hard{|er|ness|ened}, solid, stony, firm, rocky',
    ru: 'sakht, sakhat, pathar, thos, kathor, karra, kari, pakka, gand, gilti',
    ur: 'سخت, پتھر, ٹھوس, کڑا, کڑی, کٹھور',
  },
  'acts:soft': {
    en: 'soft{|er|ly|ness|ened}, tender, squishy, gentle, mushy, smooth',
    ru: 'naram, narm, mulayam, pilpila, gudaz, komal',
    ur: 'نرم, ملائم, پلپلا, گداز, کومل',
  },
  'acts:swollen': {
    en: 'swell=, swollen, swelled, puff{|y|ed|iness}, bloat{|ed|ing}, bulg{e|es|ed|ing}, enlarg{ed|ement}',
    ru: 'sooj~, suj~, sooja, sooji, soojan, sujan, soojhan, phool~, phul~, fool~, wara, waram, ubhar~, apha~r, aphara, suj',
    ur: 'سوج~, سوجن, پھول~, ورم, ابھر~, اپھارہ, سوجھ~',
  },
  'acts:dry': {
    en: 'dry, dried, drier, dryness, parched, dehydrat{ed|ion}, chapped',
    ru: 'sookh~, sukh~, sukha, sukhi, khushk, khushki, khusk, sook~, sokha, sukka, sukki, sukk~',
    ur: 'سوکھ~, سوکھا, سوکھی, خشک, خشکی, سکا, سکی',
  },
  'acts:wet': {
    en: 'wet{|ting|ted}, damp, moist, soak{|ed|ing|s}, drench{ed}, sweat{|s|y|ing|ed}, clammy',
    ru: 'geela, geeli, gila, gili, bheeg~, bhig~, pasina, paseena, naseena, tar, nami, namm, bhijja, bhijj~',
    ur: 'گیلا, گیلی, گیلے, بھیگ~, پسینہ, پسینے, تر, نمی, بھج~',
  },
  'acts:slippery-sticky': {
    en: 'stick{y|iness}, slim{e|y}, slippery, greasy, gooey, thick',
    ru: 'chip-chipa, chipchipa, chikna, chikni, lais, laisdar, gaarha, garha, gaarhi, phislan, pisal',
    ur: 'چپچپا, چکنا, چکنی, لیس, لیسدار, گاڑھا, گاڑھی, پھسلن',
  },
  'acts:thin-watery': {
    en: 'thin{|ner}, water{y|ish}, dilut{e|ed}, runny, loose',
    ru: 'patla, patli, patle, paani, pani, panijaisa, paani-jaisa',
    ur: 'پتلا, پتلی, پتلے, پانی',
  },
  'acts:big': {
    en: 'big{|ger|gest}, large{|r}, huge, giant, grow{n}, massive',
    ru: 'bara, bari, bare, bada, badi, wadda, waddi, bhari, barra, loya, ghat',
    ur: 'بڑا, بڑی, بڑے, وڈا, وڈی, لوئے',
  },
  'acts:small': {
    en: 'small{|er|est}, tiny, little, short{|er}, minor, mini',
    ru: 'chota, choti, chote, chhota, nanha, nanhi, nikka, nikki, zara, warkoti, nandha, nandhi, mamooli',
    ur: 'چھوٹا, چھوٹی, چھوٹے, ننھا, ننھی, نکا, نکی, ذرا, معمولی',
  },
  'acts:tall-long': {
    en: 'long{|er|est}, tall{|er}, length, height, deep{|er|ly}, depth',
    ru: 'lamba, lambi, lambe, uncha, oonchi, unchi, gehra, gehri, gahra, dungha, lumba',
    ur: 'لمبا, لمبی, لمبے, اونچا, اونچی, گہرا, گہری, ڈونگھا',
  },
  'acts:high-above': {
    en: 'high{|er|ly}, top, above, up, over, elevated, peak',
    ru: 'upar, uper, oper, ooper, ooncha, uncha, zyada, utte, uttay, bala, ziada, porta',
    ur: 'اوپر, اونچا, بلند, اتے, زیادہ',
  },
  'acts:low-below': {
    en: 'low{|er|est}, below, under, down, beneath, bottom, drop{ped}',
    ru: 'neeche, niche, nichay, kam, thalle, past, hait, heth, tale, tallay, landay',
    ur: 'نیچے, کم, تھلے, پست, تلے, ہیٹھ',
  },
  'acts:full-empty': {
    en: 'full, empty, vacant, hollow, blank, drained',
    ru: 'bhara, bhari, khali, khaali, poora, kholi, sakhna',
    ur: 'بھرا, بھری, خالی, پورا, سکھنا',
  },
  'acts:open-closed-state': {
    en: 'open, closed, shut, blocked, stuck, clogged, jammed',
    ru: 'khula, khuli, khule, band, bnd, rukawat, ruka, ruki, bandish',
    ur: 'کھلا, کھلی, کھلے, بند, رکاوٹ, بندش, رکا',
  },
  'acts:dirty': {
    en: 'dirt{y|ier}, filth{y}, muddy, stain{ed|s}, contaminat{ed|ion}, germs, unclean, dust{y}',
    ru: 'ganda, gandi, gande, mela, maila, maili, meli, napaak, napak, dagh, daagh, dhabba, kachra, mitti, jaraseem',
    ur: 'گندا, گندی, گندے, میلا, میلی, ناپاک, داغ, دھبہ, دھبے, کچرا, جراثیم',
  },
  'acts:clean-pure': {
    en: 'clean{|er|ed}, pure, clear{|ly|ed}, fresh, neat, hygien{e|ic}, sterile',
    ru: 'saaf, saf, suthra, suthri, paak, pak, taza, taaza, shafaf, khalis',
    ur: 'صاف, ستھرا, ستھری, پاک, تازہ, شفاف, خالص',
  },
  'acts:sharp': {
    en: 'sharp{|er|ly}, pointed, keen, acute, stabbing, piercing, shooting',
    ru: 'tez, taiz, teekha, nokeela, nokdar, chubhta, chubhti, dhar, tikha',
    ur: 'تیز, تیکھا, نوکیلا, چبھتا, چبھتی, چبھتا ہوا, دھار',
  },
  'acts:dull-blunt': {
    en: 'dull, blunt, faint{|ly}, vague, mild',
    ru: 'madham, maddham, halka, kund, dheema, dheemi, phika',
    ur: 'مدھم, ہلکا, کند, دھیما, دھیمی, پھیکا',
  },
  'acts:rough': {
    en: 'rough{|ly}, coarse, bumpy, uneven, scaly, crack{ed|s}',
    ru: 'khurdara, khurdari, sakht, na-hamwar, dara, darar, daraarein, phata',
    ur: 'کھردرا, کھردری, ناہموار, دراڑ, دراڑیں, پھٹا',
  },
  'acts:crooked': {
    en: 'crooked, twist{|ed|s|ing}, bent, tilt{|ed|s}, lopsided, droop{ing|ed}, uneven, asymmetr{y|ical}, deform{ed|ity}',
    ru: 'tehra, terha, terhi, tedha, tedhi, teera, tirchha, tircha, tirchi, dinga, mur~, kubra, wanga',
    ur: 'ٹیڑھا, ٹیڑھی, ٹیڑھے, ترچھا, ترچھی, ڈنگا, مڑ~, ونگا',
  },
  'acts:straight': {
    en: 'straight{|en|ened}, upright, flat, level, even',
    ru: 'seedha, sidha, seedhi, sidhi, sidha, seedhe, hamwar, siddha',
    ur: 'سیدھا, سیدھی, سیدھے, ہموار, سدھا',
  },
  'acts:broken-state': {
    en: 'broken, cracked, smashed, fractur{ed|e|es}, shatter{ed}, torn',
    ru: 'toota, tooti, toote, tuta, tuti, tootay, phata, phati, phate, chakna-choor, tutya',
    ur: 'ٹوٹا, ٹوٹی, ٹوٹے, پھٹا, پھٹی, پھٹے, چکناچور',
  },
  'acts:whole-complete': {
    en: 'whole, complete{|ly}, entire{|ly}, total{|ly}, full{|y}',
    ru: 'poora, puri, poori, pura, sara, sari, saari, mukammal, kul, tamam, sabit, sarasar',
    ur: 'پورا, پوری, پورے, سارا, ساری, مکمل, کل, ثابت',
  },
  'acts:half-part': {
    en: 'half, part{|s|ly|ial}, piece{|s}, quarter, side{|s}, section, portion',
    ru: 'aadha, adha, aadhi, adhi, hissa, tukra, tukray, tukre, taraf, pao, chothai, ardh, addha, wal',
    ur: 'آدھا, آدھی, حصہ, حصے, ٹکڑا, ٹکڑے, طرف, چوتھائی, ادھا',
  },
  'acts:strange': {
    en: 'strange{|ly|r}, weird, odd, unusual, different, funny, peculiar, abnormal{|ly}, mysterious',
    ru: 'ajeeb, ajib, ajeb, ajeebo, gharib, anokha, ghair, ghairmamooli, na-manoos, ajnabi, hor, opra, oopra, oprai',
    ur: 'عجیب, غریب, انوکھا, غیر, غیرمعمولی, اجنبی, اوپرا, نرالا',
  },
  'acts:normal-usual': {
    en: 'normal{|ly}, usual{|ly}, ordinary, common{|ly}, regular{|ly}, routine, typical{|ly}, average',
    ru: 'aam, am, mamool, mamooli, normal, rozmarra, usual, baqaida, baqaidgi, sada, maamool',
    ur: 'عام, معمول, معمولی, نارمل, روزمرہ, باقاعدہ, باقاعدگی, سادہ',
  },
  'acts:serious-critical': {
    en: 'serious{|ly}, critical{|ly}, grave, severe{|ly}, emergency, alarming, acute',
    ru: 'nazuk, naazuk, sangeen, sangin, shadeed, shaded, sakht, serious, siriyas, tashweesh, tashwishnak',
    ur: 'نازک, سنگین, شدید, سخت, سیریس, تشویش, تشویشناک, ایمرجنسی',
  },
  'acts:mild-slight': {
    en: 'mild{|ly}, slight{|ly}, minor, faint, light, gentle, subtle',
    ru: 'halka, halki, mamooli, mamuli, thora, thori, zara, hlki, adna',
    ur: 'ہلکا, ہلکی, معمولی, تھوڑا, تھوڑی, ذرا',
  },
  'acts:good': {
    en: 'good, nice, fine, great, best, better, well, lovely, wonderful, excellent, awesome, amazing',
    ru: 'acha, achi, ache, achay, accha, achha, umda, behtareen, behtar, zabardast, kamal, changa, changi, vadhiya, sutho, suthi, kha, shandar, mast',
    ur: 'اچھا, اچھی, اچھے, عمدہ, بہترین, زبردست, کمال, چنگا, چنگی, ودھیا, سٹھو, شاندار',
  },
  'acts:bad': {
    en: 'bad{|ly}, worse, worst, awful{|ly}, terribl{e|y}, horribl{e|y}, poor, rotten, nasty, evil',
    ru: 'bura, buri, bure, buray, kharab, khrab, ghatiya, bekar, manda, mandi, bheda, bhairi, bhaira, kharaab, badtar, badtareen',
    ur: 'برا, بری, برے, خراب, گھٹیا, بیکار, مندا, بھیڑا, بھیڑی, بدتر, بدترین',
  },
  'acts:healthy': {
    en: 'health{|y|ier}, fit{|ness}, robust, active, playful, thriving, alert, energetic',
    ru: 'sehat, sehatmand, sehat-mand, tandrust, tandurust, chust, hashash, theek, fit, bhala, changa, chalta, roghan',
    ur: 'صحت, صحتمند, تندرست, چست, ہشاش, فٹ, بھلا',
  },
  'acts:sick': {
    en: 'sick{|ly|ness|er}, ill{|ness}, unwell, ail{ing|ment}, patient{|s}, diseas{e|ed|es}',
    ru: 'bimar, beemar, bimari, beemari, bemar, bimaar, mareez, mariz, mariza, tabiyat, nasaaz, nasaz, alil, marz, bimaarian, najorra, rogi, rog',
    ur: 'بیمار, بیماری, بیماریاں, مریض, مریضہ, ناساز, طبیعت, علیل, مرض, روگ',
  },
  'acts:dead-state': {
    en: 'dead, lifeless, gone, corpse, bod{y|ies}, stillborn',
    ru: 'murda, murdah, mara, mari, mare, marra, lash, laash, mayyat, mait, bejaan, moya, moyi, mua',
    ur: 'مردہ, مرا, مری, مرے, لاش, میت, بےجان, مویا, موئی',
  },
  'acts:alive-state': {
    en: 'alive, living, breathing, conscious, surviving',
    ru: 'zinda, jeeta, jinda, saans, jeenda, jiwanda, salamat, jeevta',
    ur: 'زندہ, جیتا, سلامت, جیوندا',
  },
  'acts:fast': {
    en: 'fast{|er|est}, quick{|er}, rapid, speed{|y|ing}, swift, racing',
    ru: 'tez, taiz, tezi, raftar, jaldi, tezz, speed, tikha, dhar-dhar',
    ur: 'تیز, تیزی, رفتار, جلدی, سپیڈ, تیز تیز',
  },
  'acts:slow': {
    en: 'slow{|er|ly|ing|ed}, sluggish, gradual, delay{ed}',
    ru: 'sust, aahista, ahista, dheema, dheemi, dheere, dheeray, hauli, holay, slow, madham, mathe',
    ur: 'سست, آہستہ, دھیما, دھیمی, دھیرے, ہولی, مدھم, ہولے',
  },
  'acts:early-late': {
    en: 'early, earlier, late{|r}, premature, overdue, preterm, ontime, due',
    ru: 'jaldi, der, deir, deri, waqt, pehle, qabal, qabl, baad, kachha, satmaha',
    ur: 'جلدی, دیر, وقت, پہلے, قبل, بعد, ستماہا',
  },
  'acts:new-old': {
    en: 'new{|ly|er}, old{|er}, fresh, recent{|ly}, ancient, first',
    ru: 'naya, nai, naye, nawan, nawi, purana, purani, haliya, taza, pehla, pehli',
    ur: 'نیا, نئی, نئے, نواں, پرانا, پرانی, حالیہ, تازہ, پہلا, پہلی',
  },
  'acts:true-false': {
    en: 'tru{e|ly}, false{|ly}, fake, real{|ly}, wrong{|ly}, genuine, original',
    ru: 'sach, jhoot, asli, naqli, nakli, ghalat, sahi, khota, khara, pakka',
    ur: 'سچ, جھوٹ, اصلی, نقلی, غلط, صحیح, کھوٹا, کھرا, پکا',
  },
  'acts:beautiful': {
    en: 'beaut{y|iful|ifully}, pretty, cute, handsome, lovely, gorgeous, charming',
    ru: 'khoobsurat, khubsurat, haseen, pyara, pyari, pyare, sohna, sohni, sona, dilkash, husn, khaista, suhna',
    ur: 'خوبصورت, حسین, پیارا, پیاری, پیارے, سوہنا, سوہنی, دلکش, حسن, خائستہ',
  },
  'acts:clever-stupid': {
    en: 'clever, smart, wise, intelligent, stupid{|ity}, dumb, foolish, idiot{|s|ic}, fool, silly, genius, ignorant',
    ru: 'hoshiyar, aqalmand, zaheen, samajhdar, bewaqoof, bewakoof, be-waqoof, pagal, ahmaq, jahil, siyana, siyani, gadha, buddhu',
    ur: 'ہوشیار, عقلمند, ذہین, سمجھدار, بیوقوف, بےوقوف, احمق, جاہل, سیانا, سیانی, بدھو',
  },
  'acts:dark-bright': {
    en: 'dark{|er|ness}, bright{|er|ness|ly}, shin{e|es|ing|y}, light{|s}, dim, glow{|ing}, flash{|es|ing}',
    ru: 'andhera, andheray, andhere, roshan, roshni, chamak~, chamk~, tareek, tareeki, ujala, nera, hanera, lo',
    ur: 'اندھیرا, اندھیرے, روشن, روشنی, چمک~, تاریک, تاریکی, اجالا, ہنیرا',
  },
  'acts:expensive-cheap': {
    en: 'expensive, cheap{|er}, cost{|ly|s}, free, worth, discount{|s}',
    ru: 'mehnga, mahanga, mehngi, mehngai, sasta, sasti, muft, qeemti, rayat',
    ur: 'مہنگا, مہنگی, مہنگائی, سستا, سستی, مفت, قیمتی, رعایت',
  },
  'acts:alone-together': {
    en: 'alone, together, apart, both, single, couple, lonely, jointly',
    ru: 'akela, akeli, akele, ikatha, ikathe, sath, saath, dono, donon, mil, rala, kalla, wakh',
    ur: 'اکیلا, اکیلی, اکیلے, اکٹھے, ساتھ, دونوں, مل, رل, کلا',
  },
  'acts:free-busy': {
    en: 'free{|ly|dom}, busy, occupied, available, engaged',
    ru: 'farigh, free, masroof, mashghool, azad, wela, weli, mashroof',
    ur: 'فارغ, مصروف, مشغول, آزاد, ویلا, فری',
  },
  'acts:possible-certain': {
    en: 'certain{|ly}, sure{|ly}, definite{|ly}, obvious{|ly}, clear{|ly}, absolutely, confirm{ed}',
    ru: 'yaqeenan, yakeenan, zaroor, zarur, bilkul, pakka, laazmi, beshak, be-shak, wazeh, zahir',
    ur: 'یقیناً, یقینا, ضرور, بالکل, پکا, بیشک, بےشک, واضح, ظاہر',
  },
  'acts:nice-bitter-taste': {
    en: 'bitter, sour, sweet, salty, spicy, tast{eless}, bland',
    ru: 'karwa, karwi, khatta, khatti, meetha, meethi, namkeen, pheeka, phika, teekha, kora, kauri, mitha',
    ur: 'کڑوا, کڑوی, کھٹا, کھٹی, میٹھا, میٹھی, نمکین, پھیکا, تیکھا, کوڑا',
  },
  'acts:foggy-dizzy': {
    en: 'dizz{y|iness}, giddy, vertigo, lightheaded, spinning, woozy, faint{|ing|ed|s}, blackout{|s}',
    ru: 'chakkar, chakar, chakr, chakkr, ghoom, ghum, sar, ghashi, ghash, andhera, matli, bhanwali',
    ur: 'چکر, گھوم, غشی, غش, اندھیرا',
  },
  'acts:restless-baby': {
    en: 'fuss{y|ing}, cranky, irritab{le|ility}, inconsolabl{e|y}, colic{|ky}, clingy, agitat{ed|ion}',
    ru: 'chirchira, chirchiri, bechain, zidd, ziddi, ro+, tang, be-chain, behal, tarap~, behaal',
    ur: 'چڑچڑا, چڑچڑی, بےچین, بیچین, ضدی, بےحال, تڑپ~',
  },
  'acts:dull-eyes': {
    en: 'sunken, glassy, hollow, rolled, fixed, glazed, upturned, staring',
    ru: 'dhansi, dhans~, dhasi, dhas~, charh~, ulat~, pathra~, patharai, upar, dhuns',
    ur: 'دھنس~, دھنسی, چڑھ~, الٹ~, پتھرا~',
  },
  'acts:helpless-state': {
    en: 'unable, dependent, bedridden, disabled, bedbound, handicap{|ped}',
    ru: 'mazoor, mazur, mohtaj, lachar, apahij, charpai, bistar, maazoor',
    ur: 'معذور, محتاج, لاچار, اپاہج',
  },
  'acts:shape-round': {
    en: 'round, flat, square, ball, lump{|s|y}, bump{|s|y}, hole',
    ru: 'gol, gola, golay, chapta, gilti, gilhti, gaanth, surakh, sorakh, danay, dana, ubhar',
    ur: 'گول, گولا, چپٹا, گلٹی, گانٹھ, سوراخ, دانے, دانہ, ابھار',
  },
  'acts:unable-word': {
    en: 'cant, unable, cannot, stopped, failing, refuses',
    ru: 'sakta, sakti, sakte, pa, pata, pati, pate, paya, paye, nai',
    ur: 'سکتا, سکتی, سکتے, پا, پاتا, پاتی, پاتے, پایا',
  },
};
