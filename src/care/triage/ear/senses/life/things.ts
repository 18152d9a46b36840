import type { Concepts } from '../../../lexicon.ts';

/** Places, things and doings of everyday life. */
export const things: Concepts = {
  'life:home': {
    en: 'home, house, flat, apartment, hostel, room, rooms',
    ru: 'ghar, gharon, makan, kamra, kamre, kamray, hostel, flat, dera',
    ur: 'گھر, گھروں, مکان, کمرہ, کمرے, ہاسٹل, فلیٹ, ڈیرہ',
  },
  'life:kitchen': {
    en: 'kitchen, stove, chulha, oven, cylinder, gas, geyser, heater',
    ru: 'bawarchikhana, kitchen, chulha, choolha, cylinder, gas, geyser, heater, tandoor, angithi, koyla',
    ur: 'باورچی خانہ, کچن, چولہا, سلنڈر, گیس, گیزر, ہیٹر, تندور, انگیٹھی, کوئلہ',
  },
  'life:bathroom': {
    en: 'bathroom, washroom, toilet, shower, latrine, loo, bucket, tub',
    ru: 'bathroom, washroom, toilet, ghusalkhana, ghusal, latrine, balti, nahana, gusalkhana',
    ur: 'باتھ روم, واش روم, ٹوائلٹ, غسل خانہ, بالٹی, لیٹرین',
  },
  'life:bed': {
    en: 'bed, mattress, cot, pillow, sheet, blanket, sofa, couch',
    ru: 'bistar, charpai, palang, takiya, chadar, kambal, razai, sofa, manji, gadda',
    ur: 'بستر, چارپائی, پلنگ, تکیہ, چادر, کمبل, رضائی, صوفہ, منجی, گدا',
  },
  'life:door-lock': {
    en: 'door, lock, locked, key, window, keys, gate, latch, bolt',
    ru: 'darwaza, darwaze, tala, taala, kundi, khirki, chabi, gate, band',
    ur: 'دروازہ, دروازے, تالا, کنڈی, کھڑکی, چابی, گیٹ',
  },
  'life:roof-height': {
    en: 'roof, rooftop, terrace, balcony, floor, storey, bridge, ledge, tower, building, stairs, cliff',
    ru: 'chhat, chat, chatt, kotha, balcony, manzil, pul, seerhi, seedhi, seerhiyan, minar, building, imarat',
    ur: 'چھت, بالکونی, منزل, پل, سیڑھی, سیڑھیاں, مینار, عمارت, بلڈنگ, کوٹھا',
  },
  'life:water-place': {
    en: 'river, canal, well, sea, pond, lake, pool, tank, ocean, beach',
    ru: 'nehar, nahar, darya, kuan, kunwan, samundar, talab, tanki, nala, khala, jheel',
    ur: 'نہر, دریا, کنواں, سمندر, تالاب, ٹینکی, نالہ, جھیل',
  },
  'life:train-track': {
    en: 'railway, tracks, track, train',
    ru: 'patri, patriyan, phatak, rail, train, gari',
    ur: 'پٹری, پٹڑی, پھاٹک, ریل, ٹرین',
  },
  'life:road': {
    en: 'road, street, highway, motorway, signal, traffic, crossing, footpath',
    ru: 'sarak, sadak, rasta, raste, chowk, morr, gali, traffic, signal',
    ur: 'سڑک, راستہ, راستے, چوک, موڑ, ٹریفک, سگنل',
  },
  'life:vehicle': {
    en: 'car, bus, bike, motorcycle, rickshaw, van, taxi, truck, tractor, ambulance, cycle, uber, careem',
    ru: 'gari, gaari, bus, bike, motorcycle, rickshaw, van, taxi, truck, tractor, cycle, wagon, ambulance, chingchi',
    ur: 'گاڑی, بس, بائیک, موٹرسائیکل, رکشہ, وین, ٹیکسی, ٹرک, ٹریکٹر, سائیکل, ایمبولینس',
  },
  'life:hospital': {
    en: 'hospital, hospitals, clinic, emergency, ward, icu, opd, bhu, rhc, dispensary, nicu',
    ru: 'hospital, haspatal, aspatal, clinic, emergency, ward, dispensary, shafakhana, opd, matab',
    ur: 'ہسپتال, اسپتال, کلینک, ایمرجنسی, وارڈ, ڈسپنسری, شفاخانہ, مطب',
  },
  'life:shop': {
    en: 'shop, store, market, bazaar, mall, shopkeeper, pharmacy, chemist',
    ru: 'dukan, dukaan, bazar, bazaar, market, medical-store, dukandar, mandi, store',
    ur: 'دکان, بازار, مارکیٹ, دکاندار, منڈی, سٹور, میڈیکل',
  },
  'life:school': {
    en: 'school, college, university, class, classes, madrasa, lecture, homework, tuition, assignment, semester',
    ru: 'school, iskool, college, university, class, jamat, madrassa, madarsa, homework, sabaq, kitab, tuition',
    ur: 'سکول, اسکول, کالج, یونیورسٹی, کلاس, مدرسہ, سبق, ٹیوشن, ہوم ورک',
  },
  'life:exam': {
    en: 'exam, exams, test, tests, paper, papers, result, results, marks, viva, quiz, mcq, mcqs, syllabus, chapter, essay, question, gpa',
    ru: 'imtihan, imtehan, paper, parcha, result, nateeja, number, marks, sawal, jawab, chapter, mazmoon, sabaq',
    ur: 'امتحان, پرچہ, پیپر, نتیجہ, رزلٹ, نمبر, سوال, جواب, مضمون, باب',
  },
  'life:work': {
    en: 'work, job, office, duty, shift, factory, business, salary, interview, field, fields, shop',
    ru: 'kaam, kam, naukri, nokri, daftar, office, duty, factory, karobar, tankhwa, mazdoori, khet, kheton, zameen',
    ur: 'کام, نوکری, دفتر, آفس, ڈیوٹی, فیکٹری, کاروبار, تنخواہ, مزدوری, کھیت, کھیتوں, زمین',
  },
  'life:money': {
    en: 'money, rupees, rs, loan, debt, price, fee, fees, expensive, poor, cost, bill, afford, cheap, payment',
    ru: 'paisa, paise, paisay, rupay, rupe, qarz, qarza, udhar, keemat, qeemat, fees, mehnga, mehnga, sasta, gareeb, ghareeb, kharcha, bill, raqam',
    ur: 'پیسہ, پیسے, روپے, قرض, ادھار, قیمت, فیس, مہنگا, سستا, غریب, خرچہ, بل, رقم',
  },
  'life:phone': {
    en: 'phone, mobile, call, calls, message, sms, whatsapp, text, charger, battery, network, signal, sim, video, app, data, wifi, screen, status, group, chat',
    ru: 'phone, mobile, fon, call, msg, message, whatsapp, charger, battery, balance, network, sim, video, app, net, status, chat, awaz',
    ur: 'فون, موبائل, کال, میسج, پیغام, واٹس ایپ, چارجر, بیٹری, نیٹ, نیٹ ورک, سم, ویڈیو, ایپ, سٹیٹس',
  },
  'life:film-drama': {
    en: 'film, movie, movies, drama, episode, serial, scene, actor, actress, hero, heroine, villain, song, songs, series, netflix, tv, show, season, youtube, tiktok',
    ru: 'film, filam, drama, dramay, qist, scene, hero, heroine, gana, gaane, gane, serial, adakar, tv, movie, kahani',
    ur: 'فلم, ڈرامہ, ڈرامے, قسط, سین, ہیرو, ہیروئن, گانا, گانے, سیریل, اداکار, ٹی وی, کہانی',
  },
  'life:cricket-game': {
    en: 'cricket, match, matches, team, batsman, bowler, wicket, wickets, runs, over, overs, babar, psl, score, game, games, player, pubg, football, ludo, captain, tournament',
    ru: 'cricket, match, team, wicket, run, score, game, khel, kheil, player, pubg, jeet, haar, har, shikast, khiladi, over, ball, bat',
    ur: 'کرکٹ, میچ, ٹیم, وکٹ, رنز, سکور, گیم, کھیل, کھلاڑی, پب جی, ہار, جیت, شکست',
  },
  'life:play': {
    en: 'play, plays, playing, played, fun, enjoy, enjoyed, party, picnic, trip, dance, danced, dancing',
    ru: 'khelna, khel, kheli, khela, khelte, khelti, khelta, maza, maze, mazay, mauj, picnic, party, nach, nachna',
    ur: 'کھیلنا, کھیل, کھیلتا, کھیلتی, کھیلا, مزہ, مزے, پکنک, پارٹی, ناچ',
  },
  'life:joke': {
    en: 'joke, jokes, joking, lol, haha, hahaha, kidding, funny, meme, memes, prank, teasing, rofl, lmao, 😂, 🤣, 😄, 😆, 😅',
    ru: 'mazak, mazaq, hansi, hasi, hans, haste, lol, haha, latifa, funny, masti, shararat, hahaha',
    ur: 'مذاق, ہنسی, ہنس, ہنستے, لطیفہ, مستی, شرارت, ہاہاہا',
  },
  'life:wedding': {
    en: 'wedding, marriage, married, engagement, mehndi, nikah, rukhsati, bride, groom, divorce, divorced, rishta, proposal',
    ru: 'shadi, shaadi, nikah, mangni, mehndi, rukhsati, barat, baraat, dulhan, dulha, talaq, tallaq, rishta, rishte, walima',
    ur: 'شادی, نکاح, منگنی, مہندی, رخصتی, بارات, دلہن, دولہا, طلاق, رشتہ, رشتے, ولیمہ',
  },
  'life:religion': {
    en: 'allah, god, prayer, prayers, namaz, quran, dua, mosque, masjid, fasting, ramadan, ramzan, eid, hajj, haram, sin, ameen, inshallah, mashallah, alhamdulillah, bismillah',
    ru: 'allah, khuda, namaz, quran, dua, duaa, masjid, roza, rozay, ramzan, eid, hajj, haram, gunah, ameen, inshallah, mashallah, alhamdulillah, rab, maula, azan, jumma, sadqa',
    ur: 'اللہ, خدا, نماز, قرآن, دعا, دعائیں, مسجد, روزہ, روزے, رمضان, عید, حج, حرام, گناہ, آمین, انشاءاللہ, ماشاءاللہ, الحمدللہ, رب, مولا, اذان, جمعہ, صدقہ',
  },
  'life:superstition': {
    en: 'magic, spell, jinn, djinn, ghost, taweez, amulet, pir, shrine, evil, possessed, curse, cursed',
    ru: 'jadu, jaadu, taweez, tawez, jinn, jin, saya, asar, asrat, nazar, peer, pir, darbar, mazar, dam, bhoot, churail',
    ur: 'جادو, تعویذ, جن, جنات, سایہ, اثرات, نظر, پیر, دربار, مزار, دم, بھوت, چڑیل',
  },
  'life:greeting': {
    en: 'hi, hello, hey, salam, assalam, morning, welcome, good',
    ru: 'salam, assalam, aoa, slam, wsalam, asalam, alaikum, walaikum, adab',
    ur: 'سلام, السلام, علیکم, اسلام, وعلیکم, آداب',
  },
  'life:thanks': {
    en: 'thanks, thank, thankyou, thx, jazakallah, grateful, appreciate, 🙏',
    ru: 'shukriya, shukria, jazakallah, mehrbani, meharbani, thanks, shukar, nawazish',
    ur: 'شکریہ, مہربانی, جزاک, شکر, نوازش',
  },
  'life:please-help': {
    en: 'please, plz, pls, kindly, help, urgent, urgently, quick, quickly, hurry, fast, immediately, asap, sos',
    ru: 'please, plz, madad, help, jaldi, foran, fauran, jald, khudara, khuda-ra, bachao, meherbani, turant, rabba',
    ur: 'پلیز, مدد, جلدی, فوراً, فورا, خدارا, بچاؤ, بچا, ارجنٹ',
  },
  'life:ask': {
    en: 'what, how, why, when, where, which, should, can, could, may, is, ?',
    ru: 'kya, kia, kaise, kese, kyun, kab, kahan, konsa, kaunsa, kitna, kitni, kitne, kiu, ki',
    ur: 'کیا, کیسے, کیوں, کب, کہاں, کونسا, کتنا, کتنی, کتنے',
  },
  'life:appointment': {
    en: 'appointment, checkup, visit, followup, token, report, reports, date, slot, booking, form, card, record',
    ru: 'appointment, checkup, chekup, token, report, tareekh, number, parchi, form, card, dikhana, dikhaya',
    ur: 'اپائنٹمنٹ, چیک اپ, ٹوکن, رپورٹ, رپورٹس, تاریخ, پرچی, فارم, کارڈ, دکھانا',
  },
  'life:food': {
    en: 'food, rice, roti, bread, biryani, chai, tea, milk, egg, eggs, meat, chicken, fruit, fruits, vegetable, vegetables, sugar, salt, dinner, lunch, breakfast, meal, oil, ghee, dates, banana, apple, mango, karahi, burger, pizza, spicy',
    ru: 'khana, roti, chawal, biryani, chai, doodh, anda, anday, gosht, murghi, phal, sabzi, cheeni, namak, nashta, salan, tel, ghee, khajoor, kela, seb, aam, halwa, mithai, burger, mirch, daal, dahi, lassi',
    ur: 'کھانا, روٹی, چاول, بریانی, چائے, دودھ, انڈا, انڈے, گوشت, مرغی, پھل, سبزی, چینی, نمک, ناشتہ, سالن, تیل, گھی, کھجور, کیلا, سیب, آم, حلوہ, مٹھائی, مرچ, دال, دہی, لسی',
  },
  'life:cook': {
    en: 'cook, cooking, cooked, recipe, bake, baking, fry, fried, boil, boiled, chop, chopping, cut, peel',
    ru: 'pakana, pakaya, pakaana, paka, tarkeeb, talna, ubalna, ubal, kaatna, recipe, bhunna',
    ur: 'پکانا, پکایا, پکا, ترکیب, تلنا, ابالنا, ابال, کاٹنا',
  },
  'life:clothes-shopping': {
    en: 'clothes, dress, suit, shoes, shopping, dupatta, lipstick, makeup, shirt, jeans, hair, haircut, parlour',
    ru: 'kapray, kapre, suit, jootay, joote, shopping, dupatta, lipstick, makeup, kameez, shalwar, baal, parlour, choori',
    ur: 'کپڑے, سوٹ, جوتے, شاپنگ, دوپٹہ, لپ اسٹک, میک اپ, قمیض, شلوار, بال, پارلر',
  },
  'life:weather': {
    en: 'weather, rain, raining, hot, cold, heat, sun, sunny, fog, smog, storm, flood, winter, summer, heatwave, loadshedding, electricity, power',
    ru: 'mausam, mosam, barish, garmi, sardi, dhoop, dhund, smog, toofan, sailab, bijli, light, loadshedding, hawa, ac, pankha',
    ur: 'موسم, بارش, گرمی, سردی, دھوپ, دھند, طوفان, سیلاب, بجلی, لوڈشیڈنگ, ہوا, پنکھا',
  },
  'life:animal': {
    en: 'dog, cat, goat, cow, buffalo, hen, hens, bird, horse, donkey, sheep, animal, animals, pet, kitten, puppy, fish, camel, calf',
    ru: 'kutta, kutti, kutay, billi, bakri, bakra, gaye, gai, bhains, murgi, parinda, ghora, gadha, janwar, machli, tota, kabootar, oont, bachra',
    ur: 'کتا, کتے, بلی, بکری, بکرا, گائے, بھینس, مرغی, پرندہ, گھوڑا, گدھا, جانور, مچھلی, طوطا, کبوتر, اونٹ',
  },
  'life:snake-scorpion': {
    en: 'snake, snakes, cobra, scorpion, viper, spider, wasp, bees, bee',
    ru: 'saanp, samp, sanp, bichu, bichhu, nag, naag, makri, bhir, shehad-makhi',
    ur: 'سانپ, بچھو, ناگ, مکڑی, بھڑ',
  },
  'life:machine': {
    en: 'machine, engine, laptop, computer, motor, pump, fan, tyre, switch, wire, wires, socket, repair, fridge, generator, ups',
    ru: 'machine, engine, laptop, computer, motor, pump, pankha, tyre, switch, taar, tar, socket, fridge, generator, button',
    ur: 'مشین, انجن, لیپ ٹاپ, کمپیوٹر, موٹر, پمپ, ٹائر, سوئچ, تار, ساکٹ, فریج, جنریٹر',
  },
  'life:knife-blade': {
    en: 'knife, knives, blade, razor, scissors, glass, axe, sword, needle',
    ru: 'churi, chaku, chaaku, blade, blaid, qainchi, sheesha, kulhari, talwar, sui, ustra, toka',
    ur: 'چھری, چاقو, بلیڈ, قینچی, شیشہ, کلہاڑی, تلوار, سوئی, استرا, ٹوکا',
  },
  'life:gun': {
    en: 'gun, guns, pistol, rifle, bullet, bullets, shoot, shot, shooting, firing',
    ru: 'pistol, bandooq, bandook, goli, fire, firing, kalashnikov, aslaha, topak',
    ur: 'پستول, بندوق, فائر, فائرنگ, کلاشنکوف, اسلحہ',
  },
  'life:rope': {
    en: 'rope, noose, hanging, hang, hanged, scarf, ceiling',
    ru: 'rassi, rasi, phanda, phansi, latak, latakna, latki, latka, dupatta, dori, pankhay',
    ur: 'رسی, پھندا, پھندہ, پھانسی, لٹک, لٹکی, لٹکا, ڈوری',
  },
  'life:fire': {
    en: 'fire, flame, flames, smoke, matchbox, lighter, petrol, kerosene, candle, spark, explosion, blast',
    ru: 'aag, dhuan, maachis, machis, petrol, mitti, mombatti, dhamaka, shola, lighter',
    ur: 'آگ, دھواں, ماچس, پٹرول, مٹی, موم بتی, دھماکہ, شعلہ',
  },
  'life:paper-write': {
    en: 'letter, note, diary, write, wrote, written, pen, will, testament, book',
    ru: 'khat, parchi, diary, likha, likhna, likh, likhi, wasiyat, qalam, kitab, kaghaz',
    ur: 'خط, ڈائری, لکھا, لکھنا, لکھ, لکھی, وصیت, قلم, کتاب, کاغذ',
  },
  'life:travel': {
    en: 'travel, travelling, trip, tour, journey, flight, airport, murree, passport, visa, abroad, dubai, saudi, lahore, karachi, islamabad',
    ru: 'safar, trip, jahaz, airport, passport, visa, bahir, dubai, saudia, gaon, gaaon, shehar, sheher, lahore, karachi',
    ur: 'سفر, جہاز, ایئرپورٹ, پاسپورٹ, ویزا, باہر, دبئی, سعودی, گاؤں, شہر, لاہور, کراچی',
  },
  'life:party-plan': {
    en: 'plan, plans, planning, idea, ideas, project, list',
    ru: 'mansooba, plan, irada, program, tayyari, tayari, project',
    ur: 'منصوبہ, پلان, ارادہ, پروگرام, تیاری',
  },
  'life:today': {
    en: 'today, tonight, now, currently, just, right',
    ru: 'aaj, abhi, ab, is-waqt, foran, iswaqt, hun, hune',
    ur: 'آج, ابھی, اب, اسوقت',
  },
  'life:yesterday': {
    en: 'yesterday, ago, last, since, earlier, before',
    ru: 'kal, parson, pehle, pehlay, pichle, guzishta, pichla, se',
    ur: 'کل, پرسوں, پہلے, پچھلے, گزشتہ',
  },
  'life:tomorrow': {
    en: 'tomorrow, later, next, soon, after, coming',
    ru: 'agle, baad, kal, phir, agla, agli, aindah, ainda',
    ur: 'اگلے, بعد, پھر, آئندہ, اگلی',
  },
  'life:morning': {
    en: 'morning, dawn, fajr, sunrise',
    ru: 'subah, savere, fajr, sehri, subha',
    ur: 'صبح, سویرے, فجر, سحری',
  },
  'life:night': {
    en: 'night, evening, midnight, nights, late',
    ru: 'raat, rat, sham, shaam, maghrib, isha, aadhi',
    ur: 'رات, شام, مغرب, عشاء, آدھی',
  },
  'life:day-week': {
    en: 'day, days, week, weeks, daily, everyday, weekly',
    ru: 'din, dino, dinon, hafta, hafte, haftay, roz, rozana, haftey',
    ur: 'دن, دنوں, ہفتہ, ہفتے, روز, روزانہ, ہفتوں',
  },
  'life:month-year': {
    en: 'month, months, year, years, monthly',
    ru: 'mahina, mahine, mah, maah, saal, sal, saalon, mahinay, barson, barsi',
    ur: 'مہینہ, مہینے, ماہ, سال, سالوں, برس, مہینوں',
  },
  'life:minute-hour': {
    en: 'minute, minutes, hour, hours, mins, min, hrs, hr, seconds, second',
    ru: 'minute, mint, minat, ghanta, ghante, ghantay, second, ghanton',
    ur: 'منٹ, گھنٹہ, گھنٹے, سیکنڈ, گھنٹوں',
  },
  'life:childhood-past': {
    en: 'childhood, used, once, formerly, history, old, past, ever',
    ru: 'bachpan, kabhi, purana, purani, puranay, purane, pehle',
    ur: 'بچپن, کبھی, پرانا, پرانی, پرانے',
  },
  'life:again-always': {
    en: 'again, always, repeatedly, often, whole, constantly, continuous, nonstop',
    ru: 'phir, dobara, hamesha, baar, bar, musalsal, lagatar, aksar, poora, puri, saari',
    ur: 'دوبارہ, ہمیشہ, بار, مسلسل, لگاتار, اکثر, پوری, ساری',
  },
  'life:never-last': {
    en: 'never, forever, last, final, finally, end, ended, ending, over, finish, finished',
    ru: 'kabhi-nahi, hamesha, aakhri, akhri, aakhir, akhir, khatam, khatm, mukka, bus, bas, anjam',
    ur: 'آخری, آخر, ختم, بس, انجام',
  },
  'life:not': {
    en: 'not, no, dont, doesnt, didnt, cant, wont, isnt, arent, couldnt, without, nor, neither, never, hasnt, havent, nothing',
    ru: 'nahi, nahin, na, mat, baghair, bagair, bina, nai, koni, nishta',
    ur: 'نہیں, نہ, مت, بغیر, بنا, نہی, نئیں',
  },
  'life:yes': {
    en: 'yes, yeah, ok, okay, sure, done, right, fine, correct, 👍',
    ru: 'haan, han, ji, jee, theek, thik, ok, acha, accha, sahi, bilkul, hanji',
    ur: 'ہاں, جی, ٹھیک, اچھا, صحیح, بالکل, اوکے',
  },
  'life:good-well': {
    en: 'good, well, better, fine, normal, healthy, happy, great, recovered, improved, excellent, perfect, stable, cured, safe',
    ru: 'acha, achi, achay, theek, behtar, normal, sehatmand, tandrust, khush, shandar, zabardast, khairiyat, mehfooz, aafiyat',
    ur: 'اچھا, اچھی, اچھے, بہتر, نارمل, صحت مند, تندرست, خوش, شاندار, زبردست, خیریت, محفوظ',
  },
  'life:bad-worse': {
    en: 'bad, worse, worst, terrible, horrible, serious, critical, severe, awful, wrong, strange, weird',
    ru: 'bura, buri, kharab, khrab, bigar, bigri, shadeed, sakht, ajeeb, ghalat, nazuk, burey, zyada',
    ur: 'برا, بری, خراب, بگڑ, شدید, سخت, عجیب, غلط, نازک',
  },
  'life:sudden': {
    en: 'sudden, suddenly, abruptly, immediately, instantly, gradually',
    ru: 'achanak, yakdam, ekdum, ek-dam, foran, aik-dam, jhat',
    ur: 'اچانک, یکدم, ایکدم',
  },
  'life:much': {
    en: 'very, much, too, so, extremely, lot, lots, many, more, heavily, badly, excessive, full, completely, totally',
    ru: 'bohat, bahut, bht, zyada, ziada, kaafi, kafi, itna, itni, itne, buhat, intehai, poora, bilkul, bharpoor, wadda',
    ur: 'بہت, زیادہ, کافی, اتنا, اتنی, اتنے, انتہائی, بہوت',
  },
  'life:little': {
    en: 'little, bit, slightly, small, some, few, less, mild, slight, barely, hardly',
    ru: 'thora, thori, thoda, kam, halka, halki, zara, mamooli, chota, choti, kuch',
    ur: 'تھوڑا, تھوڑی, کم, ہلکا, ہلکی, ذرا, معمولی, چھوٹا, چھوٹی, کچھ',
  },
  'life:number-word': {
    en: 'one, two, three, four, five, six, seven, eight, nine, ten, twenty, thirty, hundred, half, double',
    ru: 'aik, ek, do, teen, char, chaar, paanch, panch, chay, saat, aath, nau, das, bees, tees, sau, aadha, adha, dugna',
    ur: 'ایک, دو, تین, چار, پانچ, چھ, سات, آٹھ, نو, دس, بیس, تیس, سو, آدھا, دگنا',
  },
  'life:if-when': {
    en: 'if, when, while, because, then, but, or, and, also, still',
    ru: 'agar, jab, tab, kyunke, to, lekin, magar, ya, aur, bhi, phir-bhi, warna',
    ur: 'اگر, جب, تب, کیونکہ, لیکن, مگر, یا, اور, بھی, ورنہ',
  },
  'life:dream-story': {
    en: 'dream, dreams, dreamt, story, stories, novel, poem, poetry, ghazal, quote, shayari, nightmare',
    ru: 'khwab, khawab, kahani, novel, shayari, shair, ghazal, afsana, qissa',
    ur: 'خواب, کہانی, ناول, شاعری, شعر, غزل, افسانہ, قصہ',
  },
  'life:funeral': {
    en: 'funeral, grave, graveyard, janaza, coffin, shroud, burial, buried, death, died, dead, passed',
    ru: 'janaza, qabar, qabr, qabristan, kafan, dafan, mayyat, mayat, inteqal, intiqal, foat, fout, wafat, marhoom, chaliswan',
    ur: 'جنازہ, قبر, قبرستان, کفن, دفن, میت, انتقال, فوت, وفات, مرحوم',
  },
};
