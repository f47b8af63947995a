guideSearch("texts-491","",[
["claim:joining-freely.3","what-supports-it","Advance was uneven. There were steps forward and steps back, and the essay is right not to hide the second. Some had something to gain. In a full collective income followed work and no longer land or tools. That suited households with many hands and little else, and one village study finds real support for cooperation in its early, small forms (Friedman et al. 1991). There was a reasoned strategy. Kueh argues that collective farming should be judged as a way to mobilise labour for industry (Kueh 2006)."],
["essay:p20.0","","Certainly there were problems and … Grants that some experiments failed, but says the Leap looks irrational only by capitalist standards."]
])
