guideSearch("texts-104","",[
["claim:weather.1","","Bad weather in 1960 and 1961 is real, and nearly all the studies cited here give it a part. How much of the lost grain it explains is disputed. As an explanation of the deaths, most research gives it a minor part: about three tenths in the estimate of Houser and colleagues, little in the one county study cited here. That it was a major cause of the deaths is a minority view."],
["question:ways-out-of-hunger.0","","A household in a village is short of food in the winter of 1959–60. What could it do, and what is reported to have stood in the way?"]
])
