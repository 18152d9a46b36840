import type { Concepts } from '../../../lexicon.ts';

/** Going, coming, lying and standing. */
export const moving: Concepts = {
  'acts:go': {
    en: 'go, goes, going, gone, went, goin, goto',
    ru: 'ja~, jaa~, gaya, gayi, gaye, gya, gyi, gye, gai, gia, chala, chali, chale, jana, jani, jawan, wanj, wenda, gyan',
    ur: 'جا~, گیا, گئی, گئے, چلا, چلی, چلے, جاناں, گیاں',
  },
  'acts:come': {
    en: 'come=, came, comes, comin, arriv{e|es|ed|ing}, arrival',
    ru: 'aaya, aayi, aaye, aya, ayi, aye, ana, ane, ata, ati, ate, pohanch~, pohnch~, puhanch~, achi, aawan, raghla, aana, aata, aati, aate, aao, aaja, aajao, aajaye, aaunga, aaungi, aayega, aayegi, aagaya, aagya, aagayi, aagai, aagaye, aaraha, aarha, aarahi, aarhi, aarahe, arha, arhi, agya, agaya, agayi, agai',
    ur: 'آ~, پہنچ~, آیا, آئی, آئے, پہونچ~',
  },
  'acts:go-away': {
    en: 'leave=, left, depart~, departed, goaway, gone',
    ru: 'chala, chali, chalay, chor, chhor, nikal, rawana, rukhsat',
    ur: 'چلا, چلی, چلے, روانہ, رخصت',
  },
  'acts:leave-home': {
    en: 'runaway, ranaway, eloped, elope, flee, fled, fleeing, escape~',
    ru: 'bhag~, bhaag~, faraar, farar, nikal, nikl, ghar-chor, nass~',
    ur: 'بھاگ~, فرار, نکل, نس~',
  },
  'acts:leave-abandon': {
    en: 'abandon~, desert~, dump~, left, ditched',
    ru: 'chor~, chhor~, chhod~, chod~, chorh~, chordia, chadd~, tark, tyag',
    ur: 'چھوڑ~, ترک, چھڈ~, چھوڑدیا',
  },
  'acts:return': {
    en: 'return~, back, cameback, goback, comeback',
    ru: 'wapas, wapis, wapsi, loat~, laut~, lot~, palat~, mur, parat~',
    ur: 'واپس, واپسی, لوٹ~, پلٹ~, مڑ',
  },
  'acts:enter': {
    en: 'enter~, entered, inside, in, into',
    ru: 'ghus~, dakhil, daakhil, andar, wich, vich, ghusa',
    ur: 'گھس~, داخل, اندر, وچ',
  },
  'acts:go-out': {
    en: 'out, outside, outdoors, exit~, leaving',
    ru: 'bahar, bahir, bahr, baher, nikal~, nikl~',
    ur: 'باہر, نکل~',
  },
  'acts:walk': {
    en: 'walk~, walks, stroll~, step~~, paces, pacing',
    ru: 'chal~, chl~, paidal, tehel~, tahal~, qadam, tur~, ghoom~',
    ur: 'چل~, پیدل, ٹہل~, قدم, ٹر~, گھوم~',
  },
  'acts:stagger': {
    en: 'stagger~, stumble~, wobbl{e|es|ed|ing|y}, unsteady, limp~, limping, tripped, imbalance',
    ru: 'larkhara~, larkhar~, dagmaga~, langra~, langr~, thokar, lurhak~, jhool~',
    ur: 'لڑکھڑا~, ڈگمگا~, لنگڑا~, ٹھوکر, لڑھک~',
  },
  'acts:run': {
    en: 'run==, ran, sprint~, jog~~',
    ru: 'daur~, dor~, daud~, bhag~, bhaag~, nass~, daurh~',
    ur: 'دوڑ~, بھاگ~, نس~',
  },
  'acts:drive-ride': {
    en: 'drive=, drove, driven, driving, rid{e|es|ing}, rode',
    ru: 'chala~, chalana, sawari, sawar, sawaar, driving, gari-chala',
    ur: 'چلا~, سواری, سوار, ڈرائیونگ',
  },
  'acts:turn-around': {
    en: 'turn~, rotat{e|ed|ing}, spin==, spun, circl{e|es|ed|ing}, roll~, rolled',
    ru: 'ghoom~, ghum~, ghuma~, mur, mor~, chakkar, chakar, palat~, phir~, fir~',
    ur: 'گھوم~, گھما~, مڑ, موڑ~, چکر, پلٹ~, پھر~',
  },
  'acts:fall': {
    en: 'fall=, fell, fallen, fel, dropped, tumble~, topple~, trip~~',
    ru: 'gir~, giri, gira, girgaya, girgayi, dig~, phisal~, phisl~, pisl~, dhair',
    ur: 'گر~, ڈگ~, پھسل~, ڈھیر',
  },
  'acts:collapse': {
    en: 'collapse~, collapsing, crumpl{e|ed}, crash~, passout, keeled',
    ru: 'dher, dhair, girpara, gir-para, tiwra, gash, ghash',
    ur: 'ڈھیر, غش, گرپڑا, گرپڑی, ڈھے~',
  },
  'acts:drop-let-fall': {
    en: 'drop~~, drops, spill~, spilt, knock~, pushed',
    ru: 'gira~, girana, giraya, gra~, sut~, phenk~, dol~',
    ur: 'گرا~, سٹ~, پھینک~, ڈول~',
  },
  'acts:lie-down': {
    en: 'lie, lies, lying, lay, laid, lain, layin, rest~, recline~',
    ru: 'let~, laet~, lait~, leti, leta, lete, leyta, para, pari, paray, leti-hui, letay',
    ur: 'لیٹ~, پڑا, پڑی, پڑے, لٹا~',
  },
  'acts:stand': {
    en: 'stand=, stood, standing, upright, getup',
    ru: 'khara, khari, khare, kharay, uth, khada, khadi, khlo~, khalo',
    ur: 'کھڑا, کھڑی, کھڑے, اٹھ, کھلو~',
  },
  'acts:rise-get-up': {
    en: 'rise=, rose, risen, arise, getup, up, sitting',
    ru: 'uth~, utha, uthi, uthna, utth~, uthaya, uthja',
    ur: 'اٹھ~',
  },
  'acts:sit': {
    en: 'sit==, sat, seated, seat',
    ru: 'beth~, baith~, bait~, betha, bethi, baitha, bithaa~, bitha~, bah, beh',
    ur: 'بیٹھ~, بٹھا~, بیٹھا, بہہ~',
  },
  'acts:bend-bow': {
    en: 'bend=, bent, bow~, lean~, stoop~, hunch~, slump~',
    ru: 'jhuk~, jhuki, jhuka, mur~, khum, kubra, tedha, terha',
    ur: 'جھک~, مڑ~, ٹیڑھا, ٹیڑھی, خم',
  },
  'acts:jump': {
    en: 'jump~, leap~, leapt, hop~~, div{e|es|ed|ing}',
    ru: 'kood~, kud~, kudd~, chalang, chhalang, chalaang, uchal~, uchl~, tap~, tapp~',
    ur: 'کود~, چھلانگ, اچھل~, ٹپ~, چھلانگیں',
  },
  'acts:climb': {
    en: 'climb~, climbs, clamber~, mount~, scal{e|ed|ing}',
    ru: 'charh~, char~, chadh~, chrh~, charha~, chrha',
    ur: 'چڑھ~, چڑھا~',
  },
  'acts:descend': {
    en: 'descend~, down, downward, lowered, lower~',
    ru: 'utar~, utr~, neeche, niche, nechay, thalle, heth, lath~',
    ur: 'اتر~, نیچے, تھلے, ہیٹھ',
  },
  'acts:crawl': {
    en: 'crawl~, creep=, crept, kneel~, knelt, slid{e|es|ing}',
    ru: 'reng~, ghutno, ghasit~, ghaseet~, ghisat~, khisak~, sarak~',
    ur: 'رینگ~, گھسیٹ~, گھسٹ~, کھسک~, سرک~, گھٹنوں',
  },
  'acts:drag': {
    en: 'drag~~, haul~, tow~, dragged',
    ru: 'ghaseet~, ghasit~, khench~, khich~, dhroo~',
    ur: 'گھسیٹ~, کھینچ~, کھچ~',
  },
  'acts:pull': {
    en: 'pull~, tug~~, yank~, stretch~, drawn',
    ru: 'khench~, khinch~, kheench~, khech~, khich~, tan~',
    ur: 'کھینچ~, کھنچ~, تان~',
  },
  'acts:push': {
    en: 'push~, shove~, shoving, press~, nudg{e|ed|es|ing}',
    ru: 'dhakel~, dhakka, dhaka, dhakke, dhakay, dhakela, dab~, daba',
    ur: 'دھکا, دھکے, دھکیل~, دبا, دب~',
  },
  'acts:swim': {
    en: 'swim==, swam, swum, float~, bath~',
    ru: 'tairna, ter{na|ta|ti}, nahana, naha~, tairna, tairta, tairti, tairte, taira',
    ur: 'تیر~, تیراکی, نہا~',
  },
  'acts:drown': {
    en: 'drown~, drowned, sink=, sank, sunk, submerg{e|ed}',
    ru: 'doob~, dub~, duba~, dubo~, doobi, ghota, gotay, garq, gharq',
    ur: 'ڈوب~, ڈبو~, غوطہ, غوطے, غرق',
  },
  'acts:fly': {
    en: 'fly, flies, flying, flew, flown, wings',
    ru: 'ur~, ud~, uda~, ura~, parwaz, udd~',
    ur: 'اڑ~, اڑا~, پرواز',
  },
  'acts:lift-carry': {
    en: 'lift~, carry~, carried, raise~, pick~, hoist~',
    ru: 'utha~, uthaya, uthana, utha, chuk~, chukk~, lada, god',
    ur: 'اٹھا~, چک~, گود',
  },
  'acts:bring': {
    en: 'bring=, brought, fetch~, deliver~',
    ru: 'la~, laa~, laya, layi, laye, leaya, leke, lekar, laana, liya~, manga~, mangwa~, aan',
    ur: 'لا~, لایا, لائی, لیکر, منگوا~, لیآ',
  },
  'acts:take-away': {
    en: 'takeaway, remove~, removed, carry, took, withdraw{|n|s|ing}, withdrew',
    ru: 'lejao, leja~, le-ja, hata~, hataya, hat~, dur, door, legaya, legayi, legaye',
    ur: 'لےجا~, لیجا~, ہٹا~, ہٹ~, دور',
  },
  'acts:follow-chase': {
    en: 'follow~, chas{e|es|ed|ing}, stalk~, pursue~, behind',
    ru: 'peecha, picha, peeche, piche, peechay, pichay, taaqub',
    ur: 'پیچھا, پیچھے, تعاقب',
  },
  'acts:wander': {
    en: 'wander~, roam~, lost, astray, loiter~',
    ru: 'bhatak~, bhatk~, awara, aawara, ghoom, gum, rul~, dar-badar',
    ur: 'بھٹک~, آوارہ, گھوم, گم, رل~, دربدر',
  },
  'acts:move-stir': {
    en: 'move~, moving, stir~~, movement{|s}, wriggle~, kick~',
    ru: 'hil~, hila~, harkat, hilna, hilta, hilti, hal~, jul, tarap, lat, laat, kick',
    ur: 'ہل~, ہلا~, حرکت, حرکتیں, ہلجل, ہل, تڑپ',
  },
  'acts:shake-tremble': {
    en: 'shake=, shook, shaken, shaking, trembl{e|es|ed|ing}, shiver~, quiver~, twitch~, jerk~, jerky',
    ru: 'kanp~, kaamp~, kaanp~, kamp~, larz~, laraz~, thar-thar, jhatka, jhatke, jhatkay, phark~, pharak~, kapkapi, kamb~, tharthar',
    ur: 'کانپ~, کپکپا~, لرز~, جھٹکا, جھٹکے, پھڑک~, کپکپی, تھرتھر',
  },
  'acts:writhe': {
    en: 'writhe~, writhing, convuls{e|es|ed|ing}, thrash~, toss~, restless',
    ru: 'tarap~, tarp~, tadap~, phark~, lotna, lot~, machal~, aith~, ainth~, akar~',
    ur: 'تڑپ~, مچل~, لوٹ, اینٹھ~, اکڑ~',
  },
  'acts:bounce-swing': {
    en: 'swing=, swung, bounce~, sway~, rock~, dangl{e|es|ed|ing}',
    ru: 'jhool~, jhul~, jhula, latak~, latk~, hil, hichkola',
    ur: 'جھول~, جھولا, لٹک~',
  },
  'acts:cross-pass': {
    en: 'cross~, pass~, pas, went, through',
    ru: 'guzar~, guzr~, par, paar, langh~, nikal, cross',
    ur: 'گزر~, گذر~, پار, لنگھ~',
  },
  'acts:reach-touch': {
    en: 'reach~, reached, upto, get, got, getting',
    ru: 'pohanch~, pohnch~, pahunch~, punch~, apar~, apr~',
    ur: 'پہنچ~, پہونچ~, اپڑ~',
  },
  'acts:wait': {
    en: 'wait~, await~, patient, hold, holdon, delay~',
    ru: 'intezar, intizar, intzar, ruk, sabar, sabr, udeek~, tehro, thehro, usaar',
    ur: 'انتظار, رک, صبر, ٹھہر~, اڈیک~',
  },
  'acts:hurry': {
    en: 'hurry, hurried, rush~, quick~, hast{e|y}',
    ru: 'jaldi, jldi, jaldbazi, afratafri, bhagam, foran, chheti, cheti, shitab',
    ur: 'جلدی, افراتفری, فوراً, فورا, چھیتی',
  },
  'acts:hide': {
    en: 'hide=, hid, hidden, hiding, conceal~, secret{|s|ly}',
    ru: 'chup~, chupa~, chhup~, chupke, chupkay, raaz, raz, luk~, lukka, parda, poshida',
    ur: 'چھپ~, چھپا~, راز, لک~, پردہ, چپکے, پوشیدہ',
  },
  'acts:search': {
    en: 'search~, seek=, sought, look, looking, hunt~',
    ru: 'dhoond~, dhund~, dhoondh~, talash, labh~, labbh~, gol~, khoj',
    ur: 'ڈھونڈ~, تلاش, لبھ~, کھوج',
  },
  'acts:find': {
    en: 'find=, found, finds, discover~, locat{e|ed|ing}',
    ru: 'mil~, mila, mili, mile, paya, payi, labh~, dhoond~, daryaft, hath-laga',
    ur: 'مل~, پایا, پائی, لبھ~, دریافت',
  },
  'acts:meet-visit': {
    en: 'meet=, met, visit~, gather~, encounter~',
    ru: 'mil~, mulaqat, mulaqaat, milna, mil-lo, ikatha, ikathe, aana-jana',
    ur: 'مل~, ملاقات, اکٹھا, اکٹھے',
  },
  'acts:arrive-late': {
    en: 'late, delay~, delayed, lag~~, slow',
    ru: 'der, dair, deri, daer, takheer, deir',
    ur: 'دیر, تاخیر',
  },
  'acts:shift-move-house': {
    en: 'shifted, moved, relocat{e|ed|ing}, migrat{e|ed|ing}, settle~',
    ru: 'shift, muntaqil, hijrat, basa~, naqal, bas~',
    ur: 'شفٹ, منتقل, ہجرت, بسا~',
  },
  'acts:approach': {
    en: 'near, approach~, close, closer, nearby, beside',
    ru: 'qareeb, qarib, nazdeek, nazdik, paas, kol, nere, nerhe',
    ur: 'قریب, نزدیک, پاس, کول, نیڑے',
  },
};
