guideSearch("texts-340","",[
["section:works-and-workshops.5","record","Works were built, and some served for a long time. Kueh sees growth after Mao as resting on irrigation and drainage left from the collective years (Kueh 2006). Han accepts that the Leap brought hardship; villagers, he says, also remember its water works (Han 2009). In what was seen for this guide, neither speaks of the works of 1958–60 alone: see Lasting works. The labour was not all idle. Furnaces were at their height during the harvest of 1958, and part of the crop was left in the fields (Chan 2001; MacFarquhar 1983). Li and Yang trace most of the fall in grain output to two policies, of which one is the moving of labour and other resources out of farming (W. Li and Yang 2005). The essay names the same diversion among its mistakes (¶ 28)."],
["reading:ssb-1983.0","","Statistical Yearbook of China 1983 · Chinese official accounts"],
["event:first-national-census.0","","30 June 1953 · The census taken at mid-year 1953 becomes the first fixed point for later estimates of the famine."],
["figure:procurement.0","","More grain was taken in 1959 than in any other year shown, out of a harvest smaller than that of 1958."],
["figure:tractors.0","","Machines came late: most of them after the years that the essay describes."]
])
