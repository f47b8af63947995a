guideSearch("texts-167","",[])
