guideSearch("texts-42","ljzgmc",[])
