guideSearch("texts-396","",[])
