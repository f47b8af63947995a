guideSearch("texts-342","",[
["claim:famine-conceded.2","the-essays-case","After three paragraphs against the figures the essay says plainly that a “terrible famine did take place” (¶ 38). It gives the years 1959 to 1961, calls the difficulties of the time complex, and asks for more research. No number is set in the place of those it rejects. Earlier it has stated its causes: weather first, then the break with Moscow, then mistakes of policy (¶ 24, ¶ 25, ¶ 28). The sentence is a concession, and an important one. The essay does not belong with writings that deny the event, and should not be read as if it did."],
["term:work-points.0","","Units credited for a day’s work or a task. After the harvest a team shared its income by them; women were often credited with fewer."],
["event:eighth-plenum-closes-campaign-against-right-deviation.0","","16 August 1959 · Peng and three others are condemned; a purge labels millions and pushes officials back to high targets."]
])
