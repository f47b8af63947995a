guideSearch("texts-34","ljzgmc",[])
