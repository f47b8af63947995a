guideSearch("texts-436","",[])
