guideSearch("texts-7","",[
["person:kenneth-hill.0","","Demographer; one of four authors of an early study of the famine"],
["reading:bramall-2011.1","","Uses county data for the province with the most deaths. Weather mattered little, the centre’s zeal mattered a good deal, and differences between counties point to how local cadres responded. Written by an economist who has often defended Mao-era development."],
["reading:hprc-guangzhou.1","","Gives the dates and contents of the Twelve Articles of November 1960 and the draft Sixty Articles of March 1961. A reference for the timeline."]
])
