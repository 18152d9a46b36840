import type { Concepts } from '../lexicon.ts';

/** Medicines taken, missed, run out, and what they do (facts §4.3). */
export const medicine: Concepts = {
  medicine: {
    en: 'medicine, medicines, medication, tablet, tablets, meds, dose, doses, pill, pills, inhaler, syrup, antidepressant, injection, injections',
    ru: 'dawa, dawai, dawaiyan, goli, goliyan, khuraak, dose, syrup, insulin, tablet',
    ur: 'دوا, دوائی, دوائیاں, دوائیں, گولی, گولیاں, خوراک, شربت, انسولین',
  },
  critical: {
    en: 'insulin, warfarin, epilepsy {medicine|medicines|tablet|tablets|medication|meds}, seizure {medicine|medication|meds}, valproate, epival, keppra, tegretol, tegral, carbamazepine, phenytoin, clozapine, lithium, levetiracetam, lamotrigine, rivaroxaban, digoxin, fits medicine, blood thinner, steroid, transplant medicine',
    ru: 'insulin, {mirgi|epilepsy|fits} ki {dawa|dawai|goli}, mirgi wali {dawa|dawai|goli}, epival, valproate, keppra, tegral, tegretol, warfarin, lithium, clozapine, {dauron|dauray|doray} ki {dawa|dawai}, khoon patla {karne|rakhne} {wali|ki}, {jhatkon|jhatko} {ki|wali} {dawa|dawai|goli}',
    ur: 'انسولین, مرگی {کی|والی} {دوا|دوائی|گولی}, وارفرین, لیتھیم, ویلپرویٹ, ایپیوال, {دوروں|دورے|جھٹکوں} {کی|والی} {دوا|دوائی|گولی}, خون پتلا {کرنے|رکھنے} {والی|کی}',
  },
  missed: {
    en: 'missed, forgot, forgotten, ran out, run out, finished, not available, not taken, havent taken, have not taken, didnt take, not taking, stopped, skipped, out of, days without, without my, no more, dont have',
    ru: '{chhoot|chhut|choot|chut} {gayi|gai|gaya|rahi}, bhool, bhul, khatam, {nahi} {mil|li|khayi|khai|khaya|liya|le rahi|le raha|lagai|lagi|hai}, {chor|chhor|chhod} {di|diya|dein}, rah gayi, miss, naagha, nagha',
    ur: 'چھوٹ, بھول, ختم, نہیں {مل|لی|کھائی|کھایا|لگائی|ہے}, چھوڑ {دی|دیا}, رہ گئی, ناغہ',
  },
  'dose-gap': {
    en: 'yesterday and {today|the day before}, {yesterday|today} as well, two doses, {2|3|4|5|two|three|four|five|several|many|few} {days|doses|times}, since {yesterday|monday|friday|last week}, a week',
    ru: 'kal {aur|se|bhi|or}, aaj bhi, parson se, {2|3|4|5|do|teen|char|chaar|paanch|kai} {din|roz|dino|dinon|khurakein|doses|bar}, haft{e|ay|a} se, hafta',
    ur: 'کل {اور|سے|بھی}, آج بھی, پرسوں سے, {2|3|4|5|دو|تین|چار|پانچ|کئی} {دن|روز|دنوں|خوراکیں|بار}, ہفت{ے|ہ} سے, ہفتہ',
  },
  'too-costly': {
    en: 'expensive, too expensive, cant afford, cannot afford, costly',
    ru: 'mehngi, mehanga, mahngi, paise nahi',
    ur: 'مہنگی, مہنگا, پیسے نہیں',
  },
  'side-effect': {
    en: 'side effect, side effects, rash after, after new medicine, after the new medicine, since i started, since starting, white patches, new tablets, new tablet, makes me {sleepy|dizzy|sick}, upset my stomach',
    ru: 'side effect, {dawai|dawa|goli} se {danay|khujli|kharish|chakkar|ulti|neend|masooray|masoray|pet}, {dawai|dawa} khane se, nai {dawa|dawai|goli}, munh ke chalay, {dawai|dawa} ke baad se',
    ur: 'سائیڈ ایفیکٹ, {دوا|دوائی|گولی} سے {دانے|مسوڑھے|خارش|چکر|الٹی|نیند}, نئی {دوا|دوائی|گولی}, دوا کھانے سے',
  },
  'mouth-sores': {
    en: 'mouth sores, sores in mouth, skin peeling, blisters, skin is coming off',
    ru: 'munh mein chalay, jild utar, khal utar, chalay nikal',
    ur: 'منہ میں چھالے, جلد اتر, کھال اتر, چھالے نکل',
  },
  'stop-medicine': {
    en: 'should i stop, can i stop, want to stop, double dose, take both, take both together, change my dose, reduce my dose, increase my dose, time change, skip my, instead of my medicine',
    ru: 'band kar {dun|dein|sakta|sakti|lun}, chor {dun|sakta|sakti}, chhor {dun|sakta|sakti}, dono {sath|saath} {le|kha}, double {le|kha}, {dawa|dawai} ka waqt badal, dose kam kar, dose barha',
    ur: 'بند کر {دوں|سکتا|سکتی}, چھوڑ {دوں|سکتا|سکتی}, دونوں ساتھ {لے|کھا}, وقت بدلوں, خوراک کم کر, خوراک بڑھا',
  },
  'dangerous-in-pregnancy': {
    en: 'valproate, epival, isotretinoin, accutane, methotrexate, warfarin, statin, atorvastatin, rosuvastatin, lisinopril, ramipril, enalapril, losartan, valsartan, misoprostol',
    ru: 'epival, valproate, isotretinoin, methotrexate, warfarin, atorvastatin, lisinopril, ramipril, losartan, misoprostol',
    ur: 'ایپیوال, ویلپرویٹ, وارفرین, میتھوٹریکسیٹ, مسوپروسٹول',
  },
};
