guideSearch("texts-219","ljzgmc",[])
