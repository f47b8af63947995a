guideSearch("texts-349","",[
["question:four-things-to-judge.0","","A policy can be judged by four things. Match each with the sentence that is about it and about nothing else."]
])
