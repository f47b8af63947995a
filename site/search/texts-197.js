guideSearch("texts-197","ljzgmc",[])
