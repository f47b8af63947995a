guideSearch("texts-167","ljzgmc",[])
