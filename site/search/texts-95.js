guideSearch("texts-95","",[])
