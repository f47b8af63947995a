guideSearch("texts-299","",[
["reading:ball-2006.0","","Did Mao Really Kill Millions in the Great Leap Forward? Monthly Review (online commentary) Sceptics of the toll"],
["reading:kueh-1984.1","","The article from which the 1995 book grew. It states that in 1959–61 output fell on average 21 per cent and yield 12 per cent below 1957, so part of the fall came from sowing less land."]
])
