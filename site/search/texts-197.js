guideSearch("texts-197","",[])
