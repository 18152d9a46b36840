import type { Concepts } from '../../../lexicon.ts';

/** Mothers: bleeding, pregnancy, labour, birth and the weeks after. */
export const motherhood: Concepts = {
  'body:pregnant': {
    en: 'pregnant, pregnancy, pregnancies, expecting, expectant, conceive, conceived, conceiving, gravid, preggers',
    ru: 'hamal, hamla, hamila, haml, hamel, pregnant, pregnent, pragnant, prgnant, pregnancy, umeed, dwzhana',
    ur: 'حمل, حاملہ, پریگننٹ, پریگنینٹ, امید, پریگنینسی, حاملا',
  },
  'body:trimester': {
    en: 'trimester{|s}, gestation, gestational, due, edd, lmp, antenatal, prenatal, weeks',
    ru: 'sehmahi, mahina, mahine, hafta, chatha, satwan, athwan, nawan, athva, satva, nauwan, panchwan',
    ur: 'ماہی, چھٹا, ساتواں, آٹھواں, نواں, پانچواں, مہینہ',
  },
  'body:labour': {
    en: 'labour, labor, contraction{|s}, contracting',
    ru: 'dard{|en|on}, dardein, dardan, peer, peerein, labour, lebar, contractions, zeh',
    ur: 'دردیں, دردوں, درد, پیڑیں, لیبر, زہ',
  },
  'body:push': {
    en: 'push, pushes, pushed, pushing, bear, bearing, straining, strain',
    ru: 'zor, dhakka, dhakel{|na|ne|ta|ti|te|a|i|e}, push',
    ur: 'زور, دھکا, دھکیل{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:waters': {
    en: 'waters, water, membranes, amniotic, sac, leak{|s|ed|ing}, gush, gushed, gushing, fluid, burst, broke, broken, liquor',
    ru: 'pani, thaili, leak, phat{|na|ne|ta|ti|te|a|i|e}, toot, phati, behna, liquor',
    ur: 'پانی, تھیلی, لیک, پھٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, لیکیج',
  },
  'body:crown-birth': {
    en: 'crowning, crown, breech, transverse, presenting, footling',
    ru: 'ulta, ulti, ulte, aar, tedha, terha, breech',
    ur: 'الٹا, بریچ, آڑا, ٹیڑھا',
  },
  'body:deliver': {
    en: 'deliver{|s|ed|ing}, delivery, deliveries, birth, births, birthing, born, childbirth, newborn',
    ru: 'delivery, delivry, delivri, zachgi, zachki, paida, paidaish, janam, jamia, jami',
    ur: 'ڈلیوری, ڈیلیوری, زچگی, پیدا, پیدائش, جنم, جنا, جنی, جمیا, جمی, جمنا',
  },
  'body:cesarean': {
    en: 'cesarean, caesarean, csection, section, cs, lscs',
    ru: 'operation, opration, apreshan, section, bare, sizar, seasar, sizer, sezerian',
    ur: 'آپریشن, سیزر, سیزیرین, سیکشن, بڑا, بڑے',
  },
  'body:stitches': {
    en: 'stitch, stitches, stitched, stitching, episiotomy, tear, tears, torn, suture{|s}, dehisced',
    ru: 'tanke, tanka, tankon, silai, seeya',
    ur: 'ٹانک{ا|ے|وں}, ٹانکہ, سلائی',
  },
  'body:placenta': {
    en: 'placenta, afterbirth, retained, previa, abruption',
    ru: 'aanwal, aawal, olna, jer, placenta',
    ur: 'آنول, پلاسینٹا, جیر',
  },
  'body:newborn-cord': { en: 'cord, prolapse, nuchal', ru: 'naal, nalu, naru', ur: 'نال, ناڑو' },
  'body:midwife-birth': { en: 'midwife, midwives, dai, dais', ru: 'midwife, dayi, daiyan', ur: 'دائی, دائیاں, مڈوائف' },
  'body:period': {
    en: 'period{|s}, menses, menstrual, menstruation, cycle, cycles, pms',
    ru: 'mahwari, haiz, period{|s}, periyad, mahavari, kapre, ayaam',
    ur: 'ماہواری, حیض, پیریڈ, پیریڈز, ایام',
  },
  'body:missed-period': { en: 'late, overdue, irregular', ru: 'late, der, chadh, charh', ur: 'لیٹ, دیر, قاعدہ' },
  'body:spotting': {
    en: 'spotting, spot{|s}, stain, stains, discharge, discharges, streak',
    ru: 'dagh, dhabbe, spoting, likoria, leucoria',
    ur: 'داغ, دھبہ, دھبے, لیکوریا, لکوریا',
  },
  'body:pads': {
    en: 'pad{|s}, sanitary, napkin, tampon, soak, soaks, soaked, soaking',
    ru: 'pad{|s}, pair, kapr{a|e|on}, kapray, bhig{|na|ne|ta|ti|te|a|i|e}',
    ur: 'پیڈ, پیڈز, کپڑ{ا|ے|وں}, بھیگ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:bleed': {
    en: 'bleed, bleeds, bleeding, bled, haemorrhage, hemorrhage, haemorrhaging, pph, aph',
    ru: 'khoon, bleeding, lahu, rat, wina',
    ur: 'خون, بلیڈنگ, لہو, رت, خونم, خونی',
  },
  'body:clot': {
    en: 'clot{|s}, clotted, clotting',
    ru: 'lothr{a|e|on}, lothray, lothra, loth, chichre, thakka, thakke, botiyan',
    ur: 'لوتھڑ{ا|ے|وں}, لوتھڑے, تھکے, چھیچھڑے, بوٹیاں',
  },
  'body:miscarry': {
    en: 'miscarriage{|s}, miscarry, miscarried, miscarrying, abort{|s|ed|ing}, abortion{|s}, aborted, dnc, evacuation',
    ru: 'zaya, zaia, miscarriage, miscarige, gir{|na|ne|ta|ti|te|a|i|e}, abortion, safai, isqat, girwa',
    ur: 'ضائع, اسقاط, ابارشن, مسکیرج, صفائی, گرا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:ectopic': { en: 'ectopic, tubal, tube, tubes, molar', ru: 'tube, nali, nalki, ektopic', ur: 'ٹیوب, نالی, نلی' },
  'body:stillborn': {
    en: 'stillborn, stillbirth, iufd, heartbeat, heartbeats',
    ru: 'murda, dharkan, dhadkan, marda',
    ur: 'مردہ, دھڑکن, دھڑکنیں',
  },
  'body:morning-sick': {
    en: 'hyperemesis, nausea, nauseous, nauseated, queasy',
    ru: 'matli, mutli, ubkai, ubkaiyan, ghabra, ultiyan, kachi',
    ur: 'متلی, ابکائی, ابکائیاں, متلا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:eclampsia': {
    en: 'eclampsia, preeclampsia, pih, toxemia, magnesium, proteinuria, protein',
    ru: 'eclampsia, protein, preeclampsia, preklampsia',
    ur: 'ایکلیمپسیا, پروٹین',
  },
  'body:afterbirth-weeks': {
    en: 'postpartum, postnatal, puerperal, confinement, lochia',
    ru: 'chilla, chile, sawa, nifas, nafas, sutak, zacha',
    ur: 'چلہ, چلے, نفاس, زچہ, سوا',
  },
  'body:breast-trouble': {
    en: 'mastitis, engorged, engorgement, cracked, lumpy, blocked, abscess',
    ru: 'phora, phore, jam{|na|ne|ta|ti|te|a|i|e}, gathan, gaanth, jame',
    ur: 'پھوڑ{ا|ے|وں}, جم{|نا|نے|تا|تی|تے|ا|ی|ے}, گانٹھ, گلٹی',
  },
  'body:milk-supply': {
    en: 'letdown, express, expressed, expressing, pump, pumped, pumping, supply, colostrum, milk',
    ru: 'utar{|na|ne|ta|ti|te|a|i|e}, utra, khees, bohli, doodh',
    ur: 'اتر{|نا|نے|تا|تی|تے|ا|ی|ے}, کھیس, بوہلی, دودھ',
  },
  'body:anomaly-scan': {
    en: 'ultrasound{|s}, usg, scan{|s}, sonography, sono, doppler, anomaly, ctg',
    ru: 'ultrasound, altrasound, ultra, scan',
    ur: 'الٹراساؤنڈ, سکین, اسکین',
  },
  'body:bump': { en: 'bump, babybump', ur: 'پیٹ, بھاری' },
  'body:contraceptive': {
    en: 'contraceptive{|s}, contraception, condom{|s}, iud, coil, copper, implant, familyplanning, spacing, sterilisation, ligation, vasectomy',
    ru: 'mansooba, waqfa, waqfe, condom, chhalla, copper, nasbandi, sathi, multiload',
    ur: 'منصوبہ, وقفہ, وقفے, کنڈوم, چھلا, نس, بندی, ساتھی',
  },
  'body:emergency-pill': {
    en: 'plan, ipill, morning, levonorgestrel, misoprostol, cytotec, mifepristone',
    ru: 'cytotec, saitotec, misoprostol, ipill, emkit',
    ur: 'سائٹوٹیک, مسوپروسٹول, ایمکٹ',
  },
  'body:infertile': {
    en: 'infertile, infertility, ivf, iui, childless, barren, pcos, pcod, fibroid{|s}, cyst{|s}, endometriosis',
    ru: 'banjh, aulad, rasoli, rasoliyan, beaulad',
    ur: 'بانجھ, بانجھپن, اولاد, رسولی, رسولیاں',
  },
  'body:menopause': { en: 'menopause, menopausal, hotflush', ru: 'menopause, bandish, sinyas', ur: 'مینوپاز, یاس' },
  'body:virgin-sex': {
    en: 'sex, intercourse, unprotected, sexual, sexually',
    ru: 'hambistari, humbistari, sohbat, milap, jima, jinsi, mubashrat, sath',
    ur: 'ہمبستری, صحبت, ملاپ, جماع, جنسی, مباشرت',
  },
  'body:folic': {
    en: 'folic, iron, calcium, vitamin{|s}, supplement{|s}, multivitamin',
    ru: 'folic, folik, iron, ayran, calcium, kalsium, vitamin, taqat, faulad',
    ur: 'فولک, آئرن, کیلشیم, وٹامن, وٹامنز, فولاد, طاقت',
  },
  'body:belly-swell-mother': {
    en: 'puffy, puffiness, swollen, oedema, edema, swelling',
    ru: 'soojan, suj{|na|ne|ta|ti|te|a|i|e}, warm',
    ur: 'سوجن, سوج{|نا|نے|تا|تی|تے|ا|ی|ے}, ورم',
  },
};
