guideSearch("texts-303","ljzgmc",[])
