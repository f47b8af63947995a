guideSearch("texts-431","ljzgmc",[])
