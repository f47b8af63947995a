guideSearch("texts-143","",[])
