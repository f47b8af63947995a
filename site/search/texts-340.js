guideSearch("texts-340","",[
["section:works-and-workshops.5","record","Works were built, and some served for a long time. Kueh and Han both credit collective labour with water works that later raised yields (Kueh 2006; Han 2009). Han accepts that the Leap brought hardship; villagers, he says, also remember its water works. See Lasting works. The labour was not idle. Furnaces were at their height during the harvest of 1958, and part of the crop stayed in the fields (Chan 2001; MacFarquhar 1983). Li and Yang trace most of the fall in grain output to two policies, of which one is the moving of labour and other resources out of farming (W. Li and Yang 2005). The essay names the same diversion among its mistakes (¶ 28)."],
["reading:ssb-1983.0","","Statistical Yearbook of China 1983 · Chinese official accounts"],
["event:first-national-census.0","","30 June 1953 · The census taken at mid-year 1953 becomes the first fixed point for later estimates of the famine."],
["figure:procurement.0","","More grain was taken in 1959 than in any other year shown, from a harvest that had already fallen."],
["figure:tractors.0","","Machines came late: most of them after the years that the essay describes."]
])
