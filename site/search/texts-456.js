guideSearch("texts-456","ljzgmc",[])
