guideSearch("texts-400","",[
["term:dining-hall.0","","A commune kitchen where members took their meals, at first free of charge. The halls became places of hunger and often of control. They ended in 1961; some economists see them as a major cause of the famine."],
["person:barbara-sands.0","","Economist; divides the deaths between weather and policy"],
["reading:houser-2009.0","","Three Parts Natural, Seven Parts Man-Made: Bayesian Analysis of China’s Great Leap Forward Demographic Disaster · Journal of Economic Behavior & Organization · Economists"],
["question:easing-and-tightening.0","","Put these seven steps in order of time, and mark each as easing or tightening the hold on the villages. Then count the months from the paper on hunger to the Twelve Articles. Which of the marks does ¶ 29 have, and which does it leave out?"]
])
