guideSearch("texts-166","",[
["term:xinyang-incident.0","","The death of about a million people in Xinyang prefecture, Henan, in 1959–60 under violent grain seizure. Its discovery helped turn policy late in 1960."],
["question:fair-interview.0","","You may interview a woman who was twenty in 1958. Write six questions that suggest neither pride nor hardship as the right answer. Beside each, say what the sources in the table lead you to expect, and what answer would surprise you."]
])
