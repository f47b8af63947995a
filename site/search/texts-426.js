guideSearch("texts-426","",[
["claim:lasting-works.5","what-tells-against-it","Later yields have other causes too. The gains of the 1970s rest on fertiliser and new seed too, which came after the Leap (though the essay counts fertiliser plants among what the communes built, ¶ 14). Eisenman defends the communes of those years, yet as reviewers report he counts the Leap itself as a time of unproductive investment (Eisenman 2018)."],
["term:cultural-revolution.0","","The upheaval of 1966–76 that Mao began against much of the party’s leadership. Quarrels over the Leap are among its origins."],
["reading:li-yang-2005.0","","The Great Leap Forward: Anatomy of a Central Planning Disaster · Journal of Political Economy · Economists"]
])
