guideSearch("texts-59","ljzgmc",[])
