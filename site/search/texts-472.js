guideSearch("texts-472","",[
["figure:vital-rates.1","_caveats","The registered rates come from household registers, which missed many deaths and births. The corrected rates are one demographer’s reconstruction (Banister 1984, 254). The rates of 1952 are round estimates from before systematic registration. Births less deaths do not add up to the recorded totals of 1960 and 1961. Demographers read the gap mainly as deaths that nobody registered; Sun reads it as errors and migration in the registers, a reading that they have not accepted (Sun 2016)."]
])
