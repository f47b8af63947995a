guideSearch("texts-95","ljzgmc",[])
