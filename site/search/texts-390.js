guideSearch("texts-390","",[
["claim:without-incentives.7","test-it-yourself","Make two columns, reward and compulsion, and sort the measures of 1958–62 on the Timeline into them. Some will fit neither: give those a third column and name it. Compare the entries on work points and free supply. For each, say what a strong worker, a weak worker and a mother of small children would gain or lose. Under Registered death rates in China’s cities and counties, 1957–62 follow cities and counties from 1957 to 1962. Write one sentence on what the gap says about ¶ 9, and one on what it cannot say."]
])
