guideSearch("texts-317","",[])
