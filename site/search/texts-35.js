guideSearch("texts-35","",[
["section:aims-and-models.9","record","The aims were stated, and the intention to leave the Soviet path is real. Whether the Leap left it in practice is disputed. On grain and on town and country, the figures for 1957–60 go against the aims, and most researchers hold the policies of these years chiefly responsible for the famine. The longer gains in health are real, and belong mostly to the years before and after it; no national famine came after 1962."],
["term:right-deviation.0","","The purge after Lushan in 1959–60 of officials thought to doubt the Leap. It drove procurement up again."],
["person:jon-halliday.0","","Author, with Jung Chang, of a life of Mao"],
["person:barbara-sands.1","","Economist; with Daniel Houser and Erte Xiao divides the deaths between weather and policy, with the larger part for policy (Houser, Sands, and Xiao 2009). See Bad weather."]
])
