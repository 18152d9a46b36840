import type { Concepts } from '../lexicon.ts';

/** What a body does and how it looks when it is in danger, as people at home describe it (facts §1.5, §3, §5). */
export const signs: Concepts = {
  dusky: {
    en: 'blue, bluish, grey, gray, greyish, purple, purplish, maroon, mauve, dusky, dark lips, black lips, ashen, colour changing, color changing, changed colour, changing colour',
    ru: 'neela, neeli, neele, nila, nili, neelay, jamni, jamuni, kala ho, kala hota, kali ho, kaala par, kala par, rang badal, siyah, sanwla par',
    ur: 'نیلا, نیلی, نیلے, نیلاہٹ, جامنی, بینگنی, کالا ہو, کالی ہو, کالا پڑ, کالے پڑ, رنگ بدل, سیاہ, سرمئی',
  },
  'drained-white': {
    en: 'white like {paper|sheet|chalk|wall|ghost|cotton}, white as {paper|sheet|chalk|ghost}, pale like, pale as, gone pale, turned pale, so pale, very pale, lips {are |}white, colourless, no colour in',
    ru: '{safaid|sufaid|safed|sufed|chitta|chitti} {par|ho|jaisi|jaisa|jesi|jesa|kaghaz|chadar}, kaghaz {jaisi|jaisa|jesi|ki tarah}, rang {ur|urr|ura|urh|zard|peela|haldi|safaid|sufaid|gaya|phaq|fak}, zard par, peela zard, honth {safaid|sufaid|safed}, pili par, peeli par',
    ur: '{سفید|سفیدی} {پڑ|ہو|جیسی|جیسا|کاغذ|چادر}, کاغذ جیسی, کاغذ کی طرح, رنگ {اڑ|زرد|پیلا|ہلدی|سفید|فق}, زرد پڑ, پیلا زرد, ہونٹ سفید, پیلی پڑ, چہرہ زرد, رنگت {زرد|پیلی|سفید}',
  },
  spurts: {
    en: 'spurting, spurts, squirting, shooting out, pumping out, jumping out, in jumps, with heartbeat, gushing, gushes, pouring, fountain, pulsing out',
    ru: 'fawara, fawaray, fawwara, fawwaray, phawara, pichkari, dhaar bandh, dhaar nikal, uchal uchal, uchhal uchhal, beh hi, behta ja, tapak, tapakta, tapak raha, ris raha, ris rahi, risne',
    ur: 'فوارہ, فوارے, پچکاری, دھار, اچھل اچھل, بہتا جا, ٹپک, ٹپکتا, رس رہا, رس رہی, رسنا, بہہ ہی',
  },
  soaking: {
    en: 'soaked, soaking, drenched, bedsheet, bed sheet, sheet changed, mattress, towel after towel, pad after pad, full pad, pads in, changed pads, third pad, fourth pad, cloth after cloth, dripping to {feet|floor}, down my legs, down her legs',
    ru: 'gadda, gadday, chadar, chaddar, bistar, bister, {kapra|kapray|kapre|pad|pads} {badal|bhig|bheeg|bhar|tar}, {paanchwan|panchwan|chautha|teesra|chhata|dasvan} {kapra|pad}, {teen|char|chaar|panch|paanch|chhe} {pad|pads|kapray|kapre}, paon tak beh, taangon se beh, tar batar, nichor, bheeg gaya, bheeg gayi, shalwar {bhar|geeli|bheeg|tar}, farsh',
    ur: 'گدا, گدے, چادر, بستر, {کپڑا|کپڑے|پیڈ} {بدل|بھیگ|بھر|تر}, {پانچواں|چوتھا|تیسرا|چھٹا} {کپڑا|پیڈ}, {تین|چار|پانچ|چھ} {پیڈ|کپڑے}, پاؤں تک بہہ, ٹانگوں سے بہہ, تربتر, بھیگ گیا, بھیگ گئی, شلوار {بھر|گیلی|بھیگ|تر}, فرش',
  },
  'runs-on': {
    en: 'does not stop, not stopping, wont stop, doesnt stop, keeps coming, keeps {bleeding|dripping|going|vomiting}, still coming, non stop, nonstop, cant stop it, through the {cloth|bandage|towel}',
    ru: 'rukta nahi, rukti nahi, nahi rukta, nahi rukti, nahi ruk, ruk nahi, ruk hi nahi, band nahi, thamta nahi, tham nahi, lagatar, lagataar, musalsal, har {pandrah|das|paanch|dus|bees} minute, barh raha, barhta ja, barh rahi',
    ur: 'رکتا نہیں, رکتی نہیں, نہیں رکتا, نہیں رک, رک نہیں, رک ہی نہیں, بند نہیں, تھمتا نہیں, لگاتار, مسلسل, ہر {پندرہ|دس|پانچ|بیس} منٹ, بڑھ رہا, بڑھتا جا, بڑھ رہی',
  },
  drops: {
    en: 'slumped, slid off, slid down, fell down, dropped to the floor, fell and, just fell, fell flat, fell on the floor, went down, thrown back, dropped down, cant stand, cannot stand, unable to stand, collapsed, black out, blacked out, almost fell, nearly fell, about to fall, keeps falling, gave way',
    ru: 'lurhak, lurhakti, lurhakta, ludhak, gir {gaya|gayi|gai|gaye|gae|para|pari|gya|gye}, dher ho, {khara|khari|kharay} nahi ho, khare hote chakkar, taya gir, deewar pakri, deewar pakar, ghash, sambhal nahi, digg, taangein jawab',
    ur: 'لڑھک, لڑھکتی, گر {گیا|گئی|گئے|پڑا|پڑی}, ڈھیر ہو, {کھڑا|کھڑی} نہیں ہو, دیوار پکڑ, غش, سنبھل نہیں, ٹانگیں جواب, گرا, گری',
  },
  floppy: {
    en: 'does not lift {his|her|the|its} head, doesnt lift, cant lift {his|her} head, head falls, head drops, rag doll, like a cloth, like cloth, hanging in my arms, hangs in, no strength in, loose body, body loose, dead weight, not responding properly, just lies, lying like, eyes half open, does not look at, doesnt look at me, glassy, listless, dull, too quiet',
    ru: '{sar|sir|gardan} {nahi|bhi nahi} {uthata|uthati|utha|sambhal|theherti|tikti}, gardan dhalak, gardan latak, dhalak, latak {raha|rahi|gaya|gayi}, dheela, dheeli, dhila, dhili, dheelay, kapre ki tarah, gudiya ki tarah, nidhal, nadhaal, nidhaal, tukar tukar, tukur, khaali nigah, khali nazar, be jaan si, bejaan, muraj, murjha, bilkul chup',
    ur: 'سر {نہیں|بھی نہیں} {اٹھاتا|اٹھاتی|اٹھا|سنبھال}, گردن ڈھلک, گردن لٹک, ڈھلک, لٹک {رہا|رہی|گیا|گئی}, ڈھیلا, ڈھیلی, ڈھیلے, نڈھال, ٹکر ٹکر, خالی نگاہ, بے جان سی, مرجھا, بالکل چپ',
  },
  lifts: {
    en: 'lift, lifts, lifting, raise, raises, hold up, holds up',
    ru: 'uthata, uthati, uthati, utha, uthaye, sambhalta, sambhalti',
    ur: 'اٹھاتا, اٹھاتی, اٹھا, سنبھالتا, سنبھالتی',
  },
  'not-roused': {
    en: 'does not wake up, cant wake, cannot wake, could not wake, not waking, wont wake, does not wake, doesnt wake, hard to wake, not opening eyes, wont open eyes, does not open eyes, eyes not opening, dozing off, keeps dozing, falls asleep again, goes back to sleep, sleeping since, sleepy and, no response, not answering properly, does not answer, only nods, only shakes head, doesnt know me, does not know me, tapped {his|her} feet',
    ru: '{aankh|ankh|aankhein|ankhein|aankhen} nahi {kholta|kholti|khol|khul|khulti|khole}, uth {hi |}nahi {raha|rahi|rahay|rha|rhi}, uthta nahi, uthti nahi, {jagane|jagaya|uthane|uthaya|hilaya|hilane} {se|pe|par|to|bhi|phir} {bhi |}nahi, jaagta nahi, jagta nahi, jaagti nahi, neend {tootti|tuti|toot} nahi, neend se nahi, phir so jata, phir so jati, sota rehta, sota hi, soti hi, soya hi, ghunoodgi, ghunudgi, unghta, oonghta, oongh, jawab nahi {deta|deti|de}, awaz do to, sirf sar hila, bas sar hila, pehchan nahi, pehchani nahi, pehchanta nahi, behosh, neem behosh, besudh, be sudh',
    ur: '{آنکھ|آنکھیں} نہیں {کھولتا|کھولتی|کھول|کھل}, اٹھ {ہی |}نہیں {رہا|رہی}, اٹھتا نہیں, اٹھتی نہیں, {جگانے|جگایا|اٹھانے|ہلایا} {سے|پر|تو|بھی} {بھی |}نہیں, جاگتا نہیں, جاگتی نہیں, نیند نہیں ٹوٹ, نیند ٹوٹتی نہیں, پھر سو جاتا, سوتا رہتا, سویا ہی, سوئی ہی, غنودگی, اونگھ, اونگھتا, جواب نہیں {دیتا|دیتی|دے}, سر ہلاتی ہے بس, پہچان نہیں, پہچانا نہیں, بے ہوش, بےہوش, نیم بے ہوش, بے سدھ, بےسدھ',
  },
  rambling: {
    en: 'talking rubbish, talks rubbish, talking nonsense, nonsense, not making sense, makes no sense, does not know {which|where|what|who}, doesnt know {which|where|what|who}, cant tell {which|what|who}, asks who, asking who are, who are you, same question, where am i, forgets where, fighting with us, angry without, not recognising, not recognizing, delirious, confused, mixing words, muddled, seeing things that',
    ru: 'behki, behki behki, behkay, bak bak, bakwas kar, ulti seedhi, ulta seedha, ulta jawab, ool fool, awal fawal, berabt, be rabt, ajeeb baatein, ajeeb batein, baar baar ek hi sawal, ek hi sawal, kaun ho, pehchan nahi, hosh thikane, hosh mein nahi, hawas, samajh nahi {raha|rahi|pa}, ghar nahi pehchan, din nahi pata, bar bara, barbara',
    ur: 'بہکی, بہکی بہکی, بک بک, الٹی سیدھی, الٹا سیدھا, جواب الٹا, الٹا جواب, اول فول, بے ربط, بےربط, عجیب باتیں, ایک ہی سوال, کون ہو, پہچان نہیں, ہوش ٹھکانے, حواس, بڑبڑا',
  },
  gasps: {
    en: 'gasping, gasps, gasp, grunting, grunts, panting, puffing, struggling for air, fighting for breath, air hunger, neck pulling, neck is pulling, chest pulling, ribs pulling, ribs showing, skin sucking in, sucking in, nostrils flaring, nose flaring, flaring, belly breathing, tummy breathing, breathing hard, breathing heavy, breathing heavily, hard breathing, breathing noisy, breathing very {fast|slow}, breathing {fast|slow|quick|noisy}, breath quick, breath fast, quick breath, stops breathing, stopped breathing, pauses in breathing, breath stops, one word at a time, word by word, cant finish a sentence, single words, tired of breathing, cant lie, sitting with chin, leaning forward, nods only',
    ru: 'kraahne, kraahta, kraahti, karahta, karahti, karahne, haanp, hanp, haanpta, haanpti, naak phool, naak phoolti, nathne, nathnay, nathune, seena dhans, seena dhansta, seena andar, pasli andar, pasliyan andar, pasliyan {chal|khinch|dhans|nazar}, pasli {chal|khinch|dhans}, gardan andar, gala andar, saans {seeti|siti|tut|toot|ukhar|tez|bhari|bhaari|kheench|khinch|phool|ghut|ruk|gehri|atak|tang|mushkil|dheemi|phans|charh}, saans {bohat|bht|bahut|bari|zor} {tez|phool|mushkil}, saah {bhaari|bhari|nahi|ruk}, ek ek lafz, ek lafz, poora jumla nahi, bol nahi pa, jhuk kar saans, baith kar saans, aage jhuk, let nahi, saans le le kar',
    ur: 'کراہ, کراہتا, کراہتی, ہانپ, ہانپتا, ہانپتی, ناک پھول, نتھنے, نتھنوں, سینہ دھنس, سینہ اندر, پسلی اندر, پسلیاں {چل|کھنچ|دھنس|نظر|اندر}, پسلی {چل|کھنچ|دھنس}, گلا اندر, سانس {سیٹی|ٹوٹ|اکھڑ|تیز|بھاری|کھینچ|کھنچ|پھول|گھٹ|رک|رکی|گہری|اٹک|تنگ|مشکل|پھنس|چڑھ}, لمبے لمبے سانس, ایک ایک لفظ, ایک لفظ, پورا جملہ نہیں, بول نہیں پا, آگے جھک, لیٹ نہیں',
  },
  wheeze: {
    en: 'wheeze, wheezing, wheezy, whistle, whistling, whistling chest, harsh sound, stridor, barking cough, bark, croup, hoarse, voice gone, voice changed, lost voice, voice is gone, voice is hoarse, noisy breath',
    ru: 'seeti, siti, seetiyan, ghar ghar, kharkhar, kharkharahat, gharghar, kutte jesi khansi, kutte ki tarah khansi, awaz baith, aawaz baith, gala baith, awaz band, awaz bhari, awaz nahi nikal, awaz hi nahi',
    ur: 'سیٹی, سیٹیاں, گھرگھر, خرخر, کھرکھراہٹ, کتے جیسی کھانسی, آواز بیٹھ, گلا بیٹھ, آواز بند, آواز بھاری, آواز نہیں نکل, آواز ہی نہیں',
  },
  'chest-silent': {
    en: 'now silent, its silent, is silent, silent now, quiet now but, wheeze stopped, wheeze gone, no sound now',
    ru: 'ab chup hai, ab awaz nahi, seeti band, ab khamosh',
    ur: 'اب چپ ہے, اب آواز نہیں, سیٹی بند, اب خاموش',
  },
  'cannot-swallow': {
    en: 'cant swallow, cannot swallow, not able to swallow, swallowing hurts, swallowing is hard, hard to swallow, saliva dripping, drooling, drool, own saliva, own spit',
    ru: 'nigal nahi, nigalna mushkil, nigalti mushkil, thook nahi nigal, thook mushkil, thook bhi nahi, raal, ral beh, raal beh, thook beh',
    ur: 'نگل نہیں, نگلنا مشکل, تھوک نہیں نگل, تھوک مشکل, رال, رال بہہ, تھوک بہہ',
  },
  stuck: {
    en: 'stuck, got stuck, stuck in throat, stuck in {his|her|my|the} throat, holding throat, holding {his|her} throat, holding neck, hands on the neck, hands on {his|her} neck, cant make sound, no sound, no cough, cant cough, thumped back, back slaps, piece of',
    ru: 'phans {gaya|gayi|gya|gai|raha}, fas {gaya|gya|gai|gayi}, fans {gaya|gya}, atak {gaya|gayi|gya|gai}, atka, atki, phansa, phansi hui, gale mein haddi, gala pakra, gala pakar, gale pe haath, haath gale, na bol rahi na, na khans',
    ur: 'پھنس {گیا|گئی|رہا}, اٹک {گیا|گئی}, اٹکا, اٹکی, پھنسا, پھنسی, گلا پکڑ, گلے پر ہاتھ, ہاتھ گلے, آواز نہیں نکل رہی',
  },
  morsel: {
    en: 'boti, bone, fish bone, meat, nimko, peanut, peanuts, grape, apple, candy, toffee, sweet, coin, bead, button, marble, chana, popcorn, cerelac, roti, nut, seed, date, food',
    ru: 'boti, haddi, gosht, nimko, moong phali, mungfali, angoor, seb, toffee, chana, chanay, roti, niwala, lukma, nivala, khajoor, daana, dana, beej, badam, makai, tukra, tukda, sikka',
    ur: 'بوٹی, ہڈی, گوشت, نمکو, مونگ پھلی, انگور, سیب, ٹافی, چنا, چنے, روٹی, نوالہ, لقمہ, کھجور, دانہ, بیج, بادام, ٹکڑا, سکہ',
  },
  'blood-inside': {
    en: 'coffee powder, coffee ground, coffee grounds, like coffee, black like tar, tar like, like tar, tarry, black motion, black toilet, toilet is black, black potty, red vomit, vomited red, vomit red, bloody vomit, blood in {the |}{sputum|spit|phlegm|stool|toilet}, spitting blood, red when coughing, clots in',
    ru: 'chai ki patti jesi ulti, chai ki patti, kali ulti, kaali ulti, lal ulti, laal ulti, tarkol, taarkol, kali potty, kaali potty, kala pakhana, khansi me surkh, khansi mein surkh, thook mein khoon, thook me khoon, balgham mein khoon, jama hua khoon, jama khoon, ulti mein surkh, balti bhar',
    ur: 'چائے کی پتی جیسی, کالی قے, کالی الٹی, لال الٹی, تارکول, کالی پوٹی, کالا پاخانہ, کھانسی میں سرخ, تھوک میں خون, بلغم میں خون, جما ہوا خون, کالا جما, قے میں, پیالہ بھر',
  },
  'sunken-dry': {
    en: 'sunken, no tears, tears not coming, skin stays up, skin stands, skin pinch, dry tongue, dry lips, cracked lips, no urine since, not passed urine since, hands like ice, cold hands, cold feet, pulse weak, weak pulse, thready',
    ru: 'dhans {gayi|gai|gaye|rahi}, dhansi, dhanse, garhay, garhe, aansu nahi, ansu nahi, khaal khari, khal khari, khaal wahin, honth {khushk|papri|phat}, zuban {sookh|khushk}, peshab nahi {aya|aaya|kiya|hua|utra}, ek qatra, haath {pair|paon} {thande|thanday|barf}, haath thande, pair thande, nabz {mushkil|kamzor|dheemi|halki|sust|nahi|tez|band}, jism thanda, barf jese',
    ur: 'دھنس {گئی|گئیں|گئے|رہی}, دھنسی, گڑھے, آنسو نہیں, کھال کھڑی, کھال وہیں, ہونٹ {خشک|پپڑی|پھٹ}, زبان {سوکھ|خشک}, پیشاب نہیں {آیا|کیا|ہوا|اترا}, ایک قطرہ, ہاتھ {پیر|پاؤں} {ٹھنڈے|برف}, ہاتھ ٹھنڈے, پیر ٹھنڈے, نبض {مشکل|کمزور|دھیمی|ہلکی|سست|نہیں|تیز|بند}, جسم ٹھنڈا, برف جیسے',
  },
  'watery-stool': {
    en: 'loose motions, loose motion, watery stool, watery stools, rice water, diarrhea, diarrhoea, motions, purging, stools like water, ten times, vomiting and loose',
    ru: 'dast, loose motion, loose motions, motions, pakhane pani, pani jaise, pani ki tarah, chawal ke mand, pechish, ulti dast, das dafa, bees dafa, beshumar',
    ur: 'دست, لوز موشن, موشن, پاخانے پانی, پانی جیسے, پانی کی طرح, چاول کی پیچھ, پیچش, الٹی دست, پچکاری',
  },
  'spots-dark': {
    en: 'purple spots, red dots, dark spots, tiny red, rash that does not, spots dont fade, does not fade, glass test, under glass, bruises all over, blood spots, dots on',
    ru: 'jamni {dhabbe|nishan|chakte|danay}, neele {dhabbe|nishan|chakte}, laal nuqte, lal nuqte, laal dhabbe, baingani, chakte, nuqte, glass daba, sheesha daba',
    ur: 'جامنی {دھبے|نشان|چکتے|دانے}, نیلے {دھبے|نشان|چکتے}, لال نقطے, لال دھبے, بینگنی, چکتے, نقطے, شیشہ دبا',
  },
  'neck-board': {
    en: 'neck like, neck is like, neck wont bend, neck hard, neck pain and fever, chin to chest, chin does not, light hurts, hates light, screams at light, light bothers',
    ru: 'gardan {lakri|akri|akar|patthar|pathar|sakht|takhta|nahi}, thori seene, thodi seene, roshni {chubh|chubhti|se|bardasht}, roshni mein cheekh',
    ur: 'گردن {لکڑی|اکڑی|اکڑ|پتھر|سخت|تختہ|نہیں}, ٹھوڑی سینے, روشنی {چبھ|چبھتی|سے|برداشت}',
  },
  arches: {
    en: 'arching, arched, arches, bow like, like a bow, jaw locked, jaw is locked, lockjaw, stiff like wood, stiff as wood, body stiff, body goes stiff, went stiff, stiffened',
    ru: 'kamaan, kaman, akar {gayi|gai|gaya|gya|ke|jata|jati|raha|rahi}, akarh, akra hua, jabra band, jabray band, jism sakht, lakri ki tarah, patthar ki tarah ho',
    ur: 'کمان, اکڑ {گئی|گیا|کے|جاتا|جاتی|رہا|رہی}, جبڑا بند, جسم سخت, لکڑی کی طرح',
  },
  jerks: {
    en: 'jerking, jerks, jerky, twitching, twitches, shaking of, whole body shaking, body shaking, cycling, fists clenched, teeth clenched, tongue bitten, bit {his|her} tongue, tongue between teeth, wet himself, wet herself, passed urine in clothes, eyes {turned|turn|roll|rolled|rolling|fixed|went|go|goes|are going} {up|back|white|to|on|one|side}, staring to one side, eyes on one side, blank stare, staring blank, lip smacking, chewing movement',
    ru: 'jhatka, jhatke, jhatkay, jhatkon, jhatkey, phadak, phadakta, phadakti, pharak, pharakta, pharakti, pharka, kapkapa, thar thar, tharthara, {aankh|ankh|aankhein|ankhein|putli|putliyan} {tiki|ek taraf|aik taraf|upar|ulat|phir|ghoom|chadh|charh|safaid|aik jagah|ek jagah}, hont chaba, honth chaba, daant bhinch, dant bhinch, daant pe daant, zuban kat, zuban daant, peshab bhi nikal, jhaag, jhag',
    ur: 'جھٹکا, جھٹکے, جھٹکوں, پھڑک, پھڑکتا, پھڑکتی, پھڑکا, تھر تھر, {آنکھ|آنکھیں|پتلی|پتلیاں} {ٹکی|ایک طرف|اوپر|الٹ|پھر|گھوم|چڑھ|ایک جگہ}, ہونٹ چبا, دانت بھینچ, زبان دانت, زبان کٹ, پیشاب بھی نکل, جھاگ, دورہ, دورے',
  },
  'one-half': {
    en: 'one side of, one sided, only on the one side, half face, half smile, smile is only, smile only, smile crooked, one cheek, one corner of, mouth corner, same hand and cant, hand is not listening, arm is not listening, not lisening, hand not working, leg not working, arm not moving, leg dragging, foot dragging, pen fell, cup fell, cant hold {the |a |}{pen|cup|spoon|phone|glass}, one leg and one arm, left half, right half, left side of, right side of',
    ru: 'ek taraf ka, aik taraf ka, ek taraf ki, adha munh, aadha munh, aadha chehra, ek gaal, muskurahat, hansne ko kaha, munh ka kona, hont ka kona, ek kona, baazu nahi uth, haath nahi uth, hath nahi uth, haath kaam nahi, hath kaam nahi, taang ghaseet, paon ghaseet, qalam gir, pyali gir, cup gir, chamach gir, ulta hissa, seedha hissa, aadha jism, ek bazu, aik bazu',
    ur: 'ایک طرف کا, ایک طرف کی, آدھا منہ, آدھا چہرہ, ایک گال, مسکراہٹ, ہنسنے کو کہا, منہ کا کونا, ہونٹ کا کونا, بازو نہیں {اٹھ|ہل}, ہاتھ نہیں {اٹھ|ہل}, ہاتھ کام نہیں, ٹانگ گھسیٹ, پاؤں گھسیٹ, قلم گر, پیالی گر, کپ گر, چابی تالے, الٹا حصہ, سیدھا حصہ, آدھا جسم',
  },
  'speech-broken': {
    en: 'words are coming like, words like soup, words mixed, wrong words, calls everything, speech is thick, speech thick, thick speech, tongue thick, tongue heavy, speaks like drunk, like drunk, like a drunk, drunk like, cannot find words, cant find words, babbling, mumbling, only sounds',
    ru: 'zuban {moti|bhari|bhaari|larkhara|atak|lakhlakha|nahi chal}, zaban {moti|bhari|bhaari|larkhara|atak|nahi chal}, lafz {mil|nahi|ulte|ghalat|toot}, alfaz {mil|nahi|ulte|ghalat|toot}, munh se gal nahi, sharabi jesay, sharabi jaise, sharabi ki tarah, nashay jesa, gaal nahi nikal, bolti band, tutla, totla',
    ur: 'زبان {موٹی|بھاری|لڑکھڑا|اٹک|نہیں چل}, لفظ {نہیں|الٹے|غلط|ٹوٹ}, الفاظ {نہیں|الٹے|غلط|ٹوٹ}, شرابی جیسے, شرابی کی طرح, تتلا, توتلا',
  },
  staggers: {
    en: 'staggering, stagger, walks like drunk, walking like drunk, leaning to one, losing balance, lost balance, cant walk straight, cannot walk straight, veering',
    ru: 'larkhara, larkhra, larkharaye, qadam sharabi, tehra chal, tedha chal, tawazun, seedha nahi chal, chal nahi pa, qadam nahi',
    ur: 'لڑکھڑا, لڑکھڑائے, ٹیڑھا چل, توازن, سیدھا نہیں چل, چل نہیں پا',
  },
  'sight-broken': {
    en: '{see|sees|seeing|saw|looks|look|is|are|still} double, double {image|images|sight}, everything double, seeing double, two of everything, curtain, floaters, black threads, flashes, sparks, zigzag, dim, room is dark, why is it dark, cant see from, one eye, blind, dots before, mosquitoes before',
    ru: 'do do, double nazar, parda, kaale dhabbe, kale dhabbe, kaale dhage, jhamake, jugnu, makkhi jesay, makkhi jesi, makkhiyan, taare, andhera kyun, kamra andhera, nazar {do|dhundli|dhundla|chali|nahi|kam|mein}, {aankh|ankh} se kuch nahi, ankhon aage andhera, aankhon aage andhera, deewar hil',
    ur: 'دو دو, ڈبل نظر, پردہ, کالے دھبے, کالے دھاگے, جھلکارے, جگنو, مکھیاں, تارے, اندھیرا کیوں, نظر {دو|دھندلی|دھندلا|چلی|نہیں|کم}, آنکھ سے کچھ نہیں, آنکھوں آگے اندھیرا, دھندلا, دھندلی',
  },
  'pressing-chest': {
    en: 'rubbing chest, rubbing middle, rubbing {his|her|my} chest, holding chest, holding {his|her} chest, clutching, millstone, someone sitting on, sitting on my chest, stone on, brick on, iron band, rope around chest, squeezing my chest, like a belt, between shoulder blades, tearing, jaw pain, jaw and, gas type, just gas, its only gas, says its gas, says it is gas',
    ru: '{chhati|chati|seene|seenay|sine} {te|pe|par|mein|me} {pathar|patthar|bojh|wazan|jaise|koi|kisi|eent|aag|chakki|suiyan|khinchao|dabao|ghutan}, seena {pakar|pakre|pakra|mal|dab|jakar|ghut|phat|masal|daba|phadphada}, chhati {pakar|pakre|mal|dab}, kandhon ke beech, jabray tak, jabre tak, baanh cho chees, bazu tak chees, bazu mein chees, gas keh rahe, gas hai keh, gas samajh, dil jakar',
    ur: '{چھاتی|سینے} {پر|پہ|میں|پے} {پتھر|بوجھ|وزن|جیسے|کوئی|کسی|اینٹ|آگ|چکی|سوئیاں|کھنچاؤ|دباؤ|گھٹن}, سینہ {پکڑ|پکڑے|مل|دب|جکڑ|جکڑتا|گھٹ|پھٹ|مسل|دبا}, چکی کا پاٹ, کندھوں کے بیچ, جبڑے تک, بازو تک, بازو سن, گیس کہہ رہے, گیس سمجھ',
  },
  'heart-wild': {
    en: 'galloping, heart is galloping, thumping, heart thumping, pounding, heart is pounding, fluttering, flutters, skipping beats, skips, irregular beat, racing, heart racing, heart is racing, shirt shaking, heart jumping',
    ru: 'dil {phadphada|tez|zor|uchal|uchhal|bhaag|dharak|phadak|kood|ghabra|beth|baith|doob|chhoot}, dharkan {tez|chhoot|ruk|be qaboo|bohat|uchhal}, seena phadphadata, shirt hilti',
    ur: 'دل {پھڑپھڑا|تیز|زور|اچھل|بھاگ|دھڑک|پھڑک|گھبرا|بیٹھ|ڈوب}, دھڑکن {تیز|چھوٹ|رک|بے قابو|بہت}',
  },
  'wet-cold': {
    en: 'sweating, sweaty, clammy, drenched in sweat, sweat pouring, like he came from a bath, like from bath, cold sweat, cold and sweaty, cold and wet, soaked in sweat',
    ru: 'paseena, paseene, paseenay, pasina, pasine, paseeno, pasino, tar batar, thanda paseena, thande paseene',
    ur: 'پسینہ, پسینے, پسینوں, تربتر, نہایا ہوا, نہا گیا, ٹھنڈا پسینہ, نچڑ',
  },
  'oven-hot': {
    en: 'body like {tawa|oven|furnace|fire}, hot like {tawa|oven|fire|furnace}, burning body, skin is hot, not sweating, no sweat, stopped sweating, dry hot skin, under the sun, in the sun, heat wave, hot sun, 45 degree, 47 degree, 48 degree',
    ru: 'bhatti, tawa, tandoor, tawe ki tarah, tap raha, tap rahi, tatta, tata, aag jaisa, chamri khushk, paseena {band|nahi|khushk|sookh}, pasina {aana band|band|nahi|khushk}, dhoop mein, dhoop me, loo, garmi mein kaam, kataai, kat te, gandum kaat',
    ur: 'بھٹی, توا, تندور, تپ رہا, تپ رہی, تتا, آگ جیسا, جلد خشک, پسینہ {بند|نہیں|خشک|سوکھ}, دھوپ میں, لو لگ, گندم کاٹتے, گنا چھیلتے',
  },
  'skin-off': {
    en: 'skin came, skin came off, skin is off, skin peeling, skin peeled, skin hanging, skin is hanging, blister, blisters, blistered, charred, skin black, skin white, singed, eyebrows gone, eyebrows are gone, hair burnt, hair singed, soot, black stuff in spit, stuck to skin, melted',
    ru: 'khaal {latak|utar|utri|jal|uter|nikal|safaid|chhil}, khal {latak|utar|utri|jal|nikal}, chamri {utar|jal|latak|chhil|nikal}, chhala, chhalay, chala par, chalay par, phaphola, phapholay, bhanwein jal, bhanwain, baal jal, kalak, kaalik, koyla ho, chipak gayi, chipak gai',
    ur: 'کھال {لٹک|اتر|اتری|جل|نکل|سفید}, چمڑی {اتر|جل|لٹک|نکل}, چھالا, چھالے, پھپھولے, بھنویں, بال جل, کالک, کوئلہ ہو, چپک گئی, جل کے چپک',
  },
  spilled: {
    en: 'spilled, spilt, splashed, fell on, fallen on, turned over, tipped over, poured, pulled the, pulled it, threw, thrown, burst, blasted, blast, exploded, caught fire, splash, sat on, on his, on her, on my',
    ru: 'gir gaya, gir gayi, gir gai, gir gya, gira, giri, ulat, ulta, ulti, chhalak, phat, phata, phati, phenka, par gaya, par gayi, lag gayi, lag gai, lagi, laga, chheenta, chheente, ubal, bhabki, bhabak, baith gai',
    ur: 'گر گیا, گر گئی, گرا, گری, الٹ, چھلک, پھٹ, پھٹا, پھینکا, پڑ گیا, پڑ گئی, لگ گئی, لگی, لگا, چھینٹا, چھینٹے, ابل, بھبک, دھنس',
  },
  'burn-source': {
    en: 'boiling, boiling {water|milk|daal|tea|oil|curry}, hot {water|milk|tea|oil|curry|daal|iron|tawa}, stove, cylinder, gas cylinder, flame, fire, tandoor, geyser, steam, pressure cooker, acid, battery water, lime, chemical, wire, live wire, transformer, current, electric, pateela',
    ru: 'khaulta, kholta, ubalta, ubla, garam {pani|doodh|daal|chai|tel|ghee|salan|istri|tawa|shora}, chulha, choolha, chulhe, choolhe, cylinder, silinder, tandoor, bhatti, geyser, bhaap, cooker, tezab, tezaab, battery ka pani, choona, chuna, taar, tar nangi, transformer, current, karant, bijli, press, istri, aag, shola',
    ur: 'کھولتا, ابلتا, گرم {پانی|دودھ|دال|چائے|تیل|گھی|سالن|استری|توا}, چولہا, چولہے, سلنڈر, تندور, بھٹی, گیزر, بھاپ, کوکر, تیزاب, بیٹری کا پانی, چونا, چونے, تار, ٹرانسفارمر, کرنٹ, بجلی, استری, آگ, شعلہ',
  },
  'puffed-up': {
    en: 'swollen, swelling, swelled, puffed, puffy, balloon, like balloon, like sausages, like sausage, lips like, eyes shut from, ballooned, tight like',
    ru: 'sooj, soojan, sojan, sujan, suj, soji, suji, sooja, ghubara, gubbara, gubbare, phool gaya, phool gayi, phoola hua, phooli hui, phool ke, phule, sui gaya',
    ur: 'سوج, سوجن, سوجا, سوجی, سوجیں, غبارہ, غبارے, پھول گیا, پھول گئی, پھولا ہوا, پھولی, پھول کے',
  },
  'rash-all': {
    en: 'hives, rash all over, itching everywhere, itching every where, red all over, welts, bumps all over, skin red, itchy all over',
    ru: 'chapaki, dhaphar, dhappar, poore jism pe {danay|dane|khujli|lal|laal}, sare jism pe {danay|dane|khujli}, laal laal, gardan tak laal, khujli har jagah, poora jism laal',
    ur: 'چھپاکی, دھپڑ, پورے {جسم|بدن} {پر|پہ} {دانے|خارش|لال}, سارے جسم پر {دانے|خارش}, لال لال, گردن تک لال',
  },
  'new-exposure': {
    en: 'after eating, ate {prawns|fish|egg|eggs|peanut|peanuts|nuts|shrimp}, first time, took {brufen|aspirin|penicillin|amoxil|augmentin|antibiotic|new}, injection, drip, new medicine, wasp, bee, hornet, stung, sting, bitten by',
    ru: 'khane ke baad, khaya to, jhinga, jheenga, machli, anda, ande, moong phali, pehli dafa khaya, pehli dafa, teeka lagte, injection lagte, teeka lagwaya, drip lagi, goli khate hi, brufen, bhir, bhirr, makhi, shehad ki makhi, dang, kaat gayi',
    ur: 'کھانے کے بعد, کھایا تو, جھینگا, مچھلی, انڈا, انڈے, مونگ پھلی, پہلی دفعہ, ٹیکہ لگتے, انجکشن لگتے, ڈرپ لگی, گولی کھاتے ہی, بھڑ, مکھی, ڈنگ, کاٹ گئی',
  },
  pupil: {
    en: 'one pupil, pupil, pupils, pupil looks, pupil bigger',
    ru: 'putli, putliyan, ek putli',
    ur: 'پتلی, پتلیاں, ایک پتلی',
  },
  'after-blow': {
    en: 'fell from, fell off, slipped, hit head, hit the {tap|wall|floor|corner|table}, head hit, ball hit, accident, helmet, bike fell, motorcycle, rolled down, fell in bathroom, fell on head, bump on, fall from, bunk bed',
    ru: 'chhat se gir, se gira, se giri, se gire, gira tha, giri thi, giri, sar pe lagi, sar pe laga, sar par lagi, kanpatti, matha, maatha, mathe pe, helmet, motor cycle, seerhi, seerhiyon, jhoole se, jhoolay se, charpai se, takkar, hadsa, phisal, ghar wali seerhi',
    ur: 'چھت سے گر, سے گرا, سے گری, سے گرے, سر پہ لگی, سر پر لگی, کنپٹی, ماتھا, ماتھے, ہیلمٹ, موٹر سائیکل, سیڑھی, سیڑھیوں, جھولے سے, چارپائی سے, ٹکر, حادثہ, پھسل',
  },
  'two-marks': {
    en: 'two dots, two small dots, two marks, two holes, fang marks, krait, cobra, viper, sangchur, sangchoor, long black, something bit, something stung, bitten while sleeping',
    ru: 'do nishan, do surakh, do sorakh, do daant, sangchur, sangchoor, khapra, kuch kaat, kuch kat, kuch dang, kisi cheez ne kaat, kuch lar, samp, saanp, naag, phaniyar',
    ur: 'دو نشان, دو سوراخ, دو دانت, سنگچور, کھپرا, کچھ کاٹ, کچھ ڈس, کسی چیز نے کاٹ, سانپ, ناگ, پھنیر',
  },
  'venom-sign': {
    en: 'eyelids falling, eyelids are falling, eyelids drooping, drooping eyelids, speech is thick, cant open eyes, black urine, bleeding gums',
    ru: 'palkein gir, palkain gir, aankhein band ho rahi, peshab kala, kala peshab, pait me marod, pait mein maror, masooron se khoon, nigalna mushkil, nazar do',
    ur: 'پلکیں گر, آنکھیں بند ہو رہی, پیشاب کالا, کالا پیشاب, پیٹ میں مروڑ, مسوڑھوں سے خون',
  },
  'dog-teeth': {
    en: 'stray, street dog, dog, cat, monkey, mad dog, bat, donkey, horse, mule, jackal, fox, rabies',
    ru: 'kutta, kutte, kuttay, kutti, billi, bandar, gadha, khachar, ghora, geedar, gidar, chamgadar, chamgadarh, awara, pagal kutta',
    ur: 'کتا, کتے, کتیا, بلی, بندر, گدھا, خچر, گھوڑا, گیدڑ, چمگادڑ, آوارہ, پاگل کتا',
  },
  'teeth-mark': {
    en: 'bit, bitten, bite, bites, bit him, teeth marks, tooth mark, scratched, scratch, nipped, teeth',
    ru: 'kaat, kaata, kata, kaat liya, daant {mare|mara|maare|gaar|lag|ke}, dant mara, panja, nocha, noch, chamri chhil, nakhun mara, paincha pakar',
    ur: 'کاٹ, کاٹا, دانت {مارے|مارا|گاڑ|لگ|کے}, پنجہ, نوچ, ناخن مارا, پائنچہ پکڑ',
  },
  'sugar-word': {
    en: 'sugar, glucose, glucometer, insulin, mixtard, humulin, diabetic, diabetes, daonil, diamicron, meter',
    ru: 'sugar, shugar, insulin, insolin, glucometer, meter, mixtard, humulin, daonil',
    ur: 'شوگر, شگر, انسولین, گلوکومیٹر, میٹر, ذیابیطس',
  },
  'hypo-sign': {
    en: 'shaking, shaky, trembling, hands dancing, sweating, hungry and, confused, fighting with us, behaving strange, acting drunk, pale and, cold sweat, cant think, blank',
    ru: 'kaanp, kanp, kaampt, kampkapi, kapkapi, kanpkapi, larz, laraz, pasina, paseena, ghabra, ajeeb harkat, chup ho, gum sum, bhook lag, lurhak, behki',
    ur: 'کانپ, کانپے, کپکپی, لرز, پسینہ, گھبرا, عجیب حرکت, گم سم, لڑھک, بہکی',
  },
  'not-eaten': {
    en: 'no dinner, no lunch, no breakfast, didnt eat, did not eat, without eating, without food, skipped meal, skipped food, food late, not eaten, empty stomach',
    ru: 'khana nahi {khaya|kha}, bina khaye, baghair khaye, bhooke pait, khali pait, roti nahi khayi, khana bhool',
    ur: 'کھانا نہیں {کھایا|کھا}, بنا کھائے, بغیر کھائے, بھوکے پیٹ, خالی پیٹ, روٹی نہیں کھائی',
  },
};
