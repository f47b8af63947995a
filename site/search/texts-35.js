guideSearch("texts-35","",[
["section:aims-and-models.9","closely","Wording. Most of the seven say what the economy “would” (¶ 5) or “could” (¶ 11) do; one speaks of the past: “relied on” (¶ 10). Which are wishes, which means, which results is left open. Contrast. The Soviet road is described by its practice, Mao’s by its hopes. A fair comparison sets aims beside aims, results beside results. Evidence given. A phrase credited to Avakian, with no title. Evidence missing. Any figure for any aim, and any sign of what would count as failing."],
["term:right-deviation.0","","The purge after Lushan in 1959–60 of officials thought to doubt the Leap. It drove procurement up again."],
["person:jon-halliday.0","","Author, with Jung Chang, of a life of Mao"],
["person:barbara-sands.1","","Economist; with Daniel Houser and Erte Xiao divides the deaths between weather and policy, with the larger part for policy (Houser, Sands, and Xiao 2009). See Bad weather."]
])
