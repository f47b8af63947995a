guideSearch("texts-143","ljzgmc",[])
