import type { Concepts } from '../lexicon.ts';

/** Stroke, fits, loss of consciousness, head injury (facts §3.4, §5 STROKE, UNCON, HEAD). */
export const brain: Concepts = {
  stroke: {
    en: '{a|had|having|another|brain|mini} stroke, stroke, sudden numbness, face drooping, facial droop, face droop',
    ru: 'falij, faalij, falej, lakwa, laqwa, laqva',
    ur: 'فالج, لقوہ',
  },
  'face-crooked': {
    en: '{face|mouth} {is |has |}{drooping|droop|drooped|twisted|crooked|fallen|sagging}, one side of {his|her|my} face, {face|mouth} to one side, water falls from one side',
    ru: '{munh|muh|moonh|chehra|mun} {tehra|terha|tedha|teerha|tircha|latak|ek taraf}, munh ka ek kona, honth latak',
    ur: '{منہ|چہرہ} {ٹیڑھا|لٹک|ایک طرف|ٹیڑھی}, منہ کا ایک کونا',
  },
  'slurred-speech': {
    en: 'slurred, slurring, slurred speech, speech is slurred, speaking rubbish, rubbish words, words are mixed, words coming out wrong, words not coming, speech not clear, talking gibberish, gibberish, like a drunk, mumbling, lost his speech, lost her speech, cant speak suddenly',
    ru: '{zaban|zuban} {larkhara|larkhra|larkhara rahi|moti ho|atak|band}, bol saaf nahi, alfaz saaf nahi, ajeeb bol raha, ulta bol, be matlab bol, lafz nahi nikal, bolte hue atak',
    ur: 'زبان {لڑکھڑا|موٹی ہو|اٹک|بند}, الفاظ صاف نہیں, لفظ نہیں نکل, بول صاف نہیں',
  },
  'not-understood': {
    en: 'not making sense, makes no sense, cant understand what {he|she} says',
    ru: '{baat|bat} samajh nahi aa, {kuch|kya} bol {raha|rahi|rahe} samajh nahi, samajh nahi aa {raha|rahi} kya bol',
    ur: 'بات سمجھ نہیں آ, سمجھ نہیں آ رہا کیا بول',
  },
  limb: {
    en: 'arm, arms, leg, legs, hand, side, half body, half of body, half of my body, left side, right side, foot',
    ru: 'bazu, baazu, tang, taang, hath, haath, paon, aadha jism, aadha dhar, jism, hissa, dayan, bayan',
    ur: 'بازو, ٹانگ, ہاتھ, پاؤں, آدھا جسم, جسم, حصہ, دایاں, بایاں',
  },
  'one-side': {
    en: 'one side, half body, half of my body, half of {his|her} body, left side, right side, one arm, one leg, left arm, right arm, left leg, right leg',
    ru: 'ek taraf, aik taraf, aadha jism, aadha dhar, {ek|aik} {hath|haath|bazu|tang|taang|paon}, {dayan|bayan|ulta|seedha|daayan|baayan} {hath|haath|bazu|hissa|tang|taang}',
    ur: 'ایک طرف, آدھا جسم, ایک {ہاتھ|بازو|ٹانگ}, {دایاں|بایاں|الٹا|سیدھا} {ہاتھ|بازو|حصہ}',
  },
  numb: {
    en: 'numb, numbness, dead weight, no feeling, paralysed, paralyzed, paralysis, lost power',
    ru: 'sun ho, sunn ho, sun par, bejaan, be jaan, shal ho, mafluj, mafloj',
    ur: 'سن ہو, سن پڑ, بے جان, شل ہو, مفلوج',
  },
  'cannot-move': {
    en: 'cant lift, cannot lift, cant raise, cannot raise, cant move, cannot move, not lifting, wont lift, dragging, drags, dropping things, weak suddenly, suddenly weak, gone weak, become weak, is weak, weakness',
    ru: 'uth nahi, nahi uth, kaam nahi kar, hil nahi, ghaseet, uthta nahi, kaam chhor, kamzor par, kamzor ho',
    ur: 'نہیں اٹھ, اٹھ نہیں, کام نہیں کر, گھسیٹ, اٹھتا نہیں, کمزور پڑ, کمزور ہو',
  },
  'blind-sudden': {
    en: 'suddenly cant see, suddenly cannot see, suddenly blind, lost vision, lost sight, cant see from one eye, sudden loss of vision, curtain over my eye',
    ru: 'achanak nazar {chali|band|gayab}, nazar chali {gayi|gai}, ek aankh se nazar nahi, aankh ki roshni chali, dikhna band ho',
    ur: 'اچانک نظر چلی, نظر چلی گئی, ایک آنکھ سے نظر نہیں, دکھنا بند ہو',
  },
  'head-worst': {
    en: 'worst headache, headache of my life, thunderclap',
    ru: 'zindagi ka sab se {bura|shadeed} {sar dard|dard}, aisa sar dard kabhi nahi',
    ur: 'زندگی کا سب سے شدید سر درد, ایسا سر درد کبھی نہیں',
  },
  seizure: {
    en: '{fit|fits} {has|have|is|are|does|do|that does|will|would} not {stop|stopped|stopping}, fit wont stop, seizure, seizures, fits, {a|one|first|second|third|another|had|minute|febrile} fit, convulsion, convulsions, convulsing, convulsed, having a fit, epilepsy attack, fitting, eyes rolled, eyes rolled up, fit for, jerking and, whole body jerking, body is jerking, shaking all over and',
    ru: `{dora|daura|doura|dawra} {par|para|para hai|pada|parta|a gaya|aa gaya|aya|khatam|band}, {doray|dauray|daure|dore} {par|parte|pare|aa|aaye|ke baad|ruk}, {mirgi|mirgee} ka {dora|daura|doura}, {dora|daura} {khatam|ruk|band} nahi, jhatke, jhatkay, jhatkon, fits, {aankhein|ankhen|aankhen|ankhein} ulat, {aankhein|ankhen|aankhen} {ulti|upar} , jism akar, jism akarh, kapkapi aur behosh`,
    ur: 'دورہ {پڑ|پڑا|پڑتا|ختم|آ|آیا|بند}, دورے {پڑ|پڑتے|پڑے|آ|کے بعد}, مرگی کا دورہ, جھٹکے, جھٹکوں, آنکھیں {الٹ|اوپر}, جسم اکڑ, دورہ {ختم|رک|بند} نہیں',
  },
  'daura-bare': { en: '', ru: 'dora, daura, doura, dawra', ur: 'دورہ' },
  weakness: { en: 'weak, weakness', ru: 'kamzor, kamzori', ur: 'کمزور, کمزوری' },
  froth: {
    en: 'foaming at the mouth, froth from mouth, frothing',
    ru: '{munh|muh} se {jhaag|jhag}, {jhaag|jhag} {nikal|aa}',
    ur: 'منہ سے جھاگ, جھاگ {نکل|آ}',
  },
  'fit-word': { en: 'fits', ru: 'fits', ur: 'فٹس' },
  jerk: {
    en: 'jerks, jerk, twitching, twitches, arm jumps, shaking of arm, aura',
    ru: 'pharak, pharakta, pharakti, jhatka, hath se {cup|pyali} gir',
    ur: 'پھڑکتا, پھڑک, پھڑکتی, جھٹکا',
  },
  'no-recovery': {
    en: 'not come to, did not come to, in between, without waking, not waking, still not awake, {two|three|four|2|3|4|5|five} fits, back to back, one after another, again and again, second fit, not stopping, wont stop',
    ru: 'hosh nahi, ek ke baad ek, {do|teen|char|2|3|4} {doray|dauray|dore|daure}, baar baar, bar bar, ruk nahi, khatam nahi, band nahi',
    ur: 'ہوش نہیں, ایک کے بعد ایک, {دو|تین|چار} دورے, بار بار, رک نہیں, ختم نہیں, بند نہیں',
  },
  unconscious: {
    en: 'does not wake up, doesnt wake up, will not wake up, unconscious, unconciousness, passed out, passing out, collapsed, collapse, not responding, unresponsive, does not respond, doesnt respond, fainted, fainting, cant wake, cannot wake, wont wake, not waking up, not waking, blacked out, lost consciousness, found on the floor, not opening eyes',
    ru: 'behosh, be hosh, bay hosh, hosh nahi, hosh kho, uth nahi raha, uthaye se nahi, uthane se nahi, jagane se nahi, hosh mein nahi, jawab nahi de raha, ghash kha, ghash aa, ghash par',
    ur: 'بے ہوش, بیہوش, ہوش نہیں, ہوش میں نہیں, ہوش کھو, اٹھ نہیں رہا, جگانے سے نہیں, غش کھا, غش آ, اٹھانے سے نہیں',
  },
  confused: {
    en: 'confused, confusion, delirious, not recognising, not recognizing, doesnt recognise, doesnt recognize, not himself, not herself, talking nonsense, disoriented',
    ru: 'behki behki, bahki bahki, bahak, pehchan nahi, ajeeb batein, hosh kam, hawas theek nahi',
    ur: 'بہکی بہکی, بہکی, پہچان نہیں, عجیب باتیں, حواس',
  },
  drowsy: {
    en: 'drowsy, drowsiness, too sleepy, very sleepy, falling asleep, hard to wake, difficult to wake, keeps sleeping, going to sleep again, cant stay awake, sleepy',
    ru: 'ghunoodgi, ghunudgi, sota ja, soti ja, soye ja, jagao to phir so, neend mein ja, aankhein band ho, sust par, uthao to phir so',
    ur: 'غنودگی, سوتا جا, سوتی جا, سوئے جا, پھر سو جاتی, پھر سو جاتا, آنکھیں بند ہو',
  },
  'head-hit': {
    en: 'head injury, hit head, fell on {his |her |my |the |}head, hit {his|her|my|the} head, head hit, bumped {his|her|my} head, hurt {his|her|my} head, banged {his|her} head',
    ru: '{sar|sir} {pe|par|mein} {chot|choot|zakham|lagi}, {sar|sir} phat gaya, sar ke bal gir, {chhat|chat|seerhi|seerhiyon|bike|motor cycle|motorcycle} se gir, sar takra',
    ur: 'سر {پر|پہ|میں} {چوٹ|زخم|لگی}, سر پھٹ گیا, سر کے بل, {چھت|سیڑھی|سیڑھیوں|بائیک|موٹر سائیکل} سے گر, سر ٹکرا',
  },
  accidentally: {
    en: 'road accident, car accident, bike accident, accident happened, hit by a {car|bike|truck|bus}, run over',
    ru: 'accident ho gaya, accident hua, gari ne maar, bike slip',
    ur: 'ایکسیڈنٹ ہو گیا, حادثہ ہو گیا, گاڑی نے مار',
  },
};
