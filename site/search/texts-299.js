guideSearch("texts-299","",[
["reading:ball-2006.0","","Did Mao Really Kill Millions in the Great Leap Forward? Monthly Review (online commentary) Sceptics of the toll"],
["reading:kueh-1984.1","","Builds a yearly index of weather, measured on the yield of grain per sown hectare, in order to tell weather apart from changes of policy and organisation. Against 1957, output and yield were lower by 21 and 12 per cent on average in 1959–61, and by 25 and 18 per cent in 1960 and 1961, the two lowest harvests. The difference between the two is area no longer sown to grain, which may have lain idle or grown other crops. The result of the index itself was not seen. The book of 1995 grew out of this article."]
])
