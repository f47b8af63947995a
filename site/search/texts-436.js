guideSearch("texts-436","ljzgmc",[])
