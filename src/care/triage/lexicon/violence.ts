import type { Concepts } from '../lexicon.ts';

/** Violence at home, against women, children and others (facts §5). */
export const violence: Concepts = {
  hits: {
    en: '{hits|hit|hitting|beats|beat|beating|slaps|slapped|kicks|kicked|punched|punches|pushes|pushed|burned|burnt|bites} {me|us|my mother|my sister}, throws things at me, is beating, broke my {arm|nose|tooth|rib|finger|phone}, raises his hand, raised his hand, pulls my hair, pulled my hair, domestic violence, violent with me, hits when, beaten, beats, hits the children, hits her, beats her, beating her',
    ru: '{maarta|maarti|maarte|maara|maarain} , {marta|marti|marte} {hai|hain|he} , mara hai, ne mara, maara peeta, {haath|hath} {bhi |}{uthata|uthaya|uthate|uthati|utha}, thappar, {laat|laatein|latein} {mari|maari|marta|maarta|mare}, pitai, pitata, dhakke, dhakay, dhakka, {chimta|istri|cigarette} {garam|se jala|lagaya}, baal kheench, belt se, zulm, daant tor, haddi tor, pasli toot',
    ur: '{مارتا|مارتی|مارا|مارتے}, ہاتھ {بھی |}{اٹھاتا|اٹھایا|اٹھاتے}, تھپڑ, لات {ماری|مارتا}, دھکے, دھکا, پسلی ٹوٹی, ظلم, بازو نیلا, بال کھینچ, پیٹتا, پٹائی, بیلٹ سے, دانت توڑ, ہڈی توڑ',
  },
  'beating-home': {
    en: 'domestic violence, abusive husband, abusive relationship, abuses me, physically abused',
    ru: 'mar peet, maar peet, mar pait, maarpeet, tashadud, gharelu tashadud',
    ur: 'مار پیٹ, مارپیٹ, تشدد, گھریلو تشدد',
  },
  'hits-figure': {
    en: 'pushes me to, pushes me.., beats me at, beat me at, hit me like, hits me hard that',
    ru: 'mara ja raha, mara ja rahi, marra ja, line marta, line maarta, phone mara, call mari, chakkar mara, shor, gappein, jhooth, mazaq, cricket, chhakka, ball, goal, match, hawa, neend mein, machhar, makhi, haath mara, dialogue, taali, kohni, seeti, ghoomne, danda, ankh, aankh maar, keera, goli maaro, shah rukh',
    ur: 'لائن مارتا, کال ماری, چکر مارا, گپیں, جھوٹ, مذاق, کرکٹ, چھکا, چوکا, گیند, میچ, مچھر, مکھی, آنکھ مار, سیٹی, تالی',
  },
  strangle: {
    en: 'strangled, strangle, strangling, choked me, choking me, hands on my neck, hands around my {neck|throat}, grabbed my {neck|throat}, throat pressed, put a pillow on my face',
    ru: 'gala {daba|dabaya|dabata|dabane|ghont|ghonta}, gardan {daba|pakar} , mere gale par, galay par hath',
    ur: 'گلا {دبا|دبایا|دباتا|گھونٹ}, گردن {دبا|پکڑ}, گلے پر ہاتھ',
  },
  'threat-kill': {
    en: '{will|would|going to|wants to|threatened to|threatens to|threatening to|gonna} kill {me|us}, kill me if, honour killing, honor killing, he has a gun, has a knife, threatened me with, pointed {a |the |his }gun, threw acid, throw acid on me, burn me alive',
    ru: 'jaan se {maar dega|maar dein|maar denge|maarne|mar dega|maarunga|mar dein} , {maar|mar} {dalega|dega|denge|dalenge|dalein}, ghairat ke naam, ghairat par, kala kali, karo kari, karokari, {bandook|bandooq|pistol|churi|chhuri|chaku} {dikha|dikhata|dikhayi|taan|rakhi gale|nikaal}, zinda jala, tezab phenk dega, jaan ka khatra, jaan se khatra',
    ur: 'جان سے {مار دے گا|مار دیں|مارنے|مار ڈال}, مار {ڈالے گا|دے گا|دیں گے|ڈالیں}, غیرت {کے نام|پر}, کاروکاری, کارو کاری, {بندوق|پستول|چھری|چاقو} {دکھا|دکھاتا|تان|نکال}, زندہ جلا, جان کا خطرہ, جان سے خطرہ',
  },
  trapped: {
    en: 'locked me, locked in {the |my |a |this }{house|room|home|bathroom}, locked inside, breaking {the |my |down the |down my }{door|bathroom door|bedroom door}, breaking the {bathroom|bedroom|front|main} door, hiding from him, hiding in, not safe at home, im inside, wont let me out, doesnt let me leave, took my phone, unsafe at home',
    ru: 'ghar mein {band|qaid}, kamre mein band kar, darwaza {tor|tod|todh} raha, chupi hui hun, chup ke bethi, ghar mehfooz nahi, ghar mein mehfooz nahi, bahar nahi jane, phone cheen, qaid kar',
    ur: 'گھر میں {بند|قید}, کمرے میں بند کر, دروازہ توڑ, چھپی ہوئی, گھر محفوظ نہیں, گھر میں محفوظ نہیں, باہر نہیں جانے, فون چھین, قید کر',
  },
  'armed-coming': {
    en: 'coming with {a|an|the|his} {axe|gun|knife|stick|rod|pistol}, came with {a|an|the} {axe|gun|knife|pistol}, he is outside with',
    ru: '{kulhari|bandook|bandooq|churi|danda|pistol} {le kar|lekar|utha kar|le ke} {aa|bahar|khara|aya}',
    ur: '{کلہاڑی|بندوق|چھری|ڈنڈا|پستول} {لے کر|اٹھا کر} {آ|باہر|کھڑا}',
  },
  /** The one it is done to: the writer, or somebody else. Who does it is named in the same words. */
  'to-me': {
    en: 'me, my neck, my face, my arm, my body',
    ru: 'mujhe, mujhko, mujh, mjhe, mujhy, mujay, muje, mjy, hamein, humein, mere {saath|sath|par|pe|upar|munh|kapre}, mera {gala|haath|hath|bazu|sar|phone}, meri {izzat|gardan|tasveer|photo}',
    ur: 'مجھے, مجھ, ہمیں, میرے {ساتھ|اوپر|منہ|کپڑے}, میرا {گلا|ہاتھ|بازو|سر|فون}, میری {عزت|گردن|تصویر}',
  },
  'to-another': {
    en: '{hits|hit|beats|beat|beating|hurts|hurting|slaps|kicks|raped|rapes|touches|touched|abuses|abused|locked|strangled|choked|kill} {her|him|them|their}, {sisters|mothers|daughters|friends|neighbours|neighbors|aunts|cousins} husband, her {husband|father|brother|uncle|boss}, {sister|mother|mom|daughter|friend|neighbour|neighbor|aunt|cousin|niece|wife|maid|brother|son|nephew|colleague|grandmother} {is|was|has|gets|keeps}, my {sister|mother|mom|daughter|friend|neighbour|neighbor|aunt|cousin|niece|wife|maid|brother|son|nephew|colleague|grandmother|children|kids|child}s {husband|neck|face}, {hits|hit|beats|beat|beating|hurts|hurting|slaps|touches|touched|raped|forced|marry|marrying|with|to} {my|our|the|his|their} {sister|mother|mom|daughter|friend|neighbour|neighbor|aunt|cousin|niece|wife|maid|brother|son|nephew|colleague|grandmother|child|children|kids|girl|boy|baby}',
    ru: '{behen|behan|behn|bahan|beti|betiyon|bete|betay|beta|maa|ammi|ami|amma|walida|saheli|dost|parosan|parosi|bhabhi|bhanji|bhatiji|bhatije|bhanje|nand|larki|larke|aurat|bachi|bachay|bachon|bachiyon|biwi|bivi|bhai|cousin|khala|phuppo|shagird|wali|nokrani|baji|dadi|nani|us|un|is|in} {ko|ka|ke|ki|par|pe}, usko, unko, isko, inko, usay, use, unhein, unhen, uska shohar, unka shohar',
    ur: '{بہن|بیٹی|بیٹیوں|بیٹے|ماں|امی|اماں|والدہ|سہیلی|دوست|پڑوسن|پڑوسی|بھابھی|بھانجی|بھتیجی|نند|لڑکی|لڑکے|عورت|بچی|بچے|بچوں|بچیوں|بیوی|بھائی|کزن|خالہ|پھوپھو|شاگرد|والی|باجی|دادی|نانی|اس|ان} {کو|کا|کے|کی|پر}, اسے, انہیں, انھیں',
  },
  /** Whom a verb that also means dying can only be done to: "mujhe marta hai" is no one's death. */
  'hit-object': {
    ru: '{mujhe|mujhko|mjhe|mujhy|mujay|muje|mjy|hamein|humein|usko|unko|usay|unhein}, {us|un|bachon|bachay|behen|behan|biwi|maa|ammi|beti|bahu|bhabhi} ko',
    ur: '{مجھے|ہمیں|اسے|انہیں|انھیں}, {اس|ان|بچوں|بچے|بہن|بیوی|ماں|امی|بیٹی|بہو|بھابھی} کو',
  },
  'hidden-injury': {
    en: 'walked into a door, was not a door, told everyone i fell, told them i fell, told the doctor i fell, said i fell, i say i fell, fell from {the |}stairs i said, hide the bruises, hide my bruises, hiding my bruises, cover the marks, long sleeves to hide',
    ru: '{sab|doctor} ko {kaha|bola|bataya} {ke |}{gir|seerhi|seerhiyon}, bola {seerhi|seerhiyon} se {giri|gir}, neel {chupa|chhupa}, nishan {chupa|chhupa}',
    ur: 'سائیکل سے گری تھی, کہا گر گئی, سیڑھی{|وں} سے گری, نیل چھپا, نشان چھپا',
  },
  force: {
    en: 'raped, rape, {forced|forces|forcing} {me|himself on me|sex}, forced sex, sexually {assaulted|abused|harassed}, sexual {assault|abuse}, molested, molesting, {touched|touches} me {without|inappropriately|there|badly|wrong}, he touches me, touches my private, {uncle|father|dad|stepfather|cousin|brother|teacher|boss|neighbour|neighbor|qari|driver|grandfather} {touches|touched|keeps touching} me, {touches|touched|touching} me {at night|while i sleep|in my bed|under|down}, without {my |}consent, blackmail, blackmailing, blackmails, gang rape, naked pictures, nude pictures, my private pictures',
    ru: 'mere saath {zyadti|ziyadti|ghalat|zabardasti|bura}, zyadti {hui|ki|kar}, ziyadti {hui|ki|kar}, zabardasti {ki|karta|karte|kiya|mere}, izzat {looti|luti|loot|par hath}, ghalat {harkat|harkatein|kaam|jagah}, mujhe {haath|hath} {lagaya|lagata|lagate}, blackmail, rape, munh kala, {nangi|private} {tasveer|tasveerein|photo|video}',
    ur: 'میرے ساتھ {زیادتی|غلط|زبردستی|برا}, زیادتی {ہوئی|کی}, زبردستی {کی|کرتا|کرتے}, عزت {لوٹی|لوٹ}, غلط {حرکت|حرکتیں|کام|جگہ}, مجھے ہاتھ {لگایا|لگاتا}, بلیک میل, ریپ, منہ کالا, {ننگی|نجی} {تصویر|تصویریں|ویڈیو}',
  },
  'force-figure': {
    en: 'forced me to eat, forced me to laugh, forced me to study, forced me to watch',
    ru: 'zabardasti {khila|khilaya|khilata|khilati|parhai|hansaya}, office mein zyadti, umpire',
    ur: 'زبردستی {کھلا|پڑھا|ہنسا}, امپائر',
  },
  'child-touched': {
    en: '{touches|touched|touching} {my |the |a |this }{daughter|son|child|niece|nephew|little sister|girl|boy}, bad things to my, marrying my {11|12|13|14|15|16|17}, marry off my, child marriage, marry my daughter, comes to my bed, comes to my room at night, beaten at {the |}madrassa, child beaten, child worker, sexually abused as a child, wants to marry me to',
    ru: '{bachi|bachay|bache|beti|betay|bhanji|bhatiji|choti behen} {ke saath|ko} {zyadti|ziyadti|ghalat|chua|chhua|haath lagaya|hath lagaya|hath lagata|ghalat harkat}, bachi ki {shaadi|shadi|nikah}, {12|13|14|15|16} saal ki {shadi|shaadi|nikah}, {bachay|bachon} ko {bohat|buri tarah} {maarta|marta|maarte}, {madrassay|madrasay|madrasse} mein {mara|maarte|ghalat}, mere kamre mein {aate|aata|ata}, kaam wali bachi, meri zabardasti {shadi|nikah}',
    ur: '{بچی|بچے|بیٹی|بیٹے|بھانجی|بھتیجی} {کے ساتھ|کو} {زیادتی|غلط|چھوا|ہاتھ لگایا}, بچی کی {شادی|نکاح}, {بچے|بچوں} کو {بہت|بری طرح} {مارتا|مارتے}, مدرسے میں {مارا|مارتے|غلط}, میرے کمرے میں {آتے|آتا}, کام والی بچی, زبردستی {شادی|نکاح}',
  },
  'touches-them': {
    en: '{touches|touched|touching} {her|him|them}',
    ru: '{usay|usko|us} {haath|hath} {lagata|lagaya}',
    ur: 'اسے ہاتھ {لگاتا|لگایا}',
  },
  'marry-off': {
    en: 'marrying her, marry her, marrying off, getting her married, marriage fixed',
    ru: '{shadi|shaadi|nikah} {kar rahe|karwa rahe|kara rahe|karna chahte|tay}',
    ur: '{شادی|نکاح} {کر رہے|کروا رہے|کرنا چاہتے|طے}',
  },
  'young-age': {
    en: '{9|10|11|12|13|14|15|16} {year|years}, in {sixth|seventh|eighth|ninth|6th|7th|8th|9th} {class|grade}, i study in class',
    ru: '{9|10|11|12|13|14|15|16|barah|terah|chaudah|pandrah|solah} {saal|sal}, {chhati|satwin|saatveen|aathwin|athwin|nauwin|nawin|navin|daswin} {mein|class|jamaat|kilas} {parhti|parh|mein}, {satwin|saatveen|aathwin|nauwin|navin} {mein|me} parhti',
    ur: '{9|10|11|12|13|14|15|16|بارہ|تیرہ|چودہ|پندرہ|سولہ} سال, {چھٹی|ساتویں|آٹھویں|نویں|دسویں} {میں|کلاس میں|جماعت میں} {پڑھتی|پڑھ|ہوں}',
  },
  'harsh-adult': {
    en: 'teacher, teachers, qari, ustad, master, employer, worker, stepfather, stepmother',
    ru: 'ustad, qari, teacher, malik, malkin, sotela, sauteli, master sahab, molvi',
    ur: 'استاد, قاری, ٹیچر, مالک, سوتیلا, سوتیلی, مولوی',
  },
  'kill-other': {
    en: '{kill|murder|shoot|stab|attack} {him|her|them|my wife|my husband|my mother in law|my brother|my father|everyone|my family|someone|that man|my boss|my mother}, hurt my wife, poison {her|him|them} , hit the child, want to kill my, going to kill my',
    ru: '{usko|us ko|isko|inko|unko|us ki} {jaan se |}{maar|mar} {dun|dalun|dalunga|dalungi|daloon|dunga|dungi}, jaan se {maar|mar} {dun|du|dalun|dunga|dungi}, {goli|churi} se {maar|mar}, goli maar {dun|dunga|dungi}, {churi|chhuri} {maar|se maar|ghop}, {maar|mar} {dalun|daalun|dalunga|dalungi} , qatal kar {dun|dunga|dungi}, khoon kar {dun|dunga|dungi}, zeher de {dun|dungi|dunga}, {bachon|sab|biwi|maa} ko {khatam|maar} {kar dun|kar|do|dalun|dalunga|dun}',
    ur: '{اسے|اس کو|ان کو} {جان سے |}مار {دوں|ڈالوں}, جان سے مار دوں, گولی مار دوں, چھری سے مار, مار ڈالوں, قتل کر {دوں|دونگا}, خون کر دوں, زہر دے دوں, {بچوں|سب|بیوی|ماں} کو {ختم|مار} {کر|دو|ڈالوں|دوں}',
  },
  weapon: {
    en: 'gun, pistol, knife, axe, weapon, rifle, loaded',
    ru: 'bandook, bandooq, pistol, churi, chhuri, chaku, kulhari, hathiyar, aslah',
    ur: 'بندوق, پستول, چھری, چاقو, کلہاڑی, ہتھیار, اسلحہ',
  },
  neglect: {
    en: 'doesnt give me food, do not give me food, takes my pension, took my pension, selling my daughter, sold, trafficking, forced marriage',
    ru: 'roti nahi {deti|deta|dete}, khana nahi {deti|deta|dete}, pension {cheen|chheen|le leta}, zabardasti shadi, bech diya, bech rahe',
    ur: 'روٹی نہیں {دیتی|دیتا|دیتے}, کھانا نہیں {دیتی|دیتا|دیتے}, پنشن چھین, زبردستی شادی, بیچ دیا, بیچ رہے',
  },
};
