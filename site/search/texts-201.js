guideSearch("texts-201","",[
["claim:industry-without-migration.7","test-it-yourself","From People in China’s towns, 1949–65 work out the change from 1957 to 1960 and from 1960 to 1963. Neither is the number of people who moved. Name everything else that changes the total of the towns, and say for each which way it pushes. The fall after 1960 is smaller than the number sent back. Name two things that could explain the difference. Write down what the figure would have looked like if the approach of ¶ 17 had worked in 1958–60. Which later years come nearer to it, and which law must be mentioned beside them?"],
["term:walking-on-two-legs.0","","The policy of developing industry and farming, large and small plants, modern and traditional Chinese methods side by side."],
["person:jasper-becker.0","","Author of an early general book in English on the famine"],
["person:li-nan.1","","Demographer; author, with Jiang Zhenghua, of a Chinese state research project that puts excess deaths in 1958–63 at about 17 million (Jiang and Li 1988). See The unborn and the registers."]
])
