import type { Concepts } from '../../../lexicon.ts';

/** Poisons and chemicals, what can be swallowed, and bites and stings. */
export const poison: Concepts = {
  'body:poison': {
    en: 'poison{|s}, poisoned, poisoning, poisonous, toxic, toxin{|s}, venom, venomous',
    ru: 'zeher, zahir, zehreela, zehrili, zahri, vish, mahur',
    ur: 'زہر, زہریل{ا|ی|ے}, وش, مہورا',
  },
  'body:wheat-pill': {
    en: 'aluminium, aluminum, phosphide, celphos, wheat, fumigant',
    ru: 'gandum, gandam, kanak, phostoxin, wheat',
    ur: 'گندم, گندمی, کنک, فاسفائڈ',
  },
  'body:black-stone': {
    en: 'ppd, paraphenylenediamine, dye, hairdye, kalapathar',
    ru: 'pathar, kala, pathr, kalapathar, khizab, rang',
    ur: 'پتھر, کالاپتھر, خضاب, رنگ',
  },
  'body:pesticide': {
    en: 'pesticide{|s}, insecticide{|s}, herbicide, weedicide, organophosphate, paraquat, fungicide, spray{|s}',
    ru: 'keeremaar, keere, jarimaar, sprey, asprey, parakuat, fasal',
    ur: 'کیڑے, سپرے, اسپرے, فصل',
  },
  'body:rat-poison': {
    en: 'rat, ratkiller, rodenticide, rats, mouse, mice',
    ru: 'chuha, chuhay, chuhon, chuhemar, jaanchu, musk, mushak',
    ur: 'چوہا, چوہے, چوہوں',
  },
  'body:acid-liquid': {
    en: 'acid{|s}, hydrochloric, sulphuric, toiletcleaner, harpic',
    ru: 'tezab, hamza, namak, harpic, harpik',
    ur: 'تیزاب, ہارپک',
  },
  'body:bleach': {
    en: 'bleach{|s|d|ing}, cleaner{|s}, clorox, detergent, soap, shampoo, floorcleaner, disinfectant',
    ru: 'blich, detergent, surf, sarf, sabun, saban, shampu, safai, phinail, safaida',
    ur: 'بلیچ, سرف, صابن, شیمپو, کلینر',
  },
  'body:phenyl': {
    en: 'phenyl, phenol, phenyle, dettol, lysol, finis',
    ru: 'finail, phinyl, detol',
    ur: 'فینائل, فنائل, ڈیٹول, ڈٹول',
  },
  'body:kerosene': {
    en: 'kerosene, petrol, diesel, paraffin, turpentine, thinner, lubricant, gasoline',
    ru: 'mitti, tail, petrol, dizel, thinner, thinar, taarpeen, mobil, patrol',
    ur: 'مٹی, تیل, پٹرول, ڈیزل, تھنر, تارپین',
  },
  'body:copper-sulphate': {
    en: 'copper, sulphate, bluestone, vitriol, sindoor, lead, mercury',
    ru: 'neela, thotha, neelathotha, tutia, sindoor, para, seesa, sikka',
    ur: 'تھوتھا, نیلاتھوتھا, توتیا, پارہ, سیسہ, سندور',
  },
  'body:mothballs': {
    en: 'mothball{|s}, naphthalene, camphor, insect, coil, mosquito, repellent, mat',
    ru: 'nafthaleen, kafoor, coil, macchar, makhi, gudd',
    ur: 'کافور, نیفتھلین, مچھر, کوائل',
  },
  'body:battery': {
    en: 'battery, batteries, magnet{|s}, cell, cells, button',
    ru: 'bateri, baitri, betry, sel, magnet, batan',
    ur: 'بیٹری, سیل, بٹن, مقناطیس',
  },
  'body:gas-leak': {
    en: 'gas, fumes, carbon, monoxide, smoke, inhaled, chlorine, exhaust, leak',
    ru: 'gas, gais, dhuwan, dhuan, karban, leak, bharna',
    ur: 'گیس, دھواں, کاربن, لیک',
  },
  'body:coal-heater': {
    en: 'coal, charcoal, brazier, heater, generator, angithi',
    ru: 'koyla, koylay, angeethi, lakri, kolay, sigri',
    ur: 'کوئلہ, کوئلے, انگیٹھی, لکڑی',
  },
  'body:ddt-seed': {
    en: 'dhatura, datura, seeds, castor, oleander, berries, mushroom, mushrooms, plant',
    ru: 'dhatura, dhature, aak, kaner, khumbi, jangli, beej',
    ur: 'دھتورا, دھتورہ, آک, کنیر, کھمبی, بیج',
  },
  'body:alcohol-poison': {
    en: 'methanol, spirit, alcohol, liquor, moonshine, homebrew',
    ru: 'sharab, spirit, isprit, kachchi, tharra, desi',
    ur: 'شراب, سپرٹ, ٹھرا',
  },
  'body:cyanide': {
    en: 'cyanide, arsenic, strychnine, fentanyl, morphine, opioid, opium, tramadol',
    ru: 'sankhia, afeem, arsenic',
    ur: 'سنکھیا, افیم, آرسینک',
  },
  'body:powder-unknown': {
    en: 'powder, liquid, chemical{|s}, substance, something, unknown',
    ru: 'powder, paodar, cheez, kemikal, maya, safoof',
    ur: 'پاؤڈر, کیمیکل, چیز, مائع, سفوف',
  },
  'body:swallow-poison': {
    en: 'ingested, swallowed, drank, licked, tasted, gulped',
    ru: 'nigal, pi, kha, chaat{|na|ne|ta|ti|te|a|i|e}, nigla',
    ur: 'نگل, پی, چاٹ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:bite': {
    en: 'bite{|s}, bit, bitten, biting, sting{|s}, stung, stinging, nip, nipped',
    ru: 'kaat{|na|ne|ta|ti|te|a|i|e}, kaata, kaati, das{|na|ne|ta|ti|te|a|i|e}, dasna, dank, dang, dasa, dasliya, wadhya, chak, khwral',
    ur: 'کاٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, کاٹا, کاٹی, ڈس{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈنک, ڈنگ, ڈسا',
  },
  'body:dog-bite': {
    en: 'dog, rabid, rabies, stray',
    ru: 'kutta, kuttay, kutti, awara, rabies, spai',
    ur: 'کتا, کتے, کتی, باؤلا, آوارہ, ریبیز',
  },
  'body:rabies-signs': {
    en: 'hydrophobia, rabid, foaming',
    ru: 'halkay, halka, halki, baula',
    ur: 'ہلکا, ہلکی, باؤلا',
  },
  'body:monkey-animal-bite': {
    en: 'cat, monkey, rat, donkey, camel, scratched',
    ru: 'billi, bandar, gadha, oont, nevla, chuha',
    ur: 'بلی, بندر, گدھا, اونٹ',
  },
  'body:snake-bite': {
    en: 'snake{|s}, snakebite, viper, cobra, krait, fang, fangs, antivenom',
    ru: 'saanp, samp, sapp, naag',
    ur: 'سانپ, ناگ, سپ, کوبرا',
  },
  'body:scorpion': {
    en: 'scorpion{|s}, wasp{|s}, bee{|s}, hornet, ants, centipede, spider{|s}, tick, mosquito',
    ru: 'bichu, bicho, bhir, bhid, makri, chiunti, chinti, macchar, khatmal, kankhajura',
    ur: 'بچھو, بھڑ, مکڑی, چیونٹی, مچھر, کنکھجورا, تتیا',
  },
  'body:foreign-body': {
    en: 'bead, thorn, splinter, fishbone, bone, glass, nail, pin, pins, needle',
    ru: 'kanta, kantay, keel, sheesha, sui, danda',
    ur: 'کانٹا, کانٹے, کیل, شیشہ',
  },
  'body:food-poison': {
    en: 'spoiled, stale, expired, contaminated, undercooked, uncooked',
    ru: 'basi, sara, sada, kacha',
    ur: 'باسی, سڑا, کچا',
  },
  'body:paint-lead': {
    en: 'paint, nailpolish, glue, ink, lead, chalk, perfume, deodorant, lipstick, sanitizer',
    ru: 'rang, gond, roghan, siyahi, sunnar, sanitizer, elfi, perfume, atar',
    ur: 'روغن, گوند, سیاہی, سینیٹائزر, ایلفی, پرفیوم, عطر',
  },
  'body:eucalyptus-oil': {
    en: 'vicks, eucalyptus, mustard, camphor, oil, balm',
    ru: 'vicks, tail, sarson, malish',
    ur: 'سرسوں, وکس, تیل',
  },
  'body:antidote': {
    en: 'antidote, antivenom, charcoal, flush, rinse, washout, lavage',
    ru: 'tiryaq, zehr, torh, tor, dhona, kullay, pump',
    ur: 'تریاق, توڑ, دھونا, کلی',
  },
  'body:vomit-induce': {
    en: 'induced, force, forced, induce',
    ru: 'zabardasti, krwa, karwai, karwana',
    ur: 'زبردستی, کروا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
};
