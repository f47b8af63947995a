guideSearch("texts-349","",[])
