guideSearch("texts-488","",[
["person:gao-hua.1","","Author of a chapter that gives figures of grain exports for 1958–60, in the essays edited by Manning and Wemheuer (Manning and Wemheuer 2011). See Grain for debt."],
["reading:hershatter-2011.1","","Built on the memories of 72 women in Shaanxi. They recall new public roles and skills together with exhaustion, night work and care of children left undone. Memory collected decades later has to be read with care, here as in Thaxton (2008)."]
])
