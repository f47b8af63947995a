guideSearch("texts-5","",[
["section:women-and-custom.6","record","Schooling and health are gains of thirty years. Life expectancy is put at 35–40 years in 1949, 50 years in 1963 and 65.5 years in 1980, and schooling together with health campaigns is associated with more than half of the fall in the deaths of small children. The same study shows a sharp reversal in 1959–61 (Babiarz et al. 2015). See Schools and customs. Women’s entry into public work is well attested, as the essay says; release from work at home is not. Historians find new roles and a double burden together. The gains in health and schooling are established for 1950–80. For the years of the Leap the same measure points the other way."],
["term:jin.0","","A Chinese measure of weight: half a kilogram."],
["person:zhou-xiaozhou.0","","First secretary of Hunan, condemned with Peng Dehuai in 1959"]
])
