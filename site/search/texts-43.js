guideSearch("texts-43","ljzgmc",[])
