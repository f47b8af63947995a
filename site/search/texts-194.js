guideSearch("texts-194","",[])
