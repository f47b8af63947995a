guideSearch("texts-349","ljzgmc",[])
