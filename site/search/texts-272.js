guideSearch("texts-272","",[
["claim:without-incentives.1","","Whether people ought to work for reward or from conviction is a question of values. How people were brought to work in 1958–60 is not: a witness who favoured the Leap reports enthusiasm in 1958, and studies find that, as reward was cut, compulsion often took its place. Income according to work was restored in 1961–62, under Mao."],
["term:fertility-survey.0","","A sample survey of about one person in a thousand that recorded women’s past births. It made it possible to check registered births."],
["reading:shapiro-2001.0","","Mao’s War against Nature: Politics and the Environment in Revolutionary China · Other scholarship"]
])
