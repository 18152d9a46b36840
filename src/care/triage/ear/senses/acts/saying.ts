import type { Concepts } from '../../../lexicon.ts';

/** Saying, asking, hearing, seeing. */
export const saying: Concepts = {
  'acts:say': {
    en: 'say=, said, sayin, quot{e|ed}, utter~, mention~',
    ru: 'keh~, kah~, kaha, kahi, kahe, keta, kehta, kehti, kehte, kahna, akh~, aakh~, aakhda, chay, chawal',
    ur: 'کہہ, کہا, کہی, کہنا, کہنے, کہتا, کہتی, کہتے, کہو, کہوں, آکھ~, کہیں, کہتاہے',
  },
  'acts:tell': {
    en: 'tell=, told, inform~, narrat{e|ed}, explain~, explan{ation|ations}, describ{e|es|ed|ing}, disclos{e|ed}',
    ru: 'bata~, bta~, btao, btaya, samjha~, das~, dass~, batao, batayein, ittila, bayan, wazahat, khabar',
    ur: 'بتا~, سمجھا~, دس~, اطلاع, بیان, وضاحت, خبر',
  },
  'acts:speak': {
    en: 'speak=, spoke, spoken, talk~, chat{|s|ted|ting}, convers{e|ation|ations}, discuss~',
    ru: 'bol~, bola, boli, bolna, baat, bat, baatein, batein, guftagu, guftugu, gall, gal, galla, bolda, gup-shup',
    ur: 'بول~, بات, باتیں, گفتگو, گپ, گل, گلاں',
  },
  'acts:voice-lost': {
    en: 'speechless, mute, voiceless, hoarse, dumb, tonguetied',
    ru: 'goonga, goongi, awaz, awaaz, aawaz, bezuban, gungi, baithi',
    ur: 'گونگا, گونگی, آواز, بیزبان',
  },
  'acts:slur-mumble': {
    en: 'slur{|s|red|ring}, mumbl{e|es|ed|ing}, stammer~, stutter~, murmur~, babbl{e|ed|ing}, gibberish, incoherent, rambl{e|ing}',
    ru: 'haklata, hakla~, haklahat, totla, totli, barbara~, bar-bara, larkhara~, atak~, barr~, bak, bebaat',
    ur: 'ہکلا~, توتلا, بڑبڑا~, لڑکھڑا~, اٹک~, ہذیان',
  },
  'acts:whisper': {
    en: 'whisper~, hush~, quietly, softly',
    ru: 'sargoshi, sargoshiyan, phusphus, chupke, aahista, kaan',
    ur: 'سرگوشی, سرگوشیاں, پھسپھس, چپکے',
  },
  'acts:ask-question': {
    en: 'ask~, askin, question~, inquir{e|ed|y}, enquir{e|ed|y}, query, wonder~',
    ru: 'pooch~, puch~, poch~, puchna, sawal, sawaal, daryaft, puch',
    ur: 'پوچھ~, سوال, سوالات, دریافت, پچھ~',
  },
  'acts:request': {
    en: 'request~, beg~~, plead~, pled, apply, appeal~, implor{e|ed|ing}',
    ru: 'guzarish, darkhwast, iltija, iltaja, minnat, minnatein, mang~, maang~, bheek, faryad',
    ur: 'گزارش, درخواست, التجا, منت, منتیں, مانگ~, بھیک, فریاد',
  },
  'acts:answer': {
    en: 'answer~, repl{y|ies|ied|ying}, respond~, response, unanswered',
    ru: 'jawab, jwab, jawaab, reply, rispans, wapas-jawab',
    ur: 'جواب, ریپلائی, رسپانس',
  },
  'acts:not-responding': {
    en: 'unresponsive, nonresponsive, noresponse, ignor{e|es|ed|ing}, unanswered, blank',
    ru: 'jawab, bejawab, be-hiss, nazarandaz, beharkat, be-harkat',
    ur: 'بےحس, بےحرکت, بیحس, نظرانداز',
  },
  'acts:call-name': {
    en: 'call~, name~, summon~, page~, dial~, ring=, rang',
    ru: 'bula~, bulwa~, pukar~, pukaar~, awaz, call, mila~, saddo, sadd~, nam, naam',
    ur: 'بلا~, بلوا~, پکار~, کال, سد~, نام',
  },
  'acts:listen-hear': {
    en: 'hear=, heard, listen~, overhear{|d}',
    ru: 'sun~, suna, suni, sunai, suna~, sunwa~, sunn~, sund~, kaan',
    ur: 'سن~, سنا~, سنوا~, سنائی, سند~',
  },
  'acts:deaf-noise': {
    en: 'deaf, noise{|s}, loud{|er|ly}, sound{|s}, ringing, bang',
    ru: 'behra, behri, bahra, shor, awaz, aahat, dhamaka, ghanti',
    ur: 'بہرا, بہری, شور, آواز, آہٹ, گھنٹی',
  },
  'acts:see': {
    en: 'see, sees, seeing, saw, seen, watch~, look~, notic{e|es|ed|ing}, witness~, view~',
    ru: 'dekh~, dikh~, daikh~, dekha, dekhi, dekho, nazar, wekh~, vekh~, wekhya, dis~, diss~, tak~, gore, dithi, ditha',
    ur: 'دیکھ~, دکھ~, نظر, ویکھ~, دس~, ڈٹھا, تک~',
  },
  'acts:show': {
    en: 'show~, shown, display~, demonstrat{e|ed}, reveal~',
    ru: 'dikha~, dikhaya, dikhawa, dekha~, wikha~, zahir, izhar, numayan',
    ur: 'دکھا~, دکھلا~, وکھا~, ظاہر, اظہار',
  },
  'acts:blind-dim': {
    en: 'blind{|ed|ness}, blur{|s|red|ry}, dim, dimmed, hazy, unclear, sightless',
    ru: 'andha, andhi, dhundla, dhundlaa, dhundli, andhera, andhere, nabeena, saaf-nahi, binai',
    ur: 'اندھا, اندھی, دھندلا, دھندلی, اندھیرا, نابینا, بینائی',
  },
  'acts:sing': {
    en: 'sing=, sang, sung, humm{ed|ing}, tune, melody',
    ru: 'ga~, gaya, gungunana, gunguna~, gana, gane, geet, naat',
    ur: 'گا~, گنگنا~, گیت, نعت',
  },
  'acts:argue': {
    en: 'argu{e|es|ed|ing|ment|ments}, fight=, fought, quarrel{|s|led|ling|ed|ing}, disput{e|es}, fight, row',
    ru: 'lar~, lad~, larai, laraai, jhagra, jhagre, jhagr~, behas, behes, bahas, tu-tu, takrar, fasad, panga, ladai, lara, rapha, jagra, jagre',
    ur: 'لڑ~, لڑائی, لڑائیاں, جھگڑا, جھگڑے, جھگڑ~, بحث, تکرار, فساد',
  },
  'acts:shout-at': {
    en: 'scold~, yell~, bash~, snap{ped|ping}, rebuk{e|ed}',
    ru: 'dant~, daant~, jhirak~, jhirk~, jhirkiyan, cheekh~, chilla~, gharak~',
    ur: 'ڈانٹ~, جھڑک~, جھڑکیاں, چیخ~, چلا',
  },
  'acts:insult': {
    en: 'insult~, taunt~, mock~, humiliat{e|es|ed|ing|ion}, ridicul{e|ed}, belittl{e|es|ed|ing}, degrad{e|ed|ing}, disrespect{|ed}, curs{es|ed|ing}, swear{|s|ing}, swore',
    ru: 'gali, gaali, galiyan, galian, taana, tana, taanay, taane, tanay, zaleel, zalil, ruswa, ruswai, tauheen, beizzat, beizzati, be-izzati, haqarat, bura-bhala, khasi, mehna',
    ur: 'گالی, گالیاں, طعنہ, طعنے, ذلیل, رسوا, رسوائی, توہین, بیعزتی, بےعزتی, بیعزت, حقارت, بےعزت',
  },
  'acts:blame': {
    en: 'blam{e|es|ed|ing}, accus{e|es|ed|ing|ation|ations}, fault{|s}, responsible',
    ru: 'ilzam, ilzaam, qasoor, kasoor, qusur, qusoorwar, qasurwar, zimmedar, tohmat, dosh, mujrim',
    ur: 'الزام, قصور, قصوروار, ذمہ, تہمت, مجرم, ذمہدار',
  },
  'acts:complain': {
    en: 'complain~, complaint{|s}, gripe, grievance{|s}, protest~',
    ru: 'shikayat, shikayatein, gila, giley, shikwa, shikway, faryad, rona',
    ur: 'شکایت, شکایتیں, گلہ, گلے, شکوہ, شکوے, فریاد',
  },
  'acts:praise': {
    en: 'prais{e|es|ed|ing}, compliment~, admir{e|es|ed|ing}, proud, congrat{s|ulations|ulate|ulated}',
    ru: 'tareef, tareefein, tarif, shabash, mubarak, mubarakbad, fakhar, fakhr, wah',
    ur: 'تعریف, شاباش, مبارک, فخر, واہ, مبارکباد',
  },
  'acts:advise': {
    en: 'advis{e|es|ed|ing}, advice, suggest~, suggestion{|s}, recommend~, counsel{|ing|ling|lor|or|ed}, guid{e|es|ed|ance|ing}, tip, tips',
    ru: 'mashwara, mashwra, mashwaray, salah, nasihat, naseehat, rehnumai, hidayat, tajweez, raaye, rai',
    ur: 'مشورہ, مشورے, صلاح, نصیحت, رہنمائی, ہدایت, تجویز, رائے',
  },
  'acts:warn': {
    en: 'warn~, warning{|s}, alert~, caution, beware, careful, carefully',
    ru: 'khabardar, tanbeeh, tambih, ehtiyat, ihtiyat, hoshiyar, khayal',
    ur: 'خبردار, تنبیہ, احتیاط, ہوشیار, خیال',
  },
  'acts:order-command': {
    en: 'order~, command~, instruct~, demand~, insist~, forc{e}, orders',
    ru: 'hukam, hukm, hukum, hidayat, mutalba, mutalbe, zid, zidd, takeed',
    ur: 'حکم, ہدایت, مطالبہ, ضد, تاکید, مطالبے',
  },
  'acts:promise': {
    en: 'promis{e|es|ed|ing}, swear~, swore, vow~, oath, pledg{e|ed}, guarantee~',
    ru: 'wada, wadaa, waada, waday, qasam, qasme, kasam, kasme, qol, zaban, ehad, saugand, sonh',
    ur: 'وعدہ, وعدے, قسم, قسمیں, عہد, قول, سوگند',
  },
  'acts:lie-deceive': {
    en: 'lie, lies, lied, lying, liar, deceiv{e|es|ed|ing}, fake~, fraud, trick~, pretend~, bluff',
    ru: 'jhoot, jhoota, jhooti, jhoothe, jhut, fareb, dhoka, dhoke, dhokha, dhokay, farebi, bahana, bahane, makkar, koor',
    ur: 'جھوٹ, جھوٹا, جھوٹی, جھوٹے, فریب, دھوکہ, دھوکا, دھوکے, بہانہ, بہانے, مکار',
  },
  'acts:truth': {
    en: 'truth, true, truly, honest{|ly|y}, really, indeed, actual{|ly}, fact{|s}, real',
    ru: 'sach, sachi, sachai, sachmuch, haqeeqat, haqiqat, waqai, wakai, asal, asli, asl, darasal, hakikat, khara',
    ur: 'سچ, سچی, سچائی, حقیقت, واقعی, اصل, اصلی, دراصل, سچمچ',
  },
  'acts:secret-confess': {
    en: 'secret{|s}, confess~, confession, admit{|s|ted|ting}, confid{e|ed|ing|ential}, private, reveal~',
    ru: 'raaz, raz, iqrar, aitraf, aetraf, maan, qubool, bharosa, khufia, chupa, parda, kisi-ko-na',
    ur: 'راز, اقرار, اعتراف, قبول, خفیہ',
  },
  'acts:agree': {
    en: 'agree~, agreed, accept~, acceptance, consent~, approv{e|es|ed|al}',
    ru: 'maan~, man~, mana, mani, razi, raazi, raazamand, qabool, qubool, manzoor, itfaq, ittefaq, muttafiq',
    ur: 'مان~, راضی, رضامند, قبول, منظور, اتفاق, متفق',
  },
  'acts:refuse': {
    en: 'refus{e|es|ed|ing|al}, reject~, rejection, den{y|ies|ied|ying}, decline~, disagree~, wont',
    ru: 'inkar, inkaar, mana, manaa, mna, radd, rad, thukra~, na-manzoor, muk~r',
    ur: 'انکار, منع, رد, ٹھکرا~, مسترد',
  },
  'acts:forbid': {
    en: 'forbid{|s|den|ding}, ban{|s|ned}, prohibit~, prevent~, disallow~, restrict~',
    ru: 'mana, manaa, rok~, rokta, rokti, pabandi, pabandiyan, mamnoo, nahi-dete',
    ur: 'منع, پابندی, پابندیاں, ممنوع, روک~',
  },
  'acts:explain-mean': {
    en: 'mean=, meant, meaning{|s}, defin{e|es|ed|ition}, translat{e|es|ed|ion}, signif{y|ies}',
    ru: 'matlab, mtlb, matlb, mutlab, maani, mani, tarjuma, mafhoom, yani',
    ur: 'مطلب, معنی, ترجمہ, مفہوم, یعنی',
  },
  'acts:name-called': {
    en: 'name~, titled, known, nickname',
    ru: 'naam, nam, nama, laqab, mashhoor',
    ur: 'نام, لقب, مشہور',
  },
  'acts:call-emergency': {
    en: 'ambulance, rescue, helpline, hotline, emergency, police, umang',
    ru: 'ambulance, ambulans, rescue, emergency, helpline, edhi, chippa, imdad, imdaad',
    ur: 'ایمبولینس, ریسکیو, ایمرجنسی, ہیلپ, ایدھی, چھیپا, امداد',
  },
  'acts:message-write': {
    en: 'messag{e|es|ed|ing}, text{|s|ed|ing}, typ{e|es|ed|ing}, post{|s|ed|ing}, email{|s|ed|ing}, send=, sent, forward~',
    ru: 'bhej~, bhaij~, bheja, bheji, likh~, msg, message, post, ghal~, pighla',
    ur: 'بھیج~, لکھ~, میسج, پیغام, پوسٹ, گھل~',
  },
  'acts:read': {
    en: 'read=, study~, recit{e|es|ed|ing|ation}, reader',
    ru: 'parh~, padh~, prh~, parha, parhi, parhai, tilawat, mutala',
    ur: 'پڑھ~, پڑھائی, تلاوت, مطالعہ',
  },
  'acts:pray-wish': {
    en: 'pray~, prayed, prayer{|s}, bless~, blessing{|s}, curse{|d|s}',
    ru: 'dua, duaa, duain, duayein, duao, baddua, bad-dua, dua-karo, namaz, mannat, barkat',
    ur: 'دعا, دعائیں, دعاؤں, بددعا, نماز, منت, برکت',
  },
  'acts:thank-apolog': {
    en: 'apolog{y|ies|ize|ise|ized|ised|izing}, sorry, sori, regret{|s|ted}, pardon, excuse',
    ru: 'maazrat, mazrat, mazirat, sorry, maaf, maafi, mafi, muafi, muaf, sharminda, kshama',
    ur: 'معذرت, معافی, معاف, سوری, شرمندہ',
  },
  'acts:gossip-rumour': {
    en: 'gossip{|s|ing}, rumo{r|rs|ur|urs}, backbit{e|ing}, taunts, society',
    ru: 'log, afwah, afwahein, ghibat, gheebat, chugli, badnam, badnaam, badnami, baatein',
    ur: 'افواہ, غیبت, چغلی, بدنام, بدنامی, باتیں, لوگ',
  },
  'acts:hearsay': {
    en: 'apparently, reportedly, allegedly, legend, claims',
    ru: 'suna, kehte, sunte, sunnay, mashhoor, mubayyana',
    ur: 'سنتے, کہتے, مبینہ, مشہور',
  },
  'acts:language': {
    en: 'english, urdu, punjabi, pashto, sindhi, saraiki, language{|s}, roman, balochi, accent',
    ru: 'angrezi, urdu, punjabi, pashto, sindhi, saraiki, zaban, zuban, boli, balochi, hindko',
    ur: 'انگریزی, اردو, پنجابی, پشتو, سندھی, سرائیکی, زبان, بولی, بلوچی',
  },
  'acts:word-sentence': {
    en: 'word{|s}, sentence{|s}, line{|s}, paragraph, spelling, grammar, verse',
    ru: 'lafz, alfaz, jumla, jumlay, jumle, satar, hurf, harf, ayat, misra',
    ur: 'لفظ, الفاظ, جملہ, جملے, سطر, حرف, آیت, مصرع',
  },
  'acts:quiet-silent': {
    en: 'quiet{|er|ly}, silent{|ly}, silence, mute, speechless, hush',
    ru: 'chup, chupchap, chup-chap, khamosh, khamoshi, gumsum, gum-sum, sunsan, sannata, chap, chups',
    ur: 'چپ, خاموش, خاموشی, گمسم, سنسان, سناٹا, چپچاپ',
  },
};
