guideSearch("texts-396","ljzgmc",[])
