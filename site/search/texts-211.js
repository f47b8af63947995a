guideSearch("texts-211","",[])
