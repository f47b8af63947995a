guideSearch("texts-60","ljzgmc",[])
