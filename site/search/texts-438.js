guideSearch("texts-438","",[])
