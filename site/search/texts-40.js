guideSearch("texts-40","ljzgmc",[])
