import type { Concepts } from '../../../lexicon.ts';

/** Medicines by kind and name, how they are taken, and what hospitals do. */
export const medicine: Concepts = {
  'body:medicine': {
    en: 'medicine{|s}, medication{|s}, meds, drug{|s}, remedy, remedies, treatment{|s}, medicinal',
    ru: 'dawa, dawai, dawaiyan, dawayi, dawain, dawao, daru, adviyat, darmal',
    ur: 'دوا, دوائی, دوائیں, دوائیاں, دواؤں, ادویات, دوائیوں, دارو',
  },
  'body:pill': {
    en: 'pill{|s}, tablet{|s}, tab, tabs, capsule{|s}, lozenge',
    ru: 'goli, goliyan, goliyon, tablet{|s}, tebalet, capsool, capsule, kapsul, gole',
    ur: 'گولی, گولیاں, گولیوں, ٹیبلٹ, ٹیبلٹس, کیپسول',
  },
  'body:strip': {
    en: 'strip{|s}, pack{|s}, packet{|s}, box, blister, bottle{|s}, vial',
    ru: 'patta, patte, strip, strips, dabbi, botal, shishi, packet',
    ur: 'پتا, پتے, پتہ, بوتل, شیشی, ڈبی, پیکٹ',
  },
  'body:syrup': {
    en: 'syrup{|s}, suspension, drops, solution, spoonful',
    ru: 'sharbat, sirap, syrup, sirup, qatre, chammach',
    ur: 'شربت, سیرپ, قطرے',
  },
  'body:injection': {
    en: 'injection{|s}, injected, inject{|s|ed|ing}, jab, shot, syringe{|s}, needle{|s}, drip, drips, cannula, infusion',
    ru: 'injection, injekshan, teeka, tike, drip, dirip, bharwana, sui, sirinj, canula, botal',
    ur: 'انجکشن, انجیکشن, ٹیکہ, ٹیکے, ڈرپ, سرنج, کینولا, بوتل, سوئی',
  },
  'body:ointment': {
    en: 'ointment{|s}, cream{|s}, gel, lotion, balm, paste, powder, plaster',
    ru: 'marham, malham, cream, kareem, krim, lep, tube, balm, malhm, powder',
    ur: 'مرہم, کریم, لیپ, ٹیوب, بام, پاؤڈر',
  },
  'body:inhaler': {
    en: 'inhaler{|s}, puff, puffs, nebulizer, ventolin, salbutamol, spacer',
    ru: 'inhaler, inhelar, ventolin, bhap, pump, nebulizer, puff',
    ur: 'انہیلر, وینٹولین, بھاپ, نیبولائزر, پف',
  },
  'body:suppository': { en: 'suppository, enema, pessary', ru: 'shafa, shafay, enema, inema', ur: 'شافہ, انیما' },
  'body:dose': {
    en: 'dose{|s}, dosage, mg, ml, cc, spoon{|s}, teaspoon',
    ru: 'khuraak, khurakein, dose, doz, doze, chamach, chamchay, ml, mg, miligram',
    ur: 'خوراک, خوراکیں, ڈوز, چمچ, چمچے, ملی',
  },
  'body:prescribe': {
    en: 'prescribe{|s|d|ing}, prescribed, prescription{|s}, recommended, advice, advised',
    ru: 'nuskha, nuskhay, likh{|na|ne|ta|ti|te|a|i|e}, tajweez, parchi, parhez, hidayat',
    ur: 'نسخہ, نسخے, لکھ{|نا|نے|تا|تی|تے|ا|ی|ے}, تجویز, پرچی, ہدایت',
  },
  'body:overdose': {
    en: 'overdose{|s|d|ing}, overdosed, overdosing, od',
    ru: 'overdose, overdoz, oversedation, overdos',
    ur: 'اوورڈوز, اوور, ڈوز',
  },
  'body:double-dose': {
    en: 'double, extra, repeat, twice, missed, skip, skipped, skipping, forgot',
    ru: 'dugni, dugna, dobara, nagha, chhoot{|na|ne|ta|ti|te|a|i|e}, miss',
    ur: 'دگنی, دوہری, ناغہ, چھوٹ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:expired': {
    en: 'expired, expiry, outdated, stale, fake, counterfeit',
    ru: 'expire, ekspair, miad, jaali, naqli, purani, bassi',
    ur: 'ایکسپائر, میعاد, جعلی, نقلی',
  },
  'body:run-out': { en: 'ran, run, out, unavailable, shortage', ru: 'khatam, mil, dastiyab', ur: 'ختم, دستیاب' },
  'body:painkiller': {
    en: 'painkiller{|s}, panadol, paracetamol, acetaminophen, tylenol, calpol, brufen, ibuprofen, disprin, aspirin, ponstan, diclofenac, voltral, voren, nims, tramadol, tramal, dicloran, synflex, arinac',
    ru: 'panadol, penadol, panadal, painkiller, brufen, disprin, aspirin, ponstan, dicloran, calpol, kalpol, paracetamol, painkilar, arinac, tramal',
    ur: 'پیناڈول, بروفن, ڈسپرین, کالپول, پونسٹان, ٹرامال, ڈائکلوران',
  },
  'body:antibiotic': {
    en: 'antibiotic{|s}, amoxil, amoxicillin, augmentin, flagyl, cipro, ciprofloxacin, azithromycin, ceftriaxone, cefixime, penicillin, metronidazole, septran, klaricid, velosef',
    ru: 'antibiotic, entibaiotik, antibaiotic, augmentin, flagyl, flejil, amoxil, azomax, velosef, novidat, cefspan',
    ur: 'اینٹی, آگمنٹن, فلیجل, ویلوسف, سیپٹران',
  },
  'body:sleeping-tablet': {
    en: 'xanax, alprazolam, lexotanil, bromazepam, valium, diazepam, ativan, lorazepam, rivotril, clonazepam, zolpidem, sedative{|s}, tranquilizer, sleeping',
    ru: 'xanax, zanax, lexo, lexotanil, laxotanil, relaxin, ativan, valium, rivotril, neend, nashe, sakoon',
    ur: 'لیکسوٹانل, زینکس, ریلیکسن, سکون, ریوٹرل',
  },
  'body:antidepressant': {
    en: 'antidepressant{|s}, ssri, sertraline, fluoxetine, prozac, escitalopram, citalopram, paroxetine, amitriptyline, lithium, quetiapine, olanzapine, risperidone, clozapine, haloperidol',
    ru: 'citalopram, cipralex, prozac, tryptanol, risp, serenace, quetiapine, lithium, sertralin',
    ur: 'لیتھیم, پروزیک, سیرینیس',
  },
  'body:anti-fit': {
    en: 'epival, valproate, keppra, tegral, tegretol, phenobarbitone, phenytoin, lamictal, dilantin, anticonvulsant, antiepileptic',
    ru: 'epival, keppra, tegral, tegretol',
    ur: 'ایپیوال, ٹیگرل, کیپرا',
  },
  'body:heart-tablets': {
    en: 'atenolol, tenormin, amlodipine, norvasc, lisinopril, losartan, warfarin, clopidogrel, lowplat, loprin, digoxin, angised, nitroglycerin, lasix, furosemide, concor, beta, statin{|s}, inderal',
    ru: 'angised, anjised, loprin, lowplat, ascard, norvasc, tenormin, inderal, lasix, concor, warfarin',
    ur: 'لوپرین, کونکور, لیسکس',
  },
  'body:sugar-tablets': {
    en: 'insulin, metformin, glucophage, galvus, jardiance, diamicron, daonil, glibenclamide',
    ru: 'insulin, glucophage, glukofaj, daonil, diamicron, getryl',
    ur: 'انسولین, گلوکوفیج, ڈاؤنل',
  },
  'body:steroid': {
    en: 'steroid{|s}, prednisolone, deltacortril, dexamethasone, decadron, betnesol, hydrocortisone',
    ru: 'steroid, istiroid, dexa, decadron, betnesol',
    ur: 'سٹیرائیڈ, ڈیکاڈران, ڈیکسا',
  },
  'body:stomach-tablet': {
    en: 'omeprazole, risek, esso, antacid, gaviscon, ranitidine, zantac, motilium, maxolon, gravinate, metoclopramide, domperidone, imodium, flagyl',
    ru: 'risek, gaviscon, motilium, gravinate, zantac, imodium, mucaine, maxolon',
    ur: 'رائزک, گریوینیٹ, موٹیلیم, زینٹیک',
  },
  'body:ors': {
    en: 'ors, rehydration, nimkol, pedialyte, electrolyte{|s}, zinc',
    ru: 'ors, nimkol, namkol, orsa, zinc, nimcol, nimakol, pedialyte, lassi',
    ur: 'نمکول, زنک',
  },
  'body:antihistamine': {
    en: 'antihistamine, cetirizine, rigix, avil, softin, loratadine, phenergan, piriton, zyrtec',
    ru: 'rigix, rigiks, avil, softin, phenergan, zyrtec',
    ur: 'ریجکس, اویل, سافٹن',
  },
  'body:home-remedy': {
    en: 'herbal, totka, honey, ajwain, ispaghol, turmeric, homeopathic, homoeopathic, kushta, joshanda, hakeem, remedies',
    ru: 'totka, totkay, joshanda, haldi, ajwain, ispaghol, kushta, hakimi, desi, buti, jaribooti, kalonji, homeopathic, arq',
    ur: 'ٹوٹکہ, ٹوٹکے, جوشاندہ, ہلدی, اجوائن, کشتہ, دیسی, جڑی, بوٹی, ہومیوپیتھک, حکیمی',
  },
  'body:side-effect': {
    en: 'side, effect{|s}, reaction, rebound, withdrawal, drowsy, drowsiness',
    ru: 'nuqsan, asar, riyaction, muzir, side, effect',
    ur: 'نقصان, اثر, اثرات, سائیڈ, افیکٹ',
  },
  'body:contraindicated': {
    en: 'interaction, interact, mix{|s|ed|ing}, mixed, mixing, combine{|s|d|ing}, together',
    ru: 'mila{|na|ne|ta|ti|te|ya|yi|ye}, sath, ikathe, ikatha, milana, mix',
    ur: 'ملا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, ساتھ, اکٹھے, مکس',
  },
  'body:stop-medicine': {
    en: 'stop, quit, discontinue, wean, leave, left',
    ru: 'chhodna, roka',
    ur: 'چھوڑ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:take-medicine': {
    en: 'take, takes, took, taken, taking, given, gave, giving, administered',
    ru: 'kha{|na|ne|ta|ti|te|ya|yi|ye}, lena, li, diya, deti, deta, laga{|na|ne|ta|ti|te|ya|yi|ye}, lagwa{|na|ne|ta|ti|te|ya|yi|ye}, dena, khila{|na|ne|ta|ti|te|ya|yi|ye}, daal',
    ur: 'لے, لینا, لی, دیا, دی, دینا, لگا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, لگوا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, کھلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:treat': {
    en: 'treat{|s|ed|ing}, treatment, cure{|s|d|ing}, therapy, therapies, manage, managed',
    ru: 'ilaj, alaj, ilajmualja, darman, tharapi',
    ur: 'علاج, معالجہ, درمان, تھراپی',
  },
  'body:surgery': {
    en: 'surgery, surgeries, operation{|s}, operated, op, theatre, anaesthesia, anesthesia, laparoscopy, removal',
    ru: 'operation, opration, apreshan, surgery, sarjri, behoshi, tanke, cheera, nikalwana',
    ur: 'آپریشن, سرجری, چیرا, بیہوشی',
  },
  'body:examine': {
    en: 'examine{|s|d|ing}, examination, checked, check, checks, checking, checkup, inspect{|s|ed|ing}, palpate',
    ru: 'check, muaina, mulahiza, dekhna, chekup',
    ur: 'چیک, معائنہ, چیکاپ',
  },
  'body:test': {
    en: 'test{|s}, lab, laboratory, sample, screening, cbc, culture, biopsy',
    ru: 'test, tesht, tast, lab, leb, namoona',
    ur: 'ٹیسٹ, لیب, لیبارٹری, نمونہ',
  },
  'body:imaging': {
    en: 'xray, xrays, mri, ct, scan, scans, ultrasound, endoscopy, echo, ecg, ekg, angiography, mammogram',
    ru: 'xray, ekray, eksray, mri, scan, isikan, ultrasound, ecg, isijee, echo, sitiscan',
    ur: 'ایکسرے, سکین, الٹراساؤنڈ, ایکو',
  },
  'body:report': {
    en: 'report{|s}, result{|s}, film, reading, readings, levels',
    ru: 'report, ripoart, riportein, result, natija, rizalt',
    ur: 'رپورٹ, رپورٹس, رپورٹیں, رزلٹ, نتیجہ',
  },
  'body:admit': {
    en: 'admit{|s}, admitted, admission, hospitalised, hospitalized, ward, bed',
    ru: 'dakhil, dakhal, dakhla, bharti, admit, edmit, bed',
    ur: 'داخل, داخلہ, بھرتی, ایڈمٹ',
  },
  'body:discharge-home': {
    en: 'discharged, released, sent, home',
    ru: 'discharge, discharj, chutti, fariq, farigh',
    ur: 'ڈسچارج, چھٹی, فارغ',
  },
  'body:refer': {
    en: 'refer, referred, referral, rushed, shifted, shift, transfer{|s}, transferred',
    ru: 'refer, rifar, bhej{|na|ne|ta|ti|te|a|i|e}, muntaqil, shift',
    ur: 'ریفر, بھیج{|نا|نے|تا|تی|تے|ا|ی|ے}, منتقل, شفٹ',
  },
  'body:intensive-care': {
    en: 'icu, ccu, nicu, hdu, intensive, ventilator, life, support',
    ru: 'icu, aisiyu, ventilator, vent, emergency, aamarjansi, imarjansi',
    ur: 'وینٹیلیٹر, ایمرجنسی',
  },
  'body:ambulance': {
    en: 'ambulance{|s}, stretcher, paramedic, rescue, 1122, edhi, firstaid, aid',
    ru: 'ambulance, amboolans, edhi, chippa, rescue, reskyu, stretcher',
    ur: 'ایمبولینس, ایدھی, چھیپا, ریسکیو, سٹریچر',
  },
  'body:bandage': {
    en: 'bandage{|s}, dressing, gauze, plaster, cast, splint, antiseptic, pyodine, dettol, ointment',
    ru: 'patti, pattiyan, bandhi, pyodine, plaster, palastar, dressing, gauze, rui, detol',
    ur: 'پٹی, پٹیاں, پلستر, پائیوڈین, ڈریسنگ, روئی',
  },
  'body:transfuse': {
    en: 'transfusion, donor{|s}, donate{|s|d|ing}, transfused, units, pints, blood',
    ru: 'donor, atia, bottle, intiqal, blud, unit, pint',
    ur: 'عطیہ, ڈونر, انتقال',
  },
  'body:machine-measure': {
    en: 'monitor{|s}, glucometer, bpmeter, oximeter, thermometer, machine, reading{|s}, strip{|s}',
    ru: 'machine, masheen, glucometer, thermometer, monitor, bpset, reading, strips',
    ur: 'مشین, تھرمامیٹر, گلوکومیٹر, مانیٹر, ریڈنگ',
  },
  'body:catheter': {
    en: 'catheter, tube, tubes, ngtube, cannula, drain, stoma, pacemaker, stent, implant',
    ru: 'naali, nalki, catheter, tube, keathetar, pacemaker',
    ur: 'نالی, نلکی, ٹیوب, کیتھیٹر',
  },
  'body:glasses-device': {
    en: 'glasses, spectacles, hearing, aid, crutch, crutches, wheelchair, denture',
    ru: 'chashma, aenak, chasma, wheelchair, baisakhi, batisi',
    ur: 'چشمہ, عینک, وہیل, بیساکھی, چیئر',
  },
  'body:follow-up': {
    en: 'followup, followups, recheck, monitor{|s|ed|ing}, check, surveillance',
    ru: 'dobara, followup, wapas',
    ur: 'فالو',
  },
  'body:measure-count': {
    en: 'count{|s|ed|ing}, counted, number, measured, measure{|s|d|ing}, measuring, reading',
    ru: 'gin{|na|ne|ta|ti|te|a|i|e}, gina, naap{|na|ne|ta|ti|te|a|i|e}, ganna, shumar',
    ur: 'گن{|نا|نے|تا|تی|تے|ا|ی|ے}, ناپ{|نا|نے|تا|تی|تے|ا|ی|ے}, شمار',
  },
  'body:percent': {
    en: 'percent, percentage, ratio, level{|s}, value, range',
    ru: 'fisad, darja, satah, percent, parsent',
    ur: 'فیصد, سطح, پرسنٹ',
  },
  'body:patient': {
    en: 'patient{|s}, inpatient, outpatient, case{|s}',
    ru: 'mareez, mareeza, bimar, rogi, marizon, peshent',
    ur: 'مریض, مریضہ, مریضوں, بیمار',
  },
  'body:immunise-schedule': {
    en: 'schedule, course, booster, epi, immunised, immunized',
    ru: 'course, kors, teekon, jadwal, epi',
    ur: 'کورس, جدول',
  },
  'body:prescribed-diet': {
    en: 'avoid, restricted, salt, sugarfree, low, parhez',
    ru: 'parhez, namak, ehtiyat',
    ur: 'پرہیز, احتیاط',
  },
};
