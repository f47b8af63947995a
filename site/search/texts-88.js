guideSearch("texts-88","ljzgmc",[])
