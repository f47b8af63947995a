guideSearch("texts-438","ljzgmc",[])
