guideSearch("texts-50","ljzgmc",[])
