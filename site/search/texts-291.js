guideSearch("texts-291","ljzgmc",[])
