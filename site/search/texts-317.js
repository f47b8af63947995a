guideSearch("texts-317","ljzgmc",[])
