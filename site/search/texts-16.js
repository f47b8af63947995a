guideSearch("texts-16","",[
["section:cooperatives.6","record","Teams, cooperatives and their sharing rules are as the essay says, and some people did join willingly. As a general account, free joining does not fit the dates and the village studies, which point to campaigns and to pressure that grew with each step. The tractors belong mostly to the years after 1962. Whether collective farming was wise is a separate question, on which scholars differ."],
["term:general-line.0","","The guiding slogan adopted in May 1958: go all out, aim high, and build socialism with greater, faster, better and more economical results."]
])
