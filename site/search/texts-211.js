guideSearch("texts-211","ljzgmc",[])
