guideSearch("index","wrplpw",[
[256,512,1,1200,759],
["s","es","ed","ing"],
["and","in","it","of","that","the","to"],
{"label":"Search the guide","all":"All","count":"Results: {count}","none":"Nothing found. The index has all names from A to Z.","more":"More","close":"Close","names":"All names from A to Z","failed":"The search cannot be loaded here. The index has all names."},
{"established":"Established","supported":"Supported","overstated":"Overstated","disputed":"Disputed","contradicted":"Contradicted","judgement":"A matter of judgement","essay":"The essay claims","opponents":"Claimed against the essay"},
["section","Section","Sections","sections/%.html","16"],
["claim","Claim","Claims","claims/%.html","49"],
["term","Term","Glossary","glossary/%.html","102"],
["person","Person","People","people/%.html","136"],
["reading","Reading","Readings","readings/%.html","135"],
["question","Question","Questions","questions/%.html","137"],
["event","Timeline","Timeline","timeline.html#%","103"],
["figure","Figure","Figures","figures/%.html","19"],
["essay","Essay","The essay","essay.html#%","40"],
["page","Page","Page","%.html","24"]
])
