guideSearch("texts-43","",[])
