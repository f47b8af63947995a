guideSearch("texts-158","",[
["reading:alsop-1962.1","","An American columnist argues that cuts in rations were driving China down a spiral of hunger and lost strength. The article and its argument are remembered, not checked. A library review of Becker’s book says that the American press, Alsop above all, had reported the famine accurately when well-known visitors did not."],
["event:moscow-ends-nuclear-aid.0","","20 June 1959 · The Soviet party informs Beijing that, with talks on a test ban under way, it will not hand over a sample atomic bomb and its plans."],
["figure:grain-trade.1","_caveats","The years 1959–61 were seen in a published table; the others were not checked against a source. A net figure below zero means that more came in than went out."]
])
