import type { Concepts } from '../../../lexicon.ts';

/** Consciousness, speech, senses, movement, sleep, eating and drinking. */
export const mindful: Concepts = {
  'body:unconscious': {
    en: 'unconscious, unconsciousness, unresponsive, comatose, coma, blackout, senseless',
    ru: 'behosh, behosi, behoshi, besudh, koma, coma, ghashi, hosh, bebehosh, bekhabar, khabar',
    ur: 'بیہوش, ہوش, کوما, بیہوشی, سدھ, خبر',
  },
  'body:conscious': {
    en: 'conscious, consciousness, awake, responsive, alert, aware, responding, respond, responds, response',
    ru: 'hosh, hawas, hushyar, jawab',
    ur: 'ہوش, حواس, ہوشیار, جواب',
  },
  'body:confused': {
    en: 'confused, confusion, disoriented, disorientated, delirious, delirium, incoherent, bewildered, muddled',
    ru: 'uljhan, uljha, ulajh, behka, behki, bahki, pareshan, hawas, bokhla, ghabraya',
    ur: 'الجھن, الجھ{|نا|نے|تا|تی|تے|ا|ی|ے}, بہک{|نا|نے|تا|تی|تے|ا|ی|ے}, بہکی, بوکھلا',
  },
  'body:dazed': {
    en: 'dazed, stunned, blank, staring, stare{|s|d|ing}, glazed, zoned',
    ru: 'ghoor{|na|ne|ta|ti|te|a|i|e}, takna, ekjagah, tikki, tiktiki, khoya, gum',
    ur: 'گھور{|نا|نے|تا|تی|تے|ا|ی|ے}, ٹکٹکی, گم, کھویا',
  },
  'body:memory': {
    en: 'memory, memories, forget, forgets, forgetful, forgot, forgotten, remember{|s|ed|ing}, remembered, dementia, alzheimers, amnesia',
    ru: 'yaad, yaddasht, yadashat, bhool{|na|ne|ta|ti|te|a|i|e}, bhula, bholna, hafiza',
    ur: 'یاد, یادداشت, بھول{|نا|نے|تا|تی|تے|ا|ی|ے}, حافظہ, یادیں',
  },
  'body:recognise': {
    en: 'recognise{|s|d|ing}, recognize{|s|d|ing}, recognises, recognising, identify, know, knows',
    ru: 'pehchan{|na|ne|ta|ti|te|a|i|e}, pahchan{|na|ne|ta|ti|te|a|i|e}, pehchaan, pachan',
    ur: 'پہچان{|نا|نے|تا|تی|تے|ا|ی|ے}, شناخت, جان',
  },
  'body:fit': {
    en: 'fit{|s}, fitting, seizure{|s}, convulse{|s|d|ing}, convulsing, convulsion{|s}, convulsive, epilepsy, epileptic, spasm, episode',
    ru: 'daura, dauray, dauron, jhatk{a|e|on}, jhatkay, mirgi, mirigi, fits, tashannuj, akra',
    ur: 'دورہ, دورے, دوروں, جھٹک{ہ|ے|وں}, مرگی, فٹس, تشنج, جھٹکے',
  },
  'body:stroke': {
    en: 'stroke{|s}, paralysis, paralysed, paralyzed, paralytic, hemiplegia, bells, tia',
    ru: 'falij, lakwa, mafluj, strok, adhrang, shal',
    ur: 'فالج, لقوہ, مفلوج, ادھرنگ, سٹروک, شل',
  },
  'body:speech': {
    en: 'speech, speak, speaks, speaking, spoke, talk{|s|ed|ing}, words, say, says, saying, utter',
    ru: 'bol{|na|ne|ta|ti|te|a|i|e}, bolna, boldi, bolda, bola, baat, batein, alfaz, lafz, guftagu, kehna, khabray, galan, gal',
    ur: 'بول{|نا|نے|تا|تی|تے|ا|ی|ے}, بات, باتیں, الفاظ, لفظ, کہہ, کہنا, گفتگو, گل, گلاں',
  },
  'body:slurred': {
    en: 'slur{|s}, slurred, slurring, mumble{|s|d|ing}, mumbling, gibberish, garbled, stammer{|s|ed|ing}, stutter{|s|ed|ing}, lisp, babble, babbling, rambling',
    ru: 'larkhara{|na|ne|ta|ti|te|ya|yi|ye}, larkhra, tutla{|na|ne|ta|ti|te|ya|yi|ye}, haklana, hakla{|na|ne|ta|ti|te|ya|yi|ye}, atak{|na|ne|ta|ti|te|a|i|e}, barbara{|na|ne|ta|ti|te|ya|yi|ye}, bahki, bakwas',
    ur: 'لڑکھڑا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, ہکلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, توتلا, اٹک{|نا|نے|تا|تی|تے|ا|ی|ے}, بڑبڑا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, بہکی',
  },
  'body:mute': {
    en: 'mute, silent, silence, quiet, voiceless, dumb, wordless',
    ru: 'goonga, khamosh, khamoshi, chup, chupchap, gung',
    ur: 'گونگا, گونگی, خاموش, خاموشی, چپ',
  },
  'body:deaf': {
    en: 'deaf, deafness, hear, hears, hearing, heard, tinnitus, ringing, buzzing, noise',
    ru: 'behra, behri, bahra, sun{|na|ne|ta|ti|te|a|i|e}, suna{|na|ne|ta|ti|te|ya|yi|ye}, sunna, sunta, sunai, baja, goonj, bajta, shaen',
    ur: 'بہر{ا|ی|ے}, سن{|نا|نے|تا|تی|تے|ا|ی|ے}, سنا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, سنائی, گونج, شور',
  },
  'body:vision': {
    en: 'vision, sight, see, sees, seeing, saw, seen, eyesight, view, glimpse',
    ru: 'nazar, nazr, dekh{|na|ne|ta|ti|te|a|i|e}, dekhna, dikha, disda, basarat, binai, dekh, vekh{|na|ne|ta|ti|te|a|i|e}, vaikhna, tak{|na|ne|ta|ti|te|a|i|e}',
    ur: 'نظر, دیکھ{|نا|نے|تا|تی|تے|ا|ی|ے}, بینائی, بصارت, ویکھ{|نا|نے|تا|تی|تے|ا|ی|ے}, تک',
  },
  'body:blur': {
    en: 'blur, blurry, blurred, blurring, hazy, foggy, dim, dimmed, fuzzy, misty, cloudy',
    ru: 'dhundl{a|i|e}, dhundla, dhunda, dhundhlahat, dhund, mad, dhundli',
    ur: 'دھندل{ا|ی|ے}, دھندلاہٹ, دھند, دھندلہ',
  },
  'body:blind': {
    en: 'blind, blindness, cataract{|s}, glaucoma',
    ru: 'andh{a|i|e}, anda, andhapan, andhon, motia, motiabind, rond',
    ur: 'اندھ{ا|ی|ے}, اندھاپن, موتیا, موتیابند',
  },
  'body:dark-light': {
    en: 'flashes, flashing, flash, floaters, lights, sparkles, stars, spots, dark, darkness, halos, glare',
    ru: 'andher{a|i|e}, andhaira, tare, chamak, roshni, chandhiya{|na|ne|ta|ti|te|ya|yi|ye}, nhera, hanera, kali',
    ur: 'اندھیر{ا|ی|ے}, تارے, چمک, روشنی, ہنیرا',
  },
  'body:eyes-roll': {
    en: 'roll{|s|ed|ing}, rolled, upward, upwards, squint{|s|ed|ing}, crosseyed, upturned, backward',
    ru: 'ulat{|na|ne|ta|ti|te|a|i|e}, palat{|na|ne|ta|ti|te|a|i|e}, chadh, charh, upar, phir{|na|ne|ta|ti|te|a|i|e}, bhengi, bhenga',
    ur: 'الٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, پلٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, بھینگی, بھینگا, چڑھ',
  },
  'body:hear-voices': {
    en: 'hallucination{|s}, hallucinate{|s|d|ing}, hallucinating, voices, whispers, seeing, visions, paranoid, delusion{|s}',
    ru: 'awazein, waham, wehem, aseb, nazar, chehre, saye, saya',
    ur: 'آوازیں, وہم, وہمی, سایہ, سائے',
  },
  'body:move': {
    en: 'move{|s|d|ing}, moves, moving, movement, stir{|s}, stirred, budge, motion, immobile, unmoving, motionless',
    ru: 'hil{|na|ne|ta|ti|te|a|i|e}, hila{|na|ne|ta|ti|te|ya|yi|ye}, hilna, hildi, hilda, harkat, harakat, hiljul, sarak{|na|ne|ta|ti|te|a|i|e}, jumbish',
    ur: 'ہل{|نا|نے|تا|تی|تے|ا|ی|ے}, ہلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, حرکت, جنبش, سرک{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:still': {
    en: 'still, motionless, frozen, rigid, unmoved',
    ru: 'saakit, sakin, jamand, khara',
    ur: 'ساکت, ساکن',
  },
  'body:walk': {
    en: 'walk{|s|ed|ing}, stroll, limp{|s|ed|ing}, hobble, stagger{|s|ed|ing}, steps, stepping, crawl',
    ru: 'chalna, chalne, chalta, qadam, larkhara, langra{|na|ne|ta|ti|te|ya|yi|ye}, langra, langri, tur{|na|ne|ta|ti|te|a|i|e}, turna, turda',
    ur: 'چل{|نا|نے|تا|تی|تے|ا|ی|ے}, چلنا, قدم, لڑکھڑا, لنگڑا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, ٹر, ٹرنا',
  },
  'body:stand': {
    en: 'stand, stands, standing, stood, upright, balance, sit, sits, sitting, sat',
    ru: 'khar{a|i|e}, khara, khari, khare, bethna, uthna, tawazun, behna, bahna',
    ur: 'کھڑ{ا|ی|ے}, توازن, بہنا',
  },
  'body:fall': {
    en: 'fall, falls, fell, fallen, falling, slip{|s}, slipped, slipping, trip{|s}, tripped, stumble{|s|d|ing}, tumble{|s|d|ing}, tumbling, collapse{|s|d|ing}',
    ru: 'gir{|na|ne|ta|ti|te|a|i|e}, gira, giri, girna, gir, phisal{|na|ne|ta|ti|te|a|i|e}, lurhak{|na|ne|ta|ti|te|a|i|e}, larhak{|na|ne|ta|ti|te|a|i|e}, digna, diggan, dig{|na|ne|ta|ti|te|a|i|e}, digda, waqa, khisak{|na|ne|ta|ti|te|a|i|e}',
    ur: 'گر{|نا|نے|تا|تی|تے|ا|ی|ے}, پھسل{|نا|نے|تا|تی|تے|ا|ی|ے}, لڑھک{|نا|نے|تا|تی|تے|ا|ی|ے}, گرا, گری, ڈگ, ڈگنا, کھسک',
  },
  'body:lift': {
    en: 'lift{|s|ed|ing}, raise{|s|d|ing}, raising, carry, carried, heave, dragging, drag, drags, dragged',
    ru: 'utha{|na|ne|ta|ti|te|ya|yi|ye}, uth{|na|ne|ta|ti|te|a|i|e}, uthana, ghaseet{|na|ne|ta|ti|te|a|i|e}, chuk{|na|ne|ta|ti|te|a|i|e}, chukna, khasit',
    ur: 'اٹھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, اٹھ{|نا|نے|تا|تی|تے|ا|ی|ے}, گھسیٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, چک',
  },
  'body:drop-grip': {
    en: 'drop{|s}, dropped, dropping, grip, grasp, hold, holding, held, clumsy',
    ru: 'pakr{|na|ne|ta|ti|te|a|i|e}, pakar{|na|ne|ta|ti|te|a|i|e}, chhoot{|na|ne|ta|ti|te|a|i|e}, girift, phar, phadna',
    ur: 'پکڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, چھوٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, گرفت, پھڑ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:swallow': {
    en: 'swallow{|s|ed|ing}, gulp{|s|ed|ing}, ingest{|s|ed|ing}, ingestion',
    ru: 'nigl{|na|ne|ta|ti|te|a|i|e}, nigal{|na|ne|ta|ti|te|a|i|e}, nigla, nigli, ghont, halaq, langhna, nighal',
    ur: 'نگل{|نا|نے|تا|تی|تے|ا|ی|ے}, گھونٹ, حلق, نگلنے',
  },
  'body:eat': {
    en: 'eat, eats, ate, eaten, eating, feed, feeds, feeding, consume{|s|d|ing}, bite, chew, chewing, nibble',
    ru: 'kha, khana, khane, khaya, khayi, khaye, khata, khati, khate, khaen, khala{|na|ne|ta|ti|te|ya|yi|ye}, khila{|na|ne|ta|ti|te|ya|yi|ye}, khanda, khandi, chaba{|na|ne|ta|ti|te|ya|yi|ye}, khwral',
    ur: 'کھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, کھانا, کھاؤں, کھائیں, کھلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, کھاندا, کھالی, چبا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, کھالیا',
  },
  'body:drink': {
    en: 'drink{|s}, drank, drunk, drinking, sip{|s}, sipped, sipping, gulp',
    ru: 'pi, pina, peene, piya, pita, peeti, piye, piun, pila{|na|ne|ta|ti|te|ya|yi|ye}, pinda, peendi, ghunt, skal',
    ur: 'پی, پینا, پینے, پیا, پیتا, پیتی, پیتے, پئے, پیوں, پلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, پیندا',
  },
  'body:taste-refuse': {
    en: 'refuse{|s|d|ing}, refuses, refusing, reject{|s|ed|ing}, spat, spits, avoids',
    ru: 'inkar, mana, muh, pheir, chhor{|na|ne|ta|ti|te|a|i|e}, chor, ugal{|na|ne|ta|ti|te|a|i|e}, munkir',
    ur: 'انکار, منہ, چھوڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, اگل{|نا|نے|تا|تی|تے|ا|ی|ے}, منع',
  },
  'body:diet': {
    en: 'diet, dieting, dietary, nutrition, nutritious, meal, snack, fasting, roza',
    ru: 'ghiza, ghizayi, khurak, parhez, roza, rozay, rozon, diet',
    ur: 'غذا, غذائی, خوراک, پرہیز, روزہ, روزے',
  },
  'body:sleep': {
    en: 'sleep{|s}, sleeping, slept, sleepy, sleepiness, doze{|s|d|ing}, dozing, nap{|s}, napping, snooze',
    ru: 'so, sona, sone, soya, soyi, sota, soti, sote, neend, nindra, sonda, sutt{a|i|e}, khob',
    ur: 'سو, سونا, سونے, سویا, سوئی, سوتا, سوتی, سوتے, نیند, نیندر, سوندا, ستا, ستی',
  },
  'body:sleepless': {
    en: 'insomnia, sleepless, sleeplessness, unslept, restless',
    ru: 'jagna, raatjaga, jagta, jagti, bekhwabi, bedari, jagrata, uneendi',
    ur: 'جاگ{|نا|نے|تا|تی|تے|ا|ی|ے}, بیخوابی, خوابی, جگراتا',
  },
  'body:wake': {
    en: 'wake, wakes, woke, woken, waking, awake, awoke, alarm, rouse{|s|d|ing}, arouse, awaken',
    ru: 'uth{|na|ne|ta|ti|te|a|i|e}, uthi, jaag{|na|ne|ta|ti|te|a|i|e}, jaga{|na|ne|ta|ti|te|ya|yi|ye}, bedaar, aankh, uthda, jagda',
    ur: 'اٹھ{|نا|نے|تا|تی|تے|ا|ی|ے}, جاگ{|نا|نے|تا|تی|تے|ا|ی|ے}, جگا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, بیدار',
  },
  'body:nightmare': {
    en: 'nightmare{|s}, dream{|s}, dreaming, sleepwalk',
    ru: 'khwab, khawab, darawna, darawne, kabus, barbara',
    ur: 'خواب, ڈراؤن{ا|ی|ے}, ڈراونے',
  },
  'body:lie-down': {
    en: 'lie, lies, lying, laid, lay, rest{|s|ed|ing}, recline, bedridden',
    ru: 'let, leta, leti, lete, aaram, bistar',
    ur: 'لیٹ, لیٹا, لیٹی, لیٹے, آرام, بستر, لیٹنا',
  },
  'body:drunk-state': {
    en: 'drunk, drunken, tipsy, intoxicated, high, stoned, hangover, sober',
    ru: 'nasha, nashe, sharabi, tun, dhut, mast',
    ur: 'نشہ, نشے, شرابی, ٹن, مست, دھت',
  },
  'body:bedwet-sleepwalk': { en: 'bedwetting, wets', ru: 'bistar, geela', ur: 'بستر, گیلا' },
  'body:sit-up': {
    en: 'sits, rolling, roll, turn, turns, turned, turning, bend, bends, bent, bending',
    ru: 'mur{|na|ne|ta|ti|te|a|i|e}, mud{|na|ne|ta|ti|te|a|i|e}, jhuk{|na|ne|ta|ti|te|a|i|e}, palat{|na|ne|ta|ti|te|a|i|e}, karwat, pher{|na|ne|ta|ti|te|a|i|e}, ulat',
    ur: 'مڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, جھک{|نا|نے|تا|تی|تے|ا|ی|ے}, پلٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, کروٹ, پھیر{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:run-jump': {
    en: 'run, runs, ran, running, jump{|s|ed|ing}, hop, climb{|s|ed|ing}, climbed, leap, leapt',
    ru: 'daur{|na|ne|ta|ti|te|a|i|e}, bhaag{|na|ne|ta|ti|te|a|i|e}, kood{|na|ne|ta|ti|te|a|i|e}, uchal{|na|ne|ta|ti|te|a|i|e}, chadh{|na|ne|ta|ti|te|a|i|e}, chhalang, tapna, nas{|na|ne|ta|ti|te|a|i|e}, nass',
    ur: 'دوڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, بھاگ{|نا|نے|تا|تی|تے|ا|ی|ے}, کود{|نا|نے|تا|تی|تے|ا|ی|ے}, چھلانگ, چڑھ{|نا|نے|تا|تی|تے|ا|ی|ے}, اچھل{|نا|نے|تا|تی|تے|ا|ی|ے}, نس',
  },
  'body:swim-drown': {
    en: 'swim, swims, swam, swimming, drown{|s|ed|ing}, drowned, submerged, underwater',
    ru: 'tair{|na|ne|ta|ti|te|a|i|e}, dub{|na|ne|ta|ti|te|a|i|e}, dubo{|na|ne|ta|ti|te|ya|yi|ye}, dooba, doobi, gota, rurh{|na|ne|ta|ti|te|a|i|e}, dubda',
    ur: 'تیر{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈوب{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈبو{|نا|نے|تا|تی|تے|یا|ئی|ئے}, غوطہ, رڑھ',
  },
  'body:sit-exercise': {
    en: 'exercise{|s|d|ing}, exercising, gym, yoga, workout, physiotherapy, stretch{|s|ed|ing}',
    ru: 'warzish, kasrat, gym, jim, sair, yoga, physio',
    ur: 'ورزش, کسرت, سیر, فزیو',
  },
  'body:touch': {
    en: 'touch, touches, touched, touching, contact, grab, grabbed',
    ru: 'choo, chhua, touch',
    ur: 'چھو, چھوا, چھونا, چھوئی, چھوتا, ٹچ',
  },
};
