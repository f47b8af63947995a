guideSearch("texts-7","",[
["person:kenneth-hill.0","","Demographer; one of four authors of an early study of the famine"],
["reading:bramall-2011.1","","Uses county figures for Sichuan, on deaths, output, rain and temperature, to test the view that responsibility lies squarely with Mao and the party’s leaders, since neither weather nor local cadres can explain the famine. Bramall finds that view unconvincing. Weather played only a minor part and the zeal of the centre a large one; but differences between counties look essentially random, so the way in which local cadres answered central policy was decisive for the scale of the famine. He argues against Thaxton, Bernstein, and Manning and Wemheuer."],
["reading:hprc-guangzhou.1","","Gives the dates and contents of the Twelve Articles of November 1960 and the draft Sixty Articles of March 1961. A reference for the timeline."]
])
