guideSearch("texts-229","",[
["event:xinyang-disaster.0","","October 1959 · About a million people die in Xinyang prefecture, Henan, as officials seize grain and stop villagers from fleeing."]
])
