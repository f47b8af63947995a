guideSearch("texts-34","",[])
