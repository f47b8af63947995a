guideSearch("texts-235","",[
["claim:weather-records.6","what-tells-against-it","Those who reported had a motive. Disaster returns came from officials who had reasons to blame nature. This is a reason for care, not proof of falsehood."],
["question:second-job.0","","The Leap did not free women from the household; it added a second place of work to the first."]
])
