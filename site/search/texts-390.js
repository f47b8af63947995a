guideSearch("texts-390","",[
["claim:without-incentives.7","test-it-yourself","Make two columns, reward and compulsion, and sort the measures of 1958–62 on the Timeline into them. Some will fit neither: give those a third column and name it. Compare the entries on work points and free supply. For each, say what a strong worker, a weak worker and a mother of small children would gain or lose. Under Registered death rates in China’s cities and counties, 1957–62 follow cities and counties from 1957 to 1962. Write one sentence on what the gap says about ¶ 9, and one on what it cannot say."],
["person:zhang-xiaobo.1","","Economist who, with Mu Ren, infers from the health of survivors that more males than females died (Mu and Zhang 2011). See Excess deaths."],
["reading:garnaut-2014b.0","","The Geography of the Great Leap Famine · Modern China · Political historians"],
["event:hu-qiaomus-report.0","","14 April 1961 · Mao’s secretary reports some 30,000 deaths in three years in Xiangxiang county, next to Mao’s birthplace; Mao has it passed on."]
])
