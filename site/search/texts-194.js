guideSearch("texts-194","ljzgmc",[])
