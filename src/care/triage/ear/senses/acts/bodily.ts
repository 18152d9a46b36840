import type { Concepts } from '../../../lexicon.ts';

/** What a body does: eating, sleeping, waking, feeding. */
export const bodily: Concepts = {
  'acts:eat': {
    en: 'eat=, ate, eaten, chew~, bite=, bit, bitten, dine, din{ed|ing}, meal{|s}',
    ru: 'kha~, khaa~, khali, khalia, khana, khany, khanda, khadha, khaadi, chaba~, nigal~, khwar, khori',
    ur: 'کھا~, کھالی, کھالیا, کھانا, کھادا, چبا~',
  },
  'acts:feed': {
    en: 'feed=, fed, breastfe{ed|eds|eding|d}, nurs{e|es|ed|ing}, suckl{e|es|ed|ing}, latch~, bottle',
    ru: 'pila~, pilaya, khila~, khilaya, piya, doodh, dudh, feed, chukna, pilwa~, choos~',
    ur: 'پلا~, کھلا~, دودھ, فیڈ, چوس~, پلوا~',
  },
  'acts:suck': {
    en: 'suck~, lick~, sip~~, slurp~',
    ru: 'choos~, chus~, chaat~, chat~, chosna',
    ur: 'چوس~, چاٹ~',
  },
  'acts:drink': {
    en: 'drink=, drank, drunk, drunken, sip~~, gulp~, consum{e|es|ed|ing}',
    ru: 'pi, pee, piya, piye, peena, pina, pine, peeta, peeti, peete, pita, piti, pite, pilo, pili, piun, piunga, piungi, pilia, pee~, peenda, piti, skam',
    ur: 'پی~, پیا, پیتا, پیتی, پینا, پیلی, پیلیا, پیندا',
  },
  'acts:swallow': {
    en: 'swallow~, gulp~, ingest~, overdos{e|es|ed|ing}, took, downed, popped',
    ru: 'nigal~, nigl~, nighal~, utar, ghoont, halaq, phaank~, nangal~',
    ur: 'نگل~, گھونٹ, پھانک~, حلق, نگلا~',
  },
  'acts:choke': {
    en: 'chok{e|es|ed|ing}, gag~~, suffocat{e|es|ed|ing|ion}, strangl{e|es|ed|ing}, smother~',
    ru: 'dam, ghut~, ghutan, gala, phans, phas, atak~, atk~, dum, uchhu, thasa',
    ur: 'گھٹ~, گھٹن, پھنس, اٹک~, دم, اچھو',
  },
  'acts:taste-smell': {
    en: 'tast{e|es|ed|ing|y}, smell~, smelt, stink~, odour, odor, scent',
    ru: 'chakh~, zaiqa, zaika, soongh~, sungh~, boo, bu, badbu, badboo, khushbu, mehak',
    ur: 'چکھ~, ذائقہ, سونگھ~, بو, بدبو, خوشبو',
  },
  'acts:spit-out': {
    en: 'spit==, spat, spew~, drool~, foam~, froth~, regurgitat{e|ed}',
    ru: 'thook~, thuk~, ugal~, jhaag, jhag, raal, ral, nikal',
    ur: 'تھوک~, اگل~, جھاگ, رال',
  },
  'acts:hungry': {
    en: 'hungry, hunger, starv{e|es|ed|ing|ation}, appetite, famished',
    ru: 'bhook, bhuk, bhookh, bhooka, bhooki, bhukha, faqa, faqay, fako, ishteha',
    ur: 'بھوک, بھوکا, بھوکی, بھوکے, فاقہ, فاقے, اشتہا',
  },
  'acts:thirsty': {
    en: 'thirst, thirsty, parched',
    ru: 'pyas, piyas, pyaas, pyasa, pyasi, treh, tarhe',
    ur: 'پیاس, پیاسا, پیاسی, تریہہ',
  },
  'acts:not-eating': {
    en: 'starving, skipped, skip~~, refus{e|es|ed|ing}, fast~, leftover',
    ru: 'chora, faqa, inkar, bhooka, munh-nahi, roza',
    ur: 'فاقہ, انکار, روزہ',
  },
  'acts:sleep': {
    en: 'sleep=, slept, asleep, sleepy, nap~~, doz{e|es|ed|ing}, snor{e|es|ed|ing}',
    ru: 'so+, soya, soyi, soye, sula~, neend, nind, neendein, sutta, sutti, sutte, suta, sota, soti, sote, sula, oongh~, kharrate',
    ur: 'سو~, سلا~, نیند, نیندیں, ستا, ستی, اونگھ~, خراٹے',
  },
  'acts:drowsy': {
    en: 'drows{y|iness|ier}, sleepy, sleepiness, letharg{y|ic}, groggy, dull, sluggish, listless, lazy',
    ru: 'ghunoodgi, ghanoodgi, gunoodgi, susti, sust, susti, neendh, sula, oongh, dheela, dheeli, madham, nashe, munjhal',
    ur: 'غنودگی, سستی, سست, اونگھ, ڈھیلا, ڈھیلی, نڈھال, مدہوش',
  },
  'acts:sleepless': {
    en: 'sleepless{|ness}, insomnia, awake, overnight, restless',
    ru: 'jaag~, jag~, bekhwabi, be-khwabi, neend-nahi, ratjaga, raatbhar, karwat, karwatein',
    ur: 'جاگ~, بیخوابی, کروٹ, کروٹیں, رتجگا',
  },
  'acts:wake': {
    en: 'wake=, woke, woken, awake{|n|ned|ning}, rous{e|es|ed|ing}, arous{e|ed}',
    ru: 'jaag~, jag~, jaga~, jga~, uth~, utha~, hosh, bedar',
    ur: 'جاگ~, جگا~, اٹھ~, ہوش, بیدار',
  },
  'acts:not-waking': {
    en: 'unrouseable, unresponsive, unconscious, comatose, coma, knockedout, collapsed',
    ru: 'behosh, behoshi, be-hosh, bahosh, ghash, beasar, sunn, nidhal, madhosh, komma',
    ur: 'بیہوش, بیہوشی, غشی, غش, مدہوش, کومہ, بےہوش, بےہوشی',
  },
  'acts:rest': {
    en: 'rest~, relax~, chill~, leisure, break',
    ru: 'araam, aaram, aram, sukoon, sustana, susta~, farigh',
    ur: 'آرام, سستا~, سکون, فارغ',
  },
  'acts:tired': {
    en: 'tire{d|s|some}, tiring, tiredness, exhaust{|ed|ing|ion}, fatigu{e|ed}, wornout, weary, drained, burnt',
    ru: 'thak~, thaka, thaki, thake, thakan, thkan, thakawat, thakkan, chakna, chur',
    ur: 'تھک~, تھکا, تھکن, تھکاوٹ, تھکی, چور',
  },
  'acts:weak': {
    en: 'weak{|er|ness|en|ened}, frail, feeble, fragile, strengthless',
    ru: 'kamzor, kamzori, kmzor, kamzoori, naqahat, nidhal, nadhal, marial, lissa, zaif',
    ur: 'کمزور, کمزوری, نقاہت, نڈھال, لاغر, مریل',
  },
  'acts:strong': {
    en: 'strong{|er}, strength, power{|ful}, energ{y|etic}, muscle',
    ru: 'taqat, taaqat, mazboot, zor, zorawar, himmat, quwat, tawanai',
    ur: 'طاقت, مضبوط, زور, ہمت, قوت, توانائی',
  },
  'acts:weep': {
    en: 'weep=, wept, cry, cries, cried, crying, sob~~, tears, tear, teary, wail~',
    ru: 'ro+, roya, royi, roye, rona, rone, rota, roti, rote, rula~, aansu, ansu, ansoo, anju, sisak~, sisk~, rowan, runda, rondi',
    ur: 'رو~, رلا~, آنسو, آنسوؤں, سسک~, روندا, روندی',
  },
  'acts:scream': {
    en: 'scream~, shout~, yell~, shriek~, howl~, screech~',
    ru: 'cheekh~, chikh~, cheekhein, chilla~, chila~, shor, kook~, cheik~, dahar~, cheeka, rola, kilkari',
    ur: 'چیخ~, چلا~, شور, چیخیں, دھاڑ~, رولا',
  },
  'acts:moan': {
    en: 'moan~, groan~, grunt~, whimper~, whin{e|es|ed|ing}, sigh~',
    ru: 'karah~, karrah~, kurrah~, hunkar~, aahen, sisak~, koonj, ghurr~',
    ur: 'کراہ~, آہ, آہیں, ہونکار~, سسکی',
  },
  'acts:weak-cry': {
    en: 'whimper~, feeble, faintly, mewing',
    ru: 'dheemi, mari, patli, barik, kamzor',
    ur: 'دھیمی, باریک, پتلی',
  },
  'acts:laugh-smile': {
    en: 'laugh~, smil{e|es|ed|ing}, giggl{e|es|ed|ing}, chuckl{e|es|ed|ing}, grin~~',
    ru: 'hans~, hasa~, muskura~, muskra~, muskurahat, qehqeha, khilkhila~',
    ur: 'ہنس~, ہنسا~, مسکرا~, مسکراہٹ, قہقہہ, کھلکھلا~',
  },
  'acts:look-stare': {
    en: 'star{e|es|ed|ing}, gaz{e|es|ed|ing}, glanc{e|es|ed|ing}, peek~, blink~, glar{e|es|ed|ing}, squint~',
    ru: 'ghoor~, ghur~, takk~, tak~, jhapak~, jhank~, nigah, nazar, nazrein, taktaki, palak',
    ur: 'گھور~, تک~, جھپک~, جھانک~, نگاہ, نظر, نظریں, ٹکٹکی, پلک',
  },
  'acts:breathe-act': {
    en: 'breath~, breath{e|es|ed|ing}, inhal{e|es|ed|ing}, exhal{e|es|ed|ing}, gasp~, pant~',
    ru: 'saans, sans, sah, dam, hamp~, haanp~, phool~, saah, sasein',
    ur: 'سانس, سانسیں, ساہ, ہانپ~, پھول~, دم',
  },
  'acts:sneeze-yawn': {
    en: 'sneez{e|es|ed|ing}, yawn~, hiccup~, burp~, belch~',
    ru: 'cheenk~, chink~, jamai, jamaiyan, hichki, dakar, ubasi',
    ur: 'چھینک~, جمائی, ہچکی, ڈکار',
  },
  'acts:relieve-oneself': {
    en: 'urinat{e|es|ed|ing}, pee, peed, peeing, poo, poop~, potty, toilet, pass, defecat{e|ed}',
    ru: 'peshab, pishab, pakhana, potty, hajat, moot~, hag~, tatti, rafa',
    ur: 'پیشاب, پاخانہ, پوٹی, حاجت, ٹٹی, رفع',
  },
  'acts:give-birth': {
    en: 'birth, deliver~, delivery, labour, labor, born, birthed, childbirth',
    ru: 'paida, peda, janam, jan~, zachgi, delivery, wiladat, jama, jamma, jammi, dard-e-zeh',
    ur: 'پیدا, جنم, زچگی, ڈلیوری, ولادت, جن~',
  },
  'acts:pregnant-be': {
    en: 'pregnan{t|cy|cies}, expecting, conceiv{e|ed|ing}, trimester',
    ru: 'hamla, hamila, haamla, hamal, hamil, pregnant, umeed, umaid, paon-bhari, pet-se',
    ur: 'حاملہ, حمل, امید, پریگننٹ',
  },
  'acts:miscarry-abort': {
    en: 'miscarr{y|ied|iage|iages|ying}, abort{|ed|ion|ions|ing}, stillb{irth|orn}',
    ru: 'zaya, isqat, girwa~, giraya, safai, dnc, abortion, gir',
    ur: 'ضائع, اسقاط, گروا~, صفائی',
  },
  'acts:grow-up': {
    en: 'grow=, grew, grown, grownup, growth, mature, adult',
    ru: 'bara, bari, bare, barh~, bada, badi, jawan, palla, pal~, wadd~, waddi',
    ur: 'بڑا, بڑی, بڑے, بڑھ~, جوان, پل~',
  },
  'acts:raise-child': {
    en: 'rais{e|es|ed|ing}, upbringing, parent{ing}, rear~, babysit{|ting}',
    ru: 'pal~, paal~, parwarish, parwrish, tarbiyat, sambhal, khayal, nigrani',
    ur: 'پال~, پرورش, تربیت, سنبھال~, نگرانی',
  },
  'acts:recover-conscious': {
    en: 'revive~, reviv{ed|ing}, conscious{|ness}, alert, sober, aware',
    ru: 'hosh, hosh-mein, sambhal, sanbhal~, hawas, chokas',
    ur: 'ہوش, حواس, سنبھل, چوکس',
  },
  'acts:examine-self': {
    en: 'check~, pulse, temperature, thermometer, reading, monitor~',
    ru: 'nabz, nap~, check, bukhar, thermometer, machine',
    ur: 'نبض, ناپ~, تھرمامیٹر',
  },
  'acts:smoke-take': {
    en: 'smok{e|es|ed|ing|er}, cigarette{|s}, vape, vaping, hookah, sheesha, naswar, gutka, paan',
    ru: 'cigarette, cigrete, sigret, biri, huqqa, naswar, gutka, paan, pan, charas, tambaku, chillum',
    ur: 'سگریٹ, بیڑی, حقہ, نسوار, گٹکا, پان, چرس, تمباکو',
  },
  'acts:intoxicate': {
    en: 'drunk, intoxicat{ed|ion}, high, addict{|ed|ion|s}, drug{|s|ged}, alcohol, ice, heroin, weed, hash, booze',
    ru: 'nasha, nashe, nashay, nashai, nashi, sharab, sharabi, charsi, charas, heroin, afeem, ice, dhut, powder',
    ur: 'نشہ, نشے, نشئی, شراب, شرابی, چرسی, ہیروئن, افیم, آئس',
  },
  'acts:quit-habit': {
    en: 'quit{|s|ting}, rehab, withdraw{al|als}, clean, sober',
    ru: 'chorna, chorhna, chhor, parhez, tark, rehab',
    ur: 'پرہیز, ترک, چھوڑنا',
  },
  'acts:exercise-do': {
    en: 'exercis{e|es|ed|ing}, workout, gym, yoga, train~, stretch~',
    ru: 'warzish, kasrat, gym, yoga, sair, chehel-qadmi',
    ur: 'ورزش, کسرت, جم, یوگا, سیر',
  },
  'acts:treat-cure': {
    en: 'treat~, treatment, therap{y|ies}, cure~, heal~, medicat{e|ed|ion}, remed{y|ies}',
    ru: 'ilaj, elaj, ilaaj, dawa, totka, totkay, desi, shifa, tashkhees',
    ur: 'علاج, دوا, ٹوٹکا, ٹوٹکے, دیسی, شفا, تشخیص',
  },
  'acts:take-medicine': {
    en: 'dose, doses, dosage, prescrib{e|ed|ing}, prescription, skip~~, missed, refill',
    ru: 'khurak, khoraak, nuskha, dose, dawai, goli, goliyan, naagha, nagha',
    ur: 'خوراک, نسخہ, ڈوز, گولی, گولیاں, ناغہ',
  },
  'acts:vaccinate-inject': {
    en: 'vaccin{e|es|ated|ation|ate}, inject{|ed|ion|ions|ing}, jab, drip, shot',
    ru: 'teeka, tika, teekay, injection, inject, sui, drip, qatray, qatre, polio',
    ur: 'ٹیکہ, ٹیکے, انجکشن, ڈرپ, قطرے, پولیو',
  },
  'acts:operate': {
    en: 'operat{e|ed|ion|ions|ing}, surger{y|ies}, stitch{|es|ed}, admit~~, discharg{e|ed}',
    ru: 'operation, apreshan, tanke, tanka, dakhil, chutti, jarrahi, cesarean',
    ur: 'آپریشن, ٹانکے, داخل, چھٹی, سرجری',
  },
};
