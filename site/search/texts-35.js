guideSearch("texts-35","",[
["section:aims-and-models.9","disputed","Why did effort fall? Lost rewards, lost freedom to leave, hunger and exhaustion, or hands moved elsewhere: studies weigh these differently (J. Y. Lin 1990; Kung and Lin 2003; W. Li and Yang 2005). May aims be judged apart from means? Here evidence helps and does not decide."],
["term:right-deviation.0","","The purge after Lushan in 1959–60 of officials thought to doubt the Leap. It drove procurement up again."],
["person:jon-halliday.0","","Author, with Jung Chang, of a life of Mao"],
["person:barbara-sands.1","","Economist; with Daniel Houser and Erte Xiao divides the deaths between weather and policy, with the larger part for policy (Houser, Sands, and Xiao 2009). See Bad weather."]
])
