guideSearch("texts-159","ljzgmc",[])
