guideSearch("texts-440","",[
["reading:ball-2006.1","","An online commentary arguing that the death figures released after 1976 cannot be independently authenticated and served Deng-era politics. The essay leans on it for its doubts about the data. Students should set its points about registration against what demographers did to check and correct those data."],
["question:what-1957-dates.0","","Read ¶ 13 with care. What exactly does the year 1957 date in it?"],
["question:canal-as-evidence.0","","The essay cites this canal among the works in which women took part during the Leap (¶ 15). How far can it serve as evidence for what the Leap of 1958–60 achieved?"],
["page:source-cards.9","kueh","The essay rests its case on him (¶ 24), so a test of the essay should begin in this book. His later work defends collective farming as a strategy, and says that it required coercion (Kueh 2006)."]
])
